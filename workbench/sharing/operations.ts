import type {
  Area,
  CellModel,
  CellStyle,
  ConditionalFormatModel,
  Shift,
  Size,
  TableModel,
  ValidationModel,
  WorkbookModel,
} from '../../src/host/model/model';

/** What a table looks like; a filter is everybody's, as in Excel without sheet views. */
export type SharedLook = Pick<
  TableModel,
  'style' | 'showFilterButton' | 'showBandedRows' | 'showBandedColumns' | 'isFiltered' | 'criteria'
>;

/**
 * One step of an edit, as it travels from a replica to the others. Sheets and tables are named by id, so that a step
 * finds them whatever they are called meanwhile; where one is gone, the step is lost.
 */
export type EditStep =
  | { kind: 'cell'; sheet: string; row: number; column: number; cell: CellModel | null }
  | { kind: 'style'; sheet: string; row: number; column: number; style: CellStyle | null }
  | { kind: 'size'; sheet: string; axis: 'row' | 'column'; index: number; size: Size | null }
  /** Cells move. `name` is the sheet's, by which formulas call it. */
  | { kind: 'shift'; sheet: string; name: string; shift: Shift }
  /** A table takes other rows; rules of its last row go along when it grows. */
  | { kind: 'area'; sheet: string; table: string; from: Area; to: Area }
  /** Columns by id take other headings, also in formulas. */
  | { kind: 'headings'; sheet: string; table: string; names: ReadonlyMap<number, string> }
  | { kind: 'calculated'; sheet: string; table: string; column: number; formula: string | null }
  | { kind: 'look'; sheet: string; table: string; look: SharedLook }
  /** All rules of a sheet. */
  | { kind: 'rules'; sheet: string; rules: SheetRules }
  /** Sheets, tables, names and pages: a workbook without cells. It does not wait for its turn to travel. */
  | { kind: 'frame'; frame: WorkbookModel }
  /** An event that came of the edit, with its address if it has one. */
  | { kind: 'told'; sheet: string; type: number; area: Area | null; message: Record<string, unknown> };

export interface SheetRules {
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
}

/** Whether an edit must not wait: with sheets and tables that others lack nothing of theirs could be merged. */
export const isUrgent = (operations: readonly EditStep[]): boolean =>
  operations.some(({ kind }) => kind === 'frame');
