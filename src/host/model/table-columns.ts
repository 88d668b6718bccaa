import type { Area, Dirty, Shift, TableModel, WorkbookModel } from './model';
import { rewriteFormulas } from './formulas';
import { shiftIndex } from './shift-geometry';
import { nextName, renameInSpecifiers } from './table-headers';

/** Gives a table the columns that it has after columns of the sheet were inserted or deleted. Cells are not touched. */
export function shiftTableColumns(
  model: WorkbookModel,
  dirty: Dirty,
  table: TableModel,
  area: Area,
  shift: Shift,
): void {
  const placed = new Map(
    table.columns.flatMap((column, index) => {
      const place = shiftIndex(shift, table.area.column + index);
      return place === null ? [] : [[place - area.column, column]];
    }),
  );
  const kept = new Set(placed.values());
  const gone = table.columns.filter((column) => !kept.has(column)).map(({ name }) => name.toLowerCase());
  if (gone.length > 0) {
    rewriteFormulas(model, dirty, (formula, home) =>
      renameInSpecifiers(formula, table, home, (name) => (gone.includes(name.toLowerCase()) ? null : name)),
    );
  }
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  const names = [...kept].map(({ name }) => name);
  table.columns = Array.from({ length: area.columnCount }, (_, index) => {
    const column = placed.get(index);
    if (column !== undefined) return column;
    const name = nextName('Colonna', names, 1);
    names.push(name);
    return { id: ++id, name, formula: null };
  });
  table.area = area;
}
