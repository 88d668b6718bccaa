import { officeCode, WorkbookError } from '../excel/failure';
import { formulaOf } from '../formulas/columns';
import type { Cell } from '../rows/cells';
import { lostFormulas, queueFormulaCells, type CellBlock } from '../rows/formula-cells';
import { loadAllOf, loadGrownTables } from '../rows/grown-tables';
import { typedField } from '../rows/own-cells';
import { readRow, tableOf, wholeRow, type TableRows } from '../rows/table-rows';
import type { TableKey } from '../schema/schema-base';
import type { RowChange } from './change';
import { saveChange, type Saved } from './save';

/** A computed column that is to have its formula in every cell again. */
export interface ComputedColumn {
  table: TableKey;
  field: string;
}

/** Bytes of formulas in one request; Excel takes 5 MB. */
const REQUEST_BYTES = 2_000_000;

/** How often it begins anew after others came between. */
const ATTEMPTS = 4;

/** A computed cell without formula: its row, and what stands there. */
interface LostCell {
  index: number;
  id: Cell;
  value: Cell;
}

/**
 * Writes the formula into every cell of a computed column that holds none as it is read first. Each request loads the Ids of
 * the rows, the column, and which of its cells hold formulas, then writes, then looks again: so it is known what was written
 * over, also where Excel fills the column by itself. What was not among the cells as read, e.g. a value that a colleague typed
 * meanwhile, is written back. Two round trips, one more for every 2 MB of formulas, and some where others came between.
 * `undo` brings back what stood there, but no blank cell.
 * @throws WorkbookError missing-item: the column is not there any more; changed-meanwhile: others came between each time;
 *   host-too-old: Excel does not say which cells hold formulas
 */
export async function restoreFormulas(
  context: Excel.RequestContext,
  column: ComputedColumn,
  newId: () => string,
): Promise<Extract<Saved, { kind: 'saved' }>> {
  const formula = formulaOf(column.table, column.field);
  if (formula === null) throw new RangeError(`no formula of ${column.table}.${column.field}`);
  const most = Math.floor(REQUEST_BYTES / formula.length);
  const rows: RowChange[] = [];
  let wanted: ReadonlySet<string> | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { table, lost: found } = await readLost(context, column);
    if (!table.at.has(column.field))
      throw new WorkbookError('missing-item', `${table.spec.table}[${column.field}]`, table.sheet);
    const seen: ReadonlySet<string> = wanted ?? new Set(found.map(contentOf));
    wanted = seen;
    const lost = found.filter((cell) => seen.has(contentOf(cell)));
    let isDone = true;
    for (let from = 0; isDone && from < lost.length; from += most) {
      const part = lost.slice(from, from + most);
      const hit = await writeFormula(context, { table, column, formula, part });
      const strange = hit?.filter((cell) => !lost.some((one) => isSame(one, cell))) ?? [];
      const meant = hit?.filter((cell) => !strange.includes(cell)) ?? [];
      rows.push(...meant.flatMap((cell) => backTo(table, column, cell, newId)));
      await writeBack(context, column, strange, newId);
      isDone = part.every((cell) => meant.some((one) => isSame(one, cell)));
    }
    if (isDone) return { kind: 'saved', undo: { rows, lists: [] }, merged: [], own: [] };
  }
  throw new WorkbookError('changed-meanwhile', `${ATTEMPTS} times`);
}

function isSame(one: LostCell, other: LostCell): boolean {
  return one.index === other.index && one.id === other.id && one.value === other.value;
}

/** Whose row it is and what it says, wherever it stands. */
function contentOf({ id, value }: LostCell): string {
  return JSON.stringify([id, value]);
}

async function readLost(
  context: Excel.RequestContext,
  { table: key, field }: ComputedColumn,
): Promise<{ table: TableRows; lost: LostCell[] }> {
  const { loaded, asked } = await loadGrownTables(context, [key], () => queueFormulaCells(context, key));
  const table = tableOf(loaded, key);
  const id = table.at.get('id') ?? -1;
  const position = table.at.get(field) ?? -1;
  const rows = lostFormulas(table, known(asked())).get(field) ?? [];
  const lost = rows.map((index) => ({
    index,
    id: table.cells[index]?.[id] ?? '',
    value: table.cells[index]?.[position] ?? '',
  }));
  return { table, lost };
}

interface Writing {
  table: TableRows;
  column: ComputedColumn;
  formula: string;
  part: readonly LostCell[];
}

/**
 * One request.
 * @returns cells that held no formula before and do now; `null` if Excel refused it, because the table is another by now:
 *   nothing was written
 */
async function writeFormula(
  context: Excel.RequestContext,
  { table, column, formula, part }: Writing,
): Promise<LostCell[] | null> {
  const own = context.workbook.tables.getItem(table.spec.table);
  const body = own.columns.getItem(headingOf(table, column.field)).getDataBodyRange();
  // Refused before anything is written if the table has fewer rows by now.
  body
    .getRow(Math.max(...part.map(({ index }) => index)))
    .load('rowIndex')
    .untrack();
  const before = queueColumn(context, table, column);
  for (const { index } of part) body.getRow(index).formulas = [[formula]];
  const after = queueColumn(context, table, column);
  try {
    await context.sync();
  } catch (error) {
    if (!['ItemNotFound', 'InvalidArgument'].includes(officeCode(error) ?? '')) throw error;
    return null;
  }
  const still = new Set(after().map(({ index }) => index));
  return before().filter(({ index }) => !still.has(index));
}

/** Queues a look at the cells of a computed column that hold no formula. */
function queueColumn(
  context: Excel.RequestContext,
  table: TableRows,
  { table: key, field }: ComputedColumn,
): () => LostCell[] {
  const { columns } = context.workbook.tables.getItem(table.spec.table);
  const bodyOf = (name: string): Excel.Range => columns.getItem(headingOf(table, name)).getDataBodyRange();
  const ids = bodyOf('id').load('values').untrack();
  const cells = bodyOf(field).load('values,rowIndex,columnIndex').untrack();
  const formulas = queueFormulaCells(context, key);
  return () => {
    const { rowIndex, columnIndex } = cells;
    const has = new Set(
      known(formulas()).flatMap(({ row, endRow, column, endColumn }) =>
        column <= columnIndex && columnIndex < endColumn
          ? Array.from({ length: endRow - row }, (_, at) => row + at - rowIndex)
          : [],
      ),
    );
    return (cells.values as Cell[][]).flatMap(([value = ''], index) =>
      has.has(index) ? [] : [{ index, id: (ids.values as Cell[][])[index]?.[0] ?? '', value }],
    );
  };
}

/** @throws WorkbookError host-too-old: Excel does not say which cells hold formulas */
function known(blocks: CellBlock[] | null): CellBlock[] {
  if (blocks === null) throw new WorkbookError('host-too-old', 'formula cells');
  return blocks;
}

function headingOf({ headings, at }: TableRows, field: string): string {
  return headings[at.get(field) ?? -1] ?? '';
}

/** What brings back what stood in a cell. A row without an Id is found by what it says, and gets one. */
function backTo(
  table: TableRows,
  { field }: ComputedColumn,
  { index, id, value }: LostCell,
  newId: () => string,
): RowChange[] {
  if (value === '') return [];
  const row = id === '' ? { ...wholeRow(table, readRow(table, index, [])), id: newId() } : { id };
  const after = { ...row, ...typedField(headingOf(table, field), value) };
  return [{ table: table.spec.key, before: row, after }];
}

/** Writes back what was not to be written over, in rows that are still there. */
async function writeBack(
  context: Excel.RequestContext,
  column: ComputedColumn,
  cells: readonly LostCell[],
  newId: () => string,
): Promise<void> {
  if (cells.length === 0) return;
  const table = tableOf(await loadAllOf(context, [column.table]), column.table);
  const id = table.at.get('id') ?? -1;
  const rows = cells
    .filter((cell) => cell.id !== '' || table.cells[cell.index]?.[id] === '')
    .flatMap((cell) => backTo(table, column, cell, newId));
  await saveChange(context, { change: { rows, lists: [] }, newId });
}
