import type { HyperFormula, SimpleCellAddress, SimpleCellRange } from 'hyperformula';

/** All formula cells that are computed when that cell changes, whether or not they then have another value. */
export function dependentsOf(engine: HyperFormula, cell: SimpleCellAddress): SimpleCellAddress[] {
  const found = new Map<string, SimpleCellAddress>();
  const seen = new Set<string>();
  const waiting: (SimpleCellAddress | SimpleCellRange)[] = [cell];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const dependent of engine.getCellDependents(next)) {
      const key = JSON.stringify(dependent);
      if (seen.has(key)) continue;
      seen.add(key);
      if (!('start' in dependent)) found.set(key, dependent);
      waiting.push(dependent);
    }
  }
  return [...found.values()];
}
