import type { Area, Calculator, CellValue, Dirty, SheetModel, WorkbookModel } from './model';
import { isEntireColumns, isEntireRows, sameArea } from './area';
import { cleanDirty } from './cells';
import { emptyWorkbook } from './workbook';
import { formatArea } from './address';
import { shownValue, valueTypeName } from './plain-value';
import type { Profile } from './profile';

/** Numbers of the client library's event types. */
export const EventType = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** How Excel tells of cells that were inserted or deleted. */
export function movedType(area: Area, insert: boolean): string {
  const what = insert ? 'Inserted' : 'Deleted';
  if (isEntireRows(area)) return `Row${what}`;
  return isEntireColumns(area) ? `Column${what}` : `Cell${what}`;
}

/** Something that happened in the workbook, as the client library takes it. */
export interface BookEvent {
  type: number;
  sheet: string;
  message: Record<string, unknown>;
  /** Another person did it. */
  remote: boolean;
}

/** One cell's content before and after, known when exactly one cell changed. */
export interface ChangeDetails {
  before: CellValue;
  after: CellValue;
}

/** The open workbook with what surrounds it: what awaits calculation, what happened, what the client keeps hold of. */
export class Book {
  model: WorkbookModel = emptyWorkbook();
  readonly dirty: Dirty = cleanDirty();
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Until the end of the request no formula is calculated. */
  suspended = false;
  /** Points of a screen's pixel, of which Excel makes columns: 0.75 at 96 dpi, 0.6 at 125 %, 1 on a Mac. */
  pixel = 0.75;
  /** It was opened for reading only; Excel takes changes all the same, and does not store them. */
  readOnly = false;
  /** What is being done now is another person's doing. */
  remote = false;
  /** A sheet or a table was added by the request that runs. */
  structural = false;
  /** Steps that the person can take back, their own and those of add-ins. */
  undoSteps = 0;
  /** What Excel has put before the person by itself. */
  readonly dialogs: string[] = [];
  private readonly happened: BookEvent[] = [];

  /** Its switches can be turned while the workbook is open. */
  readonly profile: Profile;

  constructor(
    private readonly calculator: Calculator | null,
    profile: Profile,
  ) {
    this.profile = { ...profile };
  }

  /** Whether formulas have values. */
  get calculates(): boolean {
    return this.calculator !== null;
  }

  /** Replaces the workbook by another one, all of whose formulas await calculation. */
  open(model: WorkbookModel): void {
    this.model = model;
    this.dirty.structure = true;
  }

  /** Calculates what awaits it, unless calculation is suspended or manual; `force` calculates then too. */
  calculate(force = false): void {
    const waits = this.dirty.structure || this.dirty.cells.length > 0;
    if (!waits || (!force && (this.suspended || this.calculationMode === 'Manual'))) return;
    this.calculator?.recalculate(this.model, this.dirty);
    this.dirty.structure = false;
    this.dirty.cells = [];
  }

  /** Calculates every formula anew. */
  calculateAll(): void {
    this.dirty.structure = true;
    this.calculate(true);
  }

  /** Content of an area was written: `RangeEdited`, `RowInserted`, … */
  changed(sheet: SheetModel, area: Area, changeType = 'RangeEdited', details?: ChangeDetails): void {
    if (!this.remote) this.undoSteps++;
    this.happen(EventType.changed, sheet, {
      address: formatArea(area),
      changeType,
      ...(details && {
        valueBefore: shownValue(details.before),
        valueAfter: shownValue(details.after),
        valueTypeBefore: valueTypeName(details.before),
        valueTypeAfter: valueTypeName(details.after),
      }),
    });
  }

  /** After a change of sheets that only Excel on the web can take back (docs/excel/excel-add-ins-undo-capabilities.md). */
  forgetUndoOfSheets(): void {
    if (this.profile.platform !== 'OfficeOnline') this.undoSteps = 0;
  }

  /** Selects an area and shows its sheet. */
  select(sheet: SheetModel, area: Area): void {
    const { model } = this;
    if (model.activeSheet === sheet.id && sameArea(model.selection, area)) return;
    if (model.activeSheet !== sheet.id) {
      model.activeSheet = sheet.id;
      this.happen(EventType.activated, sheet);
    }
    model.selection = area;
    if (this.profile.tellsSelections)
      this.happen(EventType.selectionChanged, sheet, { address: formatArea(area) });
  }

  /**
   * Value of a formula as if it stood in a cell of the sheet, the first unless said otherwise; an array for a range.
   * Without a calculator `#NAME?`.
   */
  evaluate(formula: string, sheet: SheetModel, row = 0, column = 0): CellValue | CellValue[][] {
    this.calculate();
    return this.calculator?.evaluate(this.model, formula, sheet.id, row, column) ?? { error: '#NAME?' };
  }

  happen(type: number, sheet: Pick<SheetModel, 'id'>, message: Record<string, unknown> = {}): void {
    this.happened.push({
      type,
      sheet: sheet.id,
      message: { worksheetId: sheet.id, source: this.remote ? 'Remote' : 'Local', ...message },
      remote: this.remote,
    });
  }

  /** What happened since the last call. */
  takeEvents(): BookEvent[] {
    return this.happened.splice(0);
  }
}
