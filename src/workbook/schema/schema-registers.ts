import { acceptedKeyColumn, composedColumn, titleColumn } from './computed-columns';
import { idColumn, objectiveColumn, tabs, type TableSpec } from './schema-base';

export const approvedTable: TableSpec = {
  key: 'approved',
  sheet: 'Approvato',
  table: 'tblApprovato',
  service: true,
  tab: tabs.service,
  columns: [
    idColumn,
    { field: 'row', heading: 'Riga', kind: 'id', width: 24 },
    { field: 'field', heading: 'Campo', kind: 'text', width: 110 },
    { field: 'value', heading: 'Valore', kind: 'value', width: 90 },
    { field: 'act', heading: 'Atto', kind: 'text', width: 180 },
    { field: 'date', heading: 'Data', kind: 'date', width: 66 },
  ],
};

export const correctionsTable: TableSpec = {
  key: 'corrections',
  sheet: 'Rettifiche',
  table: 'tblRettifiche',
  service: false,
  tab: tabs.register,
  columns: [
    idColumn,
    { field: 'date', heading: 'Data', kind: 'date', width: 66 },
    { field: 'author', heading: 'Autore', kind: 'text', width: 110 },
    {
      field: 'kind',
      heading: 'Genere',
      kind: 'choice',
      width: 100,
      choices: { 'errore materiale': 'errore materiale', variazione: 'variazione' },
      standard: 'errore materiale',
    },
    {
      field: 'state',
      heading: 'Stato',
      kind: 'choice',
      width: 72,
      choices: { '': '', proposta: 'proposta', approvata: 'approvata' },
    },
    { field: 'act', heading: 'Atto', kind: 'text', width: 150 },
    objectiveColumn,
    { field: 'row', heading: 'Riga', kind: 'id', width: 24 },
    { field: 'field', heading: 'Campo', kind: 'text', width: 90 },
    { field: 'before', heading: 'Valore prima', kind: 'value', width: 110 },
    { field: 'after', heading: 'Valore dopo', kind: 'value', width: 110 },
    { field: 'reason', heading: 'Motivo', kind: 'text', width: 240 },
    titleColumn,
  ],
};

export const acceptedTable: TableSpec = {
  key: 'accepted',
  sheet: 'Rilievi accettati',
  table: 'tblAccettati',
  service: false,
  tab: tabs.register,
  columns: [
    idColumn,
    objectiveColumn,
    { field: 'finding', heading: 'Rilievo', kind: 'text', width: 150 },
    { field: 'row', heading: 'Riga', kind: 'id', width: 24 },
    {
      field: 'values',
      heading: 'Valori',
      kind: 'text',
      width: 72,
      prompt: 'I valori per i quali il rilievo è accettato, in centesimi; vuoto: quali che siano.',
    },
    { field: 'reason', heading: 'Motivo', kind: 'text', width: 300 },
    { field: 'author', heading: 'Autore', kind: 'text', width: 110 },
    { field: 'date', heading: 'Data', kind: 'date', width: 66 },
    titleColumn,
    acceptedKeyColumn,
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
    { field: 'date', heading: 'Composta il', kind: 'date', width: 66 },
    { field: 'hash', heading: 'Impronta', kind: 'text', width: 110 },
    { field: 'trace', heading: 'Traccia', kind: 'number', width: 80 },
    composedColumn,
  ],
};
