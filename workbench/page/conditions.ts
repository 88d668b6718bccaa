import type { Calculator, SheetModel, WorkbookModel } from '../../src/host/model/model';
import { moveFormula } from '../../src/host/model/formula-parts';
import type { Holds } from './grid/painter';

/** Whether conditional formats hold; equal formulas are computed once, so make a new one after a change. */
export function conditionHolds(calculator: Calculator, model: WorkbookModel, sheet: SheetModel): Holds {
  const known = new Map<string, boolean>();
  return (format, row, column) => {
    const origin = format.areas[0];
    if (!origin) return false;
    const formula = moveFormula(format.formula, row - origin.row, column - origin.column);
    const own = /\b(?:ROW|COLUMN|CELL|OFFSET|INDIRECT)\s*\(|\[@|#This Row/i.test(formula);
    const key = own ? `${formula}|${row},${column}` : formula;
    let holds = known.get(key);
    if (holds === undefined) {
      const value = calculator.evaluate(model, formula, sheet.id, row, column);
      holds = value === true || (typeof value === 'number' && value !== 0);
      known.set(key, holds);
    }
    return holds;
  };
}
