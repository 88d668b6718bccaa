import { failureOf } from '../../../src/workbook/excel/failure';
import { createHost } from '../../../src/host/host';
import { loadExcel } from '../../../workbench/node/excel';

/** The tables of docs/testing/application-specific-api-error-handling.md of OfficeDev/office-js-docs-pr, 05b79b5. */
const documented =
  'AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired ' +
  'GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation ' +
  'InvalidReference InvalidRequest InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound ' +
  'MemoryLimitReached NotImplemented RequestAborted RequestPayloadSizeLimitExceeded ' +
  'ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation ' +
  'EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook ' +
  'InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet OperationCellsExceedLimit ' +
  'PivotTableRangeConflict RangeExceedsLimit RefreshWorkbookLinksBlocked UnsupportedSheet';

const codeOf = (code: string): string => failureOf({ code }, 'save', 1).code;

test('every code that Microsoft documents has words of its kind', () => {
  expect(documented.split(' ').filter((code) => codeOf(code) === 'unexpected')).toEqual([]);
});

test('every code of the library’s own list has words of its kind', () => {
  const { Excel: excel } = loadExcel(createHost());
  const codes = Object.values(excel.ErrorCodes);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => codeOf(code) === 'unexpected')).toEqual([]);
});

test.each([
  ['GeneralException', 'not-in-front'],
  ['InvalidSelection', 'not-in-front'],
  ['InactiveWorkbook', 'not-in-front'],
  ['InvalidOperation', 'being-edited'],
  ['FilteredRangeConflict', 'filtered'],
  ['MergedRangeConflict', 'in-the-way'],
  ['FormulaLengthExceedsLimit', 'too-large'],
  ['SomethingNew', 'unexpected'],
])('%s is %s', (office, code) => {
  expect(codeOf(office)).toBe(code);
});
