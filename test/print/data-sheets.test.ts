import type { SheetModel, WorkbookModel } from '../../src/host/model/model';
import { describeWith } from '../programs';
import { benchWith } from '../workbook/bench';
import { printedPeg } from './printed-pegs';
import { printedWords, type PrintedWord } from './printed-words';

/** Pairs of words of a page that lie on each other by more than a renderer's rounding. */
function collisions(words: PrintedWord[]): string[] {
  const ordered = [...words].sort((a, b) => a.top - b.top);
  return ordered.flatMap((word, index) => {
    const found: string[] = [];
    for (const other of ordered.slice(index + 1)) {
      if (other.top >= word.bottom) break;
      if (overlap(word, other)) found.push(`${word.text} / ${other.text}`);
    }
    return found;
  });
}

function overlap(a: PrintedWord, b: PrintedWord): boolean {
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return height > 0.3 * (a.bottom - a.top) && width > 1;
}

const textOf = (words: PrintedWord[] | undefined): string[] => (words ?? []).map(({ text }) => text);

/** The lowest line of a page. */
function footerOf(words: PrintedWord[]): string {
  const lowest = Math.max(...words.map(({ bottom }) => bottom));
  const line = words.filter(({ bottom }) => bottom > lowest - 1).sort((a, b) => a.left - b.left);
  return textOf(line).join(' ');
}

/** The sheet with every row as high as one line. */
function withLowRows(sheet: SheetModel): SheetModel {
  const rows = [...sheet.cells.keys()].map((row) => [row, { size: 15 }] as const);
  return { ...sheet, rows: new Map(rows) };
}

describeWith(['libreoffice', 'pdftotext'], 'Data sheets on paper', () => {
  let model: WorkbookModel;
  let pages: PrintedWord[][];

  beforeAll(async () => {
    const peg = printedPeg();
    // The sample, 45 phases and a line: not the random ones, whose codes and values are too wide for any column.
    // LibreOffice computes every formula as it loads them.
    ({ model } = (await benchWith({ ...peg, objectives: peg.objectives.slice(0, 3) })).host);
    const names = model.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
    pages = await printedWords(model, names);
    expect(pages.length).toBeGreaterThan(names.length);
  });

  test('no text lies on another, and no page is blank', () => {
    expect(pages.flatMap(collisions)).toEqual([]);
    expect(pages.filter((words) => words.length === 0)).toEqual([]);
  });

  test('the check finds rows that are too low', async () => {
    const spoiled = { ...model, sheets: model.sheets.map(withLowRows) };
    const low = await printedWords(spoiled, ['Stato di attuazione']);
    expect(low.flatMap(collisions).length).toBeGreaterThan(50);
  });

  test('headings stand on every page of a table', () => {
    const phases = pages.filter((words) => footerOf(words).startsWith('Fasi Pagina'));
    expect(phases.length).toBeGreaterThan(1);
    expect(phases.filter((words) => !textOf(words).includes('Avanzamento'))).toEqual([]);
  });

  test('the summary is one page', () => {
    const [summary, next] = pages;
    expect(textOf(summary)).toEqual(expect.arrayContaining(['CONTROLLI', 'Centro', 'ricomporre']));
    expect(textOf(next)).toContain('Ordine');
  });
});
