import {
  involvementRecord,
  objectiveRecord,
  paragraphRecord,
} from '../../domain/records/fields/objective-fields';
import { findingsColumn, objectiveColumns, traceColumn } from './computed-columns';
import { columnsOf, objectiveColumn, ownedColumns, tabs, type TableSpec } from './schema-base';

export const objectivesTable: TableSpec = {
  key: 'objectives',
  sheet: 'Obiettivi',
  table: 'tblObiettivi',
  service: false,
  tab: tabs.data,
  columns: [...columnsOf(objectiveRecord), ...objectiveColumns],
};

export const involvedTable: TableSpec = {
  key: 'involved',
  sheet: 'Centri coinvolti',
  table: 'tblCoinvolti',
  service: false,
  tab: tabs.data,
  columns: [...ownedColumns(involvementRecord, objectiveColumn), findingsColumn],
};

export const statusTable: TableSpec = {
  key: 'status',
  sheet: 'Stato di attuazione',
  table: 'tblStato',
  service: false,
  tab: tabs.data,
  columns: [...ownedColumns(paragraphRecord, objectiveColumn), traceColumn, findingsColumn],
};
