import type { Dirty, SheetModel, TableModel, WorkbookModel } from './model';
import { ExcelRefusal } from './refusal';
import { areaOf } from './area';
import { getCell, setCell } from './cells';
import { displayText } from './display';
import { mapFormula } from './formula-parts';
import { rewriteFormulas } from './formulas';
import { escapeColumn, unescapeColumn } from './structured-reference';
import { styleAt } from './styles';

/**
 * `stem` itself, or with the first number that makes it unlike all `taken` (ignoring case). `from` is the first number
 * to try when the stem never stands alone, `null` when it may.
 */
export function nextName(stem: string, taken: readonly string[], from: number | null): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (from === null && !used.has(stem.toLowerCase())) return stem;
  let number = from ?? 2;
  while (used.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

/**
 * Renames a column: its header cell, and the structured references of all formulas.
 * @throws ExcelRefusal InvalidArgument for a blank name or one that another column has.
 */
export function renameColumn(
  model: WorkbookModel,
  dirty: Dirty,
  sheet: SheetModel,
  table: TableModel,
  index: number,
  name: string,
): void {
  const column = table.columns[index];
  const wanted = name.toLowerCase();
  const doubled = table.columns.some((other) => other !== column && other.name.toLowerCase() === wanted);
  if (column === undefined || name === '' || name.length > 255 || doubled) {
    throw new ExcelRefusal('InvalidArgument', 'The column name is not allowed.');
  }
  const old = column.name;
  column.name = name;
  if (table.showHeaders) {
    setCell(sheet, dirty, table.area.row, table.area.column + index, { value: name, formula: null });
  }
  if (old === name) return;
  rewriteFormulas(model, dirty, (formula, home) =>
    renameInSpecifiers(formula, table, home, (other) =>
      other.toLowerCase() === old.toLowerCase() ? name : other,
    ),
  );
}

/**
 * Gives each column name in a formula's references to the table to `change`; `null` makes the reference `#REF!`.
 * References without a table's name count when the formula stands on a sheet that holds the table.
 */
export function renameInSpecifiers(
  formula: string,
  table: TableModel,
  home: SheetModel | null,
  change: (column: string) => string | null,
): string {
  if (!formula.includes('[')) return formula;
  const own = home?.tables.includes(table) === true;
  return mapFormula(formula, (part) => {
    if (part.kind !== 'table') return null;
    const named = part.table.toLowerCase() === table.name.toLowerCase();
    if (!named && !(part.table === '' && own)) return null;
    let lost = false;
    const specifier = mapColumns(part.specifier, (column) => {
      const changed = change(column);
      if (changed === null) lost = true;
      return changed ?? column;
    });
    return lost ? '#REF!' : part.table + specifier;
  });
}

/** Changes the column names in `[Peso]`, `[@Peso]`, `[@[Peso %]]`, `[[#This Row],[Da]:[A]]`. */
export function mapColumns(specifier: string, change: (column: string) => string): string {
  const inner = specifier.slice(1, -1);
  const at = inner.startsWith('@') ? '@' : '';
  const rest = inner.slice(at.length);
  if (rest === '' || rest.startsWith('#')) return specifier;
  if (!/^\s*\[/.test(rest)) return written(at, change(unescapeColumn(rest)));
  const single = at === '@' ? /^\[((?:'.|[^'\][])*)\]$/s.exec(rest)?.[1] : undefined;
  if (single !== undefined) return written(at, change(unescapeColumn(single)));
  const changed = rest.replace(/\[((?:'.|[^'\][])*)\]/gs, (whole, name: string) =>
    name.startsWith('#') || name === '' ? whole : `[${escapeColumn(change(unescapeColumn(name)))}]`,
  );
  return `[${at}${changed}]`;
}

/** One column: `[Peso %]`, `[@Peso]`, `[@[Peso %]]`. */
function written(at: string, name: string): string {
  const text = escapeColumn(name);
  return at === '@' && !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ? `[@[${text}]]` : `[${at}${text}]`;
}

/** Takes the columns' names from the header cells, made texts, unique, and never blank. */
export function readHeaders(sheet: SheetModel, dirty: Dirty, table: TableModel): void {
  const { row, column: left } = table.area;
  const taken: string[] = [];
  table.columns.forEach((column, index) => {
    const cell = getCell(sheet, row, left + index);
    const format = styleAt(sheet, row, left + index).numberFormat;
    const text = table.showHeaders ? displayText(cell?.value ?? null, format).slice(0, 255) : column.name;
    const later = text === '' ? laterHeaders(sheet, table, index) : [];
    column.name = text === '' ? nextName('Colonna', [...taken, ...later], 1) : nextName(text, taken, null);
    taken.push(column.name);
    if (table.showHeaders && (cell?.value !== column.name || cell.formula !== null)) {
      setCell(sheet, dirty, row, left + index, { value: column.name, formula: null });
    }
  });
}

function laterHeaders(sheet: SheetModel, table: TableModel, index: number): string[] {
  const row = areaOf(table.area.row, table.area.column + index + 1, 1, table.columns.length - index - 1);
  return Array.from({ length: Math.max(0, row.columnCount) }, (_, offset) =>
    displayText(getCell(sheet, row.row, row.column + offset)?.value ?? null, 'General'),
  );
}

/** Puts the columns' names into the header cells. */
export function writeHeaders(sheet: SheetModel, dirty: Dirty, table: TableModel): void {
  if (!table.showHeaders) return;
  const { row, column: left } = table.area;
  table.columns.forEach(({ name }, index) => {
    if (getCell(sheet, row, left + index)?.value !== name) {
      setCell(sheet, dirty, row, left + index, { value: name, formula: null });
    }
  });
}
