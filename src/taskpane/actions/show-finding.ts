import { fieldOf, headOf } from '../../domain/findings/catalogue/catalogue';
import type { Finding } from '../../domain/findings/finding';
import type { Objective, Peg } from '../../domain/records/records';
import type { WorkbookContent } from '../../workbook/read/workbook-state';
import type { TableKey } from '../../workbook/schema/schema-base';
import { selectAddress, selectCell } from '../../workbook/show/select-cell';
import type { Selection } from '../../workbook/excel/watch';

/**
 * Selects the cell that a finding is about.
 * @returns its row; `null` for what is about no row, e.g. a missing narrative
 */
export async function showFinding(
  context: Excel.RequestContext,
  { peg, places }: WorkbookContent,
  finding: Finding,
): Promise<Selection | null> {
  const { sheet, address } = finding.params;
  if (finding.place.part === 'workbook' && address !== undefined)
    return selectAddress(context, String(sheet), String(address));
  const field = fieldOf(finding);
  const found = field === '' ? null : rowOf(peg, finding);
  const place = found?.record && places.get(found.record);
  if (!found || !place) return null;
  await selectCell(context, found.table, place.row, field);
  return { worksheetId: place.sheetId, firstRow: place.row, lastRow: place.row };
}

/** The row that a finding is about and, of a sum of weights, the first that adds to it. */
function rowOf(
  { objectives }: Peg,
  { code, objective: owner, place, row, params }: Finding,
): { table: TableKey; record: object | undefined } | null {
  const objective = objectives.find(
    (one) => one.code === owner && (place.part !== 'objective' || one.id === row),
  );
  if (!objective) return null;
  const indicator = objective.indicators[(place.number ?? 0) - 1];
  const { table } = headOf(code);
  switch (table) {
    case 'involved':
      return { table: 'involved', record: objective.involved.find(({ centre }) => centre === params.text) };
    case 'phases':
      return { table: 'phases', record: objective.phases[0] };
    case 'history':
      return {
        table: 'history',
        record: indicator?.history.find(({ year }) => String(year) === params.year),
      };
    default:
      return ownRowOf(objective, place);
  }
}

function ownRowOf(
  objective: Objective,
  { part, number }: Finding['place'],
): { table: TableKey; record: object | undefined } | null {
  const index = (number ?? 0) - 1;
  const paragraphs = objective.status.flatMap((one) => one.paragraphs).sort((a, b) => a.order - b.order);
  switch (part) {
    case 'objective':
      return { table: 'objectives', record: objective };
    case 'status':
      return { table: 'status', record: paragraphs[index] };
    case 'phase':
      return { table: 'phases', record: objective.phases[index] };
    case 'indicator':
      return { table: 'indicators', record: objective.indicators[index] };
    case 'workbook':
      return null;
  }
}
