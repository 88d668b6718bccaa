import type { Area, Dirty, SheetModel, TableModel, WorkbookModel } from './model';
import { ExcelRefusal } from './refusal';
import { bottomOf, containsArea, containsCell, intersection, intersects, rightOf } from './area';
import { applyCalculated, type ColumnWrite } from './calculated-columns';
import { clearCells, isBlank, setCell } from './cells';
import { readFormula } from './formula-entry';
import { readEntry, type Input, type InputSource } from './entry';
import { hiddenByMerges } from './merges';
import { checkWritable } from './protect';
import { styleVariants } from './cell-formats';
import { setStyle, styleAt } from './styles';
import { bodyArea } from './table-areas';
import { growTables } from './table-growth';
import { readHeaders, renameInSpecifiers } from './table-headers';
import { rewriteFormulas } from './formulas';

export interface WriteOptions {
  source: InputSource;
  /** Personal settings of Excel, on unless said otherwise. */
  autoExpand?: boolean;
  fillColumns?: boolean;
}

/**
 * Writes inputs to an area as Excel does: converts texts, makes formulas, keeps headers of tables unique, fills
 * calculated columns, grows tables. `null` leaves a cell alone, `''` empties it.
 * @returns the tables that grew.
 * @throws ExcelRefusal InvalidArgument (another shape than the area's, too long, a formula that Excel cannot read),
 *   AccessDenied (locked cell).
 */
export function writeInputs(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  area: Area,
  inputs: readonly (readonly (Input | null)[])[],
  options: WriteOptions,
): TableModel[] {
  if (inputs.length !== area.rowCount || inputs.some((line) => line.length !== area.columnCount)) {
    throw new ExcelRefusal('InvalidArgument', 'The number of rows or columns does not match the range.');
  }
  checkWritable(sheet, area);
  const columns = options.fillColumns === false ? [] : touchedColumns(sheet, area, inputs);
  enter(model, sheet, dirty, area, inputs, options.source);
  for (const table of sheet.tables) {
    if (headersTouched(table, area)) renewHeaders(model, dirty, sheet, table);
  }
  const grown = options.autoExpand === false ? [] : growTables(sheet, dirty, area);
  for (const column of columns) applyCalculated(sheet, dirty, column);
  return grown;
}

function enter(
  model: WorkbookModel,
  sheet: SheetModel,
  dirty: Dirty,
  area: Area,
  inputs: readonly (readonly (Input | null)[])[],
  source: InputSource,
): void {
  const hidden = hiddenByMerges(sheet, area);
  const tables = sheet.tables.filter((table) => intersects(table.area, area));
  const formulas = new Map<TableModel | null, Map<string, string>>();
  const readOnce = (text: string, row: number, column: number): string => {
    const home = tables.find((table) => containsCell(table.area, row, column)) ?? null;
    let known = formulas.get(home);
    if (known === undefined) formulas.set(home, (known = new Map()));
    let formula = known.get(text);
    if (formula === undefined) known.set(text, (formula = readFormula(model, text, home)));
    return formula;
  };
  const variant = styleVariants();
  inputs.forEach((line, down) => {
    line.forEach((input, across) => {
      const row = area.row + down;
      const column = area.column + across;
      if (input === null || hidden(row, column)) return;
      const style = styleAt(sheet, row, column);
      const entry = readEntry(input, style.numberFormat, source);
      const formula = entry.cell?.formula ?? null;
      const read = formula === null ? entry.cell : { value: null, formula: readOnce(formula, row, column) };
      setCell(sheet, dirty, row, column, read);
      const format = entry.numberFormat ?? style.numberFormat;
      if (format !== style.numberFormat || entry.quotePrefix !== style.quotePrefix) {
        setStyle(sheet, row, column, variant(style, format, entry.quotePrefix));
      }
    });
  });
}

/** The table columns into which formulas go, or that are wholly overwritten, as they are before the write. */
function touchedColumns(
  sheet: SheetModel,
  area: Area,
  inputs: readonly (readonly (Input | null)[])[],
): ColumnWrite[] {
  return sheet.tables.flatMap((table) => {
    const reach = { ...table.area, rowCount: table.area.rowCount + area.rowCount };
    const common = intersection(reach, area);
    if (common === null) return [];
    const body = bodyArea(table);
    const writesAll = ({ row, rowCount }: Area, column: number): boolean =>
      inputs
        .slice(row - area.row, row - area.row + rowCount)
        .every((line) => line[column - area.column] !== null);
    const found: ColumnWrite[] = [];
    for (let column = common.column; column < rightOf(common); column++) {
      const formulaRows: number[] = [];
      for (let row = Math.max(body.row, area.row); row < bottomOf(common); row++) {
        const input = inputs[row - area.row]?.[column - area.column];
        if (typeof input === 'string' && input.startsWith('=')) formulaRows.push(row);
      }
      const isWhole = area.row <= body.row && bottomOf(area) >= bottomOf(body) && writesAll(body, column);
      if (formulaRows.length === 0 && !isWhole) continue;
      const wasBlank = isBlank(sheet, { ...body, column, columnCount: 1 });
      found.push({ table, index: column - table.area.column, wasBlank, formulaRows, isWhole });
    }
    return found;
  });
}

function renewHeaders(model: WorkbookModel, dirty: Dirty, sheet: SheetModel, table: TableModel): void {
  const before = table.columns.map(({ name }) => name);
  readHeaders(sheet, dirty, table);
  const renamed = new Map(
    table.columns.flatMap(({ name }, index) => {
      const old = before[index] ?? '';
      return old === name ? [] : [[old.toLowerCase(), name]];
    }),
  );
  if (renamed.size === 0) return;
  rewriteFormulas(model, dirty, (formula, home) =>
    renameInSpecifiers(formula, table, home, (name) => renamed.get(name.toLowerCase()) ?? name),
  );
}

/**
 * Empties an area: content only, as `Range.clear('Contents')`. A column whose whole body is emptied is calculated no more.
 * @throws ExcelRefusal AccessDenied (locked cell).
 */
export function clearInputs(model: WorkbookModel, dirty: Dirty, sheet: SheetModel, area: Area): void {
  checkWritable(sheet, area);
  clearCells(sheet, dirty, area);
  for (const table of sheet.tables) {
    if (!intersects(table.area, area)) continue;
    table.columns.forEach((column, index) => {
      const body = { ...bodyArea(table), column: table.area.column + index, columnCount: 1 };
      if (containsArea(area, body)) column.formula = null;
    });
    if (headersTouched(table, area)) renewHeaders(model, dirty, sheet, table);
  }
}

const headersTouched = (table: TableModel, area: Area): boolean =>
  table.showHeaders && intersects({ ...table.area, rowCount: 1 }, area);
