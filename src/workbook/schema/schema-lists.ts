import { centreRecord, nodeRecord } from '../../domain/records/fields/register-fields';
import { LIST_NAMES, listTables } from './list-labels';
import { columnsOf, idColumn, tabs, type TableSpec } from './schema-base';

const LISTS_SHEET = 'Liste';

export const parametersTable: TableSpec = {
  key: 'parameters',
  sheet: 'Parametri',
  table: 'tblParametri',
  service: false,
  tab: tabs.list,
  columns: [
    idColumn,
    { field: 'label', heading: 'Parametro', kind: 'text', width: 190 },
    { field: 'value', heading: 'Valore', kind: 'value', width: 260, left: true },
    { field: 'notes', heading: 'Spiegazione', kind: 'text', width: 330 },
  ],
};

/** One small table a list, side by side, so that what is typed below a list belongs to it. */
export const listsTables: readonly TableSpec[] = LIST_NAMES.map((name) => ({
  key: name,
  sheet: LISTS_SHEET,
  table: listTables[name].table,
  service: false,
  tab: tabs.list,
  columns: [{ field: 'entry', heading: listTables[name].label, kind: 'text', width: 140 }, idColumn],
}));

/** Lists of the person's own; no drop-down offers them. */
export const otherListsTable: TableSpec = {
  key: 'lists',
  sheet: LISTS_SHEET,
  table: 'tblListe',
  service: false,
  tab: tabs.list,
  columns: [
    idColumn,
    {
      field: 'list',
      heading: 'Lista',
      kind: 'text',
      width: 100,
      prompt: 'Solo per altre liste: le altre hanno la loro tabella.',
    },
    { field: 'entry', heading: 'Voce', kind: 'text', width: 150 },
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
