import { readFileSync } from 'node:fs';
import { apiTableJson, readApiTable } from '../../../src/host/requirements/read-types';
import { createHost } from '../../../src/host/host';
import { loadExcel } from '../../../workbench/node/excel';
import { refused, codeOf } from '../wire/refused';

const excelWith = (apiVersion: string) => loadExcel(createHost({ apiVersion }));
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test('the stored table is what the typings say today', () => {
  const stored = readFileSync('src/host/requirements/excel-api.json', 'utf8');
  expect(stored).toBe(apiTableJson(readApiTable()));
});

test('the table knows the sets of members, arguments and setters, and other sets than ExcelApi', () => {
  const { types } = readApiTable();
  expect(types.Worksheet).toMatchObject({
    getRanges: 'RangeAreas@1.9',
    'getUsedRange(0)': 'boolean?@1.2',
    'visibility=': '@1.2',
    getRange: 'Range',
  });
  expect(types.TableRowCollection?.['add(2)']).toBe('boolean?@1.15');
  expect(types.WorksheetProtection?.['protect(1)']).toBe('string?@1.7');
  expect(types.Range?.formulaArray).toBe('string@ExcelApiDesktop 1.1');
});

test('the table knows the kinds of properties, answers and arguments, with their records and enumerations', () => {
  const { types, records, enums } = readApiTable();
  expect(types.Range).toMatchObject({ values: 'any[][]', 'getBoundingRect(0)': 'Range|string' });
  expect(types.Range).toMatchObject({ 'insert(0)': 'InsertShiftDirection', text: 'string[][]' });
  expect(types.Range).not.toHaveProperty('text=');
  expect(types.TableColumnCollection?.['getItem(0)']).toBe('number|string');
  expect(enums.InsertShiftDirection).toEqual(['Down', 'Right']);
  expect(records.ListDataValidation).toEqual({ inCellDropDown: 'boolean', source: 'string|Range' });
});

test('a method newer than the host is refused with ApiNotFound', async () => {
  const newest = await codeOf(excelWith('1.14').run, (context) =>
    sheetOf(context).getRange('A1').getDependents(),
  );
  expect(newest).toBe('ApiNotFound');
  const old = await refused(excelWith('1.8').run, (context) => sheetOf(context).getRanges('A1'));
  expect(old).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.getRanges' });
  expect(await codeOf(excelWith('1.9').run, (context) => sheetOf(context).getRanges('A1'))).toBe('done');
});

test('a navigation property newer than the host is refused with ApiNotFound', async () => {
  const { run } = excelWith('1.8');
  expect(await codeOf(run, (context) => sheetOf(context).pageLayout)).toBe('ApiNotFound');
});

test('an optional argument newer than the host is refused only when it is given', async () => {
  const { run } = excelWith('1.1');
  expect(await codeOf(run, (context) => sheetOf(context).getUsedRange())).toBe('done');
  expect(await codeOf(run, (context) => sheetOf(context).getUsedRange(true))).toBe('ApiNotFound');
});

test('an argument above ExcelApi 1.14 is refused on a host that the manifest admits', async () => {
  const { run } = excelWith('1.14');
  const code = await codeOf(run, (context) => {
    const table = sheetOf(context).tables.add('A1:B2', true);
    table.rows.add(undefined, [[1, 2]], true);
  });
  expect(code).toBe('ApiNotFound');
});

test('a loaded property newer than the host is refused, also inside a path', async () => {
  const { run } = excelWith('1.14');
  expect(await codeOf(run, (context) => sheetOf(context).getRange('A1').load('valuesAsJson'))).toBe(
    'ApiNotFound',
  );
  const nested = await codeOf(run, (context) => context.workbook.worksheets.load('items/showDataTypeIcons'));
  expect(nested).toBe('ApiNotFound');
});

test('setting a property can need more than reading it', async () => {
  const { run } = excelWith('1.1');
  expect(await codeOf(run, (context) => sheetOf(context).load('visibility'))).toBe('done');
  expect(await codeOf(run, (context) => (sheetOf(context).visibility = 'Visible'))).toBe('ApiNotFound');
});

test('an event newer than the host is refused', async () => {
  const { run } = excelWith('1.6');
  const add = (context: Excel.RequestContext) => sheetOf(context).onChanged.add(() => Promise.resolve());
  expect(await codeOf(run, add)).toBe('ApiNotFound');
});

test('loading everything leaves out what is newer than the host', async () => {
  const loaded = await excelWith('1.8').run(async (context) => {
    const range = sheetOf(context).getRange('A1');
    range.load();
    await context.sync();
    return range.toJSON();
  });
  expect(loaded).toHaveProperty('values');
  expect(loaded).not.toHaveProperty('top');
});
