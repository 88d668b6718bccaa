import fc from 'fast-check';
import { emptyPeg } from '../../src/domain/defaults';
import { indicatorFigures, objectiveFigures, phaseFigures } from '../../src/domain/figures';
import { findingsOf, type Finding } from '../../src/domain/findings';
import { toSerial } from '../../src/domain/dates';
import type { Indicator, Measure, Objective, Peg, Phase, Value } from '../../src/domain/records';
import { outcomes } from '../../src/workbook/formulas-indicator';
import { lights, weightChecks } from '../../src/workbook/formulas-objective';
import { phaseStates } from '../../src/workbook/formulas-phase';
import { benchWith, samplePeg, tableOf, type Bench } from './bench';

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { nil: null, freq: 4 });
const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const percent = maybe(fc.oneof(cents(0, 100), fc.constantFrom(0, 25, 33.33, 50, 100)));
const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2017, 6, 1 + days)).toISOString().slice(0, 10));
const number = fc.oneof(cents(-200, 2000), fc.constantFrom(0, 1, 10, 100));

const phase: fc.Arbitrary<Phase> = fc.record({
  id: fc.uuid(),
  order: fc.constant(1),
  description: fc.constant('fase'),
  weight: percent,
  progress: percent,
  plannedStart: maybe(day),
  plannedEnd: maybe(day),
  actualStart: maybe(day),
  actualEnd: maybe(day),
  manager: fc.constant(''),
  centre: fc.constant(''),
  notes: fc.constant(''),
  monitoring: fc.constant([]),
  approved: fc.constant({}),
});

const words = fc.constantFrom('', ' ', 'scritto');

const measures: Measure[] = ['number', 'percent', 'yes-no', 'ratio', 'variation', 'date', 'text'];

function valueOf(measure: Measure): fc.Arbitrary<Value> {
  if (measure === 'date') return maybe(day);
  if (measure === 'text')
    return maybe(fc.constantFrom('approvato', 'Approvato ', 'IN  CORSO', 'in corso', '12'));
  return maybe(measure === 'yes-no' ? fc.constantFrom(0, 1, 1, 2) : number);
}

const indicator: fc.Arbitrary<Indicator> = fc.constantFrom(...measures).chain((measure) =>
  fc.record({
    id: fc.uuid(),
    order: fc.constant(1),
    description: fc.constant('indicatore'),
    type: fc.constant(''),
    measure: fc.constant(measure),
    unit: fc.constant(''),
    polarity: fc.constantFrom('up', 'down'),
    weight: fc.option(cents(0, 100), { nil: null, freq: 8 }),
    base: maybe(number),
    current: maybe(number),
    expected: valueOf(measure),
    achieved: valueOf(measure),
    notes: words,
    history: fc.constant([]),
    monitoring: fc.constant([]),
    approved: fc.constant({}),
  }),
);

const objectiveOf = (index: number): fc.Arbitrary<Objective> =>
  fc
    .record({
      id: fc.uuid(),
      phases: fc.array(phase, { maxLength: 5 }),
      indicators: fc.array(indicator, { maxLength: 4 }),
      centre: fc.constantFrom('', 'C1'),
      manager: words,
      status: fc.uniqueArray(
        fc.record({
          date: fc.constantFrom(null, '2018-06-30', '2018-12-31'),
          paragraphs: fc.tuple(fc.record({ id: fc.uuid(), text: fc.constantFrom('', 'fatto', '12') })),
        }),
        { maxLength: 2, selector: ({ date }) => date },
      ),
    })
    .map((parts) => ({
      ...parts,
      order: index,
      code: `2018_${index}`,
      ...{ description: 'obiettivo', area: '', portfolio: '', directorate: '', director: '' },
      ...{ type: '', programmes: [], weight: null, involved: [] },
    }));

const COUNT = 60;

const generated: fc.Arbitrary<Peg> = fc
  .record({
    objectives: fc.tuple(...Array.from({ length: COUNT }, (_, index) => objectiveOf(index + 1))),
    referenceDate: fc.option(fc.constantFrom('2018-06-30', '2018-12-31'), { nil: null, freq: 4 }),
    phaseShare: fc.constantFrom(null, 0, 30, 50, 100),
    cap: fc.constantFrom(100, 120),
    missing: fc.constantFrom('blank' as const, 'zero' as const),
    weightTolerance: fc.constantFrom(0, 0.05, 5),
    thresholds: fc.constantFrom<[number, number]>([60, 90], [0, 100]),
  })
  .map(({ objectives, referenceDate, ...settings }) => {
    const peg = emptyPeg(2018);
    Object.assign(peg.parameters.settings, settings);
    peg.parameters.referenceDate = referenceDate;
    return { ...peg, objectives };
  })
  .chain((peg) => {
    // Some of the findings are accepted, for their row or for the whole objective.
    const found = findingsOf(peg);
    return fc
      .tuple(
        fc.subarray(found, { maxLength: 20 }),
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.uuid()),
      )
      .map(([chosen, whole, ids]) => ({
        ...peg,
        accepted: chosen.map(({ objective, code, row }) => ({
          ...{ id: ids.next().value ?? '', objective, finding: code, author: '', date: null },
          row: whole.next().value ? '' : row,
          reason: 'noto',
        })),
      }));
  });

type Row = Record<string, unknown>;

/** The named columns of every row, by Id. */
async function columnsOf(bench: Bench, name: string, headings: string[]): Promise<Map<unknown, Row>> {
  const table = await tableOf(bench, name);
  return new Map(
    table.rows.map((_, row) => [
      table.cell(row, 'Id'),
      Object.fromEntries(headings.map((heading) => [heading, table.cell(row, heading)])),
    ]),
  );
}

const blank = (value: unknown): unknown => value ?? '';
const word = (names: Record<string, string>, code: string | null): string =>
  code === null ? '' : (names[code] ?? code);

function expectedPhase(phase: Phase, peg: Peg): Row {
  const { state, days } = phaseFigures(phase, peg.parameters.referenceDate);
  return { Stato: word(phaseStates, state), 'Giorni di ritardo': blank(days) };
}

function expectedIndicator(indicator: Indicator, peg: Peg): Row {
  const { computed, degree, outcome } = indicatorFigures(indicator, peg.parameters.settings);
  return { 'Valore calcolato': blank(computed), Grado: blank(degree), Esito: word(outcomes, outcome) };
}

function expectedObjective(objective: Objective, peg: Peg, open: Finding[]): Row {
  const figures = objectiveFigures(objective, peg.parameters);
  return {
    'Numero fasi': figures.phaseCount,
    'Somma pesi': blank(figures.weightSum),
    'Scarto pesi': blank(figures.weightGap),
    'Controllo pesi': word(weightChecks, figures.weightCheck),
    Avanzamento: blank(figures.progress),
    'Giorni di ritardo': blank(figures.daysLate),
    'Numero indicatori': figures.indicatorCount,
    'Indicatori raggiunti': figures.indicatorsReached,
    'Grado indicatori': blank(figures.indicatorAchievement),
    'Grado di raggiungimento': blank(figures.achievement),
    Semaforo: word(lights, figures.light),
    'Rilievi aperti': open.filter((finding) => finding.objective === objective.code).length,
  };
}

/** What formulas and code do not agree on. */
async function differences(bench: Bench, peg: Peg): Promise<{ row: unknown; code: Row; formulas: Row }[]> {
  const found: { row: unknown; code: Row; formulas: Row }[] = [];
  const compare = async (table: string, rows: { row: { id: string }; code: Row }[]): Promise<void> => {
    const [first] = rows;
    if (first === undefined) return;
    const columns = await columnsOf(bench, table, Object.keys(first.code));
    for (const { row, code } of rows) {
      const formulas = columns.get(row.id) ?? {};
      if (!Object.entries(code).every(([name, value]) => same(value, formulas[name])))
        found.push({ row, code, formulas });
    }
  };
  const { objectives } = peg;
  // Hints do not count.
  const open = findingsOf(peg).filter(({ severity, accepted }) => severity !== 'hint' && accepted === null);
  await compare(
    'tblFasi',
    objectives.flatMap(({ phases }) => phases.map((row) => ({ row, code: expectedPhase(row, peg) }))),
  );
  await compare(
    'tblIndicatori',
    objectives.flatMap(({ indicators }) =>
      indicators.map((row) => ({ row, code: expectedIndicator(row, peg) })),
    ),
  );
  await compare(
    'tblObiettivi',
    objectives.map((row) => ({ row, code: expectedObjective(row, peg, open) })),
  );
  return found;
}

function same(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
}

test('formulas and code agree on generated objectives', async () => {
  await fc.assert(
    fc.asyncProperty(generated, async (peg) => {
      expect(await differences(await benchWith(peg), peg)).toEqual([]);
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 240_000);

test('on the sample the weights sum up to 100 and the weighted progress is 100', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg);
  expect(await differences(bench, peg)).toEqual([]);
  const table = await tableOf(bench, 'tblObiettivi');
  expect(table.cell(0, 'Somma pesi')).toBe(100);
  expect(table.cell(0, 'Avanzamento')).toBe(100);
});

test('a formula that was changed is found out', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg);
  const table = await tableOf(bench, 'tblObiettivi');
  const { row, column } = table.place(0, 'Somma pesi');
  bench.host.type('Obiettivi', row, column, '=SUM(tblFasi[Peso])+1');
  expect(await differences(bench, peg)).toHaveLength(1);
});

test('changing a date, a weight or a parameter changes the figures at once', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg);
  const phases = await tableOf(bench, 'tblFasi');
  const type = (heading: string, value: string): void => {
    const { row, column } = phases.place(0, heading);
    bench.host.type('Fasi', row, column, value);
  };
  type('Peso', '9,96');
  expect((await tableOf(bench, 'tblObiettivi')).cell(0, 'Controllo pesi')).toBe(weightChecks.ok);
  type('Peso', '9');
  expect((await tableOf(bench, 'tblObiettivi')).cell(0, 'Controllo pesi')).toBe(weightChecks.missing);
  type('Fine effettiva', '');
  type('Avanzamento', '50');
  type('Fine prevista', '01/12/2018');
  const late = await tableOf(bench, 'tblFasi');
  expect(late.cell(0, 'Stato')).toBe(phaseStates.late);
  expect(late.cell(0, 'Giorni di ritardo')).toBe(toSerial('2018-12-31') - toSerial('2018-12-01'));
});
