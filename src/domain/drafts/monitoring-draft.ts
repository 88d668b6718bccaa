import { meant, numberOf } from '../figures/degree';
import {
  reading,
  readFields,
  rowField,
  showFields,
  type Draft,
  type DraftIssues,
  type DraftReading,
  type Fields,
  type RowDrafts,
} from './draft';
import { editRows, type Edit } from '../edits/edits';
import { percentType, textType, valueType } from '../values/field-types';
import { indicatorFigures } from '../figures/figures';
import { lastRecorded, PHASE_MEASURE } from '../figures/monitoring';
import { blankRecord } from '../records/fields/blanks';
import { monitoringRecord } from '../records/fields/entry-fields';
import { named } from '../records/named';
import type { Id, Indicator, Monitoring, Objective, Parameters, Phase } from '../records/records';
import type { IsoDate, Measure, Value } from '../values/value';

/** A phase or an indicator at one date. */
export interface MonitoringLine<T extends Phase | Indicator = Phase | Indicator> {
  /** Names its fields in a draft: the Id or, for a row typed by hand, its position. */
  key: string;
  /** Without the rows beneath it. */
  owner: T;
  measure: Measure;
  /** The row of that date as it stands, or as it would be added. */
  row: Monitoring;
  isStored: boolean;
  /** What is recorded, at the reference date the record's own value. */
  value: Value;
  notes: string;
  /** The value follows from base and current value. */
  isComputed: boolean;
  /** The latest row before that date. */
  earlier: Monitoring | null;
}

/** What an objective's phases and indicators have reached at one date. */
export interface MonitoringDay {
  date: IsoDate;
  /** The date is the reference date: the records' own values are those of this day. */
  isReference: boolean;
  phases: MonitoringLine<Phase>[];
  indicators: MonitoringLine<Indicator>[];
}

export function monitoringDay(objective: Objective, date: IsoDate, parameters: Parameters): MonitoringDay {
  const isReference = date === parameters.referenceDate;
  return {
    date,
    isReference,
    phases: objective.phases.map((phase, index) => {
      const bare = { ...phase, monitoring: [], approved: {} };
      const line = lineOf(bare, PHASE_MEASURE, phase.monitoring, date, index);
      return isReference ? { ...line, value: phase.progress } : line;
    }),
    indicators: objective.indicators.map((indicator, index) => {
      const bare = { ...indicator, history: [], monitoring: [], approved: {} };
      const line = lineOf(bare, indicator.measure, indicator.monitoring, date, index);
      if (!isReference) return line;
      const { value, computed } = indicatorFigures(indicator, parameters.settings);
      return { ...line, value, isComputed: computed !== null };
    }),
  };
}

function lineOf<T extends Phase | Indicator>(
  owner: T,
  measure: Measure,
  monitoring: readonly Monitoring[],
  date: IsoDate,
  index: number,
): MonitoringLine<T> {
  const ofDay = monitoring.filter((row) => row.date === date);
  const stored = lastRecorded(ofDay, measure, date) ?? ofDay.at(-1);
  const row = stored ?? { ...blankRecord<Monitoring>(monitoringRecord), date };
  const before = monitoring.filter((one) => one.date !== date);
  return {
    key: owner.id || `row ${index + 1}`,
    owner,
    measure,
    row,
    isStored: stored !== undefined,
    value: row.value,
    notes: row.notes,
    isComputed: false,
    earlier: lastRecorded(before, measure, date),
  };
}

/** The same day, in which every phase, indicator and row has an Id. */
export function namedDay(day: MonitoringDay, newId: () => Id): MonitoringDay {
  const lines = <T extends Phase | Indicator>(given: readonly MonitoringLine<T>[]): MonitoringLine<T>[] =>
    given.map((line) => {
      const [owner = line.owner] = named([line.owner], newId);
      const [row = line.row] = named([line.row], newId);
      return { ...line, owner, row };
    });
  return { ...day, phases: lines(day.phases), indicators: lines(day.indicators) };
}

type Typed = Pick<MonitoringLine, 'value' | 'notes'>;

export type MonitoringList = 'phase' | 'indicator';

/** A computed value is shown, but not typed. */
function fieldsOf(list: MonitoringList, { measure, isComputed }: MonitoringLine): Fields<Typed> {
  if (isComputed) return { notes: textType };
  return { value: list === 'phase' ? percentType : valueType(measure), notes: textType };
}

/** What the form shows of a day: fields are called `phase.<key>.value`, `indicator.<key>.notes`. */
export function showDay({ phases, indicators }: MonitoringDay): RowDrafts {
  const shown = (list: MonitoringList, lines: readonly MonitoringLine[]): [string, string][] =>
    lines.flatMap((line) =>
      Object.entries(showFields<Typed>(fieldsOf(list, line), line)).map(
        ([field, typed]): [string, string] => [rowField(list, line.key, field), typed],
      ),
    );
  return Object.fromEntries([...shown('phase', phases), ...shown('indicator', indicators)]) as RowDrafts;
}

/** Reads what was typed; a line that the draft does not name stays as it is. */
export function readDay(draft: Draft, base: MonitoringDay): DraftReading<MonitoringDay> {
  const issues: DraftIssues = {};
  const typed = { ...showDay(base), ...draft };
  const read = <T extends Phase | Indicator>(
    list: MonitoringList,
    lines: readonly MonitoringLine<T>[],
  ): MonitoringLine<T>[] =>
    lines.map((line) => {
      const { value, notes } = line;
      const prefix = rowField(list, line.key, '');
      return { ...line, ...readFields<Typed>(fieldsOf(list, line), typed, { value, notes }, issues, prefix) };
    });
  const day = {
    ...base,
    phases: read('phase', base.phases),
    indicators: read('indicator', base.indicators),
  };
  return reading(day, issues);
}

/**
 * Records a day: a line with a value or a note is a row, an emptied one is none; at the reference date the values become
 * those of phases and indicators, too. `before` is the named day as it was shown.
 */
export function recordDay(objective: Objective, before: MonitoringDay, after: MonitoringDay): Edit {
  return editRows(
    objective,
    withinShare(before, (line) => shownRows(before, line)),
    withinShare(after, wantedRows),
  );
}

function withinShare(
  { isReference, phases, indicators }: MonitoringDay,
  rowsOf: (line: MonitoringLine) => Monitoring[],
): Partial<Objective> {
  return {
    phases: phases.map((line) => ({
      ...line.owner,
      ...(isReference && { progress: numberOf(line.value) }),
      monitoring: rowsOf(line),
    })),
    indicators: indicators.map((line) => ({
      ...line.owner,
      ...(isReference && !line.isComputed && { achieved: line.value }),
      monitoring: rowsOf(line),
    })),
  };
}

/** At the reference date the form shows the record's own value: the row's may be another one. */
function shownRows(
  { isReference }: MonitoringDay,
  { row, isStored, value, notes }: MonitoringLine,
): Monitoring[] {
  return isStored ? [{ ...row, value: isReference ? row.value : value, notes }] : [];
}

/** A row of which nothing could be read stays as it is; a value that the measure cannot mean is not recorded. */
function wantedRows({ row, isStored, measure, value: shown, notes }: MonitoringLine): Monitoring[] {
  const value = meant(shown, measure);
  if (value !== null || notes !== '') return [{ ...row, value, notes }];
  return isStored && row.value === null && row.notes === '' ? [row] : [];
}
