import type { Issue } from '../values/issues';

/** As bytes that are no text are read: D0 CF 11 E0 A1 B1, with which files of older versions of Office begin. */
const OLDER_OFFICE = '\ufffd\ufffd\u0011\u0871';

/** Names within such files are of two bytes a character. */
const wide = (name: string): string => [...name].map((character) => `${character}\0`).join('');

/** What a file is that is no text but was chosen as one: by what such files begin with and hold; `null` if nothing is known. */
export function otherFileIssue(text: string): Issue | null {
  if (text.startsWith('%PDF')) return { code: 'is-a-document', params: { kind: 'PDF' } };
  if (text.startsWith('{\\rtf')) return { code: 'is-a-document', params: { kind: 'Word' } };
  if (text.startsWith('PK\u0003\u0004')) {
    if (text.includes('xl/')) return { code: 'is-a-workbook', params: {} };
    if (text.includes('word/')) return { code: 'is-a-document', params: { kind: 'Word' } };
    return { code: 'is-an-archive', params: {} };
  }
  if (!text.startsWith(OLDER_OFFICE)) return null;
  const isWord = text.includes(wide('WordDocument'));
  return isWord ? { code: 'is-a-document', params: { kind: 'Word' } } : { code: 'is-a-workbook', params: {} };
}
