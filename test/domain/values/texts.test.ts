import { normalLines, textIssues } from '../../../src/domain/values/texts';

test.each(['', 'Così è.\n\tDue', '😀', 'x'.repeat(32_767), '\n'.repeat(253), '\u0085\u0092'])(
  'a cell holds %j',
  (text) => {
    expect(textIssues(text)).toEqual([]);
  },
);

test('a text may have several problems at once', () => {
  const text = `\u0007\ufffd${'\n'.repeat(254)}${'x'.repeat(32_767)}`;
  expect(textIssues(text).map(({ code }) => code)).toEqual([
    'text-too-long',
    'too-many-lines',
    'control-character',
    'damaged-text',
  ]);
});

test.each(['\u0000', '\u000b', '\u001f', '\uffff', '\ud800', '\udc00'])(
  'a cell does not hold %j',
  (character) => {
    expect(textIssues(`a${character}b`)).toMatchObject([{ code: 'control-character' }]);
  },
);

test('line breaks of Windows and of old Macs become line feeds', () => {
  expect(normalLines('a\r\nb\rc\nd\r\n\r\n')).toBe('a\nb\nc\nd\n\n');
});
