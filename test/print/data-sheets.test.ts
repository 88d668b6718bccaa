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

/** Height of a box in sizes of its font: ascent and descent of Carlito, which stands in for Calibri. */
const BOX = 1.22;

/** Where the shown columns of a sheet begin on a page, in points, at the size of its letters. */
function columnEdges({ columns, page, tables }: SheetModel, words: PrintedWord[]): number[] {
  const sizes = words.map(({ top, bottom }) => (bottom - top) / BOX).sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length / 2)] ?? 0) / 11;
  const [area] = tables.map((table) => table.area);
  const edges = [page.margins.left];
  for (let at = 0; at < (area?.columnCount ?? 0); at += 1) {
    const column = columns.get(at);
    if (column?.hidden !== true) edges.push((edges.at(-1) ?? 0) + (column?.size ?? 0) * scale);
  }
  return edges;
}

/** Pairs of words of a line that stand in two cells, closer than 3 points. */
function closeCells(sheet: SheetModel, printed: PrintedWord[]): string[] {
  const footer = Math.max(...printed.map(({ bottom }) => bottom));
  const words = printed.filter(({ bottom }) => bottom < footer - 1);
  const edges = columnEdges(sheet, words);
  const columnOf = ({ left, right }: PrintedWord): number =>
    edges.filter((edge) => edge <= (left + right) / 2).length;
  return words.flatMap((word) =>
    words
      .filter((other) => columnOf(other) > columnOf(word) && isBeside(word, other))
      .filter((other) => other.left - word.right < 3)
      .map((other) => `${word.text} / ${other.text}`),
  );
}

function isBeside(a: PrintedWord, b: PrintedWord): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * (a.bottom - a.top);
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

  test('the smallest letters have 8 points', () => {
    const sizes = pages.flat().map(({ top, bottom }) => (bottom - top) / BOX);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
  });

  test.each(['Fasi', 'Indicatori', 'Storico', 'Rettifiche', 'Centri', 'DUP', 'Parametri'])(
    'no two cells of a row of %s stand closer than 3 points',
    (name) => {
      const sheet = model.sheets.find((one) => one.name === name);
      const own = pages.filter((words) => footerOf(words).startsWith(`${name} Pagina`));
      expect(own.length).toBeGreaterThan(0);
      expect(own.flatMap((words) => (sheet === undefined ? [] : closeCells(sheet, words)))).toEqual([]);
    },
  );

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
