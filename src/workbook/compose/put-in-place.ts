import { writeProvenRows } from '../proof/write-rows';
import { readRows, tableOf, type Tables } from '../rows/table-rows';
import type { PaintedSheet } from './paint-sheet';
import type { PrintTask } from './print-task';
import type { PlaceNames } from './request';

/**
 * Records what was composed, with proof, and puts the sheet in the place of an earlier one, all in one request. The earlier
 * sheet goes last, so that a refusal can be put back whole.
 * @returns whether the record stands; if not, others came between: the sheet is in its place without a record
 * @throws as `writeProvenRows`; nothing is recorded then
 */
export async function putInPlace(
  context: Excel.RequestContext,
  task: PrintTask,
  { sheet }: PaintedSheet,
  { aside }: PlaceNames,
): Promise<boolean> {
  const { earlier, sheets, name, codes, record, below } = task;
  queueGuards(context, task);
  const written = await writeProvenRows(context, {
    changes: [record],
    below,
    beside() {
      if (earlier !== undefined) {
        // The new sheet must not come in front before it has its name: on the web that raises a dialog (office-js #3218).
        sheets.find((one) => one !== earlier && one.visibility === 'Visible')?.activate();
        sheet.position = earlier.position;
        earlier.name = aside;
      }
      sheet.name = name;
      earlier?.delete();
    },
    isDone: (after) => saysComposed(after, name, codes),
  });
  return written.kind === 'stands';
}

/** Whether the register says that these schede stand on that sheet. */
export function saysComposed(tables: Tables, name: string, codes: readonly string[]): boolean {
  const rows = readRows(tableOf(tables, 'composed'), []).filter(({ fields }) => fields.sheet === name);
  const found = new Set(rows.map(({ fields }) => fields.objective));
  return codes.every((code) => found.has(code));
}

/**
 * Queues what must be as it was read, or Excel refuses the request before anything is done: a person who gives the sheet
 * that is to be replaced another name wants to keep it.
 */
function queueGuards(context: Excel.RequestContext, { earlier, name }: PrintTask): void {
  if (earlier === undefined) return;
  context.workbook.worksheets.getItem(name).load('id');
  earlier.load('name');
}

/**
 * Takes back what a refused or stopped run left of its sheets: the painted one goes, or has its temporary name again; the
 * earlier one has its own. One round trip to look, and one more where something is to be done.
 * @returns whether all stands as before
 */
export async function takeAway(
  context: Excel.RequestContext,
  { temporary, aside, name }: PlaceNames,
  keepsPainted: boolean,
): Promise<boolean> {
  try {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const named = (wanted: string): Excel.Worksheet | undefined =>
      sheets.items.find((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
    const earlier = named(aside);
    const painted = named(temporary) ?? (earlier === undefined ? undefined : named(name));
    if (keepsPainted && painted !== undefined) painted.name = temporary;
    else painted?.delete();
    if (earlier !== undefined) earlier.name = name;
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
