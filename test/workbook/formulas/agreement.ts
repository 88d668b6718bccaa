import { indicatorFigures, objectiveFigures, phaseFigures } from '../../../src/domain/figures/figures';
import type { Finding } from '../../../src/domain/findings/finding';
import { findingsOf } from '../../../src/domain/findings/findings';
import { isComparable } from '../../../src/domain/records/history';
import type { Indicator, Objective, Peg, Phase } from '../../../src/domain/records/records';
import type { CellValue, WorkbookModel } from '../../../src/host/model/model';
import {
  lights,
  notComparable,
  outcomes,
  phaseStates,
  weightChecks,
} from '../../../src/workbook/schema/computed-words';
import { historyRules } from '../../../src/workbook/formulas/history';
import {
  indicatorDataRules,
  indicatorFractionRules,
  indicatorListRules,
  indicatorPlanRules,
  indicatorPolarityRules,
  indicatorValueRules,
} from '../../../src/workbook/formulas/indicator';
import {
  objectiveDataRules,
  objectiveListRules,
  objectivePlanRules,
  objectiveTextRules,
} from '../../../src/workbook/formulas/objective';
import {
  phaseDataRules,
  phaseDateRules,
  phasePlanRules,
  phaseYearRules,
} from '../../../src/workbook/formulas/phase';

/** Computed values of a row by heading. */
type Row = Record<string, CellValue>;

export interface Disagreement {
  table: string;
  row: string;
  heading: string;
  code: CellValue;
  formula: CellValue;
}

/** Every rule that the sheets have. */
export const rules = [
  ...objectiveDataRules,
  ...objectiveListRules,
  ...objectivePlanRules,
  ...objectiveTextRules,
  ...phaseDataRules,
  ...phaseDateRules,
  ...phasePlanRules,
  ...phaseYearRules,
  ...indicatorDataRules,
  ...indicatorListRules,
  ...indicatorValueRules,
  ...indicatorPlanRules,
  ...indicatorFractionRules,
  ...indicatorPolarityRules,
  ...historyRules,
];

const carried = new Set<string>(rules.map(({ code }) => code));
const historyCodes = new Set<string>(historyRules.map(({ code }) => code));

/** Where the computed columns of a workbook say other than the code does. */
export function disagreements(peg: Peg, model: WorkbookModel): Disagreement[] {
  const expected = expectedRows(peg);
  return [...expected].flatMap(([table, rows]) => {
    const computed = rowsById(model, table);
    return rows.flatMap(([row, values]) =>
      Object.entries(values).flatMap(([heading, code]) => {
        const formula = computed.get(row)?.[heading] ?? '';
        return same(code, formula) ? [] : [{ table, row, heading, code, formula }];
      }),
    );
  });
}

/** What the code says, by table and Id. */
export function expectedRows(peg: Peg): Map<string, [string, Row][]> {
  const { objectives } = peg;
  const open = findingsOf(peg).filter(
    ({ code, severity, accepted }) => severity !== 'hint' && accepted === null && carried.has(code),
  );
  const byRow = groupedBy(open, 'row');
  const byObjective = groupedBy(open, 'objective');
  const indicators = objectives.flatMap((objective) => objective.indicators);
  return new Map([
    [
      'tblFasi',
      objectives.flatMap(({ phases }) =>
        phases.map((row): [string, Row] => [row.id, phaseRow(row, peg, byRow.get(row.id) ?? [])]),
      ),
    ],
    [
      'tblIndicatori',
      indicators.map((row): [string, Row] => [row.id, indicatorRow(row, peg, byRow.get(row.id) ?? [])]),
    ],
    ['tblStato', objectives.flatMap(({ status }) => status).flatMap(({ paragraphs }) => owned(paragraphs))],
    ['tblCoinvolti', objectives.flatMap(({ involved }) => owned(involved))],
    [
      'tblMonitoraggio',
      [...objectives.flatMap(({ phases }) => phases), ...indicators].flatMap(({ monitoring }) =>
        owned(monitoring),
      ),
    ],
    ['tblStorico', indicators.flatMap((row) => historyRows(row, byRow.get(row.id) ?? []))],
    [
      'tblObiettivi',
      objectives.map((row): [string, Row] => [
        row.id,
        objectiveRow(row, peg, byObjective.get(row.code) ?? []),
      ]),
    ],
  ]);
}

/** Records know no rows that belong to nothing. */
function owned(rows: readonly { id: string }[]): [string, Row][] {
  return rows.map(({ id }) => [id, { Rilievi: 0 }]);
}

function groupedBy(findings: readonly Finding[], field: 'row' | 'objective'): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings)
    groups.set(finding[field], [...(groups.get(finding[field]) ?? []), finding]);
  return groups;
}

const word = (names: Record<string, string>, code: string | null): string =>
  code === null ? '' : (names[code] ?? code);

function phaseRow(phase: Phase, peg: Peg, open: Finding[]): Row {
  const { state, days } = phaseFigures(phase, peg.parameters.referenceDate);
  return {
    Stato: word(phaseStates, state),
    'Giorni di ritardo': days,
    'Peso per avanzamento': (phase.weight ?? 0) * (phase.progress ?? 0),
    Rilievi: open.length,
  };
}

function indicatorRow(indicator: Indicator, peg: Peg, open: Finding[]): Row {
  const { computed, degree, outcome } = indicatorFigures(indicator, peg.parameters.settings);
  return {
    'Valore calcolato': computed,
    Grado: degree,
    Esito: word(outcomes, outcome),
    'Peso per grado': degree === null ? null : (indicator.weight ?? 0) * degree,
    Rilievi: open.length,
  };
}

function historyRows(indicator: Indicator, open: Finding[]): [string, Row][] {
  return indicator.history.map((row) => [
    row.id,
    {
      Confronto: isComparable(row, indicator) ? '' : notComparable,
      Rilievi: open.filter(({ code, params }) => historyCodes.has(code) && params.year === String(row.year))
        .length,
    },
  ]);
}

function objectiveRow(objective: Objective, peg: Peg, open: Finding[]): Row {
  const figures = objectiveFigures(objective, peg.parameters);
  return {
    'Numero fasi': figures.phaseCount,
    'Somma pesi': figures.weightSum,
    'Scarto pesi': figures.weightGap,
    'Controllo pesi': word(weightChecks, figures.weightCheck),
    Avanzamento: figures.progress,
    'Giorni di ritardo': figures.daysLate,
    'Numero indicatori': figures.indicatorCount,
    'Indicatori raggiunti': figures.indicatorsReached,
    'Grado indicatori': figures.indicatorAchievement,
    'Grado di raggiungimento': figures.achievement,
    Semaforo: word(lights, figures.light),
    'Rilievi aperti': open.length,
  };
}

/** The rows of a table by their Id. */
function rowsById(model: WorkbookModel, name: string): Map<CellValue, Row> {
  for (const sheet of model.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table === undefined) continue;
    const { row: top, column: left, rowCount } = table.area;
    const rows = Array.from({ length: rowCount - 1 }, (_, index): Row => {
      const cells = sheet.cells.get(top + 1 + index);
      return Object.fromEntries(
        table.columns.map((column, place) => [column.name, cells?.get(left + place)?.value ?? null]),
      );
    });
    return new Map(rows.map((row) => [row.Id ?? null, row]));
  }
  throw new Error(`there is no ${name}`);
}

/** An empty text equals an empty cell. */
function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return (a ?? '') === (b ?? '');
}
