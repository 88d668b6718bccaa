import { EventType } from '../model/book';
import type { Area, SheetModel } from '../model/model';
import { MAX_COLUMNS, MAX_ROWS } from '../model/model';
import { areaOf, onSheet } from '../model/area';
import { usedArea } from '../model/cells';
import { deleteSheet, moveSheet, renameSheet } from '../model/workbook';
import { ExcelRefusal } from '../model/refusal';
import { colour, wholeWithin } from '../contract/arguments';
import { checkInFront, invalidArgument } from '../contract/refusals';
import { resolveAddress, resolveAddresses } from './addresses';
import { AutoFilterObject } from './auto-filter';
import { FreezePanesObject } from './freeze-panes';
import type { Scene } from '../contract/host-object';
import { HostObject, NullObject } from '../contract/host-object';
import { PageBreakCollectionObject } from './page-breaks';
import { PageLayoutObject } from './page-layout';
import { WorksheetProtectionObject } from './protection';

export class WorksheetObject extends HostObject {
  readonly typeName = 'Worksheet';

  constructor(
    scene: Scene,
    readonly sheet: SheetModel,
  ) {
    super(scene);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  override gone(): 'ItemNotFound' | null {
    return this.book.model.sheets.includes(this.sheet) ? null : 'ItemNotFound';
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: string) {
    const { book, sheet } = this;
    const isShown = book.model.activeSheet === sheet.id && sheet.name !== value;
    renameSheet(book.model, book.dirty, sheet, value);
    if (isShown && book.profile.platform === 'OfficeOnline') book.dialogs.push(INVALID_SHEET);
    book.forgetUndoOfSheets();
  }

  get Position(): number {
    return this.book.model.sheets.indexOf(this.sheet);
  }
  set Position(value: number) {
    moveSheet(this.book.model, this.book.dirty, this.sheet, wholeWithin(value, 'position', -Infinity));
    this.book.forgetUndoOfSheets();
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(visibility: SheetModel['visibility']) {
    const { model } = this.book;
    const others = model.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    const next = others[0];
    if (visibility !== 'Visible') {
      if (!next) {
        throw new ExcelRefusal('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
      }
      if (model.activeSheet === this.sheet.id) model.activeSheet = next.id;
    }
    this.sheet.visibility = visibility;
    this.book.forgetUndoOfSheets();
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: string) {
    this.sheet.tabColor = value === '' ? '' : colour(value, 'tabColor');
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** The library's word for setting `showGridlines`. */
  set Gridlines(value: boolean) {
    checkInFront(this.book);
    this.sheet.showGridlines = value;
  }

  get StandardHeight(): number {
    return 15;
  }

  get Tables(): HostObject {
    return this.scene.tables(this.sheet);
  }
  get Names(): HostObject {
    return this.scene.names(this.sheet);
  }
  get PageLayout(): HostObject {
    return new PageLayoutObject(this.scene, this.sheet);
  }
  get HorizontalPageBreaks(): HostObject {
    return new PageBreakCollectionObject(this.scene, this.sheet, 'rows');
  }
  get VerticalPageBreaks(): HostObject {
    return new PageBreakCollectionObject(this.scene, this.sheet, 'columns');
  }
  get AutoFilter(): HostObject {
    return new AutoFilterObject(this.scene, this.sheet, null);
  }
  get FreezePanes(): HostObject {
    return new FreezePanesObject(this.scene, this.sheet);
  }
  get Protection(): HostObject {
    return new WorksheetProtectionObject(this.scene, this.sheet);
  }

  Activate(): void {
    checkInFront(this.book);
    const { model } = this.book;
    if (this.sheet.visibility !== 'Visible') {
      throw new ExcelRefusal('InvalidOperation', 'A hidden worksheet cannot be activated.');
    }
    if (model.activeSheet === this.sheet.id) return;
    model.activeSheet = this.sheet.id;
    model.selection = areaOf(0, 0);
    this.book.happen(EventType.activated, this.sheet);
  }

  Delete(): void {
    checkInFront(this.book, 'InvalidSelection');
    deleteSheet(this.book.model, this.book.dirty, this.sheet);
    this.book.undoSteps = 0;
    this.book.happen(EventType.deleted, this.sheet);
  }

  Calculate(markAllDirty?: boolean): void {
    if (markAllDirty === true) this.book.calculateAll();
    else this.book.calculate(true);
  }

  /** Without an address the whole sheet; also a name or a table's structured reference that lies on this sheet. */
  GetRange(address?: string): HostObject {
    if (!address) return this.scene.range(this.sheet, wholeSheet);
    const found = resolveAddress(this.book.model, this.sheet, address);
    if (found.sheet !== this.sheet) throw invalidArgument('address is on another sheet');
    return this.scene.range(found.sheet, found.area);
  }

  GetRanges(address?: string): HostObject {
    if (!address) return this.scene.ranges(this.sheet, [wholeSheet]);
    return this.scene.ranges(this.sheet, resolveAddresses(this.book, this.sheet, address));
  }

  GetCell(row: number, column: number): HostObject {
    return this.onSheet(areaOf(row, column));
  }

  GetRangeByIndexes(
    startRow: number,
    startColumn: number,
    rowCount: number,
    columnCount: number,
  ): HostObject {
    return this.onSheet(areaOf(startRow, startColumn, rowCount, columnCount));
  }

  private onSheet(area: Area): HostObject {
    if (!onSheet(area)) throw invalidArgument('the range lies off the sheet');
    return this.scene.range(this.sheet, area);
  }

  GetUsedRange(valuesOnly?: boolean): HostObject {
    return this.scene.range(this.sheet, this.used(valuesOnly) ?? areaOf(0, 0));
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): HostObject {
    const used = this.used(valuesOnly);
    return used ? this.scene.range(this.sheet, used) : new NullObject(this.scene);
  }

  private used(valuesOnly?: boolean) {
    return usedArea(this.sheet, valuesOnly === true);
  }

  /* The host tells its listeners everything; the client library picks what was asked for. */
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
}

/** What Excel on the web shows when the sheet in front gets another name (office-js #3218). */
const INVALID_SHEET = 'Invalid Sheet. The worksheet that you requested does not exist in the workbook.';

const wholeSheet = areaOf(0, 0, MAX_ROWS, MAX_COLUMNS);
