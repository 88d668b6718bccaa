import type { Area, SheetModel } from '../model/model';
import { MAX_COLUMNS, MAX_ROWS } from '../model/model';
import { formatAddress } from '../model/address';
import {
  areaOf,
  bottomOf,
  boundingArea,
  intersection,
  isEntireColumns,
  isEntireRows,
  onSheet,
  rightOf,
} from '../model/area';
import { usedArea } from '../model/cells';
import { ExcelRefusal } from '../model/refusal';
import { wholeWithin } from '../contract/arguments';
import { invalidArgument, itemNotFound } from '../contract/refusals';
import { sheetAreaOf } from './addresses';
import type { SheetArea } from './addresses';
import { specialCells } from './special-cells';
import type { HostObject, Scene } from '../contract/host-object';
import { KeptObject, NullObject } from '../contract/host-object';

/** Where a range lies and which ranges can be reached from it. */
export abstract class RangeGeometry extends KeptObject {
  constructor(
    scene: Scene,
    readonly sheet: SheetModel,
    public area: Area,
  ) {
    super(scene);
  }

  override gone(): 'InvalidReference' | null {
    return this.book.model.sheets.includes(this.sheet) ? null : 'InvalidReference';
  }

  /** A range of the same sheet. @throws ExcelRefusal InvalidArgument off the sheet. */
  protected at(area: Area): HostObject {
    if (!onSheet(area)) throw invalidArgument('the range lies off the sheet');
    return this.scene.range(this.sheet, area);
  }

  /** The area of an argument: a range or an address on the same sheet. */
  private other(given: string | SheetArea): Area {
    const { sheet, area } = sheetAreaOf(this.book.model, this.sheet, given);
    if (sheet !== this.sheet) throw invalidArgument('both ranges must be on the same sheet');
    return area;
  }

  get Address(): string {
    return formatAddress(this.sheet.name, this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rowCount;
  }
  get ColumnCount(): number {
    return this.area.columnCount;
  }
  get CellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return isEntireRows(this.area);
  }
  get IsEntireColumn(): boolean {
    return isEntireColumns(this.area);
  }
  get Worksheet(): HostObject {
    return this.scene.worksheet(this.sheet);
  }

  /** Row and column from the range's top left cell; the cell may lie outside the range. */
  GetCell(row: number, column: number): HostObject {
    const { area } = this;
    return this.at(areaOf(area.row + row, area.column + column));
  }

  GetRow(row: number): HostObject {
    const { area } = this;
    return this.at({ ...area, row: area.row + wholeWithin(row, 'row', 0, area.rowCount - 1), rowCount: 1 });
  }

  GetColumn(column: number): HostObject {
    const { area } = this;
    const index = wholeWithin(column, 'column', 0, area.columnCount - 1);
    return this.at({ ...area, column: area.column + index, columnCount: 1 });
  }

  GetOffsetRange(rowOffset: number, columnOffset: number): HostObject {
    const { area } = this;
    const row = area.row + rowOffset;
    return this.at({ ...area, row, column: area.column + columnOffset });
  }

  GetResizedRange(deltaRows: number, deltaColumns: number): HostObject {
    const { area } = this;
    const rowCount = area.rowCount + deltaRows;
    return this.at({
      ...area,
      rowCount,
      columnCount: area.columnCount + deltaColumns,
    });
  }

  GetAbsoluteResizedRange(numRows: number, numColumns: number): HostObject {
    const rowCount = numRows;
    return this.at({ ...this.area, rowCount, columnCount: numColumns });
  }

  GetBoundingRect(anotherRange: string | SheetArea): HostObject {
    return this.at(boundingArea(this.area, this.other(anotherRange)));
  }

  GetEntireRow(): HostObject {
    return this.at({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }

  GetEntireColumn(): HostObject {
    return this.at({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }

  GetLastRow(): HostObject {
    return this.at({ ...this.area, row: bottomOf(this.area) - 1, rowCount: 1 });
  }

  GetLastColumn(): HostObject {
    return this.at({ ...this.area, column: rightOf(this.area) - 1, columnCount: 1 });
  }

  GetLastCell(): HostObject {
    return this.at(areaOf(bottomOf(this.area) - 1, rightOf(this.area) - 1));
  }

  /** A negative count takes rows above, as in Excel. */
  GetRowsBelow(count?: number): HostObject {
    return this.rowsBeside(count ?? 1);
  }

  GetRowsAbove(count?: number): HostObject {
    return this.rowsBeside(-(count ?? 1));
  }

  GetColumnsAfter(count?: number): HostObject {
    return this.columnsBeside(count ?? 1);
  }

  GetColumnsBefore(count?: number): HostObject {
    return this.columnsBeside(-(count ?? 1));
  }

  private rowsBeside(count: number): HostObject {
    if (count === 0) throw invalidArgument('count must not be 0');
    const row = count > 0 ? bottomOf(this.area) : this.area.row + count;
    return this.at({ ...this.area, row, rowCount: Math.abs(count) });
  }

  private columnsBeside(count: number): HostObject {
    if (count === 0) throw invalidArgument('count must not be 0');
    const column = count > 0 ? rightOf(this.area) : this.area.column + count;
    return this.at({ ...this.area, column, columnCount: Math.abs(count) });
  }

  GetIntersection(anotherRange: string | SheetArea): HostObject {
    const common = intersection(this.area, this.other(anotherRange));
    if (!common) throw itemNotFound('the ranges have no cell in common');
    return this.at(common);
  }

  GetIntersectionOrNullObject(anotherRange: string | SheetArea): HostObject {
    const common = intersection(this.area, this.other(anotherRange));
    return common ? this.at(common) : new NullObject(this.scene);
  }

  GetUsedRange(valuesOnly?: boolean): HostObject {
    const used = this.used(valuesOnly);
    if (!used) throw new ExcelRefusal('ItemNotFound', 'The range is blank.');
    return this.at(used);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): HostObject {
    const used = this.used(valuesOnly);
    return used ? this.at(used) : new NullObject(this.scene);
  }

  GetSpecialCells(cellType: string): HostObject {
    const found = specialCells(this.sheet, this.area, cellType);
    if (found.length === 0) throw itemNotFound('the range has no such cells');
    return this.scene.ranges(this.sheet, found);
  }

  GetSpecialCellsOrNullObject(cellType: string): HostObject {
    const found = specialCells(this.sheet, this.area, cellType);
    return found.length === 0 ? new NullObject(this.scene) : this.scene.ranges(this.sheet, found);
  }

  private used(valuesOnly?: boolean): Area | null {
    return usedArea(this.sheet, valuesOnly === true, this.area);
  }
}
