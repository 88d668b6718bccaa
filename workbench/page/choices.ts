import type { Calculator, SheetModel, WorkbookModel } from '../../src/host/model/model';
import { listChoices } from '../../src/host/model/validation-list';
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
    const own = moveFormula(source, row - origin.row, column - origin.column);
    const choices = listChoices({ ...validation, rule: { list: { ...list, source: own } } }, (formula) =>
      calculator.evaluate(model, formula, sheet.id, row, column),
    );
    return [...new Set((choices ?? []).map((value) => displayText(value, 'General')))];
  };
}
