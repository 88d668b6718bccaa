import { MAX_COLUMNS, MAX_ROWS, type Area } from './model';
import { areaOf, isEntireColumns, isEntireRows } from './area';

/** An address as people write it; `sheet` is `null` when none is named. */
export interface Address {
  sheet: string | null;
  area: Area;
}

/** `0` → `A`, `26` → `AA`. */
export function lettersOfColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, in upper or lower case; `null` when no column of a sheet is called so. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= MAX_COLUMNS ? number - 1 : null;
}

/** `1` → `0`; `null` when no row of a sheet has the number. */
export function rowIndex(digits: string): number | null {
  if (!/^\d{1,7}$/.test(digits)) return null;
  const number = Number(digits);
  return number >= 1 && number <= MAX_ROWS ? number - 1 : null;
}

/** `A1`, `$A$1`. */
export function parseCellAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (match === null) return null;
  const column = columnIndex(match[1] ?? '');
  const row = rowIndex(match[2] ?? '');
  return column === null || row === null ? null : { row, column };
}

/** `A1`, `$A$1:B3`, `B3:A1`, `5:7`, `C:D`, without a sheet; `null` when it is none. */
export function parseArea(text: string): Area | null {
  const [first = '', second, ...more] = text.trim().split(':');
  if (more.length > 0) return null;
  const from = parseCellAddress(first);
  if (second === undefined) return from && areaOf(from.row, from.column);
  const to = parseCellAddress(second);
  if (from !== null && to !== null) return between(from.row, from.column, to.row, to.column);
  const rows = [rowIndex(first.replace('$', '')), rowIndex(second.replace('$', ''))] as const;
  if (rows[0] !== null && rows[1] !== null) return between(rows[0], 0, rows[1], MAX_COLUMNS - 1);
  const columns = [columnIndex(first.replace('$', '')), columnIndex(second.replace('$', ''))] as const;
  if (columns[0] !== null && columns[1] !== null) return between(0, columns[0], MAX_ROWS - 1, columns[1]);
  return null;
}

/** The area between two corners, in any order. */
export function between(row1: number, column1: number, row2: number, column2: number): Area {
  return areaOf(
    Math.min(row1, row2),
    Math.min(column1, column2),
    Math.abs(row1 - row2) + 1,
    Math.abs(column1 - column2) + 1,
  );
}

/** As `parseArea`, with an optional sheet: `Dati!A1`, `'Sheet name'!A1:B2`. `null` when it is no address. */
export function parseAddress(text: string): Address | null {
  const trimmed = text.trim();
  const mark = trimmed.lastIndexOf('!');
  if (mark === -1) {
    const area = parseArea(trimmed);
    return area && { sheet: null, area };
  }
  const sheet = unquoteSheet(trimmed.slice(0, mark));
  const area = parseArea(trimmed.slice(mark + 1));
  return sheet === null || area === null ? null : { sheet, area };
}

/** Several addresses with commas between: `A1:B2,'Foglio, 2'!C3`. `null` when one is no address. */
export function parseAddresses(text: string): Address[] | null {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const addresses = parts.map(parseAddress);
  return addresses.length > 0 && addresses.every((address) => address !== null) ? addresses : null;
}

/** `'Dati d''oggi'` → `Dati d'oggi`; `null` when the quotes do not close or the name is empty. */
export function unquoteSheet(text: string): string | null {
  if (!text.startsWith("'")) return text === '' || text.includes("'") ? null : text;
  const match = /^'((?:[^']|'')+)'$/.exec(text);
  return match === null ? null : (match[1] ?? '').replaceAll("''", "'");
}

/** The sheet's name as it stands in an address or a formula: quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name);
  return plain && !looksLikeReference(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Names that would read as a cell or a row or column: `A1`, `XFD12`, `R1C1`, `RC`, `R`, `c`, also `TRUE`. */
export function looksLikeReference(name: string): boolean {
  return parseCellAddress(name) !== null || /^(?:r\d*c?\d*|c\d*|true|false)$/i.test(name);
}

/** `A1`, `A1:B3`, `5:7`, `C:D`, as Excel's `address` spells it, without the sheet. */
export function formatArea(area: Area): string {
  const bottom = area.row + area.rowCount;
  const right = lettersOfColumn(area.column + area.columnCount - 1);
  const left = lettersOfColumn(area.column);
  if (isEntireColumns(area)) return `${left}:${right}`;
  if (isEntireRows(area)) return `${area.row + 1}:${bottom}`;
  const first = `${left}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${right}${bottom}`;
}

/** `$A$1:$B$3`, as names and print areas are stored. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/([A-Z]+)|(\d+)/g, '$$$&');
}

/** As Excel's `address`: `'Sheet name'!A1:B2`. */
export function formatAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}
