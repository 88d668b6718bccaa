import { paper } from '../../src/scheda/sheet/grid';
import { planRectangles } from '../../src/scheda/sheet/rectangles';
import type { PlannedRectangle } from '../../src/scheda/sheet/rectangles';
import type { SheetPlan } from '../../src/scheda/sheet/sheet-plan';
import { styles } from '../../src/scheda/sheet/styles';
import type { PrintedWord } from './printed-words';

/** Points that a printed edge may differ from the planned one. */
const tolerance = 0.5;
/** Points between a cell's edge and its text, as LibreOffice leaves them. */
const indent = { left: 0.9, right: 1.1 };

/** What of the print is not as planned, cell by cell; of a complete print nothing. */
export function printFaults(plan: SheetPlan, pages: PrintedWord[][]): string[] {
  const rectangles = planRectangles(plan).filter(({ text }) => /\S/.test(text));
  const bodies = pages.map((words) => words.filter((word) => !isFooter(word, plan)));
  return [
    ...(pages.length === plan.pages.length ? [] : [`${pages.length} pages, planned ${plan.pages.length}`]),
    ...bodies.flatMap((words, page) =>
      pageFaults(
        rectangles.filter((one) => one.page === page),
        words,
      ).map((fault) => `page ${page + 1}, ${fault}`),
    ),
    ...rectangles
      .filter(({ page }) => page >= pages.length)
      .map(({ page, text }) => `page ${page + 1}, lost: ${text.slice(0, 60)}`),
  ];
}

/** The texts under each page. */
export function footersOf(plan: SheetPlan, pages: PrintedWord[][]): string[] {
  return pages.map((words) =>
    words
      .filter((word) => isFooter(word, plan))
      .map(({ text }) => text)
      .join(' '),
  );
}

function isFooter({ top }: PrintedWord, { page }: SheetPlan): boolean {
  return top > paper.height - page.margins.bottom;
}

function pageFaults(rectangles: PlannedRectangle[], words: PrintedWord[]): string[] {
  const owned = new Map<PlannedRectangle, PrintedWord[]>(rectangles.map((one) => [one, []]));
  const faults: string[] = [];
  for (const word of words) {
    const owner = rectangles.find((one) => isInside(one, word));
    if (owner === undefined) faults.push(`unowned: ${word.text}`);
    else owned.get(owner)?.push(word);
  }
  for (const [rectangle, own] of owned) {
    faults.push(...cellFaults(rectangle, own).map((fault) => `${fault}: ${rectangle.text.slice(0, 60)}`));
  }
  return faults;
}

function isInside({ x, y, width, height }: PlannedRectangle, word: PrintedWord): boolean {
  const across = (word.left + word.right) / 2 - x;
  const down = (word.top + word.bottom) / 2 - y;
  return across >= 0 && across <= width && down >= 0 && down <= height;
}

function cellFaults(rectangle: PlannedRectangle, words: PrintedWord[]): string[] {
  const style = styles[rectangle.style];
  const upright = style.rotation === 0;
  const lines = linesOf(words, upright);
  const printed = lines.flatMap((line) => line.map(({ text }) => text)).join('');
  if (words.length === 0) return ['lost'];
  return [
    ...(squeezed(printed) === squeezed(rectangle.text) ? [] : [`lost or added (${printed.slice(0, 60)})`]),
    ...(lines.length <= rectangle.lines.length
      ? []
      : [`${lines.length} lines, planned ${rectangle.lines.length}`]),
    ...(isCut(rectangle, words) ? ['clipped'] : []),
    ...(upright && isMisplaced(rectangle, words) ? ['misplaced'] : []),
  ];
}

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** The words by line, each in reading order; those of the stamp run upwards. */
function linesOf(words: PrintedWord[], upright: boolean): PrintedWord[][] {
  const across = (word: PrintedWord): number => (upright ? word.left : -word.bottom);
  const down = ({ top, bottom, left, right }: PrintedWord): number =>
    upright ? (top + bottom) / 2 : (left + right) / 2;
  const lines: PrintedWord[][] = [];
  let last = -Infinity;
  for (const word of [...words].sort((a, b) => down(a) - down(b))) {
    if (down(word) - last > 3) lines.push([]);
    lines.at(-1)?.push(word);
    last = down(word);
  }
  return lines.map((line) => line.sort((a, b) => across(a) - across(b)));
}

/** Points between the edges of a rectangle and its words. */
function gaps({ x, y, width, height }: PlannedRectangle, words: PrintedWord[]) {
  return {
    left: Math.min(...words.map(({ left }) => left)) - x,
    right: x + width - Math.max(...words.map(({ right }) => right)),
    top: Math.min(...words.map(({ top }) => top)) - y,
    bottom: y + height - Math.max(...words.map(({ bottom }) => bottom)),
  };
}

function isCut(rectangle: PlannedRectangle, words: PrintedWord[]): boolean {
  return Object.values(gaps(rectangle, words)).some((gap) => gap < -tolerance);
}

/** True if the words do not stand at the edge or in the middle, as their style wants it. */
function isMisplaced(rectangle: PlannedRectangle, words: PrintedWord[]): boolean {
  const { left, right, top, bottom } = gaps(rectangle, words);
  const { horizontal, vertical, font } = styles[rectangle.style];
  const across = {
    left: left - indent.left,
    right: right - indent.right,
    center: (left - right) / 2,
  }[horizontal];
  const down = { top, bottom, center: (top - bottom) / 2, justify: top }[vertical];
  // Spaces at an edge of a line count for its place, but are no word.
  const isIndented =
    (horizontal === 'left' && rectangle.lines.every((line) => /^(\s|$)/.test(line))) ||
    (horizontal === 'center' && /^[ \t]|[ \t]$/m.test(rectangle.text));
  const isLowered = rectangle.lines[0] === '';
  return (
    (Math.abs(across) > tolerance && !isIndented) ||
    (Math.abs(down) > tolerance + 0.1 * (font?.size ?? 0) && !isLowered)
  );
}
