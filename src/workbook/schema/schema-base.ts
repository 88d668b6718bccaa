import { aboutRow, objectiveCode, ownId } from '../../domain/records/fields/common-fields';
import { cellFields, type AnyRecord, type Facets, type FieldKind } from '../../domain/records/fields/field';
import type { PegPart } from '../../domain/records/fields/part-records';
import type { ListName } from '../../domain/records/records';

/** How a column's cells are written, read, formatted and checked. */
export type ColumnKind = FieldKind | 'computed';

export type Mark = 'bad' | 'warning' | 'good';

export interface ColumnSpec {
  /** Name of the field in a row of ours. */
  field: string;
  /** Heading in the sheet, by which the column is found. */
  heading: string;
  kind: ColumnKind;
  /** Points. */
  width: number;
  /** What the drop-down offers (drop-downs.ts): a list, the codes of a table, or what a formula says. */
  list?: string;
  /** The words for the field's codes, and all that the cell may hold. */
  choices?: Readonly<Record<string, string>>;
  /** It holds texts as well as numbers, which stand as texts do. */
  left?: true;
  /** What an empty cell means, if not that the value is missing. */
  standard?: string | number | boolean;
  /** A computed column that only other formulas need. */
  hidden?: boolean;
  /** Number format of a computed column, or of one whose kind has another. */
  format?: string;
  /** Words that are coloured wherever they stand in the column. */
  marks?: Readonly<Record<string, Mark>>;
  /** Numbers over 0 are coloured. */
  alert?: true;
  /** Shown when a cell of the column is selected. */
  prompt?: string;
}

/** The rows of each part stand in a table of its own, as does each list; the paragraphs are the status. */
export type TableKey =
  Exclude<PegPart, 'paragraphs'> | ListName | 'status' | 'approved' | 'composed' | 'diary';

export interface TableSpec {
  key: TableKey;
  sheet: string;
  table: string;
  /** Kept by the add-in only: the sheet is hidden. */
  service: boolean;
  /** It only grows, and no other table or record depends on it: it is read apart (`loadWithoutLogs`). */
  log?: true;
  /** Tab colour. */
  tab: string;
  columns: readonly ColumnSpec[];
}

/** The column of one field. */
function columnOf(field: string, facets: Facets): ColumnSpec {
  const { heading, kind, width, list, choices, standard, prompt, refers } = facets;
  const offered = kind === 'code' ? refers : list;
  return {
    field,
    heading,
    kind,
    width,
    ...(offered !== undefined && { list: offered }),
    ...(choices !== undefined && { choices }),
    ...(isStandard(standard) && { standard }),
    ...(prompt !== undefined && { prompt }),
  };
}

/** What an empty cell means anyway is no standard of a column. */
function isStandard(standard: Facets['standard']): standard is string | number | boolean {
  return standard !== undefined && standard !== null && standard !== '' && typeof standard !== 'object';
}

/** The columns of a record's own fields. The main one of several codes stands before the others. */
export function columnsOf(record: AnyRecord): ColumnSpec[] {
  return cellFields(record).flatMap(([name, facets]) => {
    const { main, width, refers } = facets;
    if (main === undefined) return [columnOf(name, facets)];
    const first: Facets = { kind: 'code', heading: main.heading, width, ...(refers && { refers }) };
    return [columnOf(main.field, first), columnOf(name, facets)];
  });
}

/** The same of rows that belong to others: what they belong to stands after their Id and order. */
export function ownedColumns(record: AnyRecord, owner: ColumnSpec): ColumnSpec[] {
  const columns = columnsOf(record);
  const isFirst = ({ field }: ColumnSpec): boolean => field === 'id' || field === 'order';
  return [...columns.filter(isFirst), owner, ...columns.filter((column) => !isFirst(column))];
}

/** Headings of the columns that show when a printed scheda is out of date. */
export function tracedHeadings(record: AnyRecord): string[] {
  const untraced = new Set(
    cellFields(record).flatMap(([name, field]) => (field.kind === 'id' || field.untraced ? [name] : [])),
  );
  return columnsOf(record).flatMap(({ field, heading }) => (untraced.has(field) ? [] : [heading]));
}

export const idColumn = columnOf('id', ownId);
export const objectiveColumn = columnOf('objective', objectiveCode);
export const rowColumn = columnOf('row', aboutRow);

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
