import fc from 'fast-check';
import { indicatorFigures, objectiveFigures, phaseFigures } from '../../src/domain/figures';
import { findingsOf, type Finding } from '../../src/domain/findings';
import { toSerial } from '../../src/domain/dates';
import type { Indicator, Objective, Peg, Phase } from '../../src/domain/records';
import { outcomes } from '../../src/workbook/formulas-indicator';
import { lights, weightChecks } from '../../src/workbook/formulas-objective';
import { phaseStates } from '../../src/workbook/formulas-phase';
import { benchWith, samplePeg, tableOf, type Bench } from './bench';
import { generatedPeg } from './generated-peg';

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
  // Hints do not count, and formulas do not read texts.
  const open = findingsOf(peg).filter(
    ({ code, severity, accepted }) =>
      severity !== 'hint' &&
      accepted === null &&
      (!code.startsWith('narrative-') || code === 'narrative-missing'),
  );
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
    fc.asyncProperty(generatedPeg, async (peg) => {
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
