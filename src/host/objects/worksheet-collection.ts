import { EventType } from '../model/book';
import type { SheetModel } from '../model/model';
import { addSheet, findSheet, sheetById } from '../model/workbook';
import { checkInFront, checkTabAtRest, itemNotFound } from '../contract/refusals';
import { HostObject, NullObject } from '../contract/host-object';

const isVisible = (sheet: SheetModel) => sheet.visibility === 'Visible';

export class WorksheetCollectionObject extends HostObject {
  readonly typeName = 'WorksheetCollection';

  private get sheets(): SheetModel[] {
    return this.book.model.sheets;
  }

  override items(): HostObject[] {
    return this.sheets.map((sheet) => this.scene.worksheet(sheet));
  }

  Add(name?: string): HostObject {
    const { book } = this;
    checkInFront(book);
    checkTabAtRest(book);
    const sheet = addSheet(book.model, book.dirty, name);
    book.structural = true;
    book.happen(EventType.added, sheet);
    return this.scene.worksheet(sheet);
  }

  GetItem(key: string): HostObject {
    const sheet = findSheet(this.book.model, key);
    if (!sheet) throw itemNotFound(`the sheet ${key}`);
    return this.scene.worksheet(sheet);
  }

  GetItemOrNullObject(key: string): HostObject {
    const sheet = findSheet(this.book.model, key);
    return sheet ? this.scene.worksheet(sheet) : new NullObject(this.scene);
  }

  GetActiveWorksheet(): HostObject {
    return this.scene.worksheet(sheetById(this.book.model, this.book.model.activeSheet));
  }

  GetFirst(visibleOnly?: boolean): HostObject {
    return this.at(this.counted(visibleOnly)[0]);
  }

  GetLast(visibleOnly?: boolean): HostObject {
    return this.at(this.counted(visibleOnly).at(-1));
  }

  GetCount(visibleOnly?: boolean): number {
    return this.counted(visibleOnly).length;
  }

  private counted(visibleOnly?: boolean): SheetModel[] {
    return visibleOnly === true ? this.sheets.filter(isVisible) : this.sheets;
  }

  private at(sheet: SheetModel | undefined): HostObject {
    if (!sheet) throw itemNotFound('a visible sheet');
    return this.scene.worksheet(sheet);
  }

  /* The host tells its listeners everything; the client library picks what was asked for. */
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
}
