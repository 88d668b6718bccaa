import { headOf, type FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Finding } from '../../domain/findings/finding';
import type { Objective } from '../../domain/records/records';
import type { IsoDate } from '../../domain/values/value';
import { guiltyField } from '../../domain/views/guilty-field';
import type { SearchedPlace } from '../../domain/views/search';
import type { RecordTarget } from '../../forms/screen/open-form';
import { objectiveNamed, type ObjectiveName } from './chosen-objective';
import type { PlacedErrand } from './errand';
import type { PlaceAction } from './place';
import type { ObjectiveTab, View } from './route';

/** The part of an objective that shows what was found there. */
const TABS = { phase: 'phases', indicator: 'indicators', status: 'status', objective: 'data' } as const;

/** What is missing whole is added in a list. */
const MISSING: Partial<Record<FindingCode, ObjectiveTab>> = {
  'no-phases': 'phases',
  'no-gantt': 'phases',
  'no-indicators': 'indicators',
  'history-not-printed': 'indicators',
  'narrative-missing': 'status',
  'no-narrative': 'status',
  'no-monitoring': 'monitoring',
};

/** Where the pane goes for a finding, and whether a cell of the sheets is about it, too. */
export interface FindingWay {
  /** `null`: the pane stays where it is. */
  action: PlaceAction | null;
  hasCell: boolean;
}

/** What is known of the way before a finding is followed. */
interface WayFrom {
  objectives: readonly Objective[];
  /** Of the print run. */
  referenceDate: IsoDate | null | undefined;
  /** The page with the finding. */
  from: View;
}

export function findingWay(finding: Finding, { objectives, referenceDate, from }: WayFrom): FindingWay {
  const { code, objective, row, place, params } = finding;
  if (place.part === 'workbook') {
    if (params.address !== undefined) return { action: null, hasCell: true };
    // Beside cells, only dates of the parameters have a field.
    if (params.field === undefined) return { action: { kind: 'go', view: 'workbook' }, hasCell: false };
    const at = { view: 'parameters', objective: null, tab: 'phases' } as const;
    const record = { id: '', open: true };
    const errand = { finding, field: String(params.field), record, at, from };
    return { action: { kind: 'mend', errand }, hasCell: false };
  }
  // Two objectives may have one code: the row says which one is meant.
  const named =
    place.part === 'objective' ? { code: objective, id: row } : objectiveNamed(objectives, objective);
  const list = MISSING[code];
  if (list !== undefined) {
    const record = { id: list === 'monitoring' ? (referenceDate ?? '') : row, open: false };
    return {
      action: { kind: 'choose', objective: named, tab: list, record },
      hasCell: list !== 'monitoring',
    };
  }
  const found = objectives.find((one) => one.code === named.code && (named.id === '' || one.id === named.id));
  const { tab, record } = formOf(finding, found);
  const at = { view: 'objective', objective: named, tab } as const;
  const errand: PlacedErrand = { finding, field: guiltyField(finding, found), record, at, from };
  return { action: { kind: 'mend', errand }, hasCell: true };
}

/** The form of the guilty row. Of a sum of weights it is that of the first phase. */
function formOf(
  { code, place: { part, number }, row }: Finding,
  objective: Objective | undefined,
): { tab: ObjectiveTab; record: RecordTarget } {
  const [phase] = objective?.phases ?? [];
  if (headOf(code).table === 'phases')
    return { tab: 'phases', record: { id: phase?.id ?? '', position: 0, open: true } };
  const tab = part === 'workbook' ? 'data' : TABS[part];
  return { tab, record: { id: row, position: (number ?? 1) - 1, open: true } };
}

/** Where the pane goes for what a search found in an objective. */
export function searchedWay(objective: ObjectiveName, { part, number, id }: SearchedPlace): PlaceAction {
  const isRow = part !== 'objective' && part !== 'workbook' && number !== null;
  if (!isRow)
    return { kind: 'choose', objective, tab: TABS.objective, record: { id, position: 0, open: true } };
  const record = { id, position: number - 1, open: true };
  return { kind: 'choose', objective, tab: TABS[part], record };
}
