import type { Finding } from '../../domain/findings/finding';
import type { Selection } from '../../workbook/excel/watch';
import type { WorkbookContent } from '../../workbook/read/workbook-state';
import { tableSpec } from '../../workbook/schema/schema';
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
  const { view, objective, tab, id, position, within } = found;
  const { column } = finding.params;
  const field = tableSpec(table).columns.find(({ heading }) => heading === column)?.field ?? '';
  const isLink = field === 'programme' || field === 'programmes';
  return {
    kind: 'mend',
    errand: {
      finding,
      field: within + (isLink ? 'programmes' : field),
      record: { id, position, open: true },
      at: { view, objective, tab },
      from,
    },
  };
}
