import { codeIssue } from './codes';
import { formatDate, isIsoDate, parseDate } from './dates';
import { plainCode, withoutInvisible, withoutMeaningless } from './invisible';
import type { Issue, Reading } from './issues';
import { exactNumber, parseNumber } from './numbers';
import type { IsoDate, Measure, Value } from './value';
import { normalLines, textIssues } from './texts';
import { yesOrNo } from './yes-no';

/**
 * How the values of one kind of field are shown and typed. Numbers and dates are in the Italian notation, a
 * missing value is `''`. `read` gives back what `show` was given.
 */
export interface FieldType<T> {
  show(value: T): string;
  read(typed: string): Reading<T>;
  /** The field cannot be empty. */
  required?: true;
}

const refuse = (issue: Issue): { ok: false; issue: Issue } => ({ ok: false, issue });

/** A text that fits in a cell; line breaks of every kind become line feeds, and what means nothing is left out. */
export const textType: FieldType<string> = {
  show: (value) => value,
  read(typed) {
    const value = withoutMeaningless(normalLines(typed));
    const [issue] = textIssues(value);
    return issue === undefined ? { ok: true, value } : refuse(issue);
  },
};

export const requiredTextType: FieldType<string> = {
  ...textType,
  required: true,
  read: (typed) =>
    withoutInvisible(typed).trim() === '' ? refuse({ code: 'required', params: {} }) : textType.read(typed),
};

/** A reference to a code, chosen from a list or typed; `''` for none. */
export const referenceType: FieldType<string> = {
  show: (value) => value,
  read: (typed) => textType.read(plainCode(typed)),
};

/** A code that other rows refer to. */
export const codeType: FieldType<string> = {
  show: (value) => value,
  required: true,
  read(typed) {
    const code = plainCode(typed);
    const issue = codeIssue(code);
    return issue === null ? { ok: true, value: code } : refuse(issue);
  },
};

export interface Limits {
  minimum?: number;
  maximum?: number;
  /** A closing percent sign is accepted; otherwise that of the euro is. */
  percent?: boolean;
}

/** A number within limits. */
export function numberType(limits: Limits = {}): FieldType<number | null> {
  const { minimum, maximum, percent = false } = limits;
  return {
    show: exactNumber,
    read(typed) {
      const reading = parseNumber(typed, { percent, euro: !percent, brackets: true });
      if (!reading.ok || reading.value === null) return reading;
      const value = exactNumber(reading.value);
      if (minimum !== undefined && reading.value < minimum)
        return refuse({ code: 'too-small', params: { value, minimum: exactNumber(minimum) } });
      if (maximum !== undefined && reading.value > maximum)
        return refuse({ code: 'too-large', params: { value, maximum: exactNumber(maximum) } });
      return reading;
    },
  };
}

/** Percent, 0–100. */
export const percentType = numberType({ minimum: 0, maximum: 100, percent: true });

/** A required whole number that is shown without points: a year, a level. */
export function wholeType(minimum: number, maximum: number): FieldType<number> {
  return {
    show: (value) => (value === 0 && minimum > 0 ? '' : String(value)),
    required: true,
    read(typed) {
      const plain = withoutInvisible(typed).trim();
      if (plain === '') return refuse({ code: 'required', params: {} });
      if (!/^\d{1,9}$/.test(plain)) return refuse({ code: 'not-a-whole-number', params: { text: typed } });
      const value = Number(plain);
      if (value < minimum)
        return refuse({ code: 'too-small', params: { value: plain, minimum: String(minimum) } });
      if (value > maximum)
        return refuse({ code: 'too-large', params: { value: plain, maximum: String(maximum) } });
      return { ok: true, value };
    },
  };
}

export const dateType: FieldType<IsoDate | null> = { show: formatDate, read: parseDate };

/** One of a few words. Any other text is read as the first. */
export function choiceType<T extends string>(first: T, ...others: T[]): FieldType<T> {
  return {
    show: (value) => value,
    read: (typed) => ({ ok: true, value: others.find((option) => option === typed) ?? first }),
  };
}

export const yesNoType: FieldType<boolean> = {
  show: (value) => (value ? 'sì' : 'no'),
  read: (typed) => ({ ok: true, value: typed !== 'no' }),
};

/** An indicator's value in the notation of its measure; `1` and `0` of yes-no are `sì` and `no`. */
export function valueType(measure: Measure): FieldType<Value> {
  if (measure === 'text') return { show: showText, read: readTextual };
  if (measure === 'date') return { show: (given) => textual(given), read: parseDate };
  if (measure === 'yes-no') return { show: showYesNo, read: readYesNo };
  return {
    show: (given) => textual(given),
    read: (typed) =>
      parseNumber(typed, { percent: measure !== 'number', euro: measure === 'number', brackets: true }),
  };
}

/** A value of any type as text. */
function textual(given: Value): string {
  if (typeof given === 'number' || given === null) return exactNumber(given);
  return isIsoDate(given) ? formatDate(given) : given;
}

/** A text stays as it is, even if it looks like a day. */
function showText(given: Value): string {
  return typeof given === 'string' ? given : exactNumber(given);
}

function readTextual(typed: string): Reading<Value> {
  const reading = textType.read(typed);
  return reading.ok && reading.value === '' ? { ok: true, value: null } : reading;
}

function showYesNo(given: Value): string {
  if (given === 1) return 'sì';
  return given === 0 ? 'no' : textual(given);
}

function readYesNo(typed: string): Reading<Value> {
  const word = yesOrNo(typed);
  if (word !== null) return { ok: true, value: word ? 1 : 0 };
  const reading = parseNumber(typed);
  return reading.ok ? reading : refuse({ code: 'not-yes-or-no', params: { text: typed } });
}

/** Several entries, one on each line. Blank lines do not count. */
export const linesType: FieldType<string[]> = {
  show: (entries) => entries.join('\n'),
  read(typed) {
    const entries = withoutInvisible(normalLines(typed))
      .split('\n')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    const [issue] = entries.flatMap(textIssues);
    if (issue !== undefined) return refuse(issue);
    const repeated = entries.find((entry, index) => entries.indexOf(entry) !== index);
    if (repeated !== undefined) return refuse({ code: 'repeated-entry', params: { text: repeated } });
    return { ok: true, value: entries };
  },
};
