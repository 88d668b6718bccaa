import { markedParts } from '../../../src/forms/narrative/marked-parts';

const shown = (text: string, marks: { start: number; end: number }[], caret: number | null = null) =>
  markedParts(text, marks, caret)
    .map((part) => (part.isCaret ? '|' : part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['abcdef', [{ start: 1, end: 3 }], null, 'a[bc]def'],
  ['abcdef', [{ start: 0, end: 6 }], 6, '[abcdef]|'],
  [
    'abcdef',
    [
      { start: 0, end: 4 },
      { start: 2, end: 5 },
    ],
    3,
    '[ab][c]|[d][e]f',
  ],
  ['', [], 0, '|'],
])('%j with marks %j and the caret at %j', (text, marks, caret, expected) => {
  expect(shown(text, marks, caret)).toBe(expected);
});
