import { createCalculator, type ExplainedCalculator } from '../../../workbench/calculation/calculator';
import { largePeg } from '../../e2e/overview-pegs';
import { objectiveFormulas } from '../../../src/workbook/formulas/objective';
import { tables } from '../../../src/workbook/schema/schema';
import { benchWith, tableOf, type Bench } from '../bench';
import { drawn } from '../generated-peg';
import { disagreements } from './agreement';

/* What a change of one cell computes anew, as the engine tells. Excel and LibreOffice go by references as well. */

const OBJECTIVES = 12;
const PHASES = 10;

let bench: Bench;
let calculator: ExplainedCalculator;
beforeAll(async () => {
  calculator = createCalculator();
  bench = await benchWith(largePeg(OBJECTIVES, PHASES), calculator);
});

/** How many rows compute which columns, but for the row that changes; by table and heading, the summary left out. */
async function computedBy(table: string, heading: string): Promise<Record<string, number>> {
  const { model } = bench.host;
  const grid = await tableOf(bench, table);
  const { row, column } = grid.place(4, heading);
  const home = model.sheets.find(({ name }) => name === grid.sheet)?.id ?? '';
  const counts: Record<string, number> = {};
  for (const place of calculator.dependents(model, { sheet: home, row, column })) {
    const [there] = model.sheets.find(({ id }) => id === place.sheet)?.tables ?? [];
    if (there === undefined || (place.sheet === home && place.row === row)) continue;
    const name = `${there.name}[${there.columns[place.column - there.area.column]?.name ?? ''}]`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const figures = ['Rilievi aperti', 'Traccia'];

test.each<[string, string, string[], string[]]>([
  [
    'tblFasi',
    'Peso',
    ['Rilievi'],
    [
      ...figures,
      'Somma pesi',
      'Scarto pesi',
      'Controllo pesi',
      'Avanzamento',
      'Grado di raggiungimento',
      'Semaforo',
      'Rilievi sul piano',
    ],
  ],
  [
    'tblFasi',
    'Avanzamento',
    [],
    [...figures, 'Avanzamento', 'Giorni di ritardo', 'Grado di raggiungimento', 'Semaforo'],
  ],
  ['tblFasi', 'Descrizione', ['Descrizioni uguali', 'Rilievi'], figures],
  ['tblFasi', 'Centro', [], figures],
  [
    'tblIndicatori',
    'Valore raggiunto',
    ['Rilievi'],
    [...figures, 'Indicatori raggiunti', 'Grado indicatori', 'Grado di raggiungimento', 'Semaforo'],
  ],
])(
  '%s[%s] is asked by one short formula of each other row, and by those of the objectives that need it',
  async (table, heading, ofRows, ofObjectives) => {
    const { rows } = await tableOf(bench, table);
    const counts = Object.entries(await computedBy(table, heading)).filter(([name]) =>
      /^(tblFasi|tblIndicatori|tblObiettivi)\[/.test(name),
    );
    expect(Object.fromEntries(counts)).toEqual({
      ...Object.fromEntries(ofRows.map((name) => [`${table}[${name}]`, rows.length - 1])),
      ...Object.fromEntries(ofObjectives.map((name) => [`tblObiettivi[${name}]`, OBJECTIVES])),
    });
  },
);

test('an objective counts the rows of a table once', () => {
  const counts = Object.values(objectiveFormulas).flatMap(
    (formula) => formula.match(/COUNTIF\(tbl\w+\[Obiettivo\],/g) ?? [],
  );
  expect(counts.length).toBeGreaterThan(3);
  expect(counts).toEqual([...new Set(counts)]);
});

test('what an objective says of itself is asked by no other row', async () => {
  const counts = await computedBy('tblObiettivi', 'Responsabile');
  expect(counts).toEqual({ 'tblSchede[Situazione]': 1 });
});

test.each(['tblFasi', 'tblIndicatori'])(
  'rows of %s that stand apart give the same figures',
  async (table) => {
    const peg = drawn(30, 5);
    const apart = await benchWith(peg, createCalculator());
    const { columns } = tables.find((spec) => spec.table === table) ?? { columns: [] };
    const width = columns.findIndex(({ kind }) => kind === 'computed');
    await apart.run(async (context) => {
      const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
      await context.sync();
      const rows = (body.values as unknown[][]).map((cells) => cells.slice(0, width));
      const mixed = [0, 1, 2].flatMap((rest) => rows.filter((_, index) => index % 3 === rest));
      body.getResizedRange(0, width - columns.length).values = mixed;
      await context.sync();
    }, 'test');
    const grid = await tableOf(apart, 'tblObiettivi');
    const first = table === 'tblFasi' ? 'Prima fase' : 'Primo indicatore';
    expect(grid.rows.filter((_, row) => grid.cell(row, first) === -1).length).toBeGreaterThan(5);
    expect(disagreements(peg, apart.host.model)).toEqual([]);
  },
);
