import type { Finding } from '../../domain/findings/finding';
import type { Objective } from '../../domain/records/records';
import type { IsoDate } from '../../domain/values/value';
import type { SearchedPlace } from '../../domain/views/search';
import { objectiveNamed, type ObjectiveName } from './chosen-objective';
import type { PlaceAction } from './place';

/** The part of an objective that shows what was found there. */
const TABS = { phase: 'phases', indicator: 'indicators', status: 'status', objective: 'phases' } as const;

/** Where the pane goes for a finding, and whether a cell of the sheets is about it, too. */
export interface FindingWay {
  /** `null`: the pane stays where it is. */
  action: PlaceAction | null;
  hasCell: boolean;
}

/** @param referenceDate of the print run */
export function findingWay(
  { code, objective, row, place, params }: Finding,
  objectives: readonly Objective[],
  referenceDate: IsoDate | null | undefined,
): FindingWay {
  if (place.part === 'workbook') {
    const hasCell = params.address !== undefined;
    // Beside cells, only dates of the parameters have a field.
    const view = params.field === undefined ? 'workbook' : 'parameters';
    return { action: hasCell ? null : { kind: 'go', view }, hasCell };
  }
  const first = objectiveNamed(objectives, objective);
  if (code === 'no-monitoring') {
    const record = { id: referenceDate ?? '', open: false };
    return { action: { kind: 'choose', objective: first, tab: 'monitoring', record }, hasCell: false };
  }
  // Two objectives may have one code: the row says which one is meant.
  const named = place.part === 'objective' ? { code: objective, id: row } : first;
  const record = { id: row, open: false };
  return { action: { kind: 'choose', objective: named, tab: TABS[place.part], record }, hasCell: true };
}

/** Where the pane goes for what a search found in an objective. */
export function searchedWay(objective: ObjectiveName, { part, number, id }: SearchedPlace): PlaceAction {
  const isRow = part !== 'objective' && part !== 'workbook' && number !== null;
  if (!isRow) return { kind: 'choose', objective, tab: 'data', record: { id, position: 0, open: true } };
  const record = { id, position: number - 1, open: true };
  return { kind: 'choose', objective, tab: TABS[part], record };
}
