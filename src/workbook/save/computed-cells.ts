import { officeCode, WorkbookError } from '../excel/failure';
import { sendInRequests } from '../excel/requests';
import { ANSWER_BYTES, lookAtFormulas } from '../formulas/column-formulas';
import { isOtherFormula } from '../formulas/same-formula';
import type { Cell } from '../rows/cells';
import { queueDiary, type DiaryPlace } from '../rows/diary-place';
import { lostFormulas, queueFormulaCells, type CellBlock } from '../rows/formula-cells';
import { loadGrownTables } from '../rows/grown-tables';
import { tableOf, type TableRows } from '../rows/table-rows';
import type { TableKey } from '../schema/schema-base';

/** A computed column that is to have its formula in every cell again. */
export interface ComputedColumn {
  table: TableKey;
  field: string;
}

/** A computed cell without our formula: its row, what stands there, and the other formula, `''` if there is none. */
export interface LostCell {
  index: number;
  id: Cell;
  value: Cell;
  formula: string;
}

/** Of another formula it does not count which one it is: ours goes in its place whatever it is by now. */
export function lostKey({ id, value, formula }: LostCell): string {
  return JSON.stringify(formula === '' ? [id, value] : [id]);
}

export function isSameCell(one: LostCell, other: LostCell): boolean {
  return one.index === other.index && lostKey(one) === lostKey(other);
}

/**
 * The column's cells without our formula. Two round trips, more beyond 3 MB of formulas, and one if the diary is asked for
 * and is not there.
 */
export async function readLost(
  context: Excel.RequestContext,
  { table: key, field }: ComputedColumn,
  isNoted: boolean,
): Promise<{ table: TableRows; lost: LostCell[]; place: DiaryPlace | null }> {
  const read = (noted: boolean) =>
    loadGrownTables(context, [key], () => ({
      cells: queueFormulaCells(context, key),
      place: noted ? queueDiary(context) : null,
    }));
  const { loaded, asked } = await read(isNoted).catch((error: unknown) => {
    if (!isNoted || officeCode(error) !== 'ItemNotFound') throw error;
    return read(false);
  });
  const table = tableOf(loaded, key);
  const rows = lostFormulas(table, known(asked.cells())).get(field) ?? [];
  const place = asked.place?.() ?? null;
  const position = table.at.get(field);
  if (position === undefined) return { table, lost: [], place };
  const looks = lookAtFormulas(context, table, field);
  await sendInRequests(
    context,
    looks.flatMap((look) => look.looks),
    ANSWER_BYTES,
  );
  const others = looks.flatMap((look) => look.others());
  const cellOf = (index: number, other = ''): LostCell => ({
    index,
    id: table.cells[index]?.[table.at.get('id') ?? -1] ?? '',
    value: table.cells[index]?.[position] ?? '',
    formula: other,
  });
  const lost = [
    ...rows.map((index) => cellOf(index)),
    ...others.map(([index, other]) => cellOf(index, other)),
  ];
  return { table, lost: lost.sort((a, b) => a.index - b.index), place };
}

export interface FormulaWriting {
  table: TableRows;
  column: ComputedColumn;
  formula: string;
  part: readonly LostCell[];
}

/**
 * Writes the formula in one request, which loads what stands in the cells before. `beside` queues what else it does, before
 * that is written: where Excel refuses it, no formula is.
 * @returns cells that did not hold our formula before and do now; `null` if Excel refused it, because the table is another by
 *   now: nothing was written
 */
export async function writeFormula(
  context: Excel.RequestContext,
  { table, column, formula, part }: FormulaWriting,
  beside: () => void,
): Promise<LostCell[] | null> {
  const own = context.workbook.tables.getItem(table.spec.table);
  const body = own.columns.getItem(headingOf(table, column.field)).getDataBodyRange();
  // Refused before anything is written if the table has fewer rows by now.
  body
    .getRow(Math.max(...part.map(({ index }) => index)))
    .load('rowIndex')
    .untrack();
  const before = queueColumn(context, table, column);
  const others = part
    .filter((cell) => cell.formula !== '')
    .map(({ index }) => ({ index, cell: body.getRow(index).load('formulas').untrack() }));
  beside();
  for (const { index } of part) body.getRow(index).formulas = [[formula]];
  const after = queueColumn(context, table, column);
  try {
    await context.sync();
  } catch (error) {
    if (!['ItemNotFound', 'InvalidArgument'].includes(officeCode(error) ?? '')) throw error;
    return null;
  }
  const had = before();
  const still = new Set(
    after()
      .filter(({ has }) => !has)
      .map(({ index }) => index),
  );
  const filled = had.filter(({ has, index }) => !has && !still.has(index));
  const replaced = others.flatMap(({ index, cell }) => {
    const [stood = ''] = (cell.formulas as Cell[][])[0] ?? [];
    const found = isOtherFormula(stood, formula, table.spec.table) ? had[index] : undefined;
    return found === undefined ? [] : [{ ...found, formula: String(stood) }];
  });
  return [...filled, ...replaced].map(({ index, id, value, formula: other }) => ({
    index,
    id,
    value,
    formula: other,
  }));
}

/** Queues a look at the cells of a computed column, and which of them hold formulas. */
function queueColumn(
  context: Excel.RequestContext,
  table: TableRows,
  { table: key, field }: ComputedColumn,
): () => (LostCell & { has: boolean })[] {
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
    return (cells.values as Cell[][]).map(([value = ''], index) => ({
      index,
      id: (ids.values as Cell[][])[index]?.[0] ?? '',
      value,
      formula: '',
      has: has.has(index),
    }));
  };
}

/** @throws WorkbookError host-too-old: Excel does not say which cells hold formulas */
function known(blocks: CellBlock[] | null): CellBlock[] {
  if (blocks === null) throw new WorkbookError('host-too-old', 'formula cells');
  return blocks;
}

export function headingOf({ headings, at }: TableRows, field: string): string {
  return headings[at.get(field) ?? -1] ?? '';
}
