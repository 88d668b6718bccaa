import fc from 'fast-check';
import { pageCapacity } from '../../../src/scheda/sheet/grid';
import { paginate, type Item, type Section } from '../../../src/scheda/layout/paging';
import type { Block } from '../../../src/scheda/layout/block';

const rooms = { first: pageCapacity - 104.25, next: pageCapacity - 93 };
const headingHeight = 45;

/** A block that is known again on its page by its text. */
function blockOf(name: string, height: number): Block {
  const cell = { row: 0, rowSpan: 1, column: 0, columnSpan: 1, lines: [name], runsOver: false } as const;
  return { heights: [height], cells: [{ ...cell, text: name, style: 'cell', lines: [name] }], fills: [] };
}

function sectionOf(name: string, heights: number[], together: boolean, fewest: number): Section {
  return {
    heading: blockOf(name, headingHeight),
    again: blockOf(`${name} (segue)`, headingHeight),
    items: heights.map((height, at): Item => ({ block: blockOf(`${name}.${at}`, height) })),
    together,
    fewest,
  };
}

/** Sections of blocks that cannot be cut, up to a whole page high. */
const sections = fc
  .array(
    fc.tuple(
      fc.array(fc.integer({ min: 12, max: 380 }), { minLength: 1, maxLength: 30 }),
      fc.boolean(),
      fc.constantFrom(0, 2),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map(([heights, ...rules], at) => sectionOf(`S${at}`, heights, ...rules)));

const names = (page: Block): string[] => page.cells.map(({ text }) => text);
const filled = (page: Block): number => page.heights.reduce((total, height) => total + height, 0);

test('every block is on one page, in order, each page with a heading on top', () => {
  fc.assert(
    fc.property(sections, (all) => {
      const pages = paginate(all, rooms);
      const placed = pages.flatMap(names).filter((name) => name.includes('.'));
      expect(placed).toEqual(all.flatMap(({ items }) => items.flatMap(({ block }) => names(block))));
      expect(pages.map((page) => names(page)[0]?.includes('.'))).not.toContain(true);
      expect(pages.filter((page, at) => filled(page) > (at === 0 ? rooms.first : rooms.next))).toEqual([]);
    }),
  );
});

test('a page but the last is less than half full only if the next block does not fit under what is there', () => {
  fc.assert(
    fc.property(sections, (all) => {
      const pages = paginate(all, rooms);
      pages.slice(0, -1).forEach((page, at) => {
        const room = at === 0 ? rooms.first : rooms.next;
        if (pageCapacity - room + filled(page) >= pageCapacity / 2) return;
        const [heading, block] = pages[at + 1]?.heights ?? [];
        const isContinued = names(pages[at + 1] ?? blockOf('', 0))[0]?.endsWith('(segue)') === true;
        expect(filled(page) + (isContinued ? 0 : (heading ?? 0)) + (block ?? 0)).toBeGreaterThan(room);
      });
    }),
    { numRuns: 500 },
  );
});

test('a section that wants two blocks under its heading does not begin with one on a page half full', () => {
  const before = sectionOf('A', [250], false, 0);
  const table = sectionOf('B', [60, 60, 60], false, 2);
  const pages = paginate([before, table], rooms);
  expect(pages.map(names)).toEqual([
    ['A', 'A.0'],
    ['B', 'B.0', 'B.1', 'B.2'],
  ]);
  expect(paginate([before, { ...table, fewest: 1 }], rooms).map(names)).toEqual([
    ['A', 'A.0', 'B', 'B.0'],
    ['B (segue)', 'B.1', 'B.2'],
  ]);
});
