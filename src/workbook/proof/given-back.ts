import { protect } from '../excel/text';
import type { Cell } from '../rows/cells';
import type { TableRows } from '../rows/table-rows';
import type { RowBefore } from './touches';

export function restored(
  { values, formulas }: RowBefore,
  order: readonly number[],
  width: number,
): (Cell | null)[] {
  const cells = Array.from({ length: width }, (): Cell | null => null);
  values.forEach((value, position) => {
    const to = order[position] ?? -1;
    if (to >= 0)
      cells[to] = isFormula(formulas[position], value) ? (formulas[position] ?? '') : plainly(value);
  });
  return cells;
}

/** A formula that stood alone in its column comes back as its value: Excel would fill the whole column with it. */
export function restoredCell(
  table: TableRows,
  index: number,
  to: number,
  { values, formulas }: RowBefore,
  position: number,
): Cell {
  const value = values[position] ?? '';
  const isAlone = table.cells.every((row, other) => other === index || row[to] === '');
  return isAlone ? plainly(value) : givenBack(formulas[position], value);
}

/** What to write so that a cell says again what it said, by its formula if it had one. */
export function givenBack(formula: Cell | undefined, value: Cell): Cell {
  return isFormula(formula, value) ? (formula ?? '') : plainly(value);
}

function isFormula(formula: Cell | undefined, value: Cell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function plainly(value: Cell): Cell {
  return typeof value === 'string' ? protect(value) : value;
}
