import type { Area, CellStyle, Dirty, SheetModel, TableModel, WorkbookModel } from '../model';
import { ExcelRefusal } from '../refusal';
import { bottomOf, containsCell, intersection, intersects, rightOf } from './area';
import { applyCalculated } from './calculated-columns';
import { isBlank, setCell } from './cells';
import { readEntry, type Input, type InputSource } from './entry';
import { hiddenByMerges } from './merges';
import { checkWritable } from './protect';
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
 * @throws ExcelRefusal InvalidArgument (another shape than the area's, too long), AccessDenied (locked cell).
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
  const columns = options.fillColumns === false ? [] : formulaColumns(sheet, area, inputs);
  enter(sheet, dirty, area, inputs, options.source);
  for (const table of sheet.tables) {
    if (table.showHeaders && intersects({ ...table.area, rowCount: 1 }, area)) {
      renewHeaders(model, dirty, sheet, table);
    }
  }
  const grown = options.autoExpand === false ? [] : growTables(sheet, dirty, area);
  for (const column of columns) applyCalculated(sheet, dirty, column);
  return grown;
}

function enter(
  sheet: SheetModel,
  dirty: Dirty,
  area: Area,
  inputs: readonly (readonly (Input | null)[])[],
  source: InputSource,
): void {
  const hidden = hiddenByMerges(sheet, area);
  const variants = new Map<CellStyle, Map<string, CellStyle>>();
  const variant = (style: CellStyle, numberFormat: string, quotePrefix: boolean): CellStyle => {
    const key = `${quotePrefix}${numberFormat}`;
    let made = variants.get(style);
    if (made === undefined) variants.set(style, (made = new Map()));
    let result = made.get(key);
    if (result === undefined) made.set(key, (result = { ...style, numberFormat, quotePrefix }));
    return result;
  };
  inputs.forEach((line, down) => {
    line.forEach((input, across) => {
      const row = area.row + down;
      const column = area.column + across;
      if (input === null || hidden(row, column)) return;
      const style = styleAt(sheet, row, column);
      const entry = readEntry(input, style.numberFormat, source);
      setCell(sheet, dirty, row, column, entry.cell);
      const format = entry.numberFormat ?? style.numberFormat;
      if (format !== style.numberFormat || entry.quotePrefix !== style.quotePrefix) {
        setStyle(sheet, row, column, variant(style, format, entry.quotePrefix));
      }
    });
  });
}

type Column = Parameters<typeof applyCalculated>[2];

/** The table columns into which formulas go, as they are before the write. */
function formulaColumns(
  sheet: SheetModel,
  area: Area,
  inputs: readonly (readonly (Input | null)[])[],
): Column[] {
  return sheet.tables.flatMap((table) => {
    const reach = { ...table.area, rowCount: table.area.rowCount + area.rowCount };
    const common = intersection(reach, area);
    if (common === null) return [];
    const body = bodyArea(table);
    const found: Column[] = [];
    for (let column = common.column; column < rightOf(common); column++) {
      const formulaRows: number[] = [];
      for (let row = Math.max(body.row, area.row); row < bottomOf(common); row++) {
        const input = inputs[row - area.row]?.[column - area.column];
        if (typeof input === 'string' && input.startsWith('=')) formulaRows.push(row);
      }
      if (formulaRows.length === 0) continue;
      const wasBlank = isBlank(sheet, { ...body, column, columnCount: 1 });
      found.push({ table, index: column - table.area.column, wasBlank, formulaRows });
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

/** Empties an area: content only, as `Range.clear('Contents')`. @throws ExcelRefusal AccessDenied (locked cell). */
export function clearInputs(model: WorkbookModel, dirty: Dirty, sheet: SheetModel, area: Area): void {
  checkWritable(sheet, area);
  for (const [row, line] of [...sheet.cells]) {
    for (const column of [...line.keys()]) {
      if (containsCell(area, row, column)) setCell(sheet, dirty, row, column, null);
    }
  }
  for (const table of sheet.tables) {
    if (table.showHeaders && intersects({ ...table.area, rowCount: 1 }, area)) {
      renewHeaders(model, dirty, sheet, table);
    }
  }
}
