import type { Area, SheetModel, TableModel, WorkbookModel } from '../../src/host/model/model';
import { lettersOfColumn, formatAbsolute } from '../../src/host/model/address';
import { nestingOf, formulaParts, signsOf } from '../../src/host/model/formula-parts';
import { MAX_NESTING } from '../../src/host/model/limits';
import type { FormulaPart, TablePart } from '../../src/host/model/formula-parts';
import { rewriteIndexRanges } from './index-ranges';
import { parseStructured } from '../../src/host/model/structured-reference';
import type { StructuredReference } from '../../src/host/model/structured-reference';
import { tableAt } from '../../src/host/model/tables';

export interface TablePlace {
  sheet: SheetModel;
  table: TableModel;
  /** Lower-case column name → offset from the table's first column. */
  columns: Map<string, number>;
}

/** Where a formula stands: what `[@A]`, a bare `[A]` and a sheet's own names depend on. */
export interface FormulaPlace {
  sheet: SheetModel;
  row: number;
  column: number;
}

export const indexTables = (model: WorkbookModel): Map<string, TablePlace> =>
  new Map(
    model.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => [
        table.name.toLowerCase(),
        {
          sheet,
          table,
          columns: new Map(table.columns.map((column, index) => [column.name.toLowerCase(), index])),
        },
      ]),
    ),
  );

export const engineSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** The reference's cells, `this row` aside; an error text where Excel would show one. */
function areaOf(reference: StructuredReference, place: TablePlace): Area | '#REF!' {
  const { area, showHeaders, showTotals } = place.table;
  const headers = showHeaders ? 1 : 0;
  const totals = showTotals ? 1 : 0;
  const bands: Record<string, readonly [number, number]> = {
    '#All': [0, area.rowCount],
    '#Headers': [0, headers],
    '#Data': [headers, area.rowCount - totals],
    '#Totals': [area.rowCount - totals, area.rowCount],
  };
  const items = reference.items.filter((item) => item !== '#This Row');
  const used = (items.length > 0 ? items : ['#Data']).map((item) => bands[item] ?? [0, 0]);
  if (used.some(([from, to]) => from >= to)) return '#REF!';
  const from = Math.min(...used.map((band) => band[0]));
  const to = Math.max(...used.map((band) => band[1]));
  let first = 0;
  let last = area.columnCount - 1;
  if (reference.columns) {
    const a = place.columns.get(reference.columns.first.toLowerCase());
    const b = place.columns.get(reference.columns.last.toLowerCase());
    if (a === undefined || b === undefined) return '#REF!';
    first = Math.min(a, b);
    last = Math.max(a, b);
  }
  return {
    row: area.row + from,
    column: area.column + first,
    rowCount: to - from,
    columnCount: last - first + 1,
  };
}

/** `'Fasi'!$B$2:$B$9`: the engine takes fewer sheet names without quotes than Excel. */
export const areaText = (sheet: string, area: Area): string =>
  `${engineSheet(sheet)}!${formatAbsolute(area)}`;

/** A reference to cells of the formula's row; relative, so that a column's formulas are parsed once. */
function thisRowText(area: Area, target: TablePlace, place: FormulaPlace): string {
  const table = target.table.area;
  const firstRow = table.row + (target.table.showHeaders ? 1 : 0);
  const lastRow = table.row + table.rowCount - (target.table.showTotals ? 1 : 0);
  if (place.row < firstRow || place.row >= lastRow) return '#VALUE!';
  const prefix = target.sheet === place.sheet ? '' : `${engineSheet(target.sheet.name)}!`;
  const first = `${lettersOfColumn(area.column)}${place.row + 1}`;
  const last = `${lettersOfColumn(area.column + area.columnCount - 1)}${place.row + 1}`;
  return `${prefix}${area.columnCount === 1 ? first : `${first}:${last}`}`;
}

export interface Names {
  /** What stands in for a defined name or a bare table name; `null`: leave it. */
  resolve(name: string, sheet: string | null, place: FormulaPlace): string | null;
}

export type Resolver = (formula: string, place: FormulaPlace) => string;

/** The engine's parser and interpreter call themselves for every bracket and every operator. */
const MOST_OPERATORS = 600;

function overflowsEngine(parts: readonly FormulaPart[]): boolean {
  const signs = parts.flatMap((part) => (part.kind === 'text' ? signsOf(part.text) : []));
  const operators = signs.filter((sign) => '-+*/^&%=<>'.includes(sign)).length;
  return operators > MOST_OPERATORS || nestingOf(parts) > MAX_NESTING;
}

/** Writes formulas in plain cell references, as an engine understands them. Splits each text once. */
export function createResolver(tables: Map<string, TablePlace>, names: Names): Resolver {
  const split = new Map<string, readonly FormulaPart[]>();
  const known = new Map<string, string | { area: Area; target: TablePlace }>();

  const find = (part: TablePart, tableName: string): string | { area: Area; target: TablePlace } => {
    const target = tables.get(tableName);
    const reference = parseStructured(part);
    const area = target && reference ? areaOf(reference, target) : '#REF!';
    if (area === '#REF!' || !target) return '#REF!';
    return reference?.items.includes('#This Row') ? { area, target } : areaText(target.sheet.name, area);
  };
  const tableText = (part: TablePart, place: FormulaPlace): string => {
    const tableName = (
      part.table === '' ? (tableAt(place.sheet, place.row, place.column)?.name ?? '') : part.table
    ).toLowerCase();
    const key = `${tableName}\n${part.specifier}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = find(part, tableName)));
    return typeof found === 'string' ? found : thisRowText(found.area, found.target, place);
  };

  return (formula, place) => {
    let parts = split.get(formula);
    if (parts === undefined) {
      parts = formulaParts(formula);
      if (overflowsEngine(parts)) parts = [{ kind: 'text', text: '=#NAME?' }];
      split.set(formula, parts);
    }
    const text = parts
      .map((part) => {
        if (part.kind === 'table') return tableText(part, place);
        if (part.kind === 'name') return names.resolve(part.name, part.sheet, place) ?? part.text;
        if (part.kind !== 'reference' || part.sheet === null) return part.text;
        return `${engineSheet(part.sheet)}!${part.text.slice(part.text.lastIndexOf('!') + 1)}`;
      })
      .join('');
    return rewriteIndexRanges(text);
  };
}
