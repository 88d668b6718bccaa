import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/language';

const ROOT = join(__dirname, '../../src/i18n');

/** A text that people read, and the file in which it stands. */
export interface Text {
  file: string;
  language: Language;
  text: string;
}

const QUOTED = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`;
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const sourceOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const unquoted = (literal: string): string => literal.slice(1, -1).replaceAll(/\\(.)/g, '$1');

/** All texts of the dictionaries, and those in two languages beside them, as their sources hold them. */
export function allTexts(): Text[] {
  return [...dictionaryTexts(), ...besideTexts().flatMap(({ it, en }) => [it, en])];
}

function dictionaryTexts(): Text[] {
  return files.flatMap((file) => {
    const language = /^(it|en)[/\\]/.exec(file)?.[1] as Language | undefined;
    if (language === undefined) return [];
    const values = sourceOf(file).matchAll(new RegExp(String.raw`:\s+(${QUOTED}),\n`, 'g'));
    return [...values].map(([, literal = '']) => ({ file, language, text: unquoted(literal) }));
  });
}

/** Texts that stand in both languages at one place. */
export function besideTexts(): Record<Language, Text>[] {
  const both = new RegExp(String.raw`\bit:\s+(${QUOTED}),\s+en:\s+(${QUOTED})`, 'g');
  return files.flatMap((file) =>
    [...sourceOf(file).matchAll(both)].map(([, it = '', en = '']) => ({
      it: { file, language: 'it' as const, text: unquoted(it) },
      en: { file, language: 'en' as const, text: unquoted(en) },
    })),
  );
}
