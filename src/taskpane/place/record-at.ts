import { courseDates } from '../../domain/figures/monitoring-dates';
import type { Objective, Parameters } from '../../domain/records/records';
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
  const register = (view: View, records: readonly { id: string }[]): RecordPlace | null => {
    const position = records.findIndex(isHere);
    const record = records[position];
    return record ? { view, objective: null, tab: 'phases', id: record.id, position } : null;
  };
  if (table === 'centres') return register('centres', peg.centres);
  if (table === 'planning') return register('planning', peg.planning);
  if (table === 'corrections') return register('corrections', peg.corrections);
  if (table === 'parameters' || table === 'lists')
    return { view: table, objective: null, tab: 'phases', id: '', position: -1 };
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
): Pick<RecordPlace, 'tab' | 'id' | 'position'> | null {
  const { phases, indicators, status, involved } = objective;
  if (isHere(objective) || involved.some(isHere)) return { tab: 'data', id: objective.id, position: 0 };
  const recorded = [...phases, ...indicators].flatMap(({ monitoring }) => monitoring).find(isHere);
  if (recorded !== undefined) {
    const id = recorded.date ?? '';
    return { tab: 'monitoring', id, position: courseDates(objective, parameters).indexOf(id) };
  }
  const phase = phases.findIndex(isHere);
  if (phase >= 0) return { tab: 'phases', id: phases[phase]?.id ?? '', position: phase };
  const indicator = indicators.findIndex((one) => [one, ...one.history].some(isHere));
  if (indicator >= 0) return { tab: 'indicators', id: indicators[indicator]?.id ?? '', position: indicator };
  const paragraphs = status.flatMap((one) => one.paragraphs).sort((a, b) => a.order - b.order);
  const position = paragraphs.findIndex(isHere);
  return position < 0 ? null : { tab: 'status', id: paragraphs[position]?.id ?? '', position };
}
