import { isIsoDate } from '../values/dates';
import { defaultSettings } from '../records/defaults';
import { reading, readFields, showFields, type DraftIssues, type DraftOf, type DraftReading } from './draft';
import {
  choiceType,
  dateType,
  linesType,
  numberType,
  requiredTextType,
  textType,
  wholeType,
  yesNoType,
  type FieldType,
  type Limits,
} from '../values/field-types';
import { exactNumber } from '../values/numbers';
import { DIARY_ROWS, type FlatParameters } from '../records/flat-parameters';
import type { Protocol, Settings } from '../records/records';

const usual = defaultSettings();

const fields = {
  entity: requiredTextType,
  year: wholeType(1990, 2100),
  viewCode: textType,
  viewTitle: textType,
  level: textType,
  referenceDate: dateType,
  processedOn: dateType,
  approvalAct: textType,
  approvalDate: dateType,
  protocolOffice: textType,
  protocolDirection: choiceType<Protocol['direction']>('', 'A', 'P'),
  protocolNumber: textType,
  protocolDate: dateType,
  protocolClass: textType,
  protocolFile: textType,
  planningLevels: linesType,
  weightTolerance: numberOr(usual.weightTolerance, { minimum: 0, maximum: 100 }),
  phaseShare: numberType({ minimum: 0, maximum: 100, percent: true }),
  cap: numberOr(usual.cap, { minimum: 1, percent: true }),
  missing: choiceType<Settings['missing']>('blank', 'zero'),
  red: numberOr(usual.thresholds[0], { percent: true }),
  amber: numberOr(usual.thresholds[1], { percent: true }),
  monitoringDates: { show: showDays, read: readDays } satisfies FieldType<string[]>,
  ganttFrom: dateType,
  ganttTo: dateType,
  diary: yesNoType,
  diaryRows: wholeType(DIARY_ROWS.fewest, DIARY_ROWS.most),
};

/** The parameters as they are typed into the form; lists have one entry a line. */
export type ParametersDraft = DraftOf<typeof fields>;

export function showParameters(parameters: FlatParameters): ParametersDraft {
  return showFields<FlatParameters, ParametersDraft>(fields, parameters);
}

/** The first threshold is not above the second; a Gantt does not end before it begins. */
export function readParameters(draft: ParametersDraft, base: FlatParameters): DraftReading<FlatParameters> {
  const issues: DraftIssues = {};
  const parameters = readFields<FlatParameters>(fields, draft, base, issues);
  const { red, amber, ganttFrom, ganttTo } = parameters;
  if (red > amber) {
    const params = { first: exactNumber(red), second: exactNumber(amber) };
    issues.amber ??= { code: 'thresholds-order', params };
  }
  if (ganttFrom !== null && ganttTo !== null && ganttTo < ganttFrom) {
    const params = { start: dateType.show(ganttFrom), end: dateType.show(ganttTo) };
    issues.ganttTo ??= { code: 'end-before-start', params };
  }
  return reading(parameters, issues);
}

/** A number that has a usual value: a blank field means it. */
function numberOr(otherwise: number, limits: Limits): FieldType<number> {
  const type = numberType(limits);
  return {
    show: exactNumber,
    read(typed) {
      const read = type.read(typed);
      return read.ok ? { ok: true, value: read.value ?? otherwise } : read;
    },
  };
}

/** `30/06` for `06-30`, one a line. */
function showDays(days: string[]): string {
  return days.map((day) => day.split('-').reverse().join('/')).join('\n');
}

function readDays(typed: string): ReturnType<FieldType<string[]>['read']> {
  const read = linesType.read(typed);
  if (!read.ok) return read;
  const days = read.value.map((line) => ({ line, day: monthDay(line) }));
  const wrong = days.find(({ day }) => day === null);
  if (wrong) return { ok: false, issue: { code: 'not-a-day-of-year', params: { text: wrong.line } } };
  const repeated = days.find(({ day }, index) => days.findIndex((one) => one.day === day) !== index);
  if (repeated) return { ok: false, issue: { code: 'repeated-entry', params: { text: repeated.line } } };
  return { ok: true, value: days.map(({ day }) => day ?? '') };
}

/** `06-30` for `30/6` or `30.06`, `null` for what is no day of a year. */
function monthDay(line: string): string | null {
  const [, day = '', month = ''] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(line) ?? [];
  const text = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(`2000-${text}`) ? text : null;
}
