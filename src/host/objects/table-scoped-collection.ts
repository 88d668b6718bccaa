import type { Area, SheetModel } from '../model/model';
import { containsArea, intersects } from '../model/area';
import { itemNotFound } from '../contract/refusals';
import type { Scene } from '../contract/host-object';
import { HostObject, NullObject } from '../contract/host-object';

/** The tables that touch a range, or lie wholly in it. */
export class TableScopedCollectionObject extends HostObject {
  readonly typeName = 'TableScopedCollection';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super(scene);
  }

  private get tables() {
    return this.sheet.tables.filter((table) =>
      this.fullyContained ? containsArea(this.area, table.area) : intersects(this.area, table.area),
    );
  }

  override items(): HostObject[] {
    return this.tables.map((table) => this.scene.table(this.sheet, table));
  }

  GetCount(): number {
    return this.tables.length;
  }

  GetFirst(): HostObject {
    return this.at(this.tables[0], 'a table');
  }

  GetItem(key: string): HostObject {
    return this.at(this.find(key), `the table ${key}`);
  }

  GetItemOrNullObject(key: string): HostObject {
    const table = this.find(key);
    return table ? this.scene.table(this.sheet, table) : new NullObject(this.scene);
  }

  private find(key: string) {
    const wanted = key.toLowerCase();
    return this.tables.find(({ name, id }) => name.toLowerCase() === wanted || id === key);
  }

  private at(table: SheetModel['tables'][number] | undefined, what: string): HostObject {
    if (!table) throw itemNotFound(what);
    return this.scene.table(this.sheet, table);
  }
}
