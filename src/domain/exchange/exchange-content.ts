import { isoDateIssue } from '../values/dates';
import { namesOfKind } from '../records/fields/field';
import { partRecords } from '../records/fields/part-records';
import {
  excerpt,
  fileRule,
  innerRule,
  meantRule,
  missingFields,
  ruleIssues,
  type FileRule,
} from './exchange-schema';
import { isJsonObject } from './json-values';
import type { Issue } from '../values/issues';
import type { Steps } from '../values/steps';
import { normalLines, textIssues } from '../values/texts';

/** An issue and its path in the file. */
export interface LocatedIssue {
  path: (string | number)[];
  issue: Issue;
}

/** Of more problems only the first are told. */
export const PROBLEM_LIMIT = 10_000;

/** How many values are looked at in a step. */
const STEP = 500;

/** Those of the parameters, and those of every record. */
const DATE_FIELDS = new Set([
  'processedOn',
  'referenceDate',
  'ganttFrom',
  'ganttTo',
  ...Object.values(partRecords).flatMap((record) => namesOfKind(record, 'date')),
]);

type Path = LocatedIssue['path'];

/**
 * Every place where a JSON value breaks the schema of the exchange file or holds what no cell of Excel can hold. What
 * stands in a field that the schema does not have is not looked at.
 */
export function* contentSteps(file: unknown): Steps<LocatedIssue[]> {
  const found: LocatedIssue[] = [];
  const report = (path: Path, issue: Issue): void => void found.push({ path, issue });
  let looked = 0;
  function* look(rule: FileRule, value: unknown, path: Path): Steps<void> {
    for (const issue of [...ruleIssues(rule, value), ...valueIssues(value, path.at(-1))]) report(path, issue);
    looked += 1;
    if (looked % STEP === 0) yield shareAt(file, path);
    if (isJsonObject(value))
      for (const field of missingFields(rule, value))
        report([...path, field], { code: 'missing-field', params: { field } });
    for (const key of keysOf(value)) {
      if (found.length >= PROBLEM_LIMIT) return;
      const inner = [...path, key];
      const issue = keyIssue(rule, value, path, key);
      if (issue !== null) report(inner, issue);
      else yield* look(meantRule(innerRule(rule, key) ?? {}), valueAt(value, key), inner);
    }
  }
  yield* look(fileRule, file, []);
  return found;
}

/** Without making a list of them all. */
function* keysOf(value: unknown): Generator<string | number> {
  if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) yield index;
  else if (isJsonObject(value)) yield* Object.keys(value);
}

function valueAt(holder: unknown, key: string | number): unknown {
  return (holder as Readonly<Record<string | number, unknown>>)[key];
}

/** How far a path lies in the list that is the longest work by far. */
function shareAt(file: unknown, [part, index]: Path): number {
  const list = valueAt(file, 'objectives');
  return part === 'objectives' && typeof index === 'number' && Array.isArray(list) ? index / list.length : 0;
}

/** Why what stands at a key is not looked at. */
function keyIssue(rule: FileRule, holder: unknown, path: Path, key: string | number): Issue | null {
  if (typeof key === 'number') return null;
  const [textIssue] = textIssues(key);
  if (textIssue !== undefined) return textIssue;
  if (innerRule(rule, key) === null) return { code: 'unknown-field', params: { field: key } };
  // The schema leaves the values of `approved` open: a record holds numbers and texts there.
  const value = valueAt(holder, key);
  if (path.at(-1) !== 'approved' || value === null || ['number', 'string'].includes(typeof value))
    return null;
  return { code: 'expected-number-or-text', params: { found: excerpt(value) } };
}

/** What no cell can hold. */
function valueIssues(value: unknown, field: string | number | undefined): Issue[] {
  if (typeof value === 'number' && !Number.isFinite(value))
    return [{ code: 'too-large', params: { value: '∞', maximum: '9,99E+307' } }];
  if (typeof value !== 'string') return [];
  const isDate = DATE_FIELDS.has(String(field)) && /^\d{4}-\d\d-\d\d$/.test(value);
  const date = isDate ? isoDateIssue(value) : null;
  return [...textIssues(normalLines(value)), ...(date === null ? [] : [date])];
}
