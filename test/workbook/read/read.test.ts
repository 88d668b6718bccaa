import fc from 'fast-check';
import type { Peg } from '../../../src/domain/records/records';
import type { Measure, Value } from '../../../src/domain/values/value';
import type { Cell } from '../../../src/workbook/rows/cells';
import { readWorkbook } from '../../../src/workbook/read/read';
import { arbitraryPeg } from '../../domain/arbitrary-peg';
import { benchWith, blankBench, contentOf, preparedBench, samplePeg, snapshot, tableOf } from '../bench';

/** What an exchange file may hold and a workbook need not keep: order is the number, nothing is nothing. */
function kept(peg: Peg): Peg {
  const byOrder = <T extends { order: number }>(rows: T[]): T[] =>
    [...rows].sort((a, b) => a.order - b.order);
  const { approval, protocol } = peg.parameters;
  const blank = (row: object | null): boolean =>
    row === null || Object.values(row).every((value) => value === '' || value === null);
  return {
    ...peg,
    parameters: {
      ...peg.parameters,
      approval: blank(approval) ? null : approval,
      protocol: blank(protocol) ? null : protocol,
    },
    lists: Object.fromEntries(
      Object.entries(peg.lists).map(([name, entries]) => [name, entries.filter((entry) => entry !== '')]),
    ),
    objectives: byOrder(peg.objectives).map((objective) => ({
      ...objective,
      phases: byOrder(objective.phases),
      indicators: byOrder(objective.indicators),
    })),
  };
}

test('a blank workbook is blank, in one round trip', async () => {
  const { value, trips } = await blankBench().trips((context) => readWorkbook(context));
  expect(value).toEqual({ kind: 'blank' });
  expect(trips).toBe(1);
});

test('the sample comes back as it went in, in two round trips that write nothing', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg);
  const before = snapshot(bench.host);
  const { value, trips } = await bench.trips((context) => readWorkbook(context));
  expect(trips).toBe(2);
  expect(value).toMatchObject({ kind: 'ready', content: { toAdopt: [], issues: [] } });
  if (value.kind === 'ready') expect(value.content.peg).toEqual(peg);
  expect(snapshot(bench.host)).toEqual(before);
});

test('any records come back as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPeg(), async (peg) => {
      const content = await contentOf(await benchWith(peg));
      expect(content.peg).toEqual(kept(peg));
      expect(content.issues).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('a workbook of a later version is refused', async () => {
  const bench = await preparedBench();
  const parameters = await tableOf(bench, 'tblParametri');
  const version = parameters.rows.findIndex((row) => row.includes('Versione dello schema'));
  const { row, column } = parameters.place(version, 'Valore');
  bench.host.type(parameters.sheet, row, column, '99');
  expect(await bench.run((context) => readWorkbook(context), 'open')).toEqual({ kind: 'newer', version: 99 });
});

test('numbers and dates that were typed as text are read, and reported since no formula counts them', async () => {
  const bench = await benchWith(samplePeg());
  const phases = await tableOf(bench, 'tblFasi');
  const weight = phases.place(0, 'Peso');
  const start = phases.place(0, 'Inizio previsto');
  bench.host.type(phases.sheet, weight.row, weight.column, "'12,5");
  bench.host.type(phases.sheet, start.row, start.column, "'5 marzo 2018");
  const content = await contentOf(bench);
  expect(content.peg.objectives[0]?.phases[0]).toMatchObject({ weight: 12.5, plannedStart: '2018-03-05' });
  const asText = (text: string) => ({
    text,
    finding: 'unreadable-cell',
    issue: { code: 'stored-as-text', params: { text } },
    isNamed: true,
  });
  expect(content.issues).toEqual([
    { sheet: 'Fasi', address: 'E2', column: 'Peso', ...asText('12,5') },
    { sheet: 'Fasi', address: 'G2', column: 'Inizio previsto', ...asText('5 marzo 2018') },
  ]);
});

test('a cell that cannot be read counts as empty and is reported with its place', async () => {
  const bench = await benchWith(samplePeg());
  const phases = await tableOf(bench, 'tblFasi');
  const { row, column } = phases.place(1, 'Avanzamento');
  bench.host.type(phases.sheet, row, column, 'quasi tutto');
  const content = await contentOf(bench);
  expect(content.peg.objectives[0]?.phases[1]?.progress).toBeNull();
  const issue = { code: 'not-a-number', params: { text: 'quasi tutto' } };
  expect(content.issues).toEqual([
    {
      sheet: 'Fasi',
      address: 'F3',
      column: 'Avanzamento',
      text: 'quasi tutto',
      finding: 'unreadable-cell',
      issue,
      isNamed: true,
    },
  ]);
});

test('a word where an indicator has a number is kept for the finding that names it', async () => {
  const bench = await benchWith(samplePeg());
  const indicators = await tableOf(bench, 'tblIndicatori');
  const { row, column } = indicators.place(3, 'Valore atteso');
  bench.host.type(indicators.sheet, row, column, 'forse');
  const { peg, issues } = await contentOf(bench);
  expect(peg.objectives[0]?.indicators[3]?.expected).toBe('forse');
  expect(issues).toMatchObject([
    { sheet: 'Indicatori', address: 'L5', column: 'Valore atteso', text: 'forse', isNamed: false },
  ]);
});

test.each<[string, Measure, Cell, Value]>([
  ['a number where a day is measured', 'date', 1, 1],
  ['a boolean where a number is measured', 'number', true, 'VERO'],
  ['a boolean where yes or no is measured', 'yes-no', true, 1],
  ['spaces', 'number', '  ', null],
])('%s as expected value', async (_, measure, cell, value) => {
  const peg = samplePeg();
  const [first] = peg.objectives[0]?.indicators ?? [];
  if (first === undefined) throw new Error('no indicator');
  Object.assign(first, { measure, expected: cell });
  const { peg: read } = await contentOf(await benchWith(peg));
  expect(read.objectives[0]?.indicators[0]?.expected).toBe(value);
});

test('a row that belongs to no objective is reported where it should say to which', async () => {
  const bench = await benchWith(samplePeg());
  const phases = await tableOf(bench, 'tblFasi');
  const { row, column } = phases.place(0, 'Obiettivo');
  bench.host.type(phases.sheet, row, column, 'PIPPO');
  const content = await contentOf(bench);
  expect(content.peg.objectives[0]?.phases).toHaveLength(9);
  expect(content.issues).toEqual([
    {
      sheet: 'Fasi',
      address: 'C2',
      column: 'Obiettivo',
      text: 'PIPPO',
      finding: 'orphan-row',
      issue: { code: 'unknown-objective', params: { text: 'PIPPO' } },
      isNamed: true,
    },
  ]);
});

test('a row typed by hand is read without an id, after the others, and is to be adopted', async () => {
  const bench = await benchWith(samplePeg());
  const phases = await tableOf(bench, 'tblFasi');
  const code = phases.place(phases.rows.length, 'Obiettivo');
  const description = phases.place(phases.rows.length, 'Descrizione');
  bench.host.type(phases.sheet, code.row, code.column, '2018_P03_01');
  bench.host.type(phases.sheet, description.row, description.column, 'Una fase in più');
  const content = await contentOf(bench);
  const last = content.peg.objectives[0]?.phases.at(-1);
  expect(last).toMatchObject({ id: '', order: 11, description: 'Una fase in più', weight: null });
  expect(content.toAdopt).toEqual([{ table: 'phases', sheet: 'Fasi', row: code.row + 1 }]);
});

test('a copied row does not count as the row that it was copied from', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg);
  await bench.run(async (context) => {
    const body = context.workbook.tables.getItem('tblFasi').getDataBodyRange().load('values');
    await context.sync();
    const [first = []] = body.values as (string | number)[][];
    const copy = first.map((cell, index) => (index === 3 ? 'Copia' : cell));
    body.getLastRow().getOffsetRange(1, 0).values = [copy];
    await context.sync();
  }, 'test');
  const content = await contentOf(bench);
  expect(
    content.peg.objectives[0]?.phases.filter(({ id }) => id === peg.objectives[0]?.phases[0]?.id),
  ).toHaveLength(1);
  expect(content.peg.objectives[0]?.phases.find(({ id }) => id === '')?.description).toBe('Copia');
  expect(content.toAdopt).toHaveLength(1);
});

test('columns that were moved are found by their heading', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg);
  await bench.run(async (context) => {
    const range = context.workbook.tables.getItem('tblCentri').getRange().load('values');
    await context.sync();
    range.values = (range.values as string[][]).map((row) => [...row].reverse());
    await context.sync();
  }, 'test');
  expect((await contentOf(bench)).peg).toEqual(peg);
});

test('a workbook that counts its days from 1904 is not opened', async () => {
  const bench = await benchWith(samplePeg());
  const state = () => bench.run((context) => readWorkbook(context), 'open');
  const put = (value: number) =>
    bench.run(async (context) => {
      context.workbook.names.getItem('Prova_delle_date').getRange().values = [[value]];
      await context.sync();
    }, 'test');
  // What LibreOffice computes for =DATE(2018,12,31) after its first day was set to 1 January 1904.
  await put(42_003);
  expect(await state()).toEqual({ kind: 'from-1904' });
  await put(43_465);
  expect(await state()).toMatchObject({ kind: 'ready' });
});
