import { idColumn, tabs, type TableSpec } from './schema-base';

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
  columns: [
    idColumn,
    { field: 'code', heading: 'Codice', kind: 'code', width: 80 },
    { field: 'shortName', heading: 'Nome breve', kind: 'text', width: 190 },
    { field: 'name', heading: 'Denominazione', kind: 'text', width: 330 },
    { field: 'manager', heading: 'Responsabile', kind: 'text', width: 150 },
  ],
};

export const planningTable: TableSpec = {
  key: 'planning',
  sheet: 'DUP',
  table: 'tblDUP',
  service: false,
  tab: tabs.list,
  columns: [
    idColumn,
    { field: 'code', heading: 'Codice', kind: 'code', width: 100 },
    {
      field: 'level',
      heading: 'Livello',
      kind: 'integer',
      width: 48,
      standard: 1,
      prompt: '1 è il livello più alto: i nomi dei livelli sono nei Parametri.',
    },
    { field: 'parent', heading: 'Codice superiore', kind: 'code', width: 100, list: 'Elenco_DUP' },
    { field: 'title', heading: 'Titolo', kind: 'text', width: 360 },
  ],
};
