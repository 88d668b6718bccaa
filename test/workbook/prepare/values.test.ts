import { findingsOf } from '../../../src/domain/findings/findings';
import { examineWorkbook } from '../../../src/workbook/prepare/examine';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';
import { typeInto } from '../save/edit-saves';

const prepare = (bench: Bench) => bench.run((context) => prepareWorkbook(context, bench), 'prepare');

/** A percent format, as Excel gives it to a cell into which `50%` is typed. */
async function asPercent(bench: Bench, table: string, heading: string, row: number, value: number) {
  await bench.run(async ({ workbook, sync }) => {
    const column = workbook.tables.getItem(table).columns.getItem(heading);
    const cell = column.getDataBodyRange().getCell(row, 0);
    cell.numberFormat = [['0%']];
    cell.values = [[value]];
    await sync();
  }, 'person');
}

test('percentages with a percent format are told with their number, multiplied, and nothing else changes', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const before = (await contentOf(bench)).peg;
  await asPercent(bench, 'tblFasi', 'Peso', 0, 0.1);
  await asPercent(bench, 'tblFasi', 'Avanzamento', 0, 1);
  await asPercent(bench, 'tblFasi', 'Avanzamento', 1, 1);
  await asPercent(bench, 'tblFasi', 'Avanzamento', 2, 100);
  await asPercent(bench, 'tblIndicatori', 'Valore atteso', 1, 0.2);
  const spoilt = (await contentOf(bench)).peg.objectives[0]?.indicators[1];
  expect(spoilt?.expected).toBe(0.2);
  const { repairs } = await bench.run((context) => examineWorkbook(context), 'open');
  expect(repairs.map(({ kind, part, count }) => `${kind} ${part} ${count}`)).toEqual([
    'format Peso 1',
    'format Avanzamento 3',
    'format Valore atteso 1',
    'percent Peso 1',
    'percent Avanzamento 2',
    'percent Valore atteso 1',
  ]);
  expect(await prepare(bench)).toMatchObject({ done: repairs, left: [] });
  expect((await contentOf(bench)).peg).toEqual(before);
  expect(await prepare(bench)).toMatchObject({ done: [], left: [] });
});

test('a value that is no percentage keeps its percent format', async () => {
  const bench = await benchWith(samplePeg());
  await asPercent(bench, 'tblIndicatori', 'Valore atteso', 3, 1);
  expect(await prepare(bench)).toMatchObject({ done: [], left: [] });
});

test('invisible characters in codes and choices are named, and taken out', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const before = (await contentOf(bench)).peg;
  await typeInto(bench, 'tblFasi', 0, 'Obiettivo', '2018_P03_01\u200b');
  await typeInto(bench, 'tblFasi', 1, 'Centro', '09_U\u00ad_P3');
  await typeInto(bench, 'tblIndicatori', 1, 'Verso', 'cre\u200bscente');
  const content = await contentOf(bench);
  const named = findingsOf(content.peg, content.issues).filter(({ code }) => code === 'invisible-character');
  expect(named.map(({ params }) => params.address)).toEqual(['C2', 'L3', 'H3']);
  expect(await prepare(bench)).toMatchObject({
    done: [
      { kind: 'invisible', sheet: 'Fasi', part: 'Obiettivo', count: 1 },
      { kind: 'invisible', sheet: 'Fasi', part: 'Centro', count: 1 },
      { kind: 'invisible', sheet: 'Indicatori', part: 'Verso', count: 1 },
    ],
    left: [],
  });
  const after = await contentOf(bench);
  expect(after.issues).toEqual([]);
  expect(after.peg).toEqual(before);
  expect((await tableOf(bench, 'tblFasi')).cell(0, 'Obiettivo')).toBe('2018_P03_01');
});
