import { numberType, percentType, valueType } from '../../../src/domain/values/field-types';

const number = numberType();

test.each([
  ['€ 1.200,50', 1200.5],
  ['€1.200', 1200],
  ['1.200,50 €', 1200.5],
  ['1.200,50€', 1200.5],
  ['€. 5', 5],
  ['EUR 5', 5],
  ['5 EUR', 5],
  ['5 euro', 5],
  ['Euro 5', 5],
  ['-€ 5', -5],
  ['€ -5', -5],
  ['(5)', -5],
  ['(€ 1.200,50)', -1200.5],
  ['(1.200,50 €)', -1200.5],
  ['€ (5)', -5],
  ['( 5 )', -5],
])('%j is an amount', (typed, value) => {
  expect(number.read(typed)).toEqual({ ok: true, value });
});

test.each(['12€50', '(-5)', '(5', '5)', '€', '()', '5 eurocent', '$ 5', '1,2 mln €'])(
  '%j is no amount',
  (typed) => {
    expect(number.read(typed)).toMatchObject({ ok: false, issue: { code: 'not-a-number' } });
  },
);

test.each([
  ['≤ 20', '≤', '20'],
  ['>= 3,5', '>=', '3,5'],
  ['<20', '<', '20'],
  ['≥ € 1.000', '≥', '1.000'],
])('%j is refused with what it loses', (text, sign, plain) => {
  const read = number.read(text);
  expect(read).toEqual({
    ok: false,
    issue: { code: 'number-with-bound', params: { text, sign, number: plain } },
  });
});

test('a percentage is no amount of euros, but may be in brackets', () => {
  expect(percentType.read('€ 40')).toMatchObject({ ok: false });
  expect(percentType.read('(5)')).toMatchObject({ ok: false, issue: { code: 'too-small' } });
  expect(valueType('variation').read('(5%)')).toEqual({ ok: true, value: -5 });
  expect(valueType('variation').read('(5)%')).toEqual({ ok: true, value: -5 });
});

test('a text stays as it is', () => {
  expect(valueType('text').read('≤ 20')).toEqual({ ok: true, value: '≤ 20' });
});
