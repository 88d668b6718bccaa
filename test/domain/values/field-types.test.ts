import fc from 'fast-check';
import {
  choiceType,
  codeType,
  dateType,
  linesType,
  numberType,
  percentType,
  referenceType,
  requiredTextType,
  textType,
  valueType,
  wholeType,
  yesNoType,
  type FieldType,
} from '../../../src/domain/values/field-types';
import { formTypes } from '../../../src/domain/drafts/draft-types';
import type { FieldsOf } from '../../../src/domain/records/fields/field';
import { partRecords } from '../../../src/domain/records/fields/part-records';
import { fromSerial } from '../../../src/domain/values/dates';
import { MEASURES, type Measure, type Value } from '../../../src/domain/values/value';

const days = fc.integer({ min: 61, max: 2_958_465 }).map(fromSerial);

/** Numbers with at most the digits that Excel keeps. */
const digits = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((whole) => whole / 100),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    .map((any) => Number(any.toPrecision(15)) + 0),
  fc.constantFrom(0, 1, -1, 1234, 1.234, 1234.5, 0.001, 1e-7, 999_999_999_999_999),
);

/** Everything that is shown is typed back as the same. */
function agrees<T>(type: FieldType<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, (given) => {
      expect(type.read(type.show(given))).toEqual({ ok: true, value: given });
    }),
  );
}

/** Reads one text and gives the value, or the code of what is wrong. */
function readAs<T>(type: FieldType<T>, typed: string): unknown {
  const reading = type.read(typed);
  return reading.ok ? reading.value : reading.issue.code;
}

const oddText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('\n', '\t', "'", '=', ';', '"', 'è', '😀', ' '),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  })
  .map((typed) => typed.replace(/\r/g, ''));

test('a number that is shown is typed back as the same', () =>
  agrees(numberType(), fc.option(digits, { nil: null })));

test('a percentage that is shown is typed back as the same', () =>
  agrees(
    percentType,
    fc.option(
      fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
      { nil: null },
    ),
  ));

test('a whole number that is shown is typed back as the same', () =>
  agrees(wholeType(1990, 2100), fc.integer({ min: 1990, max: 2100 })));

test('a date that is shown is typed back as the same', () =>
  agrees(dateType, fc.option(days, { nil: null })));

test('a text that is shown is typed back as the same, whatever it holds', () => agrees(textType, oddText));

test('yes and no that are shown are typed back as the same', () => agrees(yesNoType, fc.boolean()));

test('entries that are shown are typed back as the same', () =>
  agrees(
    linesType,
    fc.uniqueArray(
      oddText.map((entry) => entry.replace(/\n/g, ' ').trim()).filter((entry) => entry !== ''),
      { maxLength: 5 },
    ),
  ));

const values: Record<Measure, fc.Arbitrary<Value>> = {
  number: digits,
  percent: digits,
  ratio: digits,
  variation: digits,
  'yes-no': fc.oneof(fc.constantFrom(0, 1, 2, -1, 0.5), digits),
  date: days,
  text: fc.oneof(
    oddText.filter((typed) => typed !== ''),
    fc.constantFrom('2018-12-31', '31/12/2018', '12', 'sì', 'VERO', '1.234', '50%', ' '),
  ),
};

test.each(MEASURES)('a value of the measure %s that is shown is typed back as the same', (measure) =>
  agrees(valueType(measure), fc.option(values[measure], { nil: null })),
);

test.each<Measure>(['number', 'percent', 'ratio', 'variation'])(
  'values of the measure %s are typed in the Italian notation, and what has two readings is asked back',
  (measure) => {
    expect(readAs(valueType(measure), '1.234')).toBe(1234);
    expect(readAs(valueType(measure), '1,234')).toBe(1.234);
    expect(readAs(valueType(measure), '1234.5')).toBe('ambiguous-number');
    expect(readAs(valueType(measure), '1,234.5')).toBe('number-format');
    expect(readAs(valueType(measure), 'molti')).toBe('not-a-number');
    expect(readAs(valueType(measure), '50%')).toBe(measure === 'number' ? 'unexpected-percent' : 50);
  },
);

test.each([
  ['sì', 1],
  ['SI', 1],
  ["si'", 1],
  ['s', 1],
  ['Vero', 1],
  ['x', 1],
  ['no', 0],
  [' N ', 0],
  ['1', 1],
  ['2', 2],
  ['', null],
  ['forse', 'not-yes-or-no'],
])('%j typed for yes or no is %j', (typed, expected) => {
  expect(readAs(valueType('yes-no'), typed)).toBe(expected);
});

test('a text is kept as it was typed, also one that looks like a day', () => {
  expect(valueType('text').show('2018-12-31')).toBe('2018-12-31');
  expect(readAs(valueType('text'), '31/12/2018')).toBe('31/12/2018');
  expect(readAs(valueType('text'), 'uno\r\ndue')).toBe('uno\ndue');
  expect(readAs(valueType('text'), '')).toBeNull();
});

test('a value that its measure does not suit is shown as it is', () => {
  expect(valueType('date').show(12.5)).toBe('12,5');
  expect(valueType('number').show('circa 40')).toBe('circa 40');
  expect(valueType('number').show('2018-12-31')).toBe('31/12/2018');
  expect(valueType('yes-no').show('forse')).toBe('forse');
});

test.each([
  ['', 'required'],
  ['duemila', 'not-a-whole-number'],
  ['2.018', 'not-a-whole-number'],
  ['2018,5', 'not-a-whole-number'],
  ['-5', 'not-a-whole-number'],
  ['1989', 'too-small'],
  ['2101', 'too-large'],
  [' 2018 ', 2018],
])('%j typed as a year is %j', (typed, expected) => {
  expect(readAs(wholeType(1990, 2100), typed)).toBe(expected);
});

test('a year that is missing is shown as nothing', () => {
  expect(wholeType(1990, 2100).show(0)).toBe('');
  expect(wholeType(0, 9).show(0)).toBe('0');
});

test('limits of a number are told in the Italian notation', () => {
  expect(numberType({ minimum: 1000 }).read('999,5')).toEqual({
    ok: false,
    issue: { code: 'too-small', params: { value: '999,5', minimum: '1.000' } },
  });
  expect(numberType({ maximum: 0.5 }).read('0,51')).toEqual({
    ok: false,
    issue: { code: 'too-large', params: { value: '0,51', maximum: '0,5' } },
  });
});

test('blank lines and spaces do not count among entries, and no entry stands twice', () => {
  expect(readAs(linesType, ' uno \r\n\r\n due\n')).toEqual(['uno', 'due']);
  expect(readAs(linesType, '')).toEqual([]);
  expect(linesType.read('uno\ndue\nuno')).toEqual({
    ok: false,
    issue: { code: 'repeated-entry', params: { text: 'uno' } },
  });
  expect(readAs(linesType, `uno\n${'x'.repeat(32_768)}`)).toBe('text-too-long');
});

test.each([
  ['\u0007', 'control-character'],
  ['perch\ufffd', 'damaged-text'],
  ['\n'.repeat(254), 'too-many-lines'],
  ['x'.repeat(32_768), 'text-too-long'],
])('a text that no cell can hold is refused', (typed, issue) => {
  expect(readAs(textType, typed)).toBe(issue);
  expect(readAs(requiredTextType, `a${typed}`)).toBe(issue);
  expect(readAs(valueType('text'), typed)).toBe(issue);
});

test('codes and references are trimmed, and a code must be one that criteria can name', () => {
  expect(readAs(codeType, ' 01_A ')).toBe('01_A');
  expect(readAs(codeType, ' ')).toBe('required');
  expect(readAs(codeType, 'A*')).toBe('code-character');
  expect(readAs(codeType, 'x'.repeat(51))).toBe('code-too-long');
  expect(readAs(referenceType, ' C1 ')).toBe('C1');
  expect(readAs(requiredTextType, ' \n ')).toBe('required');
});

test('a choice that is none of its words is the first', () => {
  const direction = choiceType<'' | 'A' | 'P'>('', 'A', 'P');
  expect(['', 'A', 'P', 'x'].map((typed) => readAs(direction, typed))).toEqual(['', 'A', 'P', '']);
});

test.each<[FieldType<never>, string, unknown]>([
  [valueType('number') as never, '2.380,00', 2380],
  [valueType('percent') as never, '83,35', 83.35],
  [valueType('date') as never, '31.12.18', '2018-12-31'],
  [valueType('date') as never, '2018', 'not-a-date'],
  [percentType as never, '100,01', 'too-large'],
])('%#: «%s» is read as %j', (type, typed, expected) => {
  expect(readAs(type, typed)).toBe(expected);
});

describe('a character that no file of Excel holds', () => {
  const bad = ['\u0000', '\u0007', '\u000b', '\u001f', '\ud800', '\udc00', '\ufffe', '\uffff'];
  const types = Object.entries(partRecords).flatMap(([part, record]) =>
    Object.entries(formTypes(record as unknown as FieldsOf<Record<string, unknown>>)).map(
      ([name, type]) => [`${part}.${name}`, type as FieldType<unknown>] as const,
    ),
  );

  it.each([
    ...types,
    ['a programme', referenceType] as const,
    ['lines', linesType] as const,
    ['a textual value', valueType('text')] as const,
  ])('is refused or left out in %s', (_, type) => {
    for (const character of bad) {
      const reading = type.read(`A${character}B`);
      if (reading.ok) expect(JSON.stringify(reading.value)).not.toMatch(/A.*B/s);
    }
  });

  it('is named where it is refused', () => {
    expect(codeType.read('A\u0000B')).toEqual({
      ok: false,
      issue: { code: 'code-character', params: { text: 'A\u0000B', characters: 'U+0000' } },
    });
    expect(codeType.read('A\ud800')).toMatchObject({ issue: { params: { characters: 'U+D800' } } });
    expect(referenceType.read('A\ud800')).toMatchObject({
      issue: { code: 'control-character', params: { character: 'U+D800' } },
    });
    expect(codeType.read('A😀')).toEqual({ ok: true, value: 'A😀' });
  });
});
