import { withoutInvisible } from './invisible';
import type { Issue, Reading } from './issues';
import type { IsoDate } from './value';

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;

const DAY_MS = 86_400_000;
/**
 * Day 0 of the 1900 system, for the days from 1 March 1900 on. Excel counts a 29 February 1900, which is not in
 * the calendar.
 */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const FIRST_DATE = '1900-03-01';
const LAST_DATE = '9999-12-31';

/**
 * Reads a date as Italians type it: `31/12/2018`, `31.12.18`, `31-12-2018`, `31 dicembre 2018`, `31-dic-18`,
 * `2018-12-31`. Years of two digits: 00–79 are 2000–2079, 80–99 are 1980–1999. Empty text is `null`.
 */
export function parseDate(text: string): Reading<IsoDate | null> {
  const typed = withoutInvisible(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  if (typed === '') return { ok: true, value: null };
  const parts = partsOf(typed);
  if ('code' in parts) return { ok: false, issue: parts };
  const { year, month, day } = parts;
  const issue = dayIssue(text, year, month, day);
  return issue === null ? { ok: true, value: isoOf(year, month, day) } : { ok: false, issue };
}

interface DateParts {
  year: number;
  month: number;
  day: number;
}

function partsOf(typed: string): DateParts | Issue {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numeric = /^(\d{1,2}) ?([/.\- ]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?$/.exec(typed);
  if (numeric) return italianParts(typed, numeric[1], Number(numeric[3]), numeric[4]);
  const named = /^(\d{1,2})°?[ -](\p{L}+)\.?(?:[ -](\d{4}|\d{2}))?$/u.exec(typed);
  const month = named ? monthNamed(named[2] ?? '') : 0;
  if (named && month > 0) return italianParts(typed, named[1], month, named[3]);
  return { code: 'not-a-date', params: { text: typed } };
}

function italianParts(
  typed: string,
  day: string | undefined,
  month: number,
  year: string | undefined,
): DateParts | Issue {
  if (year === undefined) return { code: 'date-without-year', params: { text: typed } };
  return { year: fullYear(year), month, day: Number(day) };
}

/** 1–12 for an Italian month name or its first three letters, else 0. */
function monthNamed(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}

function dayIssue(text: string, year: number, month: number, day: number): Issue | null {
  if (month < 1 || month > 12) return { code: 'no-such-month', params: { text, month } };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return { code: 'no-such-day', params: { text, month: `${pad(month)}/${year}`, days } };
  }
  if (isoOf(year, month, day) < FIRST_DATE) {
    return {
      code: 'date-out-of-range',
      params: { text, first: formatDate(FIRST_DATE), last: formatDate(LAST_DATE) },
    };
  }
  return null;
}

/** What is wrong with a text that should be a day as `YYYY-MM-DD`. `null` if it is a day that Excel can hold. */
export function isoDateIssue(text: string): Issue | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return { code: 'not-a-date', params: { text } };
  return dayIssue(text, Number(match[1]), Number(match[2]), Number(match[3]));
}

export function isIsoDate(text: string): boolean {
  return isoDateIssue(text) === null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoOf(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** `31/12/2018`; `''` for a missing date. */
export function formatDate(date: IsoDate | null): string {
  return date === null ? '' : `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** `31 dicembre 2018`; the first of a month is `1°`; `''` for a missing date. */
export function longDate(date: IsoDate | null): string {
  if (date === null) return '';
  const day = Number(date.slice(8, 10));
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return `${day === 1 ? '1°' : day} ${month} ${date.slice(0, 4)}`;
}

/**
 * The serial number of a day in the 1900 system: 1900-03-01 is 61.
 * @throws RangeError for an earlier day and for a text that is no day
 */
export function toSerial(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`No serial number for the date "${date}"`);
  return (utc(date) - SERIAL_ORIGIN) / DAY_MS;
}

/** True for a number that `fromSerial` accepts. */
export function isSerial(serial: number): boolean {
  return serial >= 61 && serial < 2_958_466;
}

/**
 * The day of a serial number of the 1900 system; a time of day is cut off.
 * @throws RangeError before 61 (1900-03-01) and after 2958465 (9999-12-31).
 */
export function fromSerial(serial: number): IsoDate {
  if (!isSerial(serial)) throw new RangeError(`No date for the serial number ${serial}`);
  return new Date(SERIAL_ORIGIN + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another, negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (utc(to) - utc(from)) / DAY_MS;
}

function utc(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/** The day of a moment where the machine stands. */
export function localDay(moment: Date): IsoDate {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}
