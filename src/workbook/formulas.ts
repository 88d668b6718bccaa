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

export const composedState: ColumnSpec = computed('state', 'Situazione', 90, '""');
