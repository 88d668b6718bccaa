import { createCalculator } from '../../calculation/calculator';
import type { CellValue } from '../../../src/host/model/model';
import { EXCEL_FORMULAS, trickySheet } from './excel-formulas';
import { sheetOf, workbookOf } from './sample-model';

const sheet = sheetOf(
  'F',
  EXCEL_FORMULAS.map(([formula]) => [formula]),
);
const model = workbookOf([trickySheet(), sheet]);

beforeAll(() => {
  createCalculator().recalculate(model, { structure: true, cells: [] });
});

test.each(EXCEL_FORMULAS.map(([formula, value], row) => ({ formula, value, row })))(
  '$formula gives what Excel gives',
  ({ value, row }) => {
    const got: CellValue = sheet.cells.get(row)?.get(0)?.value ?? null;
    if (typeof value === 'number') expect(got).toBeCloseTo(value, 12);
    else expect(got).toEqual(value);
  },
);

test('a circular reference shows 0, as in Excel after its warning', () => {
  const circle = workbookOf([sheetOf('C', [['=B1+1', '=A1+1', 5]])]);
  createCalculator().recalculate(circle, { structure: true, cells: [] });
  expect(circle.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(0);
});

test('TODAY is the serial number of the local day', () => {
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
  expect(createCalculator().evaluate(model, '=TODAY()', '{F}', 0, 3)).toBe(today);
});
