import { objectiveColumns, traceColumn } from './computed-columns';
import { idColumn, objectiveColumn, orderColumn, tabs, type TableSpec } from './schema-base';

export const objectivesTable: TableSpec = {
  key: 'objectives',
  sheet: 'Obiettivi',
  table: 'tblObiettivi',
  service: false,
  tab: tabs.data,
  columns: [
    idColumn,
    orderColumn,
    {
      field: 'code',
      heading: 'Codice',
      kind: 'code',
      width: 80,
      prompt: 'Unico, al più 50 caratteri, senza * ? ~ < > = "',
    },
    { field: 'description', heading: 'Descrizione', kind: 'text', width: 300 },
    { field: 'area', heading: 'Area tematica', kind: 'text', width: 120, list: 'Elenco_Aree' },
    { field: 'portfolio', heading: 'Assessorato', kind: 'text', width: 120, list: 'Elenco_Assessorati' },
    { field: 'directorate', heading: 'Direzione', kind: 'text', width: 120 },
    { field: 'director', heading: 'Direttore', kind: 'text', width: 110 },
    { field: 'centre', heading: 'Centro', kind: 'code', width: 70, list: 'Elenco_Centri' },
    { field: 'manager', heading: 'Responsabile', kind: 'text', width: 120 },
    { field: 'type', heading: 'Tipo', kind: 'text', width: 80, list: 'Elenco_Tipi_obiettivo' },
    { field: 'programme', heading: 'Programma', kind: 'code', width: 90, list: 'Elenco_DUP' },
    {
      field: 'programmes',
      heading: 'Altri programmi',
      kind: 'codes',
      width: 90,
      prompt: 'Altri codici del DUP, separati da punto e virgola.',
    },
    { field: 'weight', heading: 'Peso', kind: 'percent', width: 52 },
    ...objectiveColumns,
  ],
};

export const involvedTable: TableSpec = {
  key: 'involved',
  sheet: 'Centri coinvolti',
  table: 'tblCoinvolti',
  service: false,
  tab: tabs.data,
  columns: [
    idColumn,
    objectiveColumn,
    { field: 'centre', heading: 'Centro', kind: 'code', width: 80, list: 'Elenco_Centri' },
    { field: 'role', heading: 'Ruolo', kind: 'text', width: 260 },
    { field: 'share', heading: 'Quota', kind: 'percent', width: 52 },
  ],
};

export const statusTable: TableSpec = {
  key: 'status',
  sheet: 'Stato di attuazione',
  table: 'tblStato',
  service: false,
  tab: tabs.data,
  columns: [
    idColumn,
    orderColumn,
    objectiveColumn,
    { field: 'date', heading: 'Data', kind: 'date', width: 66 },
    {
      field: 'text',
      heading: 'Testo',
      kind: 'text',
      width: 520,
      prompt: 'Un capoverso per riga.',
    },
    traceColumn,
  ],
};
