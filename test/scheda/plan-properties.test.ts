import fc from 'fast-check';
import type { Objective, Peg } from '../../src/domain/records/records';
import { columns, description, pageCapacity, widthOf } from '../../src/scheda/sheet/grid';
import { clean, textWidth, usableWidth } from '../../src/scheda/sheet/measure';
import { planScheda } from '../../src/scheda/plan';
import type { PlannedCell, SheetPlan } from '../../src/scheda/sheet/sheet-plan';
import { styles } from '../../src/scheda/sheet/styles';
import { arbitraryPeg } from './arbitrary-peg';

const pegs = fc.sample(arbitraryPeg, 60);
/** Every property looks at the same plans. */
const runs = { numRuns: pegs.length, examples: pegs.map((peg): [Peg] => [peg]) };
const plans = new WeakMap<Peg, SheetPlan>();

function planOf(peg: Peg): SheetPlan {
  const objectives = peg.objectives.map(({ code }) => code);
  return planScheda(peg, { objectives, sheetName: 'Stampa', signatures: true });
}

function forEveryPlan(check: (plan: SheetPlan, peg: Peg) => void): void {
  fc.assert(
    fc.property(arbitraryPeg, (peg) => {
      const plan = plans.get(peg) ?? planOf(peg);
      plans.set(peg, plan);
      check(plan, peg);
    }),
    runs,
  );
}

const squeezed = (text: string): string => clean(text).replace(/\s/g, '');

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

function heightOfRows(plan: SheetPlan, row: number, count: number): number {
  return sum(plan.rows.slice(row, row + count).map(({ height }) => height));
}

test('every page fits its capacity and begins at a break', () => {
  forEveryPlan((plan) => {
    const heights = plan.pages.map(({ firstRow, rowCount }) => heightOfRows(plan, firstRow, rowCount));
    expect(heights.filter((height) => height > pageCapacity)).toEqual([]);
    expect(plan.breaks).toEqual(plan.pages.slice(1).map(({ firstRow }) => firstRow));
    expect(sum(plan.pages.map(({ rowCount }) => rowCount))).toBe(plan.rows.length);
  });
});

test('every row has a height that Excel can store', () => {
  forEveryPlan((plan) => {
    const heights = plan.rows.map(({ height }) => height);
    expect(heights.filter((height) => !(height > 0 && height <= 409 && height % 0.75 === 0))).toEqual([]);
  });
});

test('every text has the lines, the height and the width that it needs', () => {
  forEveryPlan((plan) => {
    const upright = plan.cells.filter(({ style }) => styles[style].rotation === 0);
    const wrong = upright.filter((cell) => {
      const { text, lines, style, row, rowSpan } = cell;
      const width = usableWidth(widthOf(cell)) + 1e-6;
      return (
        squeezed(lines.join('')) !== squeezed(text) ||
        heightOfRows(plan, row, rowSpan) < lines.length * styles[style].lineHeight ||
        lines.some((line) => [...line].length > 1 && textWidth(line, style) > width)
      );
    });
    expect(wrong).toEqual([]);
  });
});

test('cells and areas stay inside the grid and their page', () => {
  forEveryPlan((plan) => {
    const pageOf = plan.pages.flatMap(({ rowCount }, page) => Array.from({ length: rowCount }, () => page));
    const outside = [...plan.cells, ...plan.fills].filter(
      ({ row, column, rowSpan, columnSpan }) =>
        column + columnSpan > columns.length || pageOf[row] !== pageOf[row + rowSpan - 1],
    );
    expect(outside).toEqual([]);
  });
});

test('no two cells overlap', () => {
  forEveryPlan((plan) => {
    const places = plan.cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
      Array.from({ length: rowSpan * columnSpan }, (_, place) => {
        const [down, right] = [Math.floor(place / columnSpan), place % columnSpan];
        return (row + down) * columns.length + column + right;
      }),
    );
    expect(new Set(places).size).toBe(places.length);
  });
});

function cellsOfObjective(plan: SheetPlan, code: string): PlannedCell[] {
  const pages = plan.pages.filter(({ objective }) => objective === code);
  return plan.cells.filter(({ row }) =>
    pages.some(({ firstRow, rowCount }) => row >= firstRow && row < firstRow + rowCount),
  );
}

function printed(cells: PlannedCell[]): string {
  return squeezed(
    [...cells]
      .sort((a, b) => a.row - b.row)
      .map(({ text }) => text)
      .join(''),
  );
}

function forEveryObjective(check: (cells: PlannedCell[], objective: Objective) => void): void {
  forEveryPlan((plan, peg) => {
    for (const objective of peg.objectives) check(cellsOfObjective(plan, objective.code), objective);
  });
}

test('each description of a phase or indicator is printed once, in order', () => {
  forEveryObjective((cells, { phases, indicators }) => {
    const own = cells.filter(({ style, column }) => style === 'cell' && column === description.column);
    expect(printed(own)).toBe(squeezed([...phases, ...indicators].map((one) => one.description).join('')));
  });
});

test('each note is printed once, in order', () => {
  forEveryObjective((cells, { phases, indicators }) => {
    const own = cells.filter(
      ({ style, column, columnSpan }) => style === 'small' && column + columnSpan === columns.length,
    );
    const headed = own.filter(({ row }) => !headerRows(cells).has(row));
    expect(printed(headed)).toBe(squeezed([...phases, ...indicators].map((one) => one.notes).join('')));
  });
});

/** Rows of header blocks, known by the label of the responsabile. */
function headerRows(cells: PlannedCell[]): Set<number> {
  return new Set(
    cells.filter(({ text, style }) => text === 'Responsabile' && style === 'detail').map(({ row }) => row),
  );
}

test('each paragraph of the status is printed once, in order, whatever page it is on', () => {
  fc.assert(
    fc.property(arbitraryPeg, (any) => {
      const peg = {
        ...any,
        parameters: { ...any.parameters, entity: 'Comune', referenceDate: '2018-12-31' },
      };
      peg.objectives = peg.objectives.map((one) => ({ ...one, description: 'Breve' }));
      const plan = planOf(peg);
      for (const { code, status } of peg.objectives) {
        const own = cellsOfObjective(plan, code).filter(({ style }) => /^(p|longP)aragraph$/.test(style));
        const texts = status.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
        expect(printed(own)).toBe(squeezed(texts.join('')));
      }
    }),
    runs,
  );
});

test('every page of an objective opens with its header and says which page it is', () => {
  forEveryPlan((plan, peg) => {
    for (const { code } of peg.objectives) {
      const pages = plan.pages.filter(({ objective }) => objective === code);
      pages.forEach(({ firstRow }, position) => {
        const row = plan.cells.filter((cell) => cell.row === firstRow).map(({ text }) => text);
        expect(row).toContain(`Esercizio 2018 · pagina ${position + 1} di ${pages.length}`);
      });
    }
  });
});
