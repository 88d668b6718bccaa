import type { TableKey } from './schema-base';

/** A hidden computed column of an earlier version that no formula needs any more. */
export interface RetiredColumn {
  table: TableKey;
  heading: string;
  /** What each of its cells holds, without the leading `=`. */
  formula: string;
}

const HEADING = 'Chiave dei rilievi';

export const retiredColumns: readonly RetiredColumn[] = [
  { table: 'objectives', heading: HEADING, formula: '[@Codice]&"|"&[@Id]&"|"' },
  { table: 'phases', heading: HEADING, formula: '[@Obiettivo]&"|"&[@Id]&"|"' },
  { table: 'indicators', heading: HEADING, formula: '[@Obiettivo]&"|"&[@Id]&"|"' },
  {
    table: 'history',
    heading: HEADING,
    formula: 'IF([@Posizione]="","",INDEX(tblIndicatori[Obiettivo],[@Posizione]))&"|"&[@Indicatore]&"|"',
  },
];
