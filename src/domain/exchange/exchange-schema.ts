import { Validator } from '@cfworker/json-schema';
import type { OutputUnit, Schema } from '@cfworker/json-schema';
import schema from '../../../assets/peg-exchange.schema.json';
import { isoDateIssue } from '../values/dates';
import type { Issue, IssueCode } from '../values/issues';
import { exactNumber } from '../values/numbers';

/** An issue and its path in the file. */
export interface LocatedIssue {
  path: string[];
  issue: Issue;
}

/** Errors that only say that something inside is wrong. */
const WRAPPERS = new Set(['properties', 'items', '$ref', 'additionalProperties']);

const validator = new Validator(schema as unknown as Schema, '2020-12', false);
const firstOnly = new Validator(schema as unknown as Schema, '2020-12', true);

/**
 * Every place where a JSON value breaks the schema of the exchange file. An empty string where a number, a date or an
 * id is expected is a missing value, as the schema's description says. Of tens of thousands of problems only the first
 * is returned.
 */
export function schemaIssues(value: unknown): LocatedIssue[] {
  return outputOf(value).flatMap((error) => {
    const located = WRAPPERS.has(error.keyword) ? null : leafIssue(value, error);
    return located === null ? [] : [located];
  });
}

/** The validator passes its errors as arguments of one call, more than a call can take if they are very many. */
function outputOf(value: unknown): OutputUnit[] {
  try {
    return validator.validate(value).errors;
  } catch (error) {
    if (error instanceof RangeError) return firstOnly.validate(value).errors;
    throw error;
  }
}

function leafIssue(root: unknown, error: OutputUnit): LocatedIssue | null {
  const path = segments(error.instanceLocation);
  if (error.keyword === 'required') {
    const field = /"(.*)"/.exec(error.error)?.[1] ?? '';
    return { path: [...path, field], issue: { code: 'missing-field', params: { field } } };
  }
  const rule = error.keyword === 'false' ? false : ruleAt(error.keywordLocation);
  const issue = issueFor(error.keyword, rule, valueAt(root, path), path.at(-1) ?? '');
  return issue === null ? null : { path, issue };
}

function issueFor(keyword: string, rule: unknown, value: unknown, field: string): Issue | null {
  const text = typeof value === 'string' ? value : excerpt(value);
  const shown = (number: unknown): string =>
    typeof number === 'number' ? exactNumber(number) : String(number);
  switch (keyword) {
    case 'false':
      return { code: 'unknown-field', params: { field } };
    case 'type':
      return typeIssue(rule, value);
    case 'const':
      return { code: 'unsupported-version', params: { version: text } };
    case 'enum':
      return { code: 'not-allowed', params: { value: text, allowed: (rule as unknown[]).join(', ') } };
    case 'format':
      if (text === '') return null;
      return rule === 'date' ? isoDateIssue(text) : { code: 'not-an-id', params: { text } };
    case 'minimum':
      return { code: 'too-small', params: { value: shown(value), minimum: shown(rule) } };
    case 'maximum':
      return { code: 'too-large', params: { value: shown(value), maximum: shown(rule) } };
    case 'minLength':
      return { code: 'required', params: {} };
    case 'pattern':
      return { code: 'not-a-month-day', params: { text } };
    case 'minItems':
    case 'maxItems':
      return { code: 'wrong-count', params: { found: (value as unknown[]).length, expected: Number(rule) } };
    default:
      return { code: 'invalid', params: { rule: keyword } };
  }
}

const EXPECTED = {
  string: 'expected-text',
  number: 'expected-number',
  integer: 'expected-whole-number',
  boolean: 'expected-true-or-false',
  object: 'expected-group',
  array: 'expected-list',
} as const satisfies Record<string, IssueCode>;

function typeIssue(rule: unknown, value: unknown): Issue | null {
  const types = (Array.isArray(rule) ? rule : [rule]).map(String);
  if (value === '' && types.includes('null')) return null;
  const params = { found: excerpt(value) };
  if (types.includes('number') && types.includes('string'))
    return { code: 'expected-number-or-text', params };
  const expected = Object.entries(EXPECTED).find(([type]) => types.includes(type));
  return expected ? { code: expected[1], params } : { code: 'invalid', params: { rule: 'type' } };
}

/** A JSON value as the file has it, at most 40 characters. */
export function excerpt(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}

/** The segments of a JSON pointer in the form that the validator writes. */
function segments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}

/** The schema's own value at a keyword's location, which passes through references. */
function ruleAt(location: string): unknown {
  return segments(location).reduce<unknown>((node, key) => {
    const next = (node as Record<string, unknown> | undefined)?.[key];
    return key === '$ref' && typeof next === 'string' ? valueAt(schema, segments(next)) : next;
  }, schema);
}
