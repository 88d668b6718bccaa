import { historyRecord, monitoringRecord } from '../../domain/records/fields/entry-fields';
import { indicatorRecord } from '../../domain/records/fields/indicator-fields';
import { phaseRecord } from '../../domain/records/fields/phase-fields';
import {
  findingsColumn,
  historyColumns,
  indicatorColumns,
  phaseColumns,
  titleColumn,
} from './computed-columns';
import { objectiveColumn, ownedColumns, rowColumn, tabs, type TableSpec } from './schema-base';

export const phasesTable: TableSpec = {
  key: 'phases',
  sheet: 'Fasi',
  table: 'tblFasi',
  service: false,
  tab: tabs.data,
  columns: [...ownedColumns(phaseRecord, objectiveColumn), ...phaseColumns],
};

export const indicatorsTable: TableSpec = {
  key: 'indicators',
  sheet: 'Indicatori',
  table: 'tblIndicatori',
  service: false,
  tab: tabs.data,
  columns: [...ownedColumns(indicatorRecord, objectiveColumn), ...indicatorColumns],
};

export const historyTable: TableSpec = {
  key: 'history',
  sheet: 'Storico',
  table: 'tblStorico',
  service: false,
  tab: tabs.data,
  columns: [...ownedColumns(historyRecord, { ...rowColumn, heading: 'Indicatore' }), ...historyColumns],
};

export const monitoringTable: TableSpec = {
  key: 'monitoring',
  sheet: 'Monitoraggio',
  table: 'tblMonitoraggio',
  service: false,
  tab: tabs.data,
  columns: [...ownedColumns(monitoringRecord, rowColumn), titleColumn, findingsColumn],
};
