import type { Cell } from '../rows/cells';
import { rowBlocks } from '../rows/row-writes';
import type { TableRows, Tables } from '../rows/table-rows';
import { isTouchAsRead } from './as-read';
import { candidates, rowsById, saysAll } from './row-ids';
import type { Appended, Proof, Touch } from './touches';

/** What a request did that must not stay. */
export interface Damage {
  headings: readonly string[];
  touches: readonly Touch[];
  appended: Appended | null;
  /** Ids that rows had before it; `null` if it did not tell. */
  standing: readonly Cell[] | null;
  /** The table as the very answer of the request told it; `null` if it did not. */
  told: TableRows | null;
}

/** All that a request did; nothing in a table to which it did not come. */
export function damageOf(proof: Proof, told: TableRows | null): Damage {
  const { table, touches, appended, headings, standing, isBegun } = proof;
  const done = isBegun() ? { touches, appended } : { touches: [], appended: null };
  return { headings: headings() ?? table.headings, ...done, standing: standing(), told };
}

/** What a request did to rows that were not those that it meant. */
export function strayDamage({ table, touches, headings, standing }: Proof): Damage {
  const stray = touches.filter((touch) => !isTouchAsRead(touch));
  return {
    headings: headings() ?? table.headings,
    touches: stray,
    appended: null,
    standing: standing(),
    told: null,
  };
}

/**
 * What a request did that was refused halfway: neighbouring rows go at once, from the last ones up, so that those beside or
 * above one that still stands did not go, and no new ones came.
 * @param tables as they stand since
 */
export function reached(damage: Damage, tables: Tables): Damage {
  const { headings, touches } = damage;
  const table = [...tables.values()].find(({ spec }) => spec.key === keyOf(damage));
  if (table === undefined) return damage;
  const ids = rowsById(table);
  const order = headings.map((heading) => table.headings.indexOf(heading));
  const isStanding = (touch: Touch): boolean => {
    const cells = touch.before()?.values ?? [];
    const name = cells[order.indexOf(table.at.get('id') ?? -1)] ?? '';
    return name !== '' && candidates(table, ids, name).some((at) => saysAll(table, at, cells, order));
  };
  const deleted = touches.filter(({ wrote }) => wrote === null);
  const blocks = rowBlocks(deleted.map(({ index }) => index)).reverse();
  const from = blocks.find(({ first, count }) =>
    deleted.some((touch) => touch.index >= first && touch.index < first + count && isStanding(touch)),
  );
  if (from === undefined) return damage;
  const isReached = ({ wrote, index }: Touch): boolean => wrote !== null || index >= from.first + from.count;
  return { ...damage, touches: touches.filter(isReached), appended: null };
}

export function keyOf({ touches, appended }: Damage): string | undefined {
  return touches[0]?.table.spec.key ?? appended?.table.spec.key;
}
