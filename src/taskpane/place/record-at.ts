import { rowField } from '../../domain/drafts/draft';
import { courseDates } from '../../domain/figures/monitoring-dates';
import type { Monitoring, Objective, Parameters } from '../../domain/records/records';
import type { WorkbookContent } from '../../workbook/read/workbook-state';
import type { Selection } from '../../workbook/excel/watch';
import type { ObjectiveName } from './chosen-objective';
import type { ObjectiveTab, View } from './route';

/** A record's place in the pane. */
export interface RecordPlace {
  view: View;
  /** `null` outside of objectives. */
  objective: ObjectiveName | null;
  tab: ObjectiveTab;
  /** Its Id, `''` if it was typed by hand and has none yet. */
  id: string;
  /** Its position in the list that the pane shows. */
  position: number;
  /** What names of fields begin with in its form, e.g. `history.<id>.` for an earlier year; `''` for its own. */
  within: string;
}

/** Where the pane shows what stands in the selected row; `null` for a row that is nothing of ours, or several rows. */
export function recordAt(content: WorkbookContent, selection: Selection): RecordPlace | null {
  const { peg, places, sheets } = content;
  const { worksheetId, firstRow, lastRow } = selection;
  const table = sheets.get(worksheetId);
  if (table === undefined || firstRow !== lastRow) return null;
  const isHere = (record: object): boolean => {
    const place = places.get(record);
    return place?.row === firstRow && place.sheetId === worksheetId;
  };
  const ofWorkbook = { objective: null, tab: 'phases', within: '' } as const;
  const register = (view: View, records: readonly { id: string }[]): RecordPlace | null => {
    const position = records.findIndex(isHere);
    const record = records[position];
    return record ? { ...ofWorkbook, view, id: record.id, position } : null;
  };
  if (table === 'centres') return register('centres', peg.centres);
  if (table === 'planning') return register('planning', peg.planning);
  if (table === 'corrections') return register('corrections', peg.corrections);
  if (table === 'parameters' || table === 'lists')
    return { ...ofWorkbook, view: table, id: '', position: -1 };
  for (const objective of peg.objectives) {
    const found = withinObjective(objective, peg.parameters, isHere);
    if (found !== null) {
      const { code, id } = objective;
      return { view: 'objective', objective: { code, id }, ...found };
    }
  }
  return null;
}

function withinObjective(
  objective: Objective,
  parameters: Parameters,
  isHere: (record: object) => boolean,
): Pick<RecordPlace, 'tab' | 'id' | 'position' | 'within'> | null {
  const { phases, indicators, status, involved } = objective;
  const partner = involved.find(isHere);
  if (isHere(objective) || partner !== undefined) {
    const within = partner === undefined ? '' : rowField('involved', partner.id, '');
    return { tab: 'data', id: objective.id, position: 0, within };
  }
  const recorded = recordedAt('phase', phases, isHere) ?? recordedAt('indicator', indicators, isHere);
  if (recorded !== null) {
    const { date: id, within } = recorded;
    return { tab: 'monitoring', id, position: courseDates(objective, parameters).indexOf(id), within };
  }
  const phase = phases.findIndex(isHere);
  if (phase >= 0) return { tab: 'phases', id: phases[phase]?.id ?? '', position: phase, within: '' };
  const indicator = indicators.findIndex((one) => [one, ...one.history].some(isHere));
  if (indicator >= 0) {
    const { id = '', history = [] } = indicators[indicator] ?? {};
    const earlier = history.find(isHere);
    const within = earlier === undefined ? '' : rowField('history', earlier.id, '');
    return { tab: 'indicators', id, position: indicator, within };
  }
  const paragraphs = status.flatMap((one) => one.paragraphs).sort((a, b) => a.order - b.order);
  const position = paragraphs.findIndex(isHere);
  return position < 0 ? null : { tab: 'status', id: paragraphs[position]?.id ?? '', position, within: '' };
}

/** The date of a row of Monitoraggio, and what names its fields in the form of that date. */
function recordedAt(
  list: 'phase' | 'indicator',
  owners: readonly { id: string; monitoring: readonly Monitoring[] }[],
  isHere: (record: object) => boolean,
): { date: string; within: string } | null {
  const index = owners.findIndex(({ monitoring }) => monitoring.some(isHere));
  const owner = owners[index];
  if (owner === undefined) return null;
  const date = owner.monitoring.find(isHere)?.date ?? '';
  return { date, within: rowField(list, owner.id || String(index), '') };
}
