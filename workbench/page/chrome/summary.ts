import type { Area, SheetModel } from '../../../src/host/model/model';
import { cellsIn } from '../../../src/host/model/cells';
import { displayText } from '../../../src/host/model/display';

export interface Summary {
  count: number;
  /** As the status bar shows them; `null` without numbers. */
  sum: string | null;
  average: string | null;
}

/** Of an area with at least two filled cells, else `null`. */
export function usedIn(sheet: SheetModel, area: Area): Summary | null {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const { cell } of cellsIn(sheet, area)) {
    if (cell.value === null || cell.value === '') continue;
    count += 1;
    if (typeof cell.value !== 'number') continue;
    numbers += 1;
    sum += cell.value;
  }
  if (count < 2) return null;
  const shown = (value: number): string | null =>
    numbers === 0 ? null : displayText(Number(value.toPrecision(12)), '#,##0.##').replace(/,$/, '');
  return { count, sum: shown(sum), average: shown(sum / numbers) };
}
