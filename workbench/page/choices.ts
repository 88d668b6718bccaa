import type { Calculator, CellValue, SheetModel, WorkbookModel } from '../../src/host/model/model';
import { containsCell } from '../../src/host/model/area';
import { displayText } from '../../src/host/model/display';
import { moveFormula } from '../../src/host/model/formula-parts';
import type { CellPlace } from './session/move';

/** The drop-down list of a cell with a list validation: a function that reads its choices, `null` without a list. */
export function listOf(
  calculator: Calculator,
  model: WorkbookModel,
  sheet: SheetModel,
  { row, column }: CellPlace,
): (() => string[]) | null {
  const validation = sheet.validations.find(({ areas }) =>
    areas.some((area) => containsCell(area, row, column)),
  );
  const list = validation?.rule['list'];
  const source = list?.['source'];
  const origin = validation?.areas[0];
  if (typeof source !== 'string' || list?.['inCellDropDown'] === false || !origin) return null;
  return () => {
    if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
    const formula = moveFormula(source, row - origin.row, column - origin.column);
    const evaluate = (text: string) => calculator.evaluate(model, text, sheet.id, row, column);
    const [, inner] = /^=INDIRECT\((.*)\)$/i.exec(formula) ?? [];
    const range = inner === undefined ? formula.slice(1) : String(evaluate(`=${inner}`));
    // A single empty cell would count as 0.
    const values = evaluate(`=IF(${range}="","",${range})`);
    const cells: CellValue[] = Array.isArray(values) ? values.flat() : [values];
    const texts = cells
      .filter((value) => value !== null && value !== '')
      .map((value) => displayText(value, 'General'));
    return [...new Set(texts)];
  };
}
