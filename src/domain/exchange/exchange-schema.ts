import schema from '../../../assets/peg-exchange.schema.json';
import { fileDateIssue } from './file-dates';
import type { Issue } from '../values/issues';
import { exactNumber } from '../values/numbers';
import { isJsonObject, type Json } from './json-values';

/** A schema, of the keywords that the exchange file's schema has. */
export interface FileRule {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  minItems?: number;
  maxItems?: number;
  required?: readonly string[];
  properties?: Readonly<Record<string, FileRule>>;
  additionalProperties?: boolean | FileRule;
  items?: FileRule;
}

/** The schema of the whole file. */
export const fileRule: FileRule = schema as FileRule;

const definitions: Readonly<Record<string, FileRule>> = schema.$defs as Readonly<Record<string, FileRule>>;

/** The schema that a reference stands for. */
export function meantRule(rule: FileRule): FileRule {
  return definitions[rule.$ref?.replace('#/$defs/', '') ?? ''] ?? rule;
}

/** The schema of what an object or a list has at `key`; `null`: nothing may stand there. */
export function innerRule(rule: FileRule, key: string | number): FileRule | null {
  if (typeof key === 'number') return rule.items ?? {};
  const known = Object.hasOwn(rule.properties ?? {}, key) ? rule.properties?.[key] : undefined;
  if (known !== undefined || rule.additionalProperties === false) return known ?? null;
  return typeof rule.additionalProperties === 'object' ? rule.additionalProperties : {};
}

/**
 * How a value itself breaks a rule, beside what stands in it. An empty string where a number, a date or an id is
 * expected is a missing value, as the schema's description says.
 */
export function ruleIssues(rule: FileRule, value: unknown): Issue[] {
  const type = typeIssue(rule, value);
  if (type !== null) return [type];
  const { const: only, enum: allowed } = rule;
  const issues: Issue[] = [];
  if (only !== undefined && value !== only)
    issues.push({ code: 'unsupported-version', params: { version: shown(value) } });
  if (allowed !== undefined && !allowed.includes(value))
    issues.push({ code: 'not-allowed', params: { value: shown(value), allowed: allowed.join(', ') } });
  if (typeof value === 'string') issues.push(...textRuleIssues(rule, value));
  if (typeof value === 'number') issues.push(...numberRuleIssues(rule, value));
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity } = rule;
    const expected = value.length < minItems ? minItems : maxItems;
    if (value.length < minItems || value.length > maxItems)
      issues.push({ code: 'wrong-count', params: { found: value.length, expected } });
  }
  return issues;
}

/** The fields that an object must have and has not. */
export function missingFields({ required = [] }: FileRule, value: Json): string[] {
  return required.filter((field) => !Object.hasOwn(value, field));
}

function textRuleIssues({ format, minLength = 0, pattern }: FileRule, text: string): Issue[] {
  if (text.length < minLength) return [{ code: 'required', params: {} }];
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text))
    return [{ code: 'not-a-month-day', params: { text } }];
  if (format === undefined || text === '') return [];
  const issue = format === 'date' ? fileDateIssue(text) : idIssue(text);
  return issue === null ? [] : [issue];
}

function idIssue(text: string): Issue | null {
  const isId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
  return isId ? null : { code: 'not-an-id', params: { text } };
}

function numberRuleIssues({ minimum, maximum }: FileRule, number: number): Issue[] {
  const value = exactNumber(number);
  if (minimum !== undefined && number < minimum)
    return [{ code: 'too-small', params: { value, minimum: exactNumber(minimum) } }];
  if (maximum !== undefined && number > maximum)
    return [{ code: 'too-large', params: { value, maximum: exactNumber(maximum) } }];
  return [];
}

const EXPECTED = [
  ['string', 'expected-text'],
  ['number', 'expected-number'],
  ['integer', 'expected-whole-number'],
  ['boolean', 'expected-true-or-false'],
  ['object', 'expected-group'],
  ['array', 'expected-list'],
] as const;

function typeIssue({ type }: FileRule, value: unknown): Issue | null {
  if (type === undefined) return null;
  const types = typeof type === 'string' ? [type] : type;
  if (types.some((one) => isOfType(one, value))) return null;
  if (value === '' && types.includes('null')) return null;
  const params = { found: excerpt(value) };
  if (types.includes('number') && types.includes('string'))
    return { code: 'expected-number-or-text', params };
  const expected = EXPECTED.find(([name]) => types.includes(name));
  return expected ? { code: expected[1], params } : { code: 'invalid', params: { rule: 'type' } };
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    // A number beyond all limits is told as such.
    case 'integer':
      return typeof value === 'number' && (value % 1 === 0 || !Number.isFinite(value));
    default:
      return typeof value === type;
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : excerpt(value);
}

/** A JSON value as the file has it, at most 40 characters; no more of it is looked at. */
export function excerpt(value: unknown): string {
  let json = '';
  for (const piece of jsonPieces(value)) {
    json += piece;
    if (json.length > 40) return `${json.slice(0, 39)}…`;
  }
  return json;
}

function* jsonPieces(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    yield '[';
    for (const [index, entry] of value.entries()) {
      if (index > 0) yield ',';
      yield* jsonPieces(entry);
    }
    yield ']';
  } else if (isJsonObject(value)) {
    let before = '{';
    for (const key in value) {
      yield `${before}${JSON.stringify(key)}:`;
      yield* jsonPieces(value[key]);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  } else yield JSON.stringify(typeof value === 'string' ? value.slice(0, 41) : value);
}
