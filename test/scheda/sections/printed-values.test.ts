import { newIndicator } from '../../../src/domain/drafts/indicator-draft';
import { defaultSettings } from '../../../src/domain/records/defaults';
import type { Indicator } from '../../../src/domain/records/records';
import { printedValues } from '../../../src/scheda/sections/printed-values';
import { printedLines } from '../../../src/scheda/sections/status';

const values = (indicator: Partial<Indicator>) =>
  printedValues({ ...newIndicator(1), ...indicator }, defaultSettings()).map(({ name, year, text }) =>
    [name, year, text].filter((part) => part !== undefined).join(' '),
  );

test('values are written as the scheda prints them, percentages with their sign', () => {
  const history = [
    { id: 'a', year: 2017, value: 10, unit: '', comparable: true, reason: '' },
    { id: 'b', year: 2016, value: 7, unit: 'giorni', comparable: false, reason: '' },
  ];
  expect(values({ measure: 'variation', base: 2384, current: 2860, expected: 20, history })).toEqual([
    'achieved 19,97%',
    'expected 20,00%',
    'base 2.384',
    'current 2.860',
    'earlier 2017 10,00%',
  ]);
  expect(values({ measure: 'number', expected: 1200, achieved: -3.5 })).toEqual([
    'achieved −3,50',
    'expected 1.200,00',
  ]);
  expect(values({ measure: 'yes-no', expected: 1, achieved: 0 })).toEqual(['achieved no', 'expected sì']);
  expect(values({ measure: 'date', expected: '2018-12-31' })).toEqual(['expected 31/12/2018']);
  expect(values({})).toEqual([]);
});

test('the lines of a paragraph are those of its row in print', () => {
  expect(printedLines('Fatto.')).toBe(1);
  expect(printedLines('Fatto.\nAnche questo.')).toBe(2);
  expect(printedLines('parola '.repeat(100))).toBeGreaterThan(3);
});
