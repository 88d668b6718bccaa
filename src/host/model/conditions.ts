import type { CellValue, ConditionalFormatModel, SheetModel } from './model';
import { intersection } from './area';
import { usedArea } from './cells';
import { formulaParts, moveFormula } from './formula-parts';

/** Whether a conditional format holds in a cell. */
export type Holds = (format: ConditionalFormatModel, row: number, column: number) => boolean;

/** Value of a formula as if it stood in that cell. */
type EvaluateAt = (formula: string, row: number, column: number) => CellValue | CellValue[][];

/** Whether conditional formats hold; equal formulas are computed once, so make a new one after a change. */
export function conditionHolds(evaluate: EvaluateAt): Holds {
  const known = new Map<string, boolean>();
  return (format, row, column) => {
    const origin = format.areas[0];
    if (!origin) return false;
    const asMade = format.asMade?.get(cellKey(row, column));
    if (asMade !== undefined) return asMade;
    const formula = moveFormula(format.formula, row - origin.row, column - origin.column);
    const own = /\b(?:ROW|COLUMN|CELL|OFFSET|INDIRECT)\s*\(|\[@|#This Row/i.test(formula);
    const key = own ? `${formula}|${row},${column}` : formula;
    let holds = known.get(key);
    if (holds === undefined) {
      const value = evaluate(formula, row, column);
      holds = value === true || (typeof value === 'number' && value !== 0);
      known.set(key, holds);
    }
    return holds;
  };
}

const cellKey = (row: number, column: number): string => `${row},${column}`;

/** What the format says now in each used cell stays, if its formula reads another cell than its own (office-js #5299). */
export function keepAsMade(sheet: SheetModel, format: ConditionalFormatModel, evaluate: EvaluateAt): void {
  delete format.asMade;
  if (!looksAside(format)) return;
  const holds = conditionHolds(evaluate);
  const asMade = new Map<string, boolean>();
  const used = usedArea(sheet, false);
  for (const area of format.areas) {
    const cells = used && intersection(area, used);
    if (!cells) continue;
    for (let row = cells.row; row < cells.row + cells.rowCount; row++) {
      for (let column = cells.column; column < cells.column + cells.columnCount; column++)
        asMade.set(cellKey(row, column), holds(format, row, column));
    }
  }
  format.asMade = asMade;
}

function looksAside({ areas: [origin], formula }: ConditionalFormatModel): boolean {
  return formulaParts(formula).some((part) => {
    if (part.kind !== 'reference') return part.kind !== 'text';
    const isOwn = part.from.row === origin?.row && part.from.column === origin?.column;
    return part.sheet !== null || part.to !== null || !isOwn;
  });
}
