import fc from 'fast-check';
import { pageCapacity } from '../../src/scheda/sheet/grid';
import { planScheda } from '../../src/scheda/plan';
import type { PlannedCell, SheetPlan } from '../../src/scheda/sheet/sheet-plan';
import { indicatorOf, objectiveOf, pegOf, phaseOf, statusOf } from './pegs';

const sentence = 'Il servizio ha garantito la gestione costante delle relazioni con i media locali. ';

function planOf(paragraphs: number[], phases: number, indicators: number): SheetPlan {
  const objective = objectiveOf({
    status: statusOf(...paragraphs.map((count) => sentence.repeat(count).trim())),
    phases: Array.from({ length: phases }, () =>
      phaseOf({ description: sentence, weight: 10, progress: 50 }),
    ),
    indicators: Array.from({ length: indicators }, () => indicatorOf({ description: sentence, expected: 1 })),
  });
  return planScheda(pegOf(objective), { objectives: ['OB1'], sheetName: 'Scheda OB1', cover: false });
}

function heights(plan: SheetPlan): number[] {
  return plan.pages.map(({ firstRow, rowCount }) =>
    plan.rows.slice(firstRow, firstRow + rowCount).reduce((total, { height }) => total + height, 0),
  );
}

function textsByPage(plan: SheetPlan, ...styles: PlannedCell['style'][]): PlannedCell[][] {
  return plan.pages.map(({ firstRow, rowCount }) =>
    plan.cells.filter(
      (cell) => styles.includes(cell.style) && cell.row >= firstRow && cell.row < firstRow + rowCount,
    ),
  );
}

const content = fc.tuple(
  fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
  fc.nat(60),
  fc.nat(40),
);

test('no page but the last is less than half full when every block is low', () => {
  fc.assert(
    fc.property(content, ([paragraphs, phases, indicators]) => {
      const full = heights(planOf(paragraphs, phases, indicators)).slice(0, -1);
      expect(full.filter((height) => height < pageCapacity / 2)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('no paragraph leaves one line alone on a page', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 4, max: 60 }), { maxLength: 20 }), (paragraphs) => {
      const pieces = textsByPage(planOf(paragraphs, 0, 0), 'paragraph', 'longParagraph').flat();
      expect(pieces.filter(({ lines }) => lines.length < 2)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a last sentence never stands alone at the top of a page', () => {
  for (let count = 1; count < 40; count += 1) {
    const pages = textsByPage(planOf([...Array.from({ length: count }, () => 2), 1], 0, 0), 'paragraph');
    const continued = pages.slice(1).filter((cells) => cells.length > 0);
    expect(continued.filter((cells) => cells.length === 1)).toEqual([]);
  }
});

test('a title never stands without its first row', () => {
  fc.assert(
    fc.property(content, ([paragraphs, phases, indicators]) => {
      const plan = planOf(paragraphs, phases, indicators);
      const lastTexts = plan.pages.map(({ firstRow, rowCount }) =>
        plan.cells
          .filter(({ row }) => row < firstRow + rowCount)
          .reduce((last, cell) => (cell.row >= last.row ? cell : last)),
      );
      expect(
        lastTexts.filter(({ style }) => ['section', 'head', 'headRight', 'labelCenter'].includes(style)),
      ).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a section without rows never begins a page', () => {
  const titles = (plan: SheetPlan): string[] =>
    textsByPage(plan, 'section').map((cells) => cells[0]?.text ?? '');
  fc.assert(
    fc.property(content, ([paragraphs, phases]) => {
      expect(titles(planOf(paragraphs, phases, 0))).not.toContain('INDICATORI');
      expect(titles(planOf(paragraphs, 0, 0))).not.toContain('FASI');
    }),
    { numRuns: 200 },
  );
});

test('a table that continues repeats its heading', () => {
  const titles = textsByPage(planOf([], 40, 0), 'section').map((cells) => cells.map(({ text }) => text));
  expect(titles.flat()).toEqual([
    'STATO DI ATTUAZIONE AL 31 DICEMBRE 2018',
    'GANTT',
    'GANTT (segue)',
    'GANTT (segue)',
    'FASI',
    'FASI (segue)',
    'FASI (segue)',
    'FASI (segue)',
    'FASI (segue)',
    'INDICATORI',
  ]);
  expect(titles.every((page) => page.length > 0)).toBe(true);
});

test('a Gantt that fits one page is not broken over two', () => {
  const pages = textsByPage(planOf([30, 30, 30], 10, 0), 'section').map((cells) =>
    cells.map(({ text }) => text),
  );
  expect(pages.flat()).not.toContain('GANTT (segue)');
});
