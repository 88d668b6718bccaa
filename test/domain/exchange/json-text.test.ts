import fc from 'fast-check';
import { readJson as jsonSteps } from '../../../src/domain/exchange/json-text';
import { finish } from '../../../src/domain/values/steps';

const readJson = (text: string) => finish(jsonSteps(text));

test.each([
  ['{"a": 1,\n  "b": }', 2, 8],
  ['{"a": 1,}', 1, 9],
  ['[1, 2', 1, 6],
  ['{"a" 1}', 1, 6],
  ['{a: 1}', 1, 2],
  ['[1]\r\nx', 2, 1],
  ['["a\\x"]', 1, 4],
  ['["a\nb"]', 1, 4],
  ['[01]', 1, 3],
  ['nul', 1, 1],
  ['"unfinished', 1, 12],
])('%j is not JSON from line %p, column %p', (text, line, column) => {
  expect(readJson(text)).toEqual({ ok: false, issue: { code: 'not-json', params: { line, column } } });
});

test('an empty file is called empty', () => {
  expect(readJson(' \n')).toEqual({ ok: false, issue: { code: 'empty-file', params: {} } });
  expect(readJson('\ufeff')).toEqual({ ok: false, issue: { code: 'empty-file', params: {} } });
});

test('a byte order mark is skipped', () => {
  expect(readJson('\ufeff{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
});

test('a field given twice in one object is refused, since one of the two would be lost', () => {
  expect(readJson('{"a": 1,\n "\\u0061": 2}')).toEqual({
    ok: false,
    issue: { code: 'duplicate-field', params: { field: 'a', line: 2, column: 2 } },
  });
  expect(readJson('[{"a":1},{"a":2}]')).toMatchObject({ ok: true });
});

test('nesting without end is refused', () => {
  expect(readJson('['.repeat(100_000))).toMatchObject({ ok: false, issue: { code: 'not-json' } });
});

test('every JSON text is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
    }),
  );
});

test('what JSON.parse refuses is refused', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"\\1a '.split('')))
    .map(
      ([text, at, extra]) =>
        text.slice(0, at % (text.length + 1)) + extra + text.slice(at % (text.length + 1)),
    );
  fc.assert(
    fc.property(broken, (text) => {
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      if (!parses) expect(readJson(text).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
