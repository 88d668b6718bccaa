/**
 * Formulas of computed columns by the field of their column. Their rules are those of src/domain/figures;
 * a test compares them. Every one is blank, never an error value, when it cannot be computed, and uses functions of Excel
 * 2021 and LibreOffice 7.4 only. Without the leading `=`; line breaks and spaces around them do not count.
 */
export type Formulas = Readonly<Record<string, string>>;

/** Names the phase or indicator whose Id stands in that column. */
export function titleOfRow(column: string): string {
  const find = (table: string): string => `INDEX(${table}[Descrizione],MATCH([@${column}],${table}[Id],0))`;
  return `IF([@${column}]="","",IFERROR(${find('tblFasi')},IFERROR(${find('tblIndicatori')},"")))`;
}

/**
 * A number that changes when a cell of those columns does, in most cases: numbers and dates count by their value, texts
 * by their length only. What `more` counts is added as it is. The pane does not rely on it: it compares a fingerprint.
 */
export function trace(columns: readonly string[], more: readonly string[] = []): string {
  const primes = [3, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53];
  const parts = columns.map(
    (column, index) => `${primes[index % primes.length]}*(N([@[${column}]])+LEN([@[${column}]]))`,
  );
  return [...parts, ...more].join('+');
}

/**
 * The same of one of several rows whose traces are summed up: each counts as often as its place says, so that what two
 * rows exchange is seen. Rows without an order stand as the sheet has them.
 */
export function rowTrace(columns: readonly string[], more: readonly string[] = []): string {
  return `(1+IF(ISNUMBER([@Ordine]),[@Ordine],ROW()))*(${trace(columns, more)})`;
}
