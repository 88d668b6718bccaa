import type { Peg } from '../../src/domain/records';
import { planScheda } from '../../src/scheda/plan';
import type { SheetPlan } from '../../src/scheda/sheet-plan';
import type { SheetModel, WorkbookModel } from '../../src/workbench/model';
import { composeSchede } from '../../src/workbook/compose';
import { describeWith } from '../programs';
import { benchWith, contentOf, samplePeg } from '../workbook/bench';
import { footersOf, printFaults } from './plan-check';
import { printedPeg } from './printed-pegs';
import { printedWords, type PrintedWord } from './printed-words';

const minute = 60_000;

interface Printed {
  model: WorkbookModel;
  sheet: SheetModel;
  plan: SheetPlan;
}

/** A composed workbook, its plan, and the Normal font that gives columns their exact widths. */
async function composed(peg: Peg): Promise<Printed> {
  const bench = await benchWith(peg);
  const { model } = bench.host;
  model.normalFont = { name: 'Courier New', size: 10 };
  const request = { objectives: 'all', today: '2019-03-13' } as const;
  const { sheet: name } = await bench.run((context) => composeSchede(context, request), 'compose');
  const content = await contentOf(bench);
  const objectives = content.peg.objectives.map(({ code }) => code);
  const sheet = model.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error('no sheet');
  return { model, sheet, plan: planScheda(content.peg, { objectives, sheetName: name }) };
}

describeWith(['libreoffice', 'pdftotext'], 'What is printed of 28 objectives', () => {
  let plan: SheetPlan;
  let pages: PrintedWord[][];

  beforeAll(async () => {
    const printed = await composed(printedPeg());
    plan = printed.plan;
    pages = await printedWords(printed.model, [printed.sheet.name]);
  }, 3 * minute);

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

  const mistakes: Record<string, (sheet: SheetModel) => void> = {
    nothing: () => undefined,
    row: (sheet) => {
      const row = plan.cells.find(({ style }) => style === 'paragraph')?.row ?? 0;
      sheet.rows.set(row, { size: (plan.rows[row]?.height ?? 0) - 12 });
    },
    column: (sheet) => {
      sheet.columns.set(4, { size: (plan.columns[4] ?? 0) * 0.93 });
    },
    cell: (sheet) => {
      const cell = plan.cells.find(({ style }) => style === 'number');
      sheet.cells.get(cell?.row ?? 0)?.delete(cell?.column ?? 0);
    },
  };

  beforeAll(async () => {
    const { model, sheet, plan: planned } = await composed(samplePeg());
    plan = planned;
    const copies = Object.entries(mistakes).map(([name, spoil], position) => {
      const copy = { ...structuredClone(sheet), name, id: `{copy-${position}}`, tables: [] };
      spoil(copy);
      return copy;
    });
    model.sheets.push(...copies);
    const pages = await printedWords(model, Object.keys(mistakes));
    const count = plan.pages.length;
    faults = new Map(
      Object.keys(mistakes).map((name, position) => [
        name,
        printFaults(plan, pages.slice(position * count, (position + 1) * count)),
      ]),
    );
  }, minute);

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
