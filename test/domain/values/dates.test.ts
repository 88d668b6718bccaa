import fc from 'fast-check';
import {
  daysBetween,
  formatDate,
  fromSerial,
  isIsoDate,
  isSerial,
  longDate,
  parseDate,
  toSerial,
} from '../../../src/domain/values/dates';

test.each([
  ['31/12/2018', '2018-12-31'],
  ['31.12.18', '2018-12-31'],
  ['31-12-2018', '2018-12-31'],
  ['2018-12-31', '2018-12-31'],
  ['1/1/18', '2018-01-01'],
  ['31 12 2018', '2018-12-31'],
  [' 01/02/2018 ', '2018-02-01'],
  ['31 dicembre 2018', '2018-12-31'],
  ['1° Marzo 2018', '2018-03-01'],
  ['5 set 18', '2018-09-05'],
  ['31-dic-18', '2018-12-31'],
  ['29/02/2016', '2016-02-29'],
  ['1/1/79', '2079-01-01'],
  ['1/1/80', '1980-01-01'],
  ['01/03/1900', '1900-03-01'],
])('%j is read as %s', (text, date) => {
  expect(parseDate(text)).toEqual({ ok: true, value: date });
});

test('an empty text is a missing date', () => {
  expect(parseDate(' \u00a0')).toEqual({ ok: true, value: null });
});

test.each([
  ['30/02/2018', 'no-such-day', { text: '30/02/2018', month: '02/2018', days: 28 }],
  ['29/02/2100', 'no-such-day', { text: '29/02/2100', month: '02/2100', days: 28 }],
  ['31/04/18', 'no-such-day', { text: '31/04/18', month: '04/2018', days: 30 }],
  ['0/1/2018', 'no-such-day', { text: '0/1/2018', month: '01/2018', days: 31 }],
  ['2018-02-30', 'no-such-day', { text: '2018-02-30', month: '02/2018', days: 28 }],
  ['12/31/2018', 'no-such-month', { text: '12/31/2018', month: 31 }],
  ['31/12', 'date-without-year', { text: '31/12' }],
  ['31 dicembre', 'date-without-year', { text: '31 dicembre' }],
  ['28/02/1900', 'date-out-of-range', { text: '28/02/1900', first: '01/03/1900', last: '31/12/9999' }],
  ['domani', 'not-a-date', { text: 'domani' }],
  ['1/1/018', 'not-a-date', { text: '1/1/018' }],
  ['31/12-2018', 'not-a-date', { text: '31/12-2018' }],
  ['43465', 'not-a-date', { text: '43465' }],
])('%j is refused with %s', (text, code, params) => {
  expect(parseDate(text)).toEqual({ ok: false, issue: { code, params } });
});

test.each([
  ['1900-03-01', 61],
  ['1999-12-31', 36525],
  ['2018-12-31', 43465],
  ['2024-02-29', 45351],
  ['9999-12-31', 2958465],
])('%s is day %p of Excel', (date, serial) => {
  expect(toSerial(date)).toBe(serial);
  expect(fromSerial(serial)).toBe(date);
});

test('days that Excel counts differently, or that do not exist, have no serial number', () => {
  expect(() => toSerial('1900-02-28')).toThrow(RangeError);
  expect(() => toSerial('2018-02-30')).toThrow(RangeError);
  expect(() => fromSerial(60)).toThrow(RangeError);
  expect(() => fromSerial(2958466)).toThrow(RangeError);
  expect(isSerial(60.9)).toBe(false);
  expect(isSerial(Number.NaN)).toBe(false);
});

test('a time of day is cut off', () => {
  expect(fromSerial(43465.99)).toBe('2018-12-31');
});

test('a long date has the month in words', () => {
  expect(longDate('2018-12-31')).toBe('31 dicembre 2018');
  expect(longDate('2018-05-01')).toBe('1° maggio 2018');
  expect(longDate(null)).toBe('');
  expect(formatDate(null)).toBe('');
});

const serials = fc.integer({ min: 61, max: 2958465 });

test('what is shown, typed and stored is the same day', () => {
  fc.assert(
    fc.property(serials, (serial) => {
      const date = fromSerial(serial);
      expect(toSerial(date)).toBe(serial);
      expect(parseDate(formatDate(date))).toEqual({ ok: true, value: date });
      expect(parseDate(longDate(date))).toEqual({ ok: true, value: date });
      expect(parseDate(date)).toEqual({ ok: true, value: date });
    }),
  );
});

test('days between two dates are the difference of their serial numbers', () => {
  fc.assert(
    fc.property(serials, serials, (from, to) => {
      expect(daysBetween(fromSerial(from), fromSerial(to))).toBe(to - from);
    }),
  );
});

test('any text with digits is read as an existing day or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/.- '.split('')) }), (text) => {
      const reading = parseDate(text);
      if (reading.ok && reading.value !== null) expect(isIsoDate(reading.value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
