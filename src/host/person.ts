import type { Book } from './model/book';
import { areaOf, bottomOf, containsCell, rightOf } from './model/area';
import { getCell, getValue, setCell } from './model/cells';
import { writtenRows } from './model/filters';
import { moveFormula } from './model/formula-parts';
import type { Area, SheetModel } from './model/model';
import { shownValue } from './model/plain-value';
import { checkWritable } from './model/protect';
import { setStyle, styleAt } from './model/styles';
import { growTables } from './model/table-growth';
import { writeInputs } from './model/write';
import { withoutConditionalFormats, withoutValidations } from './objects/clear';

/** A person enters a text into a cell. `isTold`: the event is raised. */
export function enterText(
  book: Book,
  sheet: SheetModel,
  { row, column, text }: { row: number; column: number; text: string },
  isTold: boolean,
): void {
  const area = areaOf(row, column);
  const before = getValue(sheet, row, column);
  const fillColumns = book.profile.calculatedColumns;
  writeInputs(book.model, book.dirty, sheet, area, [[text]], { source: 'typed', fillColumns });
  book.calculate();
  if (isTold) book.changed(sheet, area, 'RangeEdited', { before, after: getValue(sheet, row, column) });
}

/** A person copies a row and pastes it elsewhere: contents and formats; a table above grows. */
export function copyTo(book: Book, sheet: SheetModel, from: Area, row: number): void {
  const to = { ...from, row };
  checkWritable(sheet, to);
  for (let column = from.column; column < rightOf(from); column++) {
    const cell = getCell(sheet, from.row, column);
    const formula = cell?.formula ?? null;
    const moved = formula === null ? null : moveFormula(formula, row - from.row, 0);
    setCell(sheet, book.dirty, row, column, cell && { ...cell, formula: moved });
    setStyle(sheet, row, column, styleAt(sheet, from.row, column));
  }
  growTables(sheet, book.dirty, to);
  book.calculate();
  book.changed(sheet, to);
}

/**
 * A person drags the content of an area's first row down; rows that a filter hides are passed over, and then Excel for
 * Windows tells nothing (office-js #1110).
 */
export function dragDown(book: Book, sheet: SheetModel, area: Area): void {
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const inputs = columns.map((column) => {
    const cell = getCell(sheet, area.row, column);
    return cell?.formula ?? shownValue(cell?.value ?? null);
  });
  const rows = writtenRows(sheet, area);
  const fillColumns = book.profile.calculatedColumns;
  for (const row of rows.filter((one) => one > area.row && one < bottomOf(area)))
    writeInputs(book.model, book.dirty, sheet, { ...area, row, rowCount: 1 }, [inputs], {
      source: 'api',
      fillColumns,
    });
  book.calculate();
  if (rows.length === area.rowCount || book.profile.platform !== 'PC') book.changed(sheet, area);
}

/**
 * A person copies a cell and pastes it over others: content, format, rule and colours come along, and what the cells had
 * before goes.
 */
export function pasteOver(
  book: Book,
  { source, from }: { source: SheetModel; from: Area },
  sheet: SheetModel,
  to: Area,
): void {
  checkWritable(sheet, to);
  const cell = getCell(source, from.row, from.column);
  const style = styleAt(source, from.row, from.column);
  const isThere = ({ areas }: { areas: Area[] }): boolean =>
    areas.some((area) => containsCell(area, from.row, from.column));
  const rules = structuredClone(source.validations.filter(isThere));
  const colours = structuredClone(source.conditionalFormats.filter(isThere));
  withoutValidations(sheet, to);
  withoutConditionalFormats(sheet, to);
  for (let row = to.row; row < bottomOf(to); row++) {
    for (let column = to.column; column < rightOf(to); column++) {
      const formula = cell?.formula ? moveFormula(cell.formula, row - from.row, column - from.column) : null;
      setCell(sheet, book.dirty, row, column, cell && { ...cell, formula });
      setStyle(sheet, row, column, style);
    }
  }
  sheet.validations.push(...rules.map((rule) => ({ ...rule, areas: [to] })));
  for (const { id, formula, areas, ...look } of colours) {
    const [origin = from] = areas;
    const moved = moveFormula(formula, to.row - origin.row, to.column - origin.column);
    sheet.conditionalFormats.push({
      ...look,
      id: `${id} ${to.row} ${to.column}`,
      formula: moved,
      areas: [to],
    });
  }
  book.calculate();
  book.changed(sheet, to);
}
