import type { Dirty, SheetModel, WorkbookModel } from './model';

/**
 * Gives every formula of the workbook to `change` and stores what it answers: cells, calculated columns, names,
 * validations, conditional formats. `sheet` is where the formula stands, `null` for a name of the workbook. Equal texts
 * on one sheet are asked once, therefore `change` must depend on the text and the sheet alone.
 */
export function rewriteFormulas(
  model: WorkbookModel,
  dirty: Dirty,
  change: (formula: string, sheet: SheetModel | null) => string,
): void {
  dirty.structure = true;
  for (const sheet of model.sheets) {
    const rewritten = remembered((formula) => change(formula, sheet));
    for (const line of sheet.cells.values()) {
      for (const cell of line.values()) {
        if (cell.formula !== null) cell.formula = rewritten(cell.formula);
      }
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.formula !== null) column.formula = rewritten(column.formula);
      }
    }
    for (const format of sheet.conditionalFormats) format.formula = rewritten(format.formula);
    for (const validation of sheet.validations) rewriteRule(validation.rule, rewritten);
  }
  const unscoped = remembered((formula) => change(formula, null));
  for (const name of model.names) {
    const sheet = model.sheets.find(({ id }) => id === name.scope);
    name.formula = sheet === undefined ? unscoped(name.formula) : change(name.formula, sheet);
  }
}

function rewriteRule(
  rule: Record<string, Record<string, unknown>>,
  rewritten: (formula: string) => string,
): void {
  for (const part of Object.values(rule)) {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'string' && value.startsWith('=')) part[key] = rewritten(value);
    }
  }
}

function remembered(change: (formula: string) => string): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    let answer = known.get(formula);
    if (answer === undefined) known.set(formula, (answer = change(formula)));
    return answer;
  };
}
