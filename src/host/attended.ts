import type { Scene } from './contract/host-object';
import { parseArea } from './model/address';
import { bottomOf, containsArea } from './model/area';
import { movedType, type Book } from './model/book';
import { itemNotFound } from './contract/refusals';
import { clearFilter, filterColumn, filterTable } from './model/filters';
import type { Area, CellValue, SheetModel, TableModel } from './model/model';
import { ExcelRefusal } from './model/refusal';
import { checkUnprotected } from './model/protect';
import { deleteCells, insertCells } from './model/shift';
import { sortTable } from './model/sort';
import { bodyArea, findTable } from './model/table-areas';
import { deleteTableRows, insertTableRows } from './model/table-rows';
import { findSheet } from './model/workbook';
import { copyTo, dragDown, enterText, pasteOver } from './person';

/** A workbook at which a person sits. Sheets are given by name or id, tables by name, rows and columns count from 0. */
export abstract class Attended {
  abstract readonly book: Book;
  protected abstract readonly scene: Scene;
  /** Tells what has happened. */
  abstract deliver(): void;

  /**
   * A person enters a text into a cell: Excel converts it, grows tables and fills calculated columns.
   * @throws ExcelRefusal as Excel would refuse the entry
   */
  type(sheet: string, row: number, column: number, text: string): void {
    enterText(this.book, this.sheet(sheet), { row, column, text }, true);
    this.tell();
  }

  /** The same by a pick from the cell's drop-down, which some Excels do not tell of. */
  pick(sheet: string, row: number, column: number, text: string): void {
    enterText(this.book, this.sheet(sheet), { row, column, text }, this.book.profile.tellsPicks);
    this.tell();
  }

  /** A person drags what stands in the first row of an area down to its last. */
  fillDown(sheet: string, area: Area | string): void {
    dragDown(this.book, this.sheet(sheet), readArea(area));
    this.tell();
  }

  /** A person selects cells. @param area an area or an address such as `B2:C4` */
  select(sheet: string, area: Area | string): void {
    this.book.select(this.sheet(sheet), readArea(area));
    this.tell();
  }

  /** A person filters a column of a table, as `Excel.FilterCriteria` says it; `null`: no longer. @throws ExcelRefusal */
  filterColumn(table: string, column: string, criteria: Readonly<Record<string, unknown>> | null): void {
    const found = this.table(table);
    const id = found.table.columns.find(({ name }) => name === column)?.id;
    if (id === undefined) throw itemNotFound(`the column ${column} of ${table}`);
    this.book.calculate();
    filterColumn(found.sheet, found.table, id, criteria);
    this.tell();
  }

  /**
   * A person filters a table by colours, which nobody can set again: only rows are shown whose cells are kept; `null` shows
   * all of them again.
   */
  filter(table: string, keeps: ((cells: CellValue[]) => boolean) | null): void {
    const found = this.table(table);
    this.book.calculate();
    if (keeps) filterTable(found.sheet, found.table, keeps);
    else clearFilter(found.sheet, found.table);
    this.tell();
  }

  /** A person sorts a table's shown rows by a column: blank cells come last. @throws ExcelRefusal ItemNotFound, AccessDenied */
  sort(table: string, column: string, ascending = true): void {
    const found = this.table(table);
    this.book.calculate();
    sortTable(found.sheet, this.book.dirty, found.table, column, ascending);
    this.book.calculate();
    this.book.changed(found.sheet, bodyArea(found.table));
    this.tell();
  }

  /** A person inserts blank rows before a row of a table's body; rows below move within the table's columns. */
  insertRows(table: string, index: number, count = 1): void {
    const { sheet, table: model } = this.table(table);
    checkUnprotected(sheet);
    const area = insertTableRows(this.book.model, this.book.dirty, sheet, model, index, count);
    this.moved(sheet, area, 'row', true, 'RowInserted');
  }

  /** A person deletes rows of a table's body; the last one is emptied instead. */
  deleteRows(table: string, index: number, count = 1): void {
    const { sheet, table: model } = this.table(table);
    const body = bodyArea(model);
    checkUnprotected(sheet);
    deleteTableRows(this.book.model, this.book.dirty, sheet, model, index, count);
    this.moved(sheet, { ...body, row: body.row + index, rowCount: count }, 'row', false, 'RowDeleted');
  }

  /** A person copies a row of a table's body below the table, which grows: the copy holds all that the row holds. */
  copyRow(table: string, index: number): void {
    const { sheet, table: model } = this.table(table);
    const body = bodyArea(model);
    const from = { ...body, row: body.row + index, rowCount: 1 };
    if (!containsArea(body, from))
      throw new ExcelRefusal('InvalidArgument', 'The row lies outside the table.');
    copyTo(this.book, sheet, from, bottomOf(model.area));
    this.tell();
  }

  /** A person copies a cell and pastes it over others, e.g. `Fasi!D2` over `Fasi!E3:E5`. */
  paste(from: string, to: string): void {
    const [source = '', cell = ''] = from.split('!');
    const [target = '', cells = ''] = to.split('!');
    const copied = { source: this.sheet(source), from: readArea(cell) };
    pasteOver(this.book, copied, this.sheet(target), readArea(cells));
    this.tell();
  }

  /** A person inserts cells, e.g. `4:5` for two entire rows. @throws ExcelRefusal InsertDeleteConflict */
  insertCells(sheet: string, area: Area | string, direction: 'Down' | 'Right' = 'Down'): void {
    const found = this.sheet(sheet);
    const cells = readArea(area);
    checkUnprotected(found);
    insertCells(this.book.model, this.book.dirty, found, cells, direction);
    this.moved(found, cells, direction === 'Down' ? 'row' : 'column', true);
  }

  /** A person deletes cells, e.g. `4:5` for two entire rows. @throws ExcelRefusal InsertDeleteConflict */
  deleteCells(sheet: string, area: Area | string, direction: 'Up' | 'Left' = 'Up'): void {
    const found = this.sheet(sheet);
    const cells = readArea(area);
    checkUnprotected(found);
    deleteCells(this.book.model, this.book.dirty, found, cells, direction);
    this.moved(found, cells, direction === 'Up' ? 'row' : 'column', false);
  }

  /** Ranges that the client keeps hold of follow cells that have moved. */
  follow(sheet: string, area: Area, axis: 'row' | 'column', insert: boolean): void {
    const found = findSheet(this.book.model, sheet);
    if (found) this.scene.moveKept(found, area, axis, insert);
  }

  private moved(
    sheet: SheetModel,
    area: Area,
    axis: 'row' | 'column',
    insert: boolean,
    changeType = movedType(area, insert),
  ): void {
    this.follow(sheet.id, area, axis, insert);
    this.book.changed(sheet, area, changeType);
    this.tell();
  }

  /** What another person does is told when all of it is done. */
  private tell(): void {
    if (!this.book.remote) this.deliver();
  }

  private sheet(name: string): SheetModel {
    const sheet = findSheet(this.book.model, name);
    if (!sheet) throw new ExcelRefusal('ItemNotFound', `There is no sheet ${name}.`);
    return sheet;
  }

  private table(name: string): { sheet: SheetModel; table: TableModel } {
    const found = findTable(this.book.model, name);
    if (!found) throw new ExcelRefusal('ItemNotFound', `There is no table ${name}.`);
    return found;
  }
}

function readArea(area: Area | string): Area {
  const read = typeof area === 'string' ? parseArea(area) : area;
  if (!read) throw new ExcelRefusal('InvalidArgument', `${String(area)} is no address.`);
  return read;
}
