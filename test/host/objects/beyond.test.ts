import { createCalculator } from '../../../workbench/calculation/calculator';
import { blankBench } from '../../workbook/bench';

const bench = () => blankBench(createCalculator());

async function entered(formula: string): Promise<unknown> {
  const { run } = bench();
  return run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.formulas = [[formula]];
    range.load('values,formulas');
    await context.sync();
    return range.values[0]?.[0];
  }, 'test');
}

const nested = (levels: number) => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;

it('takes 64 levels of functions, as Excel does, and refuses one more', async () => {
  expect(await entered(nested(64))).toBe(1);
  await expect(entered(nested(65))).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it.each([
  ['functions', `=${'ABS('.repeat(1600)}1${')'.repeat(1600)}`],
  ['brackets', `=${'('.repeat(4000)}1${')'.repeat(4000)}`],
  ['opened brackets', `=${'('.repeat(8000)}`],
  ['braces', `=${'{'.repeat(4000)}1${'}'.repeat(4000)}`],
])('refuses a formula of too many %s', async (_, formula) => {
  await expect(entered(formula)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it.each([
  ['signs', `=${'-'.repeat(8000)}1`, 1],
  ['terms', `=1${'+1'.repeat(1500)}`, 1501],
  ['texts', `="a"${'&"a"'.repeat(1500)}`, 'a'.repeat(1501)],
  ['powers', `=1${'^1'.repeat(1500)}`, 1],
  ['percent signs', `=0${'%'.repeat(8000)}`, 0],
])('computes a formula of very many %s, or says that it cannot', async (_, formula, value) => {
  const outcome = await entered(formula).catch((error: unknown) => (error as { code: string }).code);
  expect([value, '#NAME?', 'InvalidArgument']).toContainEqual(outcome);
});

const HUGE = [99_999_999_999, 1_048_577, -1, 0.5, Number.MAX_SAFE_INTEGER];

describe('a place that no sheet has', () => {
  const acts: [string, (sheet: Excel.Worksheet, number: number) => unknown][] = [
    ['getCell, row', (sheet, number) => sheet.getCell(number, 0)],
    ['getCell, column', (sheet, number) => sheet.getCell(0, number)],
    ['getRangeByIndexes, row', (sheet, number) => sheet.getRangeByIndexes(number, 0, 1, 1)],
    ['getRangeByIndexes, rows', (sheet, number) => sheet.getRangeByIndexes(0, 0, number, 1)],
    ['getRangeByIndexes, columns', (sheet, number) => sheet.getRangeByIndexes(0, 0, 1, number)],
    ['cell of a range', (sheet, number) => sheet.getRange('A1').getCell(number, 0)],
    ['row of a range', (sheet, number) => sheet.getRange('A1').getRow(number)],
    ['column of a range', (sheet, number) => sheet.getRange('A1').getColumn(number)],
    ['offset', (sheet, number) => sheet.getRange('A1').getOffsetRange(number, 0)],
    ['resized', (sheet, number) => sheet.getRange('A1').getResizedRange(number, 0)],
    ['resized absolutely', (sheet, number) => sheet.getRange('A1').getAbsoluteResizedRange(number, 1)],
    ['rows above', (sheet, number) => sheet.getRange('A2').getRowsAbove(number === -1 ? -2e9 : number)],
    ['rows below', (sheet, number) => sheet.getRange('A1').getRowsBelow(number)],
    [
      'columns before',
      (sheet, number) => sheet.getRange('A1').getColumnsBefore(number === -1 ? -2e9 : number),
    ],
    ['columns after', (sheet, number) => sheet.getRange('A1').getColumnsAfter(number === -1 ? -2e9 : number)],
    ['address', (sheet, number) => sheet.getRange(`A${number}`)],
    ['rows by address', (sheet, number) => sheet.getRange(`1:${number}`)],
    ['breaks', (sheet, number) => sheet.horizontalPageBreaks.add(`A${number}`)],
    ['frozen rows', (sheet, number) => sheet.freezePanes.freezeRows(number)],
    ['frozen columns', (sheet, number) => sheet.freezePanes.freezeColumns(number)],
  ];
  const cases = acts.flatMap(([name, act]) => HUGE.map((number) => [name, number, act] as const));

  it.each(cases)('%s %d is refused at once', async (_, number, act) => {
    const { run } = bench();
    await expect(
      run(async (context) => {
        act(context.workbook.worksheets.getActiveWorksheet(), number);
        await context.sync();
      }, 'test'),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it.each([
    'XFE1',
    'A1048577',
    'A0',
    'AAAA1',
    'XFE:XFE',
    '1048577:1048578',
    'A99999999999',
    'A1:A99999999999',
    'R99999999999C1',
    '',
  ])('the address %j is refused', async (address) => {
    const { run } = bench();
    await expect(
      run(async (context) => {
        context.workbook.worksheets
          .getActiveWorksheet()
          .getRange(address || '!')
          .load('address');
        await context.sync();
      }, 'test'),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it.each([
    '=A99999999999',
    '=SUM(A1:A99999999999)',
    '=XFE1',
    '=99999999999:99999999999',
    '=REPT("x",99999999999)',
    '=INDIRECT("A99999999999")',
  ])('a formula that names one is refused or is an error: %s', async (formula) => {
    const outcome = await entered(formula).catch((error: unknown) => (error as { code: string }).code);
    expect(String(outcome)).toMatch(/^(#\w+[!?/]?\w*[!?]?|InvalidArgument)$/);
  });

  it('cells that would be pushed off the sheet stay', async () => {
    const { run } = bench();
    await expect(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1048576').values = [['last']];
        sheet.getRange('A1').insert('Down');
        await context.sync();
      }, 'test'),
    ).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });
});
