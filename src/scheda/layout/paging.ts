import { heightOf, stack } from './block';
import type { Block } from './block';
import { pageCapacity } from '../sheet/grid';
import type { PlannedFill } from '../sheet/sheet-plan';

/** What stays together, unless it can be cut. */
export interface Item {
  block: Block;
  /** The part that fits into so many points, and the rest. `null` if a cut would look wrong. */
  cut?: (room: number) => [Item, Item] | null;
  /** Points at its end of sections that joined it. */
  joined?: number;
}

export interface Section {
  heading: Block;
  /** The heading on a following page. */
  again: Block;
  items: Item[];
  /** Prefers a page of its own over a break inside. */
  together?: boolean;
  /** Prefers the next page over fewer items than this before the first break. */
  fewest?: number;
  /** Stays with the end of what stands before it. It is too little for a page of its own. */
  joins?: boolean;
  /** Areas that lie over the items of one page. `heights` are the heights of its rows. */
  overlay?: (heights: number[]) => PlannedFill[];
}

/** Points that rows may take on the first page and on each following page. */
export interface Rooms {
  first: number;
  next: number;
}

interface Page {
  blocks: Block[];
  left: number;
  fresh: boolean;
}

/** A rest lower than this would look lost at the top of a page. Points. */
const lostHeight = 50;

/** Sets the sections one after the other on as many pages as they need. */
export function paginate(sections: Section[], rooms: Rooms): Block[] {
  const pages: Page[] = [{ blocks: [], left: rooms.first, fresh: true }];
  for (const section of joined(sections, Math.min(rooms.first, rooms.next)))
    placeSection(section, pages, rooms);
  return pages.map(({ blocks }) => stack(...blocks));
}

/**
 * The sections with joined ones added to the last item before them. A joined section stays apart if the item would
 * fill a page and cannot be cut.
 */
function joined(sections: Section[], room: number): Section[] {
  return sections.reduce<Section[]>((placed, section) => {
    const before = placed.at(-1);
    const last = before?.items.at(-1);
    if (section.joins !== true || before === undefined || last === undefined) return [...placed, section];
    const item = followed(last, stack(section.heading, ...section.items.map(({ block }) => block)));
    const isTooHigh = item.cut === undefined && heightOf(before.heading) + heightOf(item.block) > room;
    if (isTooHigh) return [...placed, section];
    return [...placed.slice(0, -1), { ...before, items: [...before.items.slice(0, -1), item] }];
  }, []);
}

/** The item with more under it. What was added stays with the last part of the item. */
function followed({ block, cut, joined = 0 }: Item, more: Block): Item {
  const most = heightOf(block) - joined - lostHeight;
  return {
    block: stack(block, more),
    joined: joined + heightOf(more),
    ...(cut && {
      cut: (room) => {
        const parts = cut(Math.min(room, most));
        return parts && [parts[0], followed(parts[1], more)];
      },
    }),
  };
}

function placeSection(section: Section, pages: Page[], rooms: Rooms): void {
  let heading = section.heading;
  let rest = section.items;
  if (section.together && prefersNextPage(section, lastPage(pages), rooms)) addPage(pages, rooms);
  while (rest.length > 0) {
    const page = lastPage(pages);
    const room = page.left - heightOf(heading);
    const [taken, left] = take(rest, room, page);
    const isShort = taken.length < (section.fewest ?? 0) && left.length > 0 && isHalfFull(page.left);
    if (!page.fresh && (taken.length === 0 || (isShort && heading === section.heading))) {
      addPage(pages, rooms);
      continue;
    }
    page.blocks.push(heading, framed(section, taken));
    page.left = room - sumOf(taken);
    page.fresh = false;
    heading = section.again;
    rest = left;
    if (rest.length > 0) addPage(pages, rooms);
  }
}

function prefersNextPage(section: Section, page: Page, rooms: Rooms): boolean {
  const height = heightOf(section.heading) + sumOf(section.items);
  return !page.fresh && height > page.left && height <= rooms.next && isHalfFull(page.left);
}

/** The items that fit into the room. A fresh page takes at least one. */
function take(items: Item[], room: number, page: Page): [Item[], Item[]] {
  let count = 0;
  let left = room;
  for (const item of items) {
    const height = heightOf(item.block);
    if (height > left) break;
    left -= height;
    count += 1;
  }
  const next = items[count];
  if (next === undefined) return [items, []];
  for (const part of [left, left - lostHeight]) {
    const cut = next.cut?.(part) ?? null;
    const rest = cut === null ? [] : [cut[1], ...items.slice(count + 1)];
    if (cut !== null && !isLow(rest)) return [[...items.slice(0, count), cut[0]], rest];
  }
  if (count === 0 && page.fresh) count = 1;
  if (isLost(items.slice(count)) && count > 1) {
    const previous = items[count - 1];
    if (previous && isHalfFull(left + heightOf(previous.block))) count -= 1;
  }
  return [items.slice(0, count), items.slice(count)];
}

function isLost(rest: Item[]): boolean {
  return rest.length === 1 && isLow(rest);
}

function isLow(rest: Item[]): boolean {
  return sumOf(rest) - (rest.at(-1)?.joined ?? 0) <= lostHeight;
}

function isHalfFull(left: number): boolean {
  return left <= pageCapacity / 2;
}

function framed(section: Section, items: Item[]): Block {
  const block = stack(...items.map((item) => item.block));
  return { ...block, fills: [...block.fills, ...(section.overlay?.(block.heights) ?? [])] };
}

function sumOf(items: Item[]): number {
  return items.reduce((sum, item) => sum + heightOf(item.block), 0);
}

function addPage(pages: Page[], rooms: Rooms): void {
  pages.push({ blocks: [], left: rooms.next, fresh: true });
}

function lastPage(pages: Page[]): Page {
  const page = pages.at(-1);
  if (page === undefined) throw new RangeError('A scheda has at least one page');
  return page;
}
