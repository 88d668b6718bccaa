import { newIndicator } from '../../../src/domain/drafts/indicator-draft';
import { remarksIn } from '../../../src/domain/narrative/remarks';

const users = {
  ...newIndicator(1),
  description: 'Nuovi iscritti alla certificazione',
  measure: 'ratio' as const,
  base: 801,
  current: 469,
};

/** What is underlined, by paragraph of the remark. */
const underlined = (text: string) =>
  remarksIn(text, [], [users]).map(({ code, spans }) => [
    code,
    spans.map(({ start, end }) => text.slice(start, end)),
  ]);

test('the figures of a claim that is wrong are found where they stand in the whole text', () => {
  const text = [
    'La rassegna è quotidiana.',
    'Gli avvisi sono passati da 1.240 a 1.488, con un aumento del 30%.',
    'Gli iscritti sono aumentati da 150 a 120.',
    'I nuovi iscritti alla certificazione sono stati 469, pari al 48,55% degli iscritti nel 2017.',
  ].join('\n\n');
  expect(underlined(text)).toEqual([
    ['narrative-variation', ['da 1.240', 'a 1.488', 'aumento del 30%']],
    ['narrative-direction', ['da 150', 'a 120']],
    ['narrative-indicator', ['469', '48,55%']],
  ]);
});

test('spaces and lines before a paragraph do not move what is underlined', () => {
  expect(underlined('\n\n   Sono stati accolti 186 bambini su 240 domande, pari al 87,5%.\n')).toEqual([
    ['narrative-share', ['186', '240', '87,5%']],
  ]);
});

test('figures of different paragraphs are not compared', () => {
  expect(underlined('Gli avvisi sono passati da 100 a 120.\nUn aumento del 30% si è avuto altrove.')).toEqual(
    [],
  );
});
