import type { SheetPlan } from '../../scheda/sheet/sheet-plan';
import type { ListSeparator } from '../excel/list-separator';
import { WorkbookError } from '../excel/failure';
import type { ComposeRequest } from './request';
import { paintFrame, paintParts, paintRows, type PaintedColumns, type PaintPart } from './paint';

/**
 * Bytes of one request; Excel takes 5 MB. It holds some sixty pages, so a long run shows its progress and can be
 * stopped.
 */
const REQUEST_BYTES = 1_000_000;
/** How many times the bytes of lists single areas take, where this Excel takes no lists. */
const SINGLE_AREAS = 6;

/** A sheet under its temporary name, which holds a whole plan, or does once the next request is carried out. */
export interface PaintedSheet {
  sheet: Excel.Worksheet;
  temporary: string;
  plan: SheetPlan;
  /** All of it was painted in requests of its own. */
  isSent: boolean;
  columns: PaintedColumns[];
}

/**
 * Adds a sheet and paints it: one round trip for every request's size. What fits in one request is queued and not sent.
 * @throws WorkbookError cancelled
 */
export async function paintSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { separator, temporary }: { separator: ListSeparator; temporary: string },
  request: ComposeRequest,
): Promise<PaintedSheet> {
  stopIfCancelled(request);
  const sheet = context.workbook.worksheets.add(temporary).load('id');
  const columns = paintFrame(sheet, plan, separator);
  const most = request.requestBytes ?? REQUEST_BYTES;
  const parts = paintParts(plan, separator === null ? most / SINGLE_AREAS : most);
  if (parts.length === 1) paintRows(sheet, plan, { first: 0, end: plan.rows.length }, separator);
  else for (const part of parts) await paintPart(sheet, plan, { part, separator }, request);
  return { sheet, temporary, plan, isSent: parts.length > 1, columns };
}

async function paintPart(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { part, separator }: { part: PaintPart; separator: ListSeparator },
  request: ComposeRequest,
): Promise<void> {
  paintRows(sheet, plan, part, separator);
  await sheet.context.sync();
  request.onProgress?.({ share: part.end / plan.rows.length, schede: schedeUntil(plan, part.end) });
  stopIfCancelled(request);
}

/** How many schede stand whole above a row. */
function schedeUntil({ pages }: SheetPlan, row: number): number {
  const begun = new Set(pages.map(({ objective }) => objective));
  for (const { objective, firstRow, rowCount } of pages)
    if (firstRow + rowCount > row) begun.delete(objective);
  begun.delete(null);
  return begun.size;
}

function stopIfCancelled({ isCancelled }: ComposeRequest): void {
  if (isCancelled?.() === true) throw new WorkbookError('cancelled', 'compose');
}
