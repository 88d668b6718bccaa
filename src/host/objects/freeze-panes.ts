import { EventType } from '../model/book';
import type { SheetModel } from '../model/model';
import { MAX_COLUMNS, MAX_ROWS } from '../model/model';
import { areaOf, bottomOf, rightOf } from '../model/area';
import { wholeWithin } from '../contract/arguments';
import { checkInFront, itemNotFound } from '../contract/refusals';
import { sheetAreaOf } from './addresses';
import type { SheetArea } from './addresses';
import type { Scene } from '../contract/host-object';
import { HostObject, NullObject } from '../contract/host-object';

export class FreezePanesObject extends HostObject {
  readonly typeName = 'WorksheetFreezePanes';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
  ) {
    super(scene);
  }

  /** Freezes the rows above and the columns left of the range's end. */
  FreezeAt(frozenRange: string | SheetArea): void {
    const { area } = sheetAreaOf(this.book.model, this.sheet, frozenRange);
    this.freeze({
      rows: area.rowCount === MAX_ROWS ? 0 : bottomOf(area),
      columns: area.columnCount === MAX_COLUMNS ? 0 : rightOf(area),
    });
  }

  FreezeRows(count?: number): void {
    this.freeze({ rows: wholeWithin(count ?? 1, 'count', 0, MAX_ROWS), columns: 0 });
  }

  private freeze(frozen: SheetModel['frozen']): void {
    const { book, sheet } = this;
    checkInFront(book);
    sheet.frozen = frozen;
    // office-js #3148: the sheet in front stays.
    if (book.profile.platform === 'PC' && book.model.activeSheet !== sheet.id)
      book.happen(EventType.activated, sheet);
  }

  FreezeColumns(count?: number): void {
    this.sheet.frozen = { rows: 0, columns: wholeWithin(count ?? 1, 'count', 0, MAX_COLUMNS) };
  }

  Unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }

  GetLocation(): HostObject {
    const found = this.location();
    if (!found) throw itemNotFound('frozen panes');
    return found;
  }

  GetLocationOrNullObject(): HostObject {
    return this.location() ?? new NullObject(this.scene);
  }

  private location(): HostObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return this.scene.range(this.sheet, areaOf(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
  }
}
