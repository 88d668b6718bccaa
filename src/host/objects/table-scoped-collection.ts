import type { Area, SheetModel } from '../model/model';
import { containsArea, intersects } from '../model/area';
import { integer, text } from '../contract/arguments';
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

  GetItem(key: unknown): HostObject {
    return this.at(this.find(key), `the table ${String(key)}`);
  }

  GetItemOrNullObject(key: unknown): HostObject {
    const table = this.find(key);
    return table ? this.scene.table(this.sheet, table) : new NullObject(this.scene);
  }

  GetItemAt(index: unknown): HostObject {
    return this.at(this.tables[integer(index, 'index', 0)], `table ${String(index)}`);
  }

  private find(key: unknown) {
    const wanted = text(key, 'key').toLowerCase();
    return this.tables.find(({ name, id }) => name.toLowerCase() === wanted || id === key);
  }

  private at(table: SheetModel['tables'][number] | undefined, what: string): HostObject {
    if (!table) throw itemNotFound(what);
    return this.scene.table(this.sheet, table);
  }
}
