import { acceptanceRecord, correctionRecord } from '../../domain/records/fields/register-fields';
import { acceptedKeyColumns, composedColumn, titleColumn } from './computed-columns';
import {
  columnsOf,
  idColumn,
  objectiveColumn,
  rowColumn,
  tabs,
  type ColumnSpec,
  type TableSpec,
} from './schema-base';

export const approvedTable: TableSpec = {
  key: 'approved',
  sheet: 'Approvato',
  table: 'tblApprovato',
  service: true,
  tab: tabs.service,
  columns: [
    idColumn,
    rowColumn,
    { field: 'field', heading: 'Campo', kind: 'text', width: 110 },
    { field: 'value', heading: 'Valore', kind: 'value', width: 90 },
    { field: 'act', heading: 'Atto', kind: 'text', width: 180 },
    { field: 'date', heading: 'Data', kind: 'date', width: 74 },
  ],
};

export const correctionsTable: TableSpec = {
  key: 'corrections',
  sheet: 'Rettifiche',
  table: 'tblRettifiche',
  service: false,
  tab: tabs.register,
  columns: [...columnsOf(correctionRecord), titleColumn],
};

/** The values for which a finding is accepted. In the records they are part of the finding (accepted.ts). */
const valuesColumn: ColumnSpec = {
  field: 'values',
  heading: 'Valori',
  kind: 'text',
  width: 72,
  prompt: 'I valori per i quali il rilievo è accettato, in centesimi; vuoto: quali che siano.',
};

export const acceptedTable: TableSpec = {
  key: 'accepted',
  sheet: 'Rilievi accettati',
  table: 'tblAccettati',
  service: false,
  tab: tabs.register,
  columns: [
    ...columnsOf(acceptanceRecord).flatMap((column) =>
      column.field === 'row' ? [column, valuesColumn] : [column],
    ),
    titleColumn,
    ...acceptedKeyColumns,
  ],
};

/** Who changed what: what the add-in itself saved. Everything but the moment is text, as people read it. */
export const diaryTable: TableSpec = {
  key: 'diary',
  sheet: 'Diario',
  table: 'tblDiario',
  service: false,
  log: true,
  tab: tabs.service,
  columns: [
    idColumn,
    { field: 'when', heading: 'Quando', kind: 'number', width: 92, format: 'dd/mm/yyyy hh:mm' },
    { field: 'who', heading: 'Chi', kind: 'text', width: 100 },
    { field: 'sheet', heading: 'Foglio', kind: 'text', width: 90 },
    { field: 'objective', heading: objectiveColumn.heading, kind: 'text', width: 80 },
    { field: 'row', heading: 'Riga', kind: 'text', width: 180 },
    { field: 'field', heading: 'Campo', kind: 'text', width: 90 },
    { field: 'before', heading: 'Prima', kind: 'text', width: 150 },
    { field: 'after', heading: 'Dopo', kind: 'text', width: 150 },
  ],
};

/** Which scheda was composed from which data. */
export const composedTable: TableSpec = {
  key: 'composed',
  sheet: 'Schede composte',
  table: 'tblSchede',
  service: true,
  tab: tabs.service,
  columns: [
    idColumn,
    { field: 'sheet', heading: 'Foglio', kind: 'text', width: 120 },
    objectiveColumn,
    { field: 'date', heading: 'Composta il', kind: 'date', width: 74 },
    { field: 'hash', heading: 'Impronta', kind: 'text', width: 110 },
    { field: 'trace', heading: 'Traccia', kind: 'number', width: 80 },
    composedColumn,
  ],
};
