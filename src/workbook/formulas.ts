import type { ColumnSpec } from './schema-base';

/**
 * Computed columns. Their rules are those of src/domain/figures.ts and degree.ts; a test compares them. Every one is
 * blank, never an error value, when it cannot be computed, and uses functions of Excel 2021 and LibreOffice 7.4 only.
 */
export function computed(
  field: string,
  heading: string,
  width: number,
  formula: string,
  format?: string,
): ColumnSpec {
  const lines = formula.split('\n').map((line) => line.trim());
  const column: ColumnSpec = { field, heading, kind: 'computed', width, formula: `=${lines.join('')}` };
  return format === undefined ? column : { ...column, format };
}

export const DECIMALS = '#,##0.00';
export const WHOLE = '#,##0';

/** Computed column that names the phase or indicator whose Id stands in that column. */
export function titleOfRow(column: string): ColumnSpec {
  const find = (table: string): string => `INDEX(${table}[Descrizione],MATCH([@${column}],${table}[Id],0))`;
  return computed(
    'title',
    'Descrizione della riga',
    220,
    `IF([@${column}]="","",IFERROR(${find('tblFasi')},IFERROR(${find('tblIndicatori')},"")))`,
  );
}

/** The same column, out of sight. */
export function helper(column: ColumnSpec): ColumnSpec {
  return { ...column, hidden: true };
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

export const composedStates = { current: 'aggiornata', stale: 'da ricomporre' } as const;

/** Whether a composed scheda still shows what the tables say. */
export const composedState: ColumnSpec = {
  ...computed(
    'state',
    'Situazione',
    90,
    `IF([@Foglio]="","",
      IF(IFERROR(INDEX(tblObiettivi[Traccia],MATCH([@Obiettivo],tblObiettivi[Codice],0)),"")=[@Traccia],
        "${composedStates.current}","${composedStates.stale}"))`,
  ),
  marks: { [composedStates.stale]: 'warning' },
};
