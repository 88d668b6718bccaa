import type { Area, SheetModel } from '../model/model';
import { movedType } from '../model/book';
import { setNumberFormats } from '../model/cell-formats';
import { getCell, getValue } from '../model/cells';
import { mergeArea, unmergeArea } from '../model/merges';
import { writtenRows } from '../model/filters';
import { checkUnprotected } from '../model/protect';
import { deleteCells, insertCells } from '../model/shift';
import { fromR1C1, toR1C1 } from '../model/r1c1';
import { areaBox, isHidden, setColumnsHidden, setRowsHidden } from '../model/sizes';
import { restyle, styleAt } from '../model/styles';
import { writeInputs } from '../model/write';
import { ExcelRefusal } from '../model/refusal';
import { checkInFront, checkTabAtRest, invalidArgument, notImplemented } from '../contract/refusals';
import { clearAreas } from './clear';
import { ConditionalFormatCollectionObject } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import { assigned, common, gridOf, indexes } from './grid';
import type { CellInput, CellInputs } from './grid';
import { shownValue, valueTypeName } from '../model/plain-value';
import { HostObject } from '../contract/host-object';
import { RangeFormatObject } from './range-format';
import { RangeGeometry } from './range-geometry';
import { shownText, readFormat, takenFormat } from './shown-cells';

/** Assigning one value or formula to more cells than this is refused, not attempted. */
const MOST_CELLS = 5_000_000;

/** One rectangle of cells. */
export class RangeObject extends RangeGeometry {
  readonly typeName = 'Range';

  private grid<T>(read: (sheet: SheetModel, row: number, column: number) => T): T[][] | null {
    return gridOf(this.area, (row, column) => read(this.sheet, row, column));
  }

  get Values(): unknown {
    this.book.calculate();
    return this.grid((sheet, row, column) => shownValue(getValue(sheet, row, column)));
  }
  set Values(value: CellInputs) {
    this.write(value, 'values');
  }

  get Formulas(): unknown {
    this.book.calculate();
    return this.grid((sheet, row, column) => {
      const cell = getCell(sheet, row, column);
      return cell?.formula ?? shownValue(cell?.value ?? null);
    });
  }
  set Formulas(value: CellInputs) {
    this.write(value, 'formulas');
  }

  get FormulasR1C1(): unknown {
    this.book.calculate();
    return this.grid((sheet, row, column) => {
      const cell = getCell(sheet, row, column);
      return cell?.formula ? toR1C1(cell.formula, { row, column }) : shownValue(cell?.value ?? null);
    });
  }
  set FormulasR1C1(value: CellInputs) {
    const { row, column } = this.area;
    const at = assigned(value, this.area, 'formulasR1C1');
    const formulas = gridOf(this.area, (atRow, atColumn) => {
      const given = at(atRow - row, atColumn - column);
      const isFormula = typeof given === 'string' && given.startsWith('=');
      return isFormula ? fromR1C1(given, { row: atRow, column: atColumn }) : given;
    });
    if (formulas === null) throw notImplemented('Range.formulasR1C1 of whole rows or columns');
    this.write(formulas, 'formulasR1C1');
  }

  get Text(): unknown {
    this.book.calculate();
    return this.grid((sheet, row, column) => shownText(this.book, sheet, row, column));
  }

  get ValueTypes(): unknown {
    this.book.calculate();
    return this.grid((sheet, row, column) => valueTypeName(getValue(sheet, row, column)));
  }

  get NumberFormat(): unknown {
    const { profile } = this.book;
    return this.grid((sheet, row, column) => readFormat(styleAt(sheet, row, column).numberFormat, profile));
  }
  set NumberFormat(value: CellInputs) {
    checkUnprotected(this.sheet);
    const { profile } = this.book;
    if (!Array.isArray(value)) {
      restyle(this.sheet, this.area, { numberFormat: takenFormat(value, profile) });
      return;
    }
    const formats = this.assign(value, 'numberFormat', (one) =>
      one === null ? null : takenFormat(one, profile),
    );
    setNumberFormats(this.sheet, this.area, formats);
  }

  /** What is assigned to each cell, checked. @throws ExcelRefusal InvalidArgument for another shape than the range's */
  private assign<T>(value: CellInputs, name: string, check: (value: CellInput) => T): T[][] {
    const { area } = this;
    const at = assigned(value, area, name);
    if (area.rowCount * area.columnCount > MOST_CELLS) throw invalidArgument('too large a range');
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_, column) => check(at(row, column))),
    );
  }

  private write(value: CellInputs, name: string): void {
    const { book, sheet, area } = this;
    const single = !Array.isArray(value) && typeof value === 'string' && value.startsWith('=');
    if (single && area.rowCount * area.columnCount > 1)
      throw notImplemented(`Range.${name}: one formula for many cells`);
    const inputs = this.assign(value, name, (one) => one);
    const before = getValue(sheet, area.row, area.column);
    for (const run of this.writtenRuns(inputs))
      writeInputs(book.model, book.dirty, sheet, run.area, run.inputs, {
        source: 'api',
        fillColumns: book.profile.calculatedColumns,
      });
    const after = getCell(sheet, area.row, area.column);
    const known = area.rowCount === 1 && area.columnCount === 1 && !after?.formula;
    book.changed(sheet, area, 'RangeEdited', known ? { before, after: after?.value ?? null } : undefined);
  }

  /** Rows that a filter hides are passed over: the inputs go into the others, in their order (office-js #224). */
  private writtenRuns<T>(inputs: T[][]): { area: Area; inputs: T[][] }[] {
    const { sheet, area } = this;
    const rows = writtenRows(sheet, area);
    if (rows.length === area.rowCount) return [{ area, inputs }];
    return rows.map((row, index) => ({
      area: { ...area, row, rowCount: 1 },
      inputs: inputs.slice(index, index + 1),
    }));
  }

  get RowHidden(): boolean | null {
    return common(
      indexes(this.area.row, this.area.rowCount, (row) => this.sheet.rows.get(row)?.hidden === true),
    );
  }
  set RowHidden(value: boolean) {
    checkUnprotected(this.sheet);
    setRowsHidden(this.sheet, this.area, value);
  }

  get ColumnHidden(): boolean | null {
    const { column, columnCount } = this.area;
    return common(indexes(column, columnCount, (index) => this.sheet.columns.get(index)?.hidden === true));
  }
  set ColumnHidden(value: boolean) {
    checkUnprotected(this.sheet);
    setColumnsHidden(this.sheet, this.area, value);
  }

  get Hidden(): boolean {
    return (
      isHidden(this.sheet, this.GetEntireRow().area) || isHidden(this.sheet, this.GetEntireColumn().area)
    );
  }

  get Top(): number {
    return areaBox(this.sheet, this.area).top;
  }
  get Left(): number {
    return areaBox(this.sheet, this.area).left;
  }
  get Width(): number {
    return areaBox(this.sheet, this.area).width;
  }
  get Height(): number {
    return areaBox(this.sheet, this.area).height;
  }

  get Format(): HostObject {
    return new RangeFormatObject(this.scene, this.sheet, [this.area]);
  }
  get DataValidation(): HostObject {
    return new DataValidationObject(this.scene, this.sheet, [this.area]);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollectionObject(this.scene, this.sheet, [this.area]);
  }

  /** Refuses an array of another shape than the range's, before the client sends it in parts. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) {
      throw invalidArgument('the number of rows or columns in the input array does not match the range');
    }
  }

  Insert(shift: 'Down' | 'Right'): HostObject {
    checkUnprotected(this.sheet);
    checkTabAtRest(this.book);
    const { area } = this;
    insertCells(this.book.model, this.book.dirty, this.sheet, area, shift);
    this.scene.moveKept(this.sheet, area, shift === 'Down' ? 'row' : 'column', true);
    this.book.changed(this.sheet, area, movedType(area, true));
    return this.scene.range(this.sheet, area);
  }

  Delete(shift: 'Up' | 'Left'): void {
    checkUnprotected(this.sheet);
    const { area } = this;
    deleteCells(this.book.model, this.book.dirty, this.sheet, area, shift);
    this.scene.moveKept(this.sheet, area, shift === 'Up' ? 'row' : 'column', false);
    this.book.changed(this.sheet, area, movedType(area, false));
  }

  Clear(applyTo?: string): void {
    clearAreas(this.book, this.sheet, [this.area], applyTo);
  }

  Merge(across?: boolean): void {
    checkUnprotected(this.sheet);
    mergeArea(this.sheet, this.book.dirty, this.area, across === true);
    if (!this.book.profile.mergesKeepLooks) restyle(this.sheet, this.area, { fill: null });
  }

  Unmerge(): void {
    checkUnprotected(this.sheet);
    unmergeArea(this.sheet, this.area);
  }

  Select(): void {
    checkInFront(this.book);
    if (this.sheet.visibility !== 'Visible')
      throw new ExcelRefusal('InvalidOperation', 'The sheet is hidden.');
    this.book.select(this.sheet, this.area);
  }

  Calculate(): void {
    this.book.calculate(true);
  }

  GetTables(fullyContained?: boolean): HostObject {
    return this.scene.tablesIn(this.sheet, this.area, fullyContained === true);
  }

  override GetEntireRow(): RangeGeometry {
    return super.GetEntireRow() as RangeGeometry;
  }

  override GetEntireColumn(): RangeGeometry {
    return super.GetEntireColumn() as RangeGeometry;
  }
}
