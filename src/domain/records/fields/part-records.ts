import { historyRecord, monitoringRecord } from './entry-fields';
import type { AnyRecord } from './field';
import { indicatorRecord } from './indicator-fields';
import { involvementRecord, objectiveRecord, paragraphRecord } from './objective-fields';
import { phaseRecord } from './phase-fields';
import { acceptanceRecord, centreRecord, correctionRecord, nodeRecord } from './register-fields';

/** Every kind of record by the list that holds its rows, in the order in which imports and exports name them. */
export const partRecords = {
  centres: centreRecord,
  planning: nodeRecord,
  objectives: objectiveRecord,
  involved: involvementRecord,
  paragraphs: paragraphRecord,
  phases: phaseRecord,
  indicators: indicatorRecord,
  history: historyRecord,
  monitoring: monitoringRecord,
  corrections: correctionRecord,
  accepted: acceptanceRecord,
} as const satisfies Readonly<Record<string, AnyRecord>>;

/** What a workbook consists of, as rows that can be counted and compared. */
export type PegPart = 'parameters' | 'lists' | keyof typeof partRecords;

export const PEG_PARTS = ['parameters', 'lists', ...Object.keys(partRecords)] as readonly PegPart[];
