import type { FieldValue } from '../../../src/domain/records/fields/field';
import { valueText } from '../../../src/forms/exchange/value-text';
import { t } from '../render';

// prettier-ignore
it.each<[string, FieldValue, string]>([
  ['weight', 12.5, '12,5'],
  ['current', 2380, '2.380'],
  ['year', 2018, '2018'],
  ['plannedEnd', '2018-12-31', '31/12/2018'],
  ['notes', 'nel 2018-12', 'nel 2018-12'],
  ['notes', '', '(vuoto)'],
  ['weight', null, '(vuoto)'],
  ['weight', 0, '0'],
  ['comparable', false, 'no'],
  ['measure', 'yes-no', 'sì/no'],
  ['polarity', 'down', 'decrescente'],
  ['missing', 'zero', 'valgono zero'],
  ['field', 'plannedEnd', 'fine prevista'],
  ['thresholds', [60, 90.5], '60; 90,5'],
  ['programmes', [], '(vuoto)'],
])('%s %j is shown as «%s»', (field, value, shown) => {
  expect(valueText(t, field, value)).toBe(shown);
});
