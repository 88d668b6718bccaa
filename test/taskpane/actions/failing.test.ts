import { english } from '../../../src/i18n/english';
import { italian } from '../../../src/i18n/dictionary';
import { createTranslator } from '../../../src/i18n/translate';
import { failingOf } from '../../../src/taskpane/actions/failing';

test.each([
  ['italian', italian, 'Togliere il filtro dal foglio Fasi', 'Togliere i filtri dai fogli'],
  ['english', english, 'Remove the filter from the sheet Fasi', 'Remove the filters from the sheets'],
])('a filter names its sheet where it is known: %s', (_, dictionary, named, unnamed) => {
  const t = createTranslator(dictionary);
  const failure = { code: 'filtered', diagnostics: '' } as const;
  expect(failingOf(t, { ...failure, sheet: 'Fasi' }).text).toContain(named);
  expect(failingOf(t, failure).text).toContain(unnamed);
});
