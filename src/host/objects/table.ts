import type { SheetModel, TableModel } from '../model/model';
import { checkUnfiltered, clearFilter } from '../model/filters';
import { bodyArea, headerArea, totalsArea } from '../model/table-areas';
import { deleteTable, renameTable, resizeTable } from '../model/tables';
import { checkUnprotected } from '../model/protect';
import { ExcelRefusal } from '../model/refusal';
import { checkTabAtRest, invalidArgument, notImplemented } from '../contract/refusals';
import { sheetAreaOf } from './addresses';
import type { SheetArea } from './addresses';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';
import { AutoFilterObject } from './auto-filter';
import { TableColumnCollectionObject } from './table-columns';
import { TableRowCollectionObject } from './table-rows';

export class TableObject extends HostObject {
  readonly typeName = 'Table';

  constructor(
    scene: Scene,
    readonly sheet: SheetModel,
    readonly table: TableModel,
  ) {
    super(scene);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }

  override gone(): 'ItemNotFound' | null {
    const exists = this.book.model.sheets.includes(this.sheet) && this.sheet.tables.includes(this.table);
    return exists ? null : 'ItemNotFound';
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }
  set Name(value: string) {
    renameTable(this.book.model, this.book.dirty, this.table, value);
  }

  get Style(): string {
    return this.table.style;
  }
  set Style(value: string) {
    if (!/^(TableStyle(Light|Medium|Dark)\d{1,2})?$/.test(value))
      throw invalidArgument(`the table style ${value}`);
    this.table.style = value;
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  set ShowHeaders(value: boolean) {
    if (value !== this.table.showHeaders) throw notImplemented('Table.showHeaders');
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  set ShowTotals(value: boolean) {
    if (value !== this.table.showTotals) throw notImplemented('Table.showTotals');
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(value: boolean) {
    this.table.showFilterButton = value;
  }

  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(value: boolean) {
    this.table.showBandedRows = value;
  }

  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }
  set ShowBandedColumns(value: boolean) {
    this.table.showBandedColumns = value;
  }

  get Worksheet(): HostObject {
    return this.scene.worksheet(this.sheet);
  }
  get Columns(): HostObject {
    return new TableColumnCollectionObject(this.scene, this.sheet, this.table);
  }
  get Rows(): HostObject {
    return new TableRowCollectionObject(this.scene, this.sheet, this.table);
  }
  get AutoFilter(): HostObject {
    return new AutoFilterObject(this.scene, this.sheet, this.table);
  }
  get Sort(): HostObject {
    return new TableSortObject(this.scene);
  }

  GetRange(): HostObject {
    return this.scene.range(this.sheet, this.table.area);
  }

  GetHeaderRowRange(): HostObject {
    const area = headerArea(this.table);
    if (!area) throw new ExcelRefusal('InvalidReference', 'The table shows no header row.');
    return this.scene.range(this.sheet, area);
  }

  GetDataBodyRange(): HostObject {
    return this.scene.range(this.sheet, bodyArea(this.table));
  }

  GetTotalRowRange(): HostObject {
    const area = totalsArea(this.table);
    if (!area) throw new ExcelRefusal('InvalidReference', 'The table shows no totals row.');
    return this.scene.range(this.sheet, area);
  }

  /** A range or an address on the table's sheet. That Excel refuses it for a filtered table is unproven. */
  Resize(newRange: string | SheetArea): void {
    checkUnprotected(this.sheet);
    checkUnfiltered([this.table], this.table.area);
    checkTabAtRest(this.book);
    const { model, dirty } = this.book;
    const place = sheetAreaOf(model, this.sheet, newRange);
    if (place.sheet !== this.sheet) throw invalidArgument('the new range must be on the sheet of the table');
    resizeTable(model, dirty, this.sheet, this.table, place.area);
  }

  Delete(): void {
    checkUnprotected(this.sheet);
    deleteTable(this.book.model, this.book.dirty, this.sheet, this.table);
  }

  ClearFilters(): void {
    clearFilter(this.sheet, this.table);
  }
}

/** Forgetting how a table was sorted changes nothing that can be seen. */
class TableSortObject extends HostObject {
  readonly typeName = 'TableSort';

  Clear(): void {}
}
