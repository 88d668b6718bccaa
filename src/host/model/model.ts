/**
 * The workbook in memory: plain data that knows nothing of the wire. Rows and columns count from 0, lengths are
 * points, colours `#RRGGBB`, enumeration values as Office.js spells them.
 */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface CellError {
  /** As Excel shows it, e.g. `#DIV/0!`. */
  error: string;
}

/** `null` is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

export interface CellModel {
  value: CellValue;
  /** As Excel's `formulas` shows it, structured references included, beginning with `=`; `null`: a constant. */
  formula: string | null;
}

export interface BorderModel {
  style: string;
  weight: string;
  color: string;
}

/** Immutable; change a cell's style by replacing it, so that cells can share one object. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fontColor: string;
  readonly fill: string | null;
  readonly borders: Readonly<
    Partial<Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight', BorderModel>>
  >;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly textOrientation: number;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  /** A text that was entered behind an apostrophe: it stays text. */
  readonly quotePrefix: boolean;
}

/** Counts of rows and columns are at least 1. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface TableColumnModel {
  id: number;
  name: string;
  /** The calculated column's formula, `null`: a column of constants. */
  formula: string | null;
}

export interface TableModel {
  id: string;
  name: string;
  /** Header row, body and, if shown, totals row. */
  area: Area;
  columns: TableColumnModel[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  /** A person has filtered it. Its rows that are hidden are hidden by that. */
  isFiltered?: boolean;
  /** By what, column by column. */
  criteria?: readonly ColumnCriteria[];
}

/** What a column is filtered by. */
export interface ColumnCriteria {
  /** Id of the column. */
  column: number;
  /** As `Excel.FilterCriteria`, without what is not said. */
  criteria: Readonly<Record<string, unknown>>;
}

export interface ValidationModel {
  areas: Area[];
  /** As `Excel.DataValidationRule`, e.g. `{ list: { inCellDropDown: true, source: '=Centri' } }`. */
  rule: Record<string, Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string } | null;
  prompt: { showPrompt: boolean; title: string; message: string } | null;
}

export interface ConditionalFormatModel {
  id: string;
  areas: Area[];
  /** A custom formula, relative to the top left cell of the first area. */
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
  /** Cells, as `row,column`, that hold what they held as the rule was made, whatever changes later. */
  asMade?: Map<string, boolean>;
}

export interface PageLayoutModel {
  orientation: string;
  paperSize: string;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** As `Excel.PageLayoutZoomOptions`: `{ scale }` or `{ horizontalFitToPages, verticalFitToPages }`. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  blackAndWhite: boolean;
  printArea: Area[];
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** Header and footer with Excel's codes, e.g. `Pagina &P di &N`. */
  headersFooters: Record<
    'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter',
    string
  >;
}

export interface Size {
  /** Points; `undefined`: the sheet's default. */
  size?: number | undefined;
  hidden?: boolean | undefined;
  style?: CellStyle | undefined;
}

export interface SheetModel {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  /** Rows by index, then cells by column index; only cells with content. */
  cells: Map<number, Map<number, CellModel>>;
  /** Styles of single cells, in the same order; a cell without one takes its row's, then its column's, then the default. */
  styles: Map<number, Map<number, CellStyle>>;
  rows: Map<number, Size>;
  columns: Map<number, Size>;
  merges: Area[];
  tables: TableModel[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  page: PageLayoutModel;
  /** Rows that a manual page break stands before. */
  rowBreaks: number[];
  frozen: { rows: number; columns: number };
  protected: boolean;
}

export interface NameModel {
  name: string;
  /** A formula, e.g. `=tblCentri[Codice]` or `=Parametri!$C$4`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Sheet id for a name of one sheet, `null` for the workbook's. */
  scope: string | null;
}

export interface WorkbookModel {
  sheets: SheetModel[];
  names: NameModel[];
  activeSheet: string;
  /** On the active sheet. */
  selection: Area;
  /** Highest number in the id of a sheet that was deleted: no id is used again. */
  lastDeletedSheet?: number;
  /** Font of Excel's Normal style; column widths in files are counted in its digits. */
  normalFont: { name: string; size: number };
}

/** Cells of a band of rows or columns move along one axis: what is inserted or deleted, and where. */
export interface Shift {
  /** Along `row` cells move down or up, along `column` to the right or left. */
  axis: 'row' | 'column';
  at: number;
  count: number;
  insert: boolean;
  /** The band across: columns (rows) from `first` to `end`, not included. */
  first: number;
  end: number;
}

/** Is told of every change of content before it is made. */
export interface ChangeRecord {
  /** A cell is written, perhaps with what it held already. */
  writes(sheet: SheetModel, row: number, column: number): void;
  /** Cells move. */
  shifts(sheet: SheetModel, shift: Shift): void;
}

/** What has changed since the last calculation. */
export interface Dirty {
  /** Sheets, tables or names were added, removed, renamed, resized, or rows were shifted: start anew. */
  structure: boolean;
  /** Cells whose content changed, by sheet id. */
  cells: { sheet: string; row: number; column: number }[];
  record?: ChangeRecord | undefined;
}

/** The calculation engine behind the workbench. It keeps its own state between calls. */
export interface Calculator {
  /** Writes the values of formula cells into the model and returns those that changed. */
  recalculate(model: WorkbookModel, dirty: Dirty): { sheet: string; row: number; column: number }[];
  /** Value of a formula as if it stood in that cell; an array for a range. */
  evaluate(
    model: WorkbookModel,
    formula: string,
    sheet: string,
    row: number,
    column: number,
  ): CellValue | CellValue[][];
}

/** Files behind the workbench. Formulas are stored with their cached values. */
export interface FileFormat {
  open(bytes: Uint8Array): Promise<WorkbookModel>;
  save(model: WorkbookModel): Promise<Uint8Array>;
}
