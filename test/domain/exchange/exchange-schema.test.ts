import { Validator, type Schema } from '@cfworker/json-schema';
import fc from 'fast-check';
import schema from '../../../assets/peg-exchange.schema.json';
import sample from '../../../assets/sample.json';
import { toExchange } from '../../../src/domain/exchange/exchange';
import { contentSteps } from '../../../src/domain/exchange/exchange-content';
import { excerpt } from '../../../src/domain/exchange/exchange-schema';
import { finish } from '../../../src/domain/values/steps';
import { arbitraryPeg } from '../arbitrary-peg';
import { fullPeg } from '../records/full-records';

/** Another reader of the same schema. */
const validator = new Validator(schema as unknown as Schema, '2020-12', false);

const KNOWN =
  '$schema $defs $ref title description default type const enum format pattern minimum maximum minLength minItems maxItems required properties additionalProperties items'.split(
    ' ',
  );

function keywordsOf(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([keyword, value]: [string, unknown]) => {
    if (keyword === 'properties' || keyword === '$defs')
      return [keyword, ...Object.values(value as object).flatMap(keywordsOf)];
    return [keyword, ...(['items', 'additionalProperties'].includes(keyword) ? keywordsOf(value) : [])];
  });
}

it('has no keyword that the check does not know', () => {
  expect(keywordsOf(schema).filter((keyword) => !KNOWN.includes(keyword))).toEqual([]);
});

/** Every place in a JSON value. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withValue(holder: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(holder) ? [...(holder as unknown[])] : { ...(holder as object) };
  const inner = withValue(Reflect.get(copy as object, key), rest, value);
  if (inner === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy as object, key);
  else Reflect.set(copy as object, key, inner ?? null);
  return copy;
}

it('finds a file wrong where another reader of the schema does', () => {
  const file = fc.oneof(
    arbitraryPeg().map(toExchange),
    fc.constantFrom<Record<string, unknown>>(sample, toExchange(fullPeg())),
  );
  // An empty string may be a missing value: that only the exchange file's description says.
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      'x',
      0,
      1,
      2.5,
      -1,
      101,
      true,
      [],
      {},
      [1, 2, 3],
      ['x'],
      '06-30',
    ),
    fc.constantFrom<unknown>('2018-02-30', '2018-02-28', 'up', 'number', 'A', 'variazione', { pippo: [1] }),
    fc.uuid(),
    fc.jsonValue().filter((one) => !JSON.stringify(one).includes('""')),
  );
  fc.assert(
    fc.property(file, fc.nat(), value, (whole, at, other) => {
      const places = placesIn(whole);
      const changed = withValue(whole, places[at % places.length] ?? [], other) ?? null;
      const { valid } = validator.validate(changed);
      const codes = finish(contentSteps(changed)).map(({ issue }) => issue.code);
      // Beyond the schema: what no cell holds.
      const beyond = ['control-character', 'damaged-text', 'date-out-of-range', 'expected-number-or-text'];
      if (valid) expect(codes.filter((code) => !beyond.includes(code))).toEqual([]);
      else expect(codes).not.toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

it.each([
  [[1, [2, { a: 'x', b: null }], {}], '[1,[2,{"a":"x","b":null}],{}]'],
  [Array.from({ length: 1000 }, (_, at) => at), '[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,…'],
  ['x'.repeat(1_000_000), `"${'x'.repeat(38)}…`],
])('shows the beginning of a value', (value, shown) => {
  expect(excerpt(value)).toBe(shown);
});
