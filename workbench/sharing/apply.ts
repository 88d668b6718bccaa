import { bottomOf, containsCell, intersects } from '../../src/host/model/area';
import { getCell, setCell } from '../../src/host/model/cells';
import { rewriteFormulas } from '../../src/host/model/formulas';
import type { Dirty, SheetModel, TableModel, WorkbookModel } from '../../src/host/model/model';
import { moveCells } from '../../src/host/model/shift';
import { setStyle } from '../../src/host/model/styles';
import { continueLastRow } from '../../src/host/model/table-growth';
import { nextName, renameInSpecifiers, writeHeaders } from '../../src/host/model/table-headers';
import { copyPlain } from './copies';
import { applyFrame } from './frames';
import type { EditStep } from './operations';

/** Does one step of an edit to a workbook; what it is for may be gone. */
export function apply(model: WorkbookModel, dirty: Dirty, operation: EditStep): void {
  if (operation.kind === 'frame') return applyFrame(model, dirty, operation.frame);
  const sheet = model.sheets.find(({ id }) => id === operation.sheet);
  if (sheet) applyToSheet(model, dirty, sheet, operation);
}

type SheetOperation = Exclude<EditStep, { kind: 'frame' }>;

function applyToSheet(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  operation: SheetOperation,
): void {
  switch (operation.kind) {
    case 'cell':
      return applyCell(sheet, dirty, operation);
    case 'style':
      return applyStyle(sheet, operation);
    case 'size': {
      const sizes = operation.axis === 'row' ? sheet.rows : sheet.columns;
      if (operation.size) sizes.set(operation.index, operation.size);
      else sizes.delete(operation.index);
      return;
    }
    case 'shift':
      return moveCells(model, dirty, sheet, operation.shift);
    case 'rules':
      Object.assign(sheet, copyPlain(operation.rules));
      return;
    case 'told':
      return;
    default: {
      const table = sheet.tables.find(({ id }) => id === operation.table);
      if (table) applyToTable(model, dirty, sheet, table, operation);
    }
  }
}

function applyCell(
  sheet: SheetModel,
  dirty: Dirty,
  { row, column, cell }: Extract<EditStep, { kind: 'cell' }>,
): void {
  const heading = headingAt(sheet, row, column);
  if (heading !== null) return setCell(sheet, dirty, row, column, { value: heading, formula: null });
  const old = getCell(sheet, row, column);
  const isKnown = cell !== null && cell.formula !== null && cell.formula === old?.formula;
  if (!isKnown) setCell(sheet, dirty, row, column, cell && { ...cell });
}

/** The heading in a cell, `null` when there is none: it is its column's, whoever writes there. */
export function headingAt(sheet: SheetModel, row: number, column: number): string | null {
  const table = sheet.tables.find(
    ({ area, showHeaders }) => showHeaders && area.row === row && containsCell(area, row, column),
  );
  return table?.columns[column - table.area.column]?.name ?? null;
}

function applyStyle(sheet: SheetModel, { row, column, style }: Extract<EditStep, { kind: 'style' }>): void {
  if (style) return setStyle(sheet, row, column, style);
  const line = sheet.styles.get(row);
  line?.delete(column);
  if (line?.size === 0) sheet.styles.delete(row);
}

function applyToTable(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  table: TableModel,
  operation: Extract<EditStep, { table: string }>,
): void {
  switch (operation.kind) {
    case 'area':
      return applyArea(sheet, dirty, table, operation);
    case 'headings':
      return renameColumns(model, dirty, sheet, table, operation.names);
    case 'look':
      Object.assign(table, operation.look);
      return;
    default: {
      const column = table.columns.find(({ id }) => id === operation.column);
      if (column) column.formula = operation.formula;
    }
  }
}

/** Where another table has come to stand meanwhile, the table does not grow. */
function applyArea(
  sheet: SheetModel,
  dirty: Dirty,
  table: TableModel,
  { to }: Extract<EditStep, { kind: 'area' }>,
): void {
  const old = table.area;
  const area = { ...old, row: to.row, rowCount: to.rowCount };
  if (sheet.tables.some((other) => other !== table && intersects(other.area, area))) return;
  table.area = area;
  dirty.structure = true;
  const more = bottomOf(to) - bottomOf(old);
  if (old.row === to.row && more > 0)
    continueRules(sheet, old, { ...old, row: bottomOf(old), rowCount: more });
}

function continueRules(sheet: SheetModel, old: TableModel['area'], added: TableModel['area']): void {
  continueLastRow({ ...sheet, styles: new Map() }, old, added);
}

/** Renames all at once, since two columns may change their names. Names stay unique, whoever gave them. */
function renameColumns(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  table: TableModel,
  names: ReadonlyMap<number, string>,
): void {
  const renamed = new Map<string, string>();
  for (const column of table.columns) {
    const wanted = names.get(column.id);
    if (wanted === undefined || wanted === column.name) continue;
    const others = table.columns.filter((other) => other !== column);
    const taken = others.map((other) => names.get(other.id) ?? other.name);
    const name = nextName(wanted, taken, null);
    renamed.set(column.name.toLowerCase(), name);
    column.name = name;
  }
  writeHeaders(sheet, dirty, table);
  rewriteFormulas(model, dirty, (formula, home) =>
    renameInSpecifiers(formula, table, home, (old) => renamed.get(old.toLowerCase()) ?? old),
  );
}
