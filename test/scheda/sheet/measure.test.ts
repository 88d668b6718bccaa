import { clean, shorten, textWidth, usableWidth, wrapText } from '../../../src/scheda/sheet/measure';

/** Width of a cell whose usable width is that of the text. */
function cellFor(text: string): number {
  return textWidth(text, 'cell') / 0.97 + 3 + 1e-6;
}

test.each([
  ['a', 0.556],
  ['W', 0.944],
  ['i', 0.222],
  ['à', 0.556],
  ['€', 0.556],
  ['«', 0.556],
  ['–', 0.556],
  ['’', 0.222],
  [' ', 0.278],
])('%j is as wide as in Arial', (character, ems) => {
  expect(textWidth(character, 'cell') / 9).toBeCloseTo(ems, 3);
});

test('bold letters have their own widths', () => {
  expect(textWidth('i', 'total') / 9).toBeCloseTo(0.278, 3);
});

test('a character of another alphabet counts as a wide one', () => {
  expect(textWidth('漢', 'cell')).toBe(9);
  expect(textWidth('😀', 'cell')).toBeGreaterThan(9);
});

test('a text may take 97 % of a cell, less its edges', () => {
  expect(usableWidth(103)).toBeCloseTo(97);
});

test.each([
  ['at spaces', 'uno due tre', 'uno due', ['uno due', 'tre']],
  ['after hyphens between letters', 'scuola-lavoro', 'scuola-l', ['scuola-', 'lavoro']],
  ['not after a hyphen before a digit', 'anno 2018-2019', 'anno 2018-', ['anno', '2018-2019']],
  ['inside a word that is too long', 'abcdef', 'abc', ['abc', 'def']],
  ['inside such a word at its hyphens first', 'ab-123456', '12345', ['ab-', '12345', '6']],
  ['and at its slashes', 'abc/defgh', 'abc/de', ['abc/', 'defgh']],
  ['on a new line before a word that is too long', 'ab abcdef', 'abcd', ['ab', 'abcd', 'ef']],
  ['at line feeds, keeping empty lines', 'uno\n\ndue', 'uno due', ['uno', '', 'due']],
  ['without the spaces at the end of a line', 'uno    due', 'uno', ['uno', 'due']],
])('a text breaks %s', (_, text, widest, lines) => {
  expect(wrapText(text, 'cell', cellFor(widest))).toEqual(lines);
});

test('an empty text has no lines', () => {
  expect(wrapText('', 'cell', 100)).toEqual([]);
});

test('a word goes to the next line as soon as it is a trifle too wide', () => {
  expect(wrapText('uno due', 'cell', cellFor('uno due') - 0.01)).toEqual(['uno', 'due']);
});

test('a text is shortened at a word, with an ellipsis', () => {
  expect(shorten('uno due tre quattro', 'cell', cellFor('uno due t…'), 1)).toBe('uno due…');
  expect(shorten('uno due tre quattro', 'cell', cellFor('uno due'), 2)).toBe('uno due tre…');
});

test('a text that fits is not shortened', () => {
  expect(shorten('uno due', 'cell', cellFor('uno due'), 1)).toBe('uno due');
});

test('line ends become line feeds, and what no cell may hold is dropped', () => {
  expect(clean('a\r\nb\rc\u2028d\u0007e\ud800f\tg')).toBe('a\nb\nc\ndef\tg');
});
