import type { Area, SheetModel, TableColumnModel, TableModel } from '../model/model';
import { checkUnprotected } from '../model/protect';
import { deleteCells } from '../model/shift';
import { FilterObject } from './auto-filter';
import { bodyArea, headerArea, totalsArea } from '../model/table-areas';
import { renameColumn } from '../model/table-headers';
import { ExcelRefusal } from '../model/refusal';
import { itemAt } from '../contract/arguments';
import { itemNotFound } from '../contract/refusals';
import { gridOf } from './grid';
import { shownValue } from '../model/plain-value';
import { getValue } from '../model/cells';
import type { Scene } from '../contract/host-object';
import { HostObject, NullObject } from '../contract/host-object';

export class TableColumnCollectionObject extends HostObject {
  readonly typeName = 'TableColumnCollection';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(scene);
  }

  private column(model: TableColumnModel): HostObject {
    return new TableColumnObject(this.scene, this.sheet, this.table, model);
  }

  override items(): HostObject[] {
    return this.table.columns.map((model) => this.column(model));
  }

  get Count(): number {
    return this.table.columns.length;
  }

  GetCount(): number {
    return this.table.columns.length;
  }

  /** By name (any case) or id. */
  GetItem(key: string | number): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound(`the column ${key} of ${this.table.name}`);
    return this.column(found);
  }

  GetItemOrNullObject(key: string | number): HostObject {
    const found = this.find(key);
    return found ? this.column(found) : new NullObject(this.scene);
  }

  GetItemAt(index: number): HostObject {
    return this.column(itemAt(this.table.columns, index, `in ${this.table.name} column`));
  }

  private find(key: string | number): TableColumnModel | undefined {
    if (typeof key === 'number') return this.table.columns.find(({ id }) => id === key);
    const wanted = key.toLowerCase();
    return this.table.columns.find(({ name }) => name.toLowerCase() === wanted);
  }
}

export class TableColumnObject extends HostObject {
  readonly typeName = 'TableColumn';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    private readonly column: TableColumnModel,
  ) {
    super(scene);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.column.id };
  }

  get Id(): number {
    return this.column.id;
  }

  get Index(): number {
    return this.table.columns.indexOf(this.column);
  }

  get Name(): string {
    return this.column.name;
  }
  set Name(value: string) {
    const { model, dirty } = this.book;
    renameColumn(model, dirty, this.sheet, this.table, this.Index, value);
  }

  get Filter(): HostObject {
    return new FilterObject(this.scene, this.sheet, this.table, this.Index);
  }

  get Values(): unknown {
    this.book.calculate();
    return gridOf(this.within(this.table.area), (row, column) =>
      shownValue(getValue(this.sheet, row, column)),
    );
  }

  /** Columns to its right move left within the table's rows. */
  Delete(): void {
    checkUnprotected(this.sheet);
    const { book } = this;
    const area = this.within(this.table.area);
    deleteCells(book.model, book.dirty, this.sheet, area, 'Left');
    this.scene.moveKept(this.sheet, area, 'column', false);
    book.changed(this.sheet, area, 'ColumnDeleted');
  }

  GetRange(): HostObject {
    return this.scene.range(this.sheet, this.within(this.table.area));
  }

  GetDataBodyRange(): HostObject {
    return this.scene.range(this.sheet, this.within(bodyArea(this.table)));
  }

  GetHeaderRowRange(): HostObject {
    return this.scene.range(this.sheet, this.within(this.shown(headerArea(this.table))));
  }

  GetTotalRowRange(): HostObject {
    return this.scene.range(this.sheet, this.within(this.shown(totalsArea(this.table))));
  }

  private shown(area: Area | null): Area {
    if (!area) throw new ExcelRefusal('InvalidReference', 'The table does not show that row.');
    return area;
  }

  private within(area: Area): Area {
    return { ...area, column: area.column + this.Index, columnCount: 1 };
  }
}
