import type { TablePart } from './formula-parts';

export type TableItem = '#All' | '#Headers' | '#Data' | '#Totals' | '#This Row';

/** `tbl[[#Headers],[A]:[B]]` and its relatives; `table` is `null` inside the table itself. */
export interface StructuredReference {
  table: string | null;
  items: TableItem[];
  /** First and last column, equal for a single one; `null`: all columns. */
  columns: { first: string; last: string } | null;
}

const ITEMS: TableItem[] = ['#All', '#Headers', '#Data', '#Totals', '#This Row'];

const itemOf = (text: string): TableItem | undefined =>
  ITEMS.find((name) => name.toLowerCase() === text.trim().toLowerCase());

export const unescapeColumn = (text: string): string => text.replace(/'(.)/gs, '$1');

/** `a]b` → `a']b`: a column's name as it stands between brackets. */
export const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/** Reads the specifier of a reference to a table; `null` when it is not well formed. */
export function parseStructured(part: TablePart): StructuredReference | null {
  const reference: StructuredReference = {
    table: part.table === '' ? null : part.table,
    items: [],
    columns: null,
  };
  if (!part.specifier.endsWith(']')) return null;
  let rest = part.specifier.slice(1, -1).trim();
  if (rest.startsWith('@')) {
    reference.items.push('#This Row');
    rest = rest.slice(1).trim();
  }
  if (rest === '') return reference;
  if (!rest.startsWith('[')) {
    const item = itemOf(rest);
    if (item !== undefined) return { ...reference, items: [item] };
    const name = unescapeColumn(rest);
    return { ...reference, columns: { first: name, last: name } };
  }
  const bracketed = /\[((?:'.|[^'\]])*)\]/sy;
  const separator = /\s*([,:])\s*/y;
  let range = false;
  for (let at = 0; at < rest.length;) {
    bracketed.lastIndex = at;
    const found = bracketed.exec(rest);
    if (found === null) return null;
    const text = found[1] ?? '';
    const item = itemOf(text);
    if (item !== undefined) reference.items.push(item);
    else if (range && reference.columns) reference.columns.last = unescapeColumn(text);
    else reference.columns = { first: unescapeColumn(text), last: unescapeColumn(text) };
    at = bracketed.lastIndex;
    separator.lastIndex = at;
    const between = separator.exec(rest);
    range = between?.[1] === ':';
    if (between === null && at < rest.length) return null;
    at = between === null ? at : separator.lastIndex;
  }
  return reference;
}
