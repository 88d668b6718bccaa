import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  catalogue,
  fieldOf,
  findingHeads,
  headOf,
  type FindingCode,
} from '../../../src/domain/findings/catalogue/catalogue';
import { errorCases } from '../../e2e/error-cases';
import { findingSentences } from '../../../src/i18n/findings/sentences';
import { placeholders } from '../../../src/i18n/translate';
import { findingCode, findingWord } from '../../../src/workbook/schema/finding-words';
import { rules } from '../../workbook/formulas/agreement';

const codes = Object.values(catalogue).flatMap((part) => Object.keys(part)) as FindingCode[];
const ofPrint = Object.keys(catalogue.print);
const ofWorkbook = codes.filter((code) => !ofPrint.includes(code));

const SOURCES = join(__dirname, '../../../src');
const textsIn = (folder: string): string[] =>
  readdirSync(join(SOURCES, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(SOURCES, folder, name), 'utf8'));
/** Where checks stand; the catalogue has a folder of its own. */
const checks = [...textsIn('domain/findings'), ...textsIn('domain/narrative'), ...textsIn('scheda')].join(
  '\n',
);

test('a code stands in one part of the catalogue only', () => {
  expect(findingHeads.size).toBe(codes.length);
});

test('every code has a check', () => {
  expect(codes.filter((code) => !checks.includes(`'${code}'`))).toEqual([]);
});

test('every code has a sentence in both languages, and no sentence is left over', () => {
  expect(Object.keys(findingSentences).sort()).toEqual([...codes].sort());
  expect(codes.filter((code) => !findingSentences[code].it || !findingSentences[code].en)).toEqual([]);
});

test('no sentence asks for what its finding does not say', () => {
  const asked = codes.map((code) => {
    const { params = [] } = headOf(code);
    return [code, placeholders(findingSentences[code].it).filter((name) => !params.includes(name))];
  });
  expect(asked.filter(([, names]) => names?.length !== 0)).toEqual([]);
});

test('every finding of a workbook has an error case, and a word of its own in the sheets', () => {
  expect(Object.keys(errorCases).sort()).toEqual([...ofWorkbook].sort());
  expect(ofWorkbook.map((code) => findingCode(findingWord(code)))).toEqual(ofWorkbook);
  expect(ofWorkbook.filter((code) => findingWord(code) === code)).toEqual([]);
  expect(codes.filter((code) => headOf(code).word !== undefined)).toEqual(ofWorkbook);
});

test('a code or a word that the catalogue lacks stays as it is', () => {
  expect([findingWord('x-y'), findingCode('X y')]).toEqual(['x-y', 'X y']);
  expect(findingCode(' FASE in ritardo ')).toBe('phase-late');
});

test('a formula and its check keep as many values with an acceptance', () => {
  const counts = rules.map(({ code, values = [] }) => [code, values.length]);
  expect(counts).toEqual(rules.map(({ code }) => [code, headOf(code).basis?.length ?? 0]));
});

test('formulas count errors and warnings, not hints', () => {
  expect(rules.filter(({ code }) => headOf(code).severity === 'hint')).toEqual([]);
});

test('the field of a finding is that of the catalogue, else the one that it names', () => {
  expect(fieldOf({ code: 'ended-not-complete', params: { end: '', progress: '' } })).toBe('progress');
  expect(fieldOf({ code: 'value-type', params: { field: 'achieved', text: '' } })).toBe('achieved');
  expect(fieldOf({ code: 'no-phases', params: {} })).toBe('');
});
