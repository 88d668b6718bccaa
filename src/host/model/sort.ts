import type { CellModel, CellStyle, CellValue, Dirty, SheetModel, TableModel } from './model';
import { rightOf } from './area';
import { getCell, setCell } from './cells';
import { writtenRows } from './filters';
import { moveFormula } from './formula-parts';
import { checkWritable } from './protect';
import { ExcelRefusal } from './refusal';
import { setStyle } from './styles';
import { bodyArea } from './table-areas';

/**
 * Sorts the rows of a table's body by a column, as a person does: numbers before texts before logical values before
 * errors, blank cells last in either order, equal ones in their old order. Rows that a filter hides stay where they are.
 * Formulas go along with their row, their relative references with them.
 * @throws ExcelRefusal ItemNotFound for a column that is not there, AccessDenied (locked cell).
 */
export function sortTable(
  sheet: SheetModel,
  dirty: Dirty,
  table: TableModel,
  column: string,
  ascending: boolean,
): void {
  const index = table.columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase());
  if (index < 0) throw new ExcelRefusal('ItemNotFound', `${table.name} has no column ${column}.`);
  const body = bodyArea(table);
  checkWritable(sheet, body);
  const places = writtenRows(sheet, body);
  const rows = places.map((row) => takeRow(sheet, row, body.column, rightOf(body)));
  const key = (row: TakenRow): CellValue => row.cells[index]?.value ?? null;
  const sorted = [...rows].sort((a, b) => compareValues(key(a), key(b), ascending));
  sorted.forEach((row, position) => putRow(sheet, dirty, row, places[position] ?? row.row, body.column));
}

interface TakenRow {
  row: number;
  cells: (CellModel | null)[];
  styles: (CellStyle | undefined)[];
}

function takeRow(sheet: SheetModel, row: number, first: number, end: number): TakenRow {
  const columns = Array.from({ length: end - first }, (_, index) => first + index);
  return {
    row,
    cells: columns.map((column) => getCell(sheet, row, column)),
    styles: columns.map((column) => sheet.styles.get(row)?.get(column)),
  };
}

function putRow(sheet: SheetModel, dirty: Dirty, taken: TakenRow, row: number, first: number): void {
  taken.cells.forEach((cell, index) => {
    const formula = cell?.formula ?? null;
    const moved = formula === null ? formula : moveFormula(formula, row - taken.row, 0);
    setCell(sheet, dirty, row, first + index, cell && { ...cell, formula: moved });
    const style = taken.styles[index];
    if (style) setStyle(sheet, row, first + index, style);
    else sheet.styles.get(row)?.delete(first + index);
  });
}

const collator = new Intl.Collator('it', { sensitivity: 'accent' });

function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  const blanks = Number(a === null) - Number(b === null);
  if (blanks !== 0 || a === null || b === null) return blanks;
  const order = rank(a) - rank(b) || compareAlike(a, b);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof value);
}

function compareAlike(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return typeof a === 'object' ? 0 : Number(a) - Number(b);
}
