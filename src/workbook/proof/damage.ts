import type { TableRows } from '../rows/table-rows';
import { isTouchAsRead } from './as-read';
import type { Appended, Proof, Touch } from './touches';

/** What a request did that must not stay. */
export interface Damage {
  headings: readonly string[];
  touches: readonly Touch[];
  appended: Appended | null;
  /** The table as the very answer of the request told it; `null` if it did not. */
  told: TableRows | null;
}

/** All that a request did; nothing in a table to which it did not come. */
export function damageOf(proof: Proof, told: TableRows | null): Damage {
  const { table, touches, appended, headings, isBegun } = proof;
  const done = isBegun() ? { touches, appended } : { touches: [], appended: null };
  return { headings: headings() ?? table.headings, ...done, told };
}

/** What a request did to rows that were not those that it meant. */
export function strayDamage({ table, touches, headings }: Proof): Damage {
  const stray = touches.filter((touch) => !isTouchAsRead(touch));
  return { headings: headings() ?? table.headings, touches: stray, appended: null, told: null };
}

export function keyOf({ touches, appended }: Damage): string | undefined {
  return touches[0]?.table.spec.key ?? appended?.table.spec.key;
}
