import type { SheetModel, TableModel } from '../model/model';
import { getValue } from '../model/cells';
import { checkUnprotected } from '../model/protect';
import { deleteCells } from '../model/shift';
import { bodyArea } from '../model/table-areas';
import { wholeWithin } from '../contract/arguments';
import { gridOf } from './grid';
import { shownValue } from '../model/plain-value';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';

/** Rows cannot be added here: an add-in appends below the table, since `rows.add` conflicts among co-authors. */
export class TableRowCollectionObject extends HostObject {
  readonly typeName = 'TableRowCollection';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(scene);
  }

  override items(): HostObject[] {
    return Array.from(
      { length: this.Count },
      (_, index) => new TableRowObject(this.scene, this.sheet, this.table, index),
    );
  }

  get Count(): number {
    return bodyArea(this.table).rowCount;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: number): HostObject {
    return new TableRowObject(
      this.scene,
      this.sheet,
      this.table,
      wholeWithin(index, 'index', 0, this.Count - 1),
    );
  }
}

class TableRowObject extends HostObject {
  readonly typeName = 'TableRow';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    private readonly index: number,
  ) {
    super(scene);
  }

  private get area() {
    const body = bodyArea(this.table);
    return { ...body, row: body.row + this.index, rowCount: 1 };
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    this.book.calculate();
    return gridOf(this.area, (row, column) => shownValue(getValue(this.sheet, row, column)));
  }

  GetRange(): HostObject {
    return this.scene.range(this.sheet, this.area);
  }

  /** Rows below move up within the table's columns; the last row is only emptied. */
  Delete(): void {
    checkUnprotected(this.sheet);
    const { book, area } = this;
    deleteCells(book.model, book.dirty, this.sheet, area, 'Up');
    this.scene.moveKept(this.sheet, area, 'row', false);
    book.changed(this.sheet, area, 'RowDeleted');
  }
}
