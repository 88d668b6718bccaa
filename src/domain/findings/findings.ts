import { acceptancesOf, reasonOf } from '../edits/accepted';
import { correctionRemarks } from './correction-findings';
import { correctionsByRow, isApproved, type PlannedRow } from '../edits/corrections';
import { cellRemarks, type CellFault } from './findings-cells';
import { indicatorRemarks } from './findings-indicator';
import { objectiveRemarks, statusRemarks } from './findings-objective';
import { phaseRemarks } from './findings-phase';
import { narrativeRemarks } from '../narrative/remarks';
import type { Id, Objective, Peg } from '../records/records';
import { referencesOf } from '../records/references';
import { valuesOf, warning, type FindingCode, type Remark } from './remarks';
import type { Severity } from './severities';

/** Rilievo: what a check found in one objective, or in the workbook as such. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** Code of the objective; `''` for the workbook. */
  objective: string;
  /** Where in the objective; `number` counts phases or indicators from 1 as they are printed, paragraphs as they are listed. */
  place: { part: 'workbook' | 'objective' | 'status' | 'phase' | 'indicator'; number: number | null };
  /** Id of the phase, the indicator, the paragraph or the objective. */
  row: Id;
  /** Numbers and dates as text are in the Italian notation. */
  params: Record<string, string | number>;
  /** What an acceptance holds for; changes with the figures (`valuesOf`). */
  values: string;
  /** The reason given by who accepted the finding; `null` while it is open. */
  accepted: string | null;
}

/** What was found in one part of an objective. */
type Found = [Finding['place']['part'], number | null, Id, Remark[]];

/**
 * Every finding of every objective, in the order of the scheda: the objective, its status, phases, indicators.
 * `missing`: tables and columns that the workbook lacks, named first; then `faults`, cells that are wrong as such.
 */
export function findingsOf(
  peg: Peg,
  missing: readonly string[] = [],
  faults: readonly CellFault[] = [],
): Finding[] {
  const { objectives, accepted, parameters } = peg;
  const acceptances = acceptancesOf(accepted);
  const references = referencesOf(peg);
  const corrections = correctionsByRow(peg.corrections);
  const approved = isApproved(parameters);
  const planRemarks = (row: PlannedRow): Remark[] =>
    correctionRemarks(row, corrections.get(row.id) ?? [], approved);
  const foundIn = (objective: Objective): Found[] => {
    const { id, phases, indicators } = objective;
    const ofPhases = phaseRemarks(objective, parameters, references);
    const ofIndicators = indicatorRemarks(objective, parameters, references);
    return [
      ['objective', null, id, objectiveRemarks(objective, parameters, references)],
      ['status', null, id, statusRemarks(objective, parameters)],
      ...narrativeRemarks(objective, parameters.referenceDate).map(({ code, params, number, row }): Found => [
        'status',
        number,
        row,
        [warning(code, params, Object.values(params))],
      ]),
      ...phases.map((phase, index): Found => {
        return ['phase', index + 1, phase.id, [...(ofPhases[index] ?? []), ...planRemarks(phase)]];
      }),
      ...indicators.map((one, index): Found => {
        return ['indicator', index + 1, one.id, [...(ofIndicators[index] ?? []), ...planRemarks(one)]];
      }),
    ];
  };
  const findings = objectives.flatMap((objective) =>
    foundIn(objective).flatMap(([part, number, row, remarks]) =>
      remarks.map((remark) => findingOf(remark, objective.code, { part, number }, row)),
    ),
  );
  const stale = missing.length === 0 ? [] : [warning('stale-schema', { names: missing.join(', ') })];
  return [
    ...[...stale, ...cellRemarks(faults)].map((remark) =>
      findingOf(remark, '', { part: 'workbook', number: null }, ''),
    ),
    ...findings.map((finding) => ({ ...finding, accepted: reasonOf(acceptances, finding) })),
  ];
}

function findingOf(remark: Remark, objective: string, place: Finding['place'], row: Id): Finding {
  const { code, severity, params } = remark;
  return { code, severity, objective, place, row, params, values: valuesOf(remark), accepted: null };
}
