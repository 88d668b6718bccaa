import type { TableModel, WorkbookModel } from './model';
import { ExcelRefusal } from './refusal';
import { checkCompiled } from './compiled-formula';
import { checkFormula, MAX_NESTING } from './limits';
import { nestingOf, formulaParts, signsOf, type FormulaPart, type TablePart } from './formula-parts';
import { findTable } from './table-areas';
import { mapColumns } from './table-headers';

/**
 * An entered formula as Excel keeps and shows it: functions and references in capitals, `tbl[[#This Row],[Peso]]` as
 * `[@Peso]` within the table, columns spelt as their headers.
 * @param home the table that holds the formula's cell.
 * @throws ExcelRefusal InvalidArgument when it is too long, has an unclosed bracket or text, or names a table or a
 *   column that does not exist, or has more than 64 levels ("Excel specifications and limits"); FormulaLengthExceedsLimit when it is too long as Excel compiles it.
 */
export function readFormula(model: WorkbookModel, formula: string, home: TableModel | null): string {
  checkFormula(formula);
  const parts = formulaParts(formula);
  checkBalance(parts);
  checkCompiled(parts);
  return parts.map((part) => partText(model, part, home)).join('');
}

function partText(model: WorkbookModel, part: FormulaPart, home: TableModel | null): string {
  if (part.kind === 'name') return part.text;
  if (part.kind === 'table') return tableText(model, part, home);
  if (part.kind === 'reference') {
    const mark = part.text.lastIndexOf('!') + 1;
    return part.text.slice(0, mark) + part.text.slice(mark).toUpperCase();
  }
  return part.text.replace(/"(?:[^"]|"")*"|\[[^\]]*\][^!]*!|[^"[]+/g, (text) =>
    text.startsWith('"') || text.startsWith('[') ? text : text.toUpperCase(),
  );
}

function tableText(model: WorkbookModel, part: TablePart, home: TableModel | null): string {
  const table = part.table === '' ? home : (findTable(model, part.table)?.table ?? null);
  if (table === null) throw refusal('The formula names a table that does not exist.');
  const specifier = mapColumns(thisRow(part.specifier), (name) => {
    const column = table.columns.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (column === undefined) throw refusal('The formula names a column that does not exist.');
    return column.name;
  });
  return (table === home ? '' : table.name) + specifier;
}

/** `[[#This Row],[Peso]]` → `[@[Peso]]`, `[[#This Row],[Da]:[A]]` → `[@[Da]:[A]]`. */
function thisRow(specifier: string): string {
  const match = /^\[\s*\[#This Row\]\s*(?:,\s*(.+))?\]$/is.exec(specifier);
  if (match === null) return specifier;
  return `[@${match[1]?.trim() ?? ''}]`;
}

function checkBalance(parts: readonly FormulaPart[]): void {
  let depth = 0;
  for (const part of parts) {
    if (part.kind === 'table' && !part.specifier.endsWith(']')) throw refusal('A bracket is not closed.');
    if (part.kind !== 'text') continue;
    for (const sign of signsOf(part.text)) {
      if (sign === '(') depth++;
      else if (sign === ')' && --depth < 0) throw refusal('A bracket is not opened.');
      else if (sign === '"') throw refusal('A text is not closed.');
    }
  }
  if (depth !== 0) throw refusal('A bracket is not closed.');
  if (nestingOf(parts) > MAX_NESTING) throw refusal(`The formula has more than ${MAX_NESTING} levels.`);
}

const refusal = (message: string): ExcelRefusal => new ExcelRefusal('InvalidArgument', message);
