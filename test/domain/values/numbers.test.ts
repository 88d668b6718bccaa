import fc from 'fast-check';
import { exactNumber, formatNumber, parseNumber, round } from '../../../src/domain/values/numbers';

const NBSP = '\u00a0';

test.each([
  ['2.380,00', 2380],
  ['83,35', 83.35],
  ['1.234', 1234],
  ['1,234', 1.234],
  ['1.234.567,89', 1234567.89],
  ['1234,5', 1234.5],
  ['0', 0],
  ['-0', 0],
  ['007', 7],
  [',5', 0.5],
  ['12,', 12],
  ['-5', -5],
  ['+5', 5],
  ['\u2212 5', -5],
  ['  10  ', 10],
  [`2${NBSP}380,5`, 2380.5],
  ['1 234 567', 1234567],
])('%j is read as %p', (text, value) => {
  expect(parseNumber(text)).toEqual({ ok: true, value });
});

test.each(['', '   ', NBSP])('%j is a missing number, not zero', (text) => {
  expect(parseNumber(text)).toEqual({ ok: true, value: null });
});

test.each([
  ['1234.5', '1.234,5', '12.345'],
  ['1.5', '1,5', '15'],
  ['12.34', '12,34', '1.234'],
  ['0.123', '0,123', '123'],
  ['-1.5', '-1,5', '-15'],
  ['1234.567', '1.234,567', '1.234.567'],
])('%j has two readings, which are asked about', (text, first, second) => {
  expect(parseNumber(text)).toEqual({
    ok: false,
    issue: { code: 'ambiguous-number', params: { text, first, second } },
  });
});

test.each([
  ['1,234.56', '1.234,56'],
  ['1,234,567', '1.234.567'],
  ['.5', '0,5'],
])('%j in the English notation is refused with the Italian one', (text, suggestion) => {
  expect(parseNumber(text)).toEqual({
    ok: false,
    issue: { code: 'number-format', params: { text, suggestion } },
  });
});

test.each(['abc', '1.23.4', '1,2,3', '--5', '1e5', '12 34', '€ 5', 'Infinity', '-', ',', '1.234,5,6'])(
  '%j is not a number',
  (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, issue: { code: 'not-a-number', params: { text } } });
  },
);

test('a percent sign is accepted only where one is expected', () => {
  expect(parseNumber('50%', { percent: true })).toEqual({ ok: true, value: 50 });
  expect(parseNumber('12,5 %', { percent: true })).toEqual({ ok: true, value: 12.5 });
  expect(parseNumber('50%')).toEqual({
    ok: false,
    issue: { code: 'unexpected-percent', params: { text: '50%' } },
  });
});

test('more digits than Excel keeps are refused, zeros around them do not count', () => {
  expect(parseNumber('1234567890123456')).toMatchObject({ ok: false, issue: { code: 'too-many-digits' } });
  expect(parseNumber('123456789012345')).toEqual({ ok: true, value: 123456789012345 });
  expect(parseNumber('0,000000000012')).toEqual({ ok: true, value: 0.000000000012 });
  expect(parseNumber('1000000000000000000')).toEqual({ ok: true, value: 1e18 });
});

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.1 + 0.2, 2, 0.3],
  [33.33 * 3, 2, 99.99],
  [-0.001, 2, 0],
  [1e20, 2, 1e20],
  [1e-9, 2, 0],
  [19.966442953, 2, 19.97],
])('%p rounded to %p decimals is %p', (value, decimals, rounded) => {
  expect(Object.is(round(value, decimals), rounded)).toBe(true);
});

test.each([
  [2380, 2, '2.380,00'],
  [83.35, 2, '83,35'],
  [-1234567.891, 2, '-1.234.567,89'],
  [0.125, 2, '0,13'],
  [-0.001, 2, '0,00'],
  [999.995, 2, '1.000,00'],
  [12, 0, '12'],
  [1e21, 0, '1.000.000.000.000.000.000.000'],
])('%p with %p decimals is shown as %j', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test('a missing number is shown as nothing', () => {
  expect(formatNumber(null)).toBe('');
  expect(exactNumber(null)).toBe('');
});

test('what is shown in full is read back as the number of 15 digits that it shows', () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
  fc.assert(
    fc.property(numbers, (value) => {
      const kept = Number(value.toPrecision(15)) + 0;
      expect(parseNumber(exactNumber(value))).toEqual({ ok: true, value: kept });
    }),
  );
});

test('what is shown with two decimals is read back as the rounded number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
      expect(parseNumber(formatNumber(value))).toEqual({ ok: true, value: round(value) });
    }),
  );
});

test('any text is either read as a finite number, or missing, or refused', () => {
  const unit = fc.constantFrom(...'0123456789.,-+ %e'.split(''));
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const reading = parseNumber(text, { percent: true });
      if (reading.ok && reading.value !== null) expect(Number.isFinite(reading.value)).toBe(true);
      if (reading.ok && reading.value === null) expect(text.trim()).toBe('');
    }),
    { numRuns: 2000 },
  );
});
