import { acceptancesOf, reasonOf } from '../edits/accepted';
import { correctionsByRow, isApproved, type PlannedRow } from '../edits/corrections';
import type { Objective, Peg } from '../records/records';
import { referencesOf } from '../records/references';
import { correctionFindings } from './corrections';
import { findingAt, type Finding, type FindingPlace } from './finding';
import { indicatorFindings } from './indicator';
import { narrativeFindings } from './narrative';
import { objectiveFindings, statusFindings } from './objective';
import { parameterFindings } from './parameters';
import { phaseFindings } from './phase';
import { sheetFindings, type SheetIssue } from './sheet-issues';

/**
 * Every finding: those of the workbook as such, then of every objective, in the order of the scheda: the objective, its
 * status, phases, indicators. `issues`: what reading the sheets noticed.
 */
export function findingsOf(peg: Peg, issues: readonly SheetIssue[] = []): Finding[] {
  const { objectives, accepted, parameters } = peg;
  const acceptances = acceptancesOf(accepted);
  const references = referencesOf(peg);
  const corrections = correctionsByRow(peg.corrections);
  const approved = isApproved(parameters);
  const foundIn = (objective: Objective): Finding[] => {
    const { code, phases, indicators } = objective;
    const ofPhases = phaseFindings(objective, parameters, references);
    const ofIndicators = indicatorFindings(objective, parameters, references);
    const ofPlan = (part: FindingPlace['part'], row: PlannedRow, index: number): Finding[] =>
      correctionFindings(
        findingAt(code, part, index + 1, row.id),
        row,
        corrections.get(row.id) ?? [],
        approved,
      );
    return [
      ...objectiveFindings(objective, parameters, references),
      ...statusFindings(objective, parameters),
      ...narrativeFindings(objective, parameters.referenceDate),
      ...phases.flatMap((row, index) => [...(ofPhases[index] ?? []), ...ofPlan('phase', row, index)]),
      ...indicators.flatMap((row, index) => [
        ...(ofIndicators[index] ?? []),
        ...ofPlan('indicator', row, index),
      ]),
    ];
  };
  return [
    ...sheetFindings(issues),
    ...parameterFindings(parameters),
    ...objectives
      .flatMap(foundIn)
      .map((finding) => ({ ...finding, accepted: reasonOf(acceptances, finding) })),
  ];
}
