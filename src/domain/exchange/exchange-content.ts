import { isoDateIssue } from '../values/dates';
import { namesOfKind } from '../records/fields/field';
import { partRecords } from '../records/fields/part-records';
import { excerpt } from './exchange-schema';
import type { LocatedIssue } from './exchange-schema';
import type { Issue } from '../values/issues';
import { normalLines, textIssues } from '../values/texts';

/** Those of the parameters, and those of every record. */
const DATE_FIELDS = new Set([
  'processedOn',
  'referenceDate',
  'ganttFrom',
  'ganttTo',
  ...Object.values(partRecords).flatMap((record) => namesOfKind(record, 'date')),
]);

/** What no cell of Excel can hold: texts, dates and numbers of any part of the file. */
export function contentIssues(value: unknown, path: string[] = []): LocatedIssue[] {
  if (typeof value === 'string') {
    const field = path.at(-1) ?? '';
    const date = DATE_FIELDS.has(field) && /^\d{4}-\d\d-\d\d$/.test(value) ? isoDateIssue(value) : null;
    const issues = [...textIssues(normalLines(value)), ...(date === null ? [] : [date])];
    return issues.map((issue) => ({ path, issue }));
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return [{ path, issue: { code: 'too-large', params: { value: '∞', maximum: '9,99E+307' } } }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => [
    ...(isWellFormed(key)
      ? []
      : [{ path: [...path, key], issue: { code: 'damaged-text', params: {} } as Issue }]),
    ...approvedIssues(path, key, entry),
    ...contentIssues(entry, [...path, key]),
  ]);
}

/** The schema leaves the values of `approved` open: a record holds numbers and texts there. */
function approvedIssues(path: string[], key: string, value: unknown): LocatedIssue[] {
  if (path.at(-1) !== 'approved' || value === null || ['number', 'string'].includes(typeof value)) return [];
  const issue: Issue = { code: 'expected-number-or-text', params: { found: excerpt(value) } };
  return [{ path: [...path, key], issue }];
}

/** False for half a surrogate pair, which is no character. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
