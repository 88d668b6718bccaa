import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/language';
import { italian } from '../../src/i18n/dictionary';
import { allTexts, besideTexts, type Text } from './texts';

const ROOT = join(__dirname, '../..');
const fileText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The rows of the glossary: what a thing is called, and the words that are not used for it. */
const rows = fileText('docs/glossario.md')
  .split('\n')
  .filter((line) => /^\| (?!Che cosa|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, idea = '', it = '', en = '', notIt = '', notEn = '']) => ({
    idea,
    called: { it, en },
    avoided: { it: quoted(notIt), en: quoted(notEn) },
  }));

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

/** Finds a word as a whole one; one that begins with a capital is a name, and only found as that. */
function pattern(word: string): RegExp {
  const ending = word.endsWith('*') ? String.raw`\p{L}*` : '';
  const flags = /^\p{Lu}/u.test(word) ? 'u' : 'iu';
  return new RegExp(String.raw`(?<!\p{L})${word.replace('*', '')}${ending}(?!\p{L})`, flags);
}

function found(texts: readonly Text[], language: Language): string[] {
  const words = rows.flatMap(({ avoided }) =>
    avoided[language].map((word) => ({ word, rule: pattern(word) })),
  );
  return texts
    .filter((text) => text.language === language)
    .flatMap(({ file, text }) =>
      words.filter(({ rule }) => rule.test(text)).map(({ word }) => `${file}: ${word}: ${text}`),
    );
}

/** Paragraphs of a page, without pictures, code and addresses. */
function page(file: string): Text[] {
  const prose = fileText(file).replaceAll(/`[^`\n]*`|\]\([^)]*\)|<[^>]*>/g, ' ');
  return prose.split(/\n{2,}/).map((text) => ({ file, language: 'it', text }));
}

test('a thing has one name in both languages of the pane', () => {
  expect(found(allTexts(), 'it')).toEqual([]);
  expect(found(allTexts(), 'en')).toEqual([]);
});

test('the guide and the page of help say the same words', () => {
  expect(found([...page('docs/guida.md'), ...page('src/taskpane/support.html')], 'it')).toEqual([]);
});

test('the manifest does, in each of its languages', () => {
  const texts = [...fileText('manifest.xml').matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(
    ([, text = '']): Text => ({ file: 'manifest.xml', language: 'it', text }),
  );
  expect(found(texts, 'it')).toEqual([]);
});

test('every row says what to call a thing, and what not', () => {
  expect(rows.length).toBeGreaterThan(25);
  for (const { called, avoided } of rows) {
    expect([called.it, called.en]).not.toContain('');
    expect(Math.min(avoided.it.length, avoided.en.length)).toBeGreaterThan(0);
  }
});

test('a name of the glossary is none that another row avoids', () => {
  const names = rows.flatMap(({ called }) => [
    { file: 'glossary', language: 'it' as const, text: called.it },
    { file: 'glossary', language: 'en' as const, text: called.en },
  ]);
  expect([...found(names, 'it'), ...found(names, 'en')]).toEqual([]);
});

test('all texts are looked at, and a word is found in every form', () => {
  expect(allTexts().filter(({ language }) => language === 'it').length).toBeGreaterThan(
    Object.keys(italian).length,
  );
  expect(besideTexts().length).toBeGreaterThan(300);
  const text = (text: string): Text => ({ file: 'x', language: 'it', text });
  expect(
    found([text('Una riga da adottare'), text('Avanzamento pesato'), text('Il tetto')], 'it'),
  ).toHaveLength(3);
  expect(found([text('Il foglio è protetto'), text('definita'), text('Non si ferma')], 'it')).toEqual([]);
});
