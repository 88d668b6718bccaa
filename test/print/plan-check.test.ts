import type { SheetPlan } from '../../src/scheda/sheet/sheet-plan';
import { describeWith } from '../programs';
import { samplePeg } from '../workbook/bench';
import { composed, exactFont, spoiledCopies } from './composed-workbook';
import { footersOf, printFaults } from './plan-check';
import { printedPeg } from './printed-pegs';
import { printedWords, type PrintedWord } from './printed-words';

describeWith(['libreoffice', 'pdftotext'], 'What is printed of 28 objectives', () => {
  let plan: SheetPlan;
  let pages: PrintedWord[][];

  beforeAll(async () => {
    const printed = await composed(printedPeg(), exactFont);
    plan = printed.plan;
    pages = await printedWords(printed.model, [printed.sheet.name]);
  });

  test('as many pages as planned', () => {
    expect(plan.pages.length).toBeGreaterThan(100);
    expect(pages).toHaveLength(plan.pages.length);
  });

  test('no cell lost, clipped or misplaced, no word of no cell', () => {
    expect(printFaults(plan, pages)).toEqual([]);
  });

  test('each page says which it is of the run', () => {
    expect(footersOf(plan, pages)).toEqual(
      plan.pages.map(
        (_, page) => `Citta' di Cinisello Balsamo – PEG 2018 Pagina ${page + 1} di ${plan.pages.length}`,
      ),
    );
  });
});

describeWith(['libreoffice', 'pdftotext'], 'The check of what is printed finds', () => {
  let plan: SheetPlan;
  let faults: Map<string, string[]>;

  beforeAll(async () => {
    const { model, sheet, plan: planned } = await composed(samplePeg(), exactFont);
    plan = planned;
    const copies = spoiledCopies(plan, sheet);
    model.sheets.push(...copies);
    const names = copies.map(({ name }) => name);
    const pages = await printedWords(model, names);
    const count = plan.pages.length;
    faults = new Map(
      names.map((name, position) => [
        name,
        printFaults(plan, pages.slice(position * count, (position + 1) * count)),
      ]),
    );
  });

  test('nothing in the sheet as it was painted', () => {
    expect(faults.get('nothing')).toEqual([]);
  });

  test('a row made 12 points too low', () => {
    expect(faults.get('row')).toContainEqual(expect.stringContaining('clipped'));
  });

  test('a column 7 % too narrow', () => {
    expect(faults.get('column')).toContainEqual(expect.stringContaining('misplaced'));
  });

  test('a lost cell', () => {
    expect(faults.get('cell')).toEqual([expect.stringContaining('lost: 100,00')]);
  });
});
