import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sample from '../../assets/sample.json';
import { formatDate } from '../../src/domain/values/dates';
import { formatNumber } from '../../src/domain/values/numbers';
import type { WorkbookModel } from '../../src/host/model/model';
import { xlsxFormat } from '../../src/host/files/xlsx-format';
import { describeWith } from '../programs';
import { differences, formulaValues, pagesOf, recomputedByLibreOffice, valueUnder } from './office';
import { picturesOf } from './pictures';

const out = join('test-output', 'print');

interface Summary {
  objectives: number;
  phases: number;
  indicators: number;
  schede: number;
  pages: number;
  files: string[];
}

/** Leaves of the sample that are printed as they are, with the keys that lead to them. */
function leaves(value: unknown, path: string[] = []): { path: string[]; value: string | number }[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

/** Words of the file itself, not of its content. */
const notPrinted = new Set(['$schema', 'schemaVersion', 'measure', 'level']);
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function printedForm({ path, value }: { path: string[]; value: string | number }): string[] {
  if (typeof value === 'string') return isDate(value) ? [formatDate(value)] : wordsIn(value);
  if (path.at(-1) === 'year') return [String(value)];
  if (path.at(-1) === 'base' || path.at(-1) === 'current') return [String(value)];
  return [formatNumber(value)];
}

/** Pictures of pages that a document shows, in its order. */
function shownIn(document: string): string[] {
  return [...readFileSync(document, 'utf8').matchAll(/images\/(scheda-\d+\.png)\)/g)].map(
    ([, name = '']) => name,
  );
}

describeWith(['libreoffice', 'pdftotext'], 'The sample, headless from file to paper', () => {
  let summary: Summary;
  let workbook: WorkbookModel;
  let printed: string;

  beforeAll(async () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const arguments_ = [
      'run',
      '--silent',
      'scheda',
      '--',
      '--out',
      out,
      '--pdf',
      '--stats',
      join(out, 'stats.json'),
    ];
    const stdout = execFileSync('npm', arguments_, { encoding: 'utf8' });
    summary = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Summary;
    workbook = await xlsxFormat.open(readFileSync(join(out, 'peg-2018.xlsx')));
    printed = pagesOf(join(out, 'peg-2018.pdf')).join('\n');
  });

  test('the last line names what was made', () => {
    expect(summary).toMatchObject({ objectives: 1, phases: 10, indicators: 5, schede: 1 });
    expect(summary.files).toEqual([join(out, 'peg-2018.xlsx'), join(out, 'peg-2018.pdf')]);
  });

  test('the PDF has the planned pages, at most five', () => {
    expect(pagesOf(join(out, 'peg-2018.pdf'))).toHaveLength(summary.pages);
    expect(summary.pages).toBeLessThanOrEqual(5);
  });

  test('every word, number and date of the sample is in the PDF', () => {
    const tokens = new Set(wordsIn(printed));
    const expected = leaves(sample)
      .filter(({ path }) => !path.some((key) => notPrinted.has(key)))
      .flatMap(printedForm);
    expect(expected.length).toBeGreaterThan(700);
    expect(expected.filter((word) => !tokens.has(word))).toEqual([]);
  });

  test('the guide shows each page, the README the first ones; with GUIDE_PICTURES=1 the pictures are taken anew', () => {
    const folder = process.env.GUIDE_PICTURES === '1' ? join('docs', 'images') : join(out, 'pictures');
    const pictures = picturesOf(join(out, 'peg-2018.pdf'), folder, 'scheda');
    expect(pictures).toHaveLength(summary.pages);
    expect(shownIn(join('docs', 'guida.md'))).toEqual(pictures);
    expect(pictures).toEqual(expect.arrayContaining(shownIn('README.md')));
    expect(pictures.filter((name) => !existsSync(join('docs', 'images', name)))).toEqual([]);
  });

  test('each operation is counted and within its budget of round trips', () => {
    const stats = JSON.parse(readFileSync(join(out, 'stats.json'), 'utf8')) as {
      operation: string;
      roundTrips: number;
      requestBytes: number;
    }[];
    const trips = Object.fromEntries(stats.map(({ operation, roundTrips }) => [operation, roundTrips]));
    expect(Object.keys(trips)).toEqual(['prepare', 'import', 'compose', 'open', 'save', 'delete']);
    expect(trips.prepare).toBeLessThanOrEqual(7);
    expect(trips.import).toBeLessThanOrEqual(4);
    expect(trips.compose).toBeLessThanOrEqual(5);
    expect(trips.open).toBeLessThanOrEqual(2);
    expect(trips.save).toBeLessThanOrEqual(3);
    expect(trips.delete).toBeLessThanOrEqual(3);
    for (const { requestBytes } of stats) expect(requestBytes).toBeGreaterThan(0);
  });

  test('LibreOffice computes every formula to the value that the workbench stored', async () => {
    expect(formulaValues(workbook).size).toBeGreaterThan(100);
    const recomputed = await recomputedByLibreOffice(workbook);
    expect(differences(workbook, recomputed)).toEqual([]);
    expect(valueUnder(recomputed, 'Obiettivi', 'Somma pesi')).toBe(100);
    expect(valueUnder(recomputed, 'Obiettivi', 'Avanzamento')).toBe(100);
  });

  test('a deliberately changed formula is found', async () => {
    const changed = structuredClone(workbook);
    const cells = changed.sheets.flatMap(({ cells: rows }) =>
      [...rows.values()].flatMap((row) => [...row.values()]),
    );
    const sum = cells.find(({ formula, value }) => formula?.includes('SUMIFS') === true && value === 100);
    if (!sum?.formula) throw new Error('no sum of weights');
    sum.formula = `${sum.formula}+1`;
    const found = differences(workbook, await recomputedByLibreOffice(changed));
    expect(found).toContainEqual(expect.stringMatching(/: 100 ≠ 101$/));
  });
});
