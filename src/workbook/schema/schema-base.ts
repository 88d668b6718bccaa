/** How a column's cells are written, read, formatted and checked. */
export type ColumnKind =
  | 'id'
  | 'order'
  | 'text'
  | 'number'
  | 'integer'
  | 'percent'
  | 'date'
  | 'code'
  /** Several codes, separated by semicolons. */
  | 'codes'
  | 'choice'
  | 'boolean'
  /** A number, date or text, as the row's measure says. */
  | 'value'
  | 'computed';

export type Mark = 'bad' | 'warning' | 'good';

export interface ColumnSpec {
  /** Name of the field in a row of ours. */
  field: string;
  /** Heading in the sheet, by which the column is found. */
  heading: string;
  kind: ColumnKind;
  /** Points. */
  width: number;
  /** Defined name that the drop-down offers; it suggests, it does not forbid. */
  list?: string;
  /** The words for the field's codes, and all that the cell may hold. */
  choices?: Readonly<Record<string, string>>;
  /** What an empty cell means, if not that the value is missing. */
  standard?: string | number | boolean;
  /** A computed column that only other formulas need. */
  hidden?: boolean;
  /** Number format of a computed column. */
  format?: string;
  /** Words that are coloured wherever they stand in the column. */
  marks?: Readonly<Record<string, Mark>>;
  /** Numbers over 0 are coloured. */
  alert?: true;
  /** Field of the day that this one may not be before. */
  since?: string;
  /** Shown when a cell of the column is selected. */
  prompt?: string;
}

export type TableKey =
  | 'parameters'
  | 'lists'
  | 'centres'
  | 'planning'
  | 'objectives'
  | 'involved'
  | 'phases'
  | 'indicators'
  | 'history'
  | 'monitoring'
  | 'status'
  | 'approved'
  | 'corrections'
  | 'accepted'
  | 'composed';

export interface TableSpec {
  key: TableKey;
  sheet: string;
  table: string;
  /** Kept by the add-in only: the sheet is hidden. */
  service: boolean;
  /** Tab colour. */
  tab: string;
  columns: readonly ColumnSpec[];
}

export const idColumn: ColumnSpec = { field: 'id', heading: 'Id', kind: 'id', width: 24 };
export const orderColumn: ColumnSpec = { field: 'order', heading: 'Ordine', kind: 'order', width: 42 };
export const objectiveColumn: ColumnSpec = {
  field: 'objective',
  heading: 'Obiettivo',
  kind: 'code',
  width: 80,
  list: 'Elenco_Obiettivi',
  prompt: 'Codice dell’obiettivo, come nel foglio Obiettivi.',
};

export const tabs = { data: '#1F4E79', register: '#7F6000', list: '#548235', service: '#7F7F7F' } as const;

/** Number format of a column, `null`: General. Invariant; Excel shows it in the person's language. */
export function numberFormat(column: ColumnSpec): string | null {
  if (column.format !== undefined) return column.format;
  switch (column.kind) {
    case 'date':
      return 'dd/mm/yyyy';
    case 'number':
    case 'percent':
      return '#,##0.00';
    case 'order':
    case 'integer':
      return '0';
    // As General, a code like 3-1 would become a date as it is typed.
    case 'code':
    case 'codes':
      return '@';
    default:
      return null;
  }
}
