import { historyColumns, indicatorColumns, phaseColumns, titleColumn } from './computed-columns';
import { idColumn, objectiveColumn, orderColumn, tabs, type ColumnSpec, type TableSpec } from './schema-base';

/** Words of an indicator's measure. */
export const measures = {
  number: 'numero',
  percent: 'percentuale',
  'yes-no': 'sì/no',
  ratio: 'rapporto',
  variation: 'variazione',
  date: 'data',
  text: 'testo',
} as const;

export const polarities = { up: 'crescente', down: 'decrescente' } as const;

const rowColumn: ColumnSpec = { field: 'row', heading: 'Riga', kind: 'id', width: 24 };

export const phasesTable: TableSpec = {
  key: 'phases',
  sheet: 'Fasi',
  table: 'tblFasi',
  service: false,
  tab: tabs.data,
  columns: [
    idColumn,
    orderColumn,
    objectiveColumn,
    { field: 'description', heading: 'Descrizione', kind: 'text', width: 300 },
    { field: 'weight', heading: 'Peso', kind: 'percent', width: 52 },
    { field: 'progress', heading: 'Avanzamento', kind: 'percent', width: 72 },
    { field: 'plannedStart', heading: 'Inizio previsto', kind: 'date', width: 66 },
    { field: 'plannedEnd', heading: 'Fine prevista', kind: 'date', width: 66, since: 'plannedStart' },
    { field: 'actualStart', heading: 'Inizio effettivo', kind: 'date', width: 66 },
    { field: 'actualEnd', heading: 'Fine effettiva', kind: 'date', width: 66, since: 'actualStart' },
    { field: 'manager', heading: 'Responsabile', kind: 'text', width: 120 },
    { field: 'centre', heading: 'Centro', kind: 'code', width: 70, list: 'Elenco_Centri' },
    { field: 'notes', heading: 'Note', kind: 'text', width: 180 },
    ...phaseColumns,
  ],
};

export const indicatorsTable: TableSpec = {
  key: 'indicators',
  sheet: 'Indicatori',
  table: 'tblIndicatori',
  service: false,
  tab: tabs.data,
  columns: [
    idColumn,
    orderColumn,
    objectiveColumn,
    { field: 'description', heading: 'Descrizione', kind: 'text', width: 280 },
    { field: 'type', heading: 'Tipo', kind: 'text', width: 84, list: 'Elenco_Tipi_indicatore' },
    { field: 'measure', heading: 'Misura', kind: 'choice', width: 72, choices: measures, standard: 'number' },
    { field: 'unit', heading: 'Unità', kind: 'text', width: 48, list: 'Elenco_Unita' },
    {
      field: 'polarity',
      heading: 'Verso',
      kind: 'choice',
      width: 72,
      choices: polarities,
      standard: 'up',
      prompt: 'Crescente: di più è meglio.',
    },
    { field: 'weight', heading: 'Peso', kind: 'percent', width: 52 },
    { field: 'base', heading: 'Valore base', kind: 'number', width: 66 },
    { field: 'current', heading: 'Valore attuale', kind: 'number', width: 66 },
    { field: 'expected', heading: 'Valore atteso', kind: 'value', width: 66 },
    { field: 'achieved', heading: 'Valore raggiunto', kind: 'value', width: 66 },
    { field: 'notes', heading: 'Note', kind: 'text', width: 180 },
    ...indicatorColumns,
  ],
};

export const historyTable: TableSpec = {
  key: 'history',
  sheet: 'Storico',
  table: 'tblStorico',
  service: false,
  tab: tabs.data,
  columns: [
    idColumn,
    { ...rowColumn, heading: 'Indicatore' },
    { field: 'year', heading: 'Anno', kind: 'integer', width: 44, standard: 0 },
    { field: 'value', heading: 'Valore', kind: 'value', width: 80 },
    { field: 'unit', heading: 'Unità', kind: 'text', width: 60 },
    { field: 'comparable', heading: 'Confrontabile', kind: 'boolean', width: 76, standard: true },
    { field: 'reason', heading: 'Motivo', kind: 'text', width: 220 },
    ...historyColumns,
  ],
};

export const monitoringTable: TableSpec = {
  key: 'monitoring',
  sheet: 'Monitoraggio',
  table: 'tblMonitoraggio',
  service: false,
  tab: tabs.data,
  columns: [
    idColumn,
    rowColumn,
    { field: 'date', heading: 'Data', kind: 'date', width: 66 },
    { field: 'value', heading: 'Valore', kind: 'value', width: 80 },
    { field: 'notes', heading: 'Note', kind: 'text', width: 260 },
    titleColumn,
  ],
};
