import { rowField } from '../../domain/drafts/draft';
import type { Finding } from '../../domain/findings/finding';
import type { Objective } from '../../domain/records/records';
import type { Selection } from '../../workbook/excel/watch';
import type { WorkbookContent } from '../../workbook/read/workbook-state';
import { tableSpec } from '../../workbook/schema/schema';
import { currentObjective } from './chosen-objective';
import type { PlaceAction } from './place';
import { recordAt } from './record-at';
import type { View } from './route';

/** The way to the form of the row in which a cell is wrong as such; `null` if the row belongs to nothing that has a form. */
export function cellWay(
  content: WorkbookContent,
  finding: Finding,
  selection: Selection,
  from: View,
): PlaceAction | null {
  const found = recordAt(content, selection);
  const table = content.sheets.get(selection.worksheetId);
  if (found === null || table === undefined) return null;
  if (found.position < 0 && found.view !== 'parameters') return { kind: 'selected', found };
  const { view, objective, tab, id, position } = found;
  const { column } = finding.params;
  const field = tableSpec(table).columns.find(({ heading }) => heading === column)?.field ?? '';
  const owner = objective ? currentObjective(content.peg, objective) : undefined;
  const row = owner && rowWithin(owner, content, selection);
  const isLink = field === 'programme' || field === 'programmes';
  return {
    kind: 'mend',
    errand: {
      finding,
      field: row ? rowField(row.list, row.id, field) : isLink ? 'programmes' : field,
      record: { id, position, open: true },
      at: { view, objective, tab },
      from,
    },
  };
}

/** The selected row, if it stands in the form of another one. */
function rowWithin(
  { involved, phases, indicators }: Objective,
  { places }: WorkbookContent,
  { worksheetId, firstRow }: Selection,
): { list: string; id: string } | null {
  const isHere = (record: object): boolean => {
    const place = places.get(record);
    return place?.row === firstRow && place.sheetId === worksheetId;
  };
  const partner = involved.find(isHere);
  if (partner) return { list: 'involved', id: partner.id };
  const earlier = indicators.flatMap(({ history }) => history).find(isHere);
  if (earlier) return { list: 'history', id: earlier.id };
  const recorded = (
    owners: readonly Pick<Objective['phases'][number], 'id' | 'monitoring'>[],
    list: string,
  ) => {
    const index = owners.findIndex(({ monitoring }) => monitoring.some(isHere));
    // In the form of a day a row without Id is known by its position.
    return index < 0 ? null : { list, id: owners[index]?.id || String(index) };
  };
  return recorded(phases, 'phase') ?? recorded(indicators, 'indicator');
}
