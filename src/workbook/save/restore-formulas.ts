import { PutBack, WorkbookError } from '../excel/failure';
import { formulaOf } from '../formulas/columns';
import { loadAllOf } from '../rows/grown-tables';
import { typedField } from '../rows/own-cells';
import { readRow, tableOf, wholeRow, type RowFields, type TableRows } from '../rows/table-rows';
import type { RowChange } from './change';
import {
  lostKey,
  headingOf,
  isSameCell,
  readLost,
  writeFormula,
  type ComputedColumn,
  type FormulaWriting,
  type LostCell,
} from './computed-cells';
import { mayBeOfDiary, noteAlone, noteOf, withNote, type DiaryRequest, type Note } from './diary';
import { formulaRows } from './diary-rows';
import { saveChange, type Saved } from './save';

/** Bytes of formulas in one request; Excel takes 5 MB. */
const REQUEST_BYTES = 2_000_000;

/** How often it begins anew after others came between. */
const ATTEMPTS = 4;

interface RestoreOptions {
  newId: () => string;
  /** Where it is noted; nothing is where the diary is off or not there. */
  diary?: DiaryRequest | undefined;
}

/**
 * Writes the formula into every cell of a computed column that holds none as it is read first, or another one. Each request
 * loads the Ids of the rows, the column, and which of its cells hold formulas, then writes, then looks again: so it is known
 * what was written over, also where Excel fills the column by itself. What was not among the cells as read, e.g. a value that
 * a colleague typed meanwhile, is written back. Three round trips, more beyond 2 MB of formulas, and some where others came
 * between. It is noted in the diary, in the same requests, unless that cannot be. `undo` brings back what stood there, but no
 * blank cell; of another formula its value, since Excel would fill the column with it.
 * @throws WorkbookError missing-item: the column is not there any more; changed-meanwhile: others came between each time;
 *   host-too-old: Excel does not say which cells hold formulas
 */
export async function restoreFormulas(
  context: Excel.RequestContext,
  column: ComputedColumn,
  { newId, diary }: RestoreOptions,
): Promise<Extract<Saved, { kind: 'saved' }>> {
  const formula = formulaOf(column.table, column.field);
  if (formula === null) throw new RangeError(`no formula of ${column.table}.${column.field}`);
  const most = Math.floor(REQUEST_BYTES / formula.length);
  const rows: RowChange[] = [];
  let wanted: ReadonlySet<string> | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await readLost(context, column, diary !== undefined);
    const { table, lost: found, place } = read;
    if (!table.at.has(column.field))
      throw new WorkbookError('missing-item', `${table.spec.table}[${column.field}]`, table.sheet);
    const seen: ReadonlySet<string> = wanted ?? new Set(found.map(lostKey));
    wanted = seen;
    const lost = found.filter((cell) => seen.has(lostKey(cell)));
    let isDone = true;
    for (let from = 0; isDone && from < lost.length; from += most) {
      const part = lost.slice(from, from + most);
      const told = (cells: readonly LostCell[]): RowFields[] => diaryOf(table, column, cells, diary);
      const note = diary === undefined ? null : noteOf(place ?? undefined, told(part), diary);
      const hit = await writeNoted(context, { table, column, formula, part }, note);
      const { meant, strange } = sorted(hit.cells ?? [], lost);
      rows.push(...meant.flatMap((cell) => backTo(table, column, cell, newId)));
      await writeBack(context, column, strange, newId);
      isDone = part.every((cell) => meant.some((one) => isSameCell(one, cell)));
      if (diary !== undefined && place?.kind === 'open' && !hit.isNoted)
        await noteAlone(context, told(meant), diary.limit);
    }
    if (isDone) return { kind: 'saved', undo: { rows, lists: [] }, merged: [], own: [] };
  }
  throw new WorkbookError('changed-meanwhile', `${ATTEMPTS} times`);
}

/** What was to be written over, and what was not. */
function sorted(
  hit: readonly LostCell[],
  lost: readonly LostCell[],
): { meant: LostCell[]; strange: LostCell[] } {
  const isMeant = (cell: LostCell): boolean => lost.some((one) => isSameCell(one, cell));
  return { meant: hit.filter(isMeant), strange: hit.filter((cell) => !isMeant(cell)) };
}

function diaryOf(
  table: TableRows,
  { field }: ComputedColumn,
  cells: readonly LostCell[],
  diary: DiaryRequest | undefined,
): RowFields[] {
  if (diary === undefined || cells.length === 0) return [];
  const stood = cells.map(({ index, value, formula }) => ({ index, stood: formula || value }));
  return formulaRows({ table, heading: headingOf(table, field), cells: stood }, diary);
}

/**
 * Writes the formula, and the note in the same request. The note stays only if exactly what it tells was done.
 * @returns what `writeFormula` says; without the note where Excel refuses that
 */
async function writeNoted(
  context: Excel.RequestContext,
  writing: FormulaWriting,
  note: Note | null,
): Promise<{ cells: LostCell[] | null; isNoted: boolean }> {
  const { part } = writing;
  const isAll = (cells: LostCell[] | null): boolean =>
    cells?.length === part.length && part.every((cell) => cells.some((one) => isSameCell(one, cell)));
  const work = (beside: () => void): Promise<LostCell[] | null> =>
    writeFormula(context, writing, beside).catch((error: unknown) => {
      // Nothing but the note may stand, which goes.
      throw note !== null && mayBeOfDiary(error) ? new PutBack(error) : error;
    });
  try {
    const cells = await withNote(context, note, { work, stands: isAll });
    return { cells, isNoted: note !== null && isAll(cells) };
  } catch (error) {
    if (note === null || !mayBeOfDiary(error)) throw error;
    return { cells: await writeFormula(context, writing, () => undefined), isNoted: false };
  }
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
