import { formatArea } from '../model/address';
import { EventType } from '../model/book';
import type { SheetModel, TableModel } from '../model/model';
import { checkUnprotected } from '../model/protect';
import { findTable, tablesOf } from '../model/table-areas';
import { createTable } from '../model/tables';
import { sheetById } from '../model/workbook';
import { itemAt } from '../contract/arguments';
import { checkTabAtRest, invalidArgument, itemNotFound } from '../contract/refusals';
import { sheetAreaOf } from './addresses';
import type { SheetArea } from './addresses';
import type { Scene } from '../contract/host-object';
import { HostObject, NullObject } from '../contract/host-object';

/** The tables of a sheet, or of the whole workbook (`sheet` is `null`). */
export class TableCollectionObject extends HostObject {
  readonly typeName = 'TableCollection';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel | null,
  ) {
    super(scene);
  }

  private get tables(): { sheet: SheetModel; table: TableModel }[] {
    return tablesOf(this.book.model).filter(({ sheet }) => this.sheet === null || sheet === this.sheet);
  }

  override items(): HostObject[] {
    return this.tables.map(({ sheet, table }) => this.scene.table(sheet, table));
  }

  get Count(): number {
    return this.tables.length;
  }

  GetCount(): number {
    return this.tables.length;
  }

  Add(address: string | SheetArea, hasHeaders: boolean): HostObject {
    const { model, dirty } = this.book;
    const home = this.sheet ?? sheetById(model, model.activeSheet);
    const place = sheetAreaOf(model, home, address);
    if (this.sheet !== null && place.sheet !== this.sheet)
      throw invalidArgument('the range is on another sheet');
    checkUnprotected(place.sheet);
    checkTabAtRest(this.book);
    const table = createTable(model, dirty, place.sheet, place.area, { hasHeaders });
    this.book.structural = true;
    // office-js #1329: nothing is selected.
    if (this.book.profile.platform === 'Mac')
      this.book.happen(EventType.selectionChanged, place.sheet, { address: formatArea(table.area) });
    return this.scene.table(place.sheet, table);
  }

  GetItem(key: string): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound(`the table ${key}`);
    return found;
  }

  GetItemOrNullObject(key: string): HostObject {
    return this.find(key) ?? new NullObject(this.scene);
  }

  GetItemAt(index: number): HostObject {
    const { sheet, table } = itemAt(this.tables, index, 'table');
    return this.scene.table(sheet, table);
  }

  private find(key: string): HostObject | null {
    const found = findTable(this.book.model, key);
    if (!found || (this.sheet !== null && found.sheet !== this.sheet)) return null;
    return this.scene.table(found.sheet, found.table);
  }
}
