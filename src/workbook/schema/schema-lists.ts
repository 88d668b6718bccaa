import { centreRecord, nodeRecord } from '../../domain/records/fields/register-fields';
import { columnsOf, idColumn, tabs, type TableSpec } from './schema-base';

export const parametersTable: TableSpec = {
  key: 'parameters',
  sheet: 'Parametri',
  table: 'tblParametri',
  service: false,
  tab: tabs.list,
  columns: [
    idColumn,
    { field: 'label', heading: 'Parametro', kind: 'text', width: 190 },
    { field: 'value', heading: 'Valore', kind: 'value', width: 260 },
    { field: 'notes', heading: 'Spiegazione', kind: 'text', width: 330 },
  ],
};

export const listsTable: TableSpec = {
  key: 'lists',
  sheet: 'Liste',
  table: 'tblListe',
  service: false,
  tab: tabs.list,
  columns: [
    idColumn,
    {
      field: 'list',
      heading: 'Lista',
      kind: 'text',
      width: 150,
      prompt: 'Le voci di una lista stanno su righe vicine.',
    },
    { field: 'entry', heading: 'Voce', kind: 'text', width: 260 },
  ],
};

export const centresTable: TableSpec = {
  key: 'centres',
  sheet: 'Centri',
  table: 'tblCentri',
  service: false,
  tab: tabs.list,
  columns: columnsOf(centreRecord),
};

export const planningTable: TableSpec = {
  key: 'planning',
  sheet: 'DUP',
  table: 'tblDUP',
  service: false,
  tab: tabs.list,
  columns: columnsOf(nodeRecord),
};
