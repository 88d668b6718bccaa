import fc from 'fast-check';
import {
  date,
  lines,
  number,
  percentage,
  text,
  value,
  whole,
  yesNo,
  type FieldType,
} from '../../src/domain/field-types';
import { isSerial, fromSerial } from '../../src/domain/dates';
import { MEASURES, type Value } from '../../src/domain/records';
import { textIssues } from '../../src/domain/texts';

const numbers = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
  .map((given) => Number(given.toPrecision(15)) + 0);
const days = fc.integer({ min: 61, max: 2_958_465 }).filter(isSerial).map(fromSerial);
const texts = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((given) => textIssues(given).length === 0 && !given.includes('\r'));

/** What is shown, typed and stored agree. */
function agrees<T>(type: FieldType<T>, given: fc.Arbitrary<T>): void {
  fc.assert(fc.property(given, (one) => expect(type.read(type.show(one))).toEqual({ ok: true, value: one })));
}

test('a number that is shown is read back as itself', () => {
  agrees(number(), fc.option(numbers));
  agrees(percentage, fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)));
  agrees(whole(1990, 2100), fc.integer({ min: 1990, max: 2100 }));
});

test('a date, a text, a yes or no and lines that are shown are read back as themselves', () => {
  agrees(date, fc.option(days));
  agrees(text, texts);
  agrees(yesNo, fc.boolean());
  const entry = texts.filter((one) => one.trim() === one && !one.includes('\n'));
  agrees(lines, fc.uniqueArray(entry));
});

const valuesOf: Record<(typeof MEASURES)[number], fc.Arbitrary<Value>> = {
  number: numbers,
  percent: numbers,
  ratio: numbers,
  variation: numbers,
  'yes-no': fc.oneof(fc.constantFrom(0, 1), numbers),
  date: days,
  text: fc.oneof(texts, fc.constantFrom('31/12/2018', '2018-12-31', '12', 'sì')),
};

test.each(MEASURES)('a value measured as %s is read back as itself, and so is a missing one', (measure) => {
  agrees(value(measure), fc.option(valuesOf[measure]));
});

test.each<[(typeof MEASURES)[number], string, Value]>([
  ['number', '1.234', 1234],
  ['number', '1,234', 1.234],
  ['number', '2.380,00', 2380],
  ['percent', '83,35', 83.35],
  ['percent', '50%', 50],
  ['yes-no', 'Sì', 1],
  ['yes-no', 'si', 1],
  ['yes-no', 'NO', 0],
  ['yes-no', '1', 1],
  ['date', '31.12.18', '2018-12-31'],
  ['text', '31.12.18', '31.12.18'],
  ['text', '', null],
])('as %s, «%s» is %j', (measure, typed, expected) => {
  expect(value(measure).read(typed)).toEqual({ ok: true, value: expected });
});

test.each<[FieldType<never>, string, string]>([
  [number() as never, '1234.5', 'ambiguous-number'],
  [value('number') as never, '50%', 'unexpected-percent'],
  [value('yes-no') as never, 'forse', 'not-yes-or-no'],
  [value('date') as never, '2018', 'not-a-date'],
  [percentage as never, '100,01', 'too-large'],
  [whole(1990, 2100) as never, '2.018', 'not-a-whole-number'],
  [whole(1990, 2100) as never, '', 'required'],
  [whole(1990, 2100) as never, '18', 'too-small'],
  [lines as never, 'uno\ndue\nuno', 'repeated-entry'],
])('%#: «%s» is asked back as %s', (type, typed, code) => {
  expect(type.read(typed)).toEqual({ ok: false, issue: expect.objectContaining({ code }) as object });
});
