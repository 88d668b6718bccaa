import type { ColumnSpec } from './schema-base';

const computed = (
  field: string,
  heading: string,
  width: number,
  formula: string,
  format?: string,
): ColumnSpec => ({
  field,
  heading,
  kind: 'computed',
  width,
  formula,
  ...(format === undefined ? {} : { format }),
});

export const phaseFormulas: ColumnSpec[] = [
  computed(
    'weighted',
    'Peso per avanzamento',
    80,
    '=IF(ISNUMBER([@Peso]),N([@Peso])*N([@Avanzamento]),"")',
    '#,##0.00',
  ),
];
export const indicatorFormulas: ColumnSpec[] = [];
export const objectiveFormulas: ColumnSpec[] = [
  computed('phaseCount', 'Numero fasi', 52, '=COUNTIFS(tblFasi[Obiettivo],[@Codice])', '0'),
];

/** Computed column that names the phase or indicator whose Id stands in that column. */
export function titleOfRow(column: string): ColumnSpec {
  const find = (table: string): string => `INDEX(${table}[Descrizione],MATCH([@${column}],${table}[Id],0))`;
  return computed(
    'title',
    'Descrizione della riga',
    220,
    `=IF([@${column}]="","",IFERROR(${find('tblFasi')},IFERROR(${find('tblIndicatori')},"")))`,
  );
}

export const composedState: ColumnSpec = computed('state', 'Situazione', 90, '=""');
