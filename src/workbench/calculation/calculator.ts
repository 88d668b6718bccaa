import { DetailedCellError, ExportedCellChange, HyperFormula } from 'hyperformula';
import type { CellValue as EngineValue, ConfigParams, ExportedChange, RawCellContent } from 'hyperformula';
import type { Calculator, Cell, CellValue, Dirty, SheetModel, WorkbookModel } from '../model';
import { MAX_COLUMNS, MAX_ROWS } from '../model';
import { areaOf } from '../model/area';
import { createRangeColumns, type RangeColumns } from './conditional-rows';
import { resolveNames } from './defined-names';
import { registerExcelFunctions } from './excel-functions';
import { areaText, indexTables } from './resolver';
import type { FormulaPlace, Resolver, TablePlace } from './resolver';

const CONFIG: Partial<ConfigParams> = {
  licenseKey: 'gpl-v3',
  maxRows: MAX_ROWS,
  maxColumns: MAX_COLUMNS,
  accentSensitive: true,
  evaluateNullToZero: true,
  ignoreWhiteSpace: 'any',
  precisionEpsilon: 1e-15,
  precisionRounding: 14,
  useArrayArithmetic: true,
  useWildcards: true,
  undoLimit: 0,
};

interface Position {
  sheet: string;
  row: number;
  column: number;
}

interface Session {
  engine: HyperFormula;
  columns: RangeColumns;
  resolver: Resolver;
  /** Engine's number of a sheet → the sheet. */
  sheets: Map<number, SheetModel>;
  numbers: Map<string, number>;
}

/** A cell's content as the engine takes it: texts behind an apostrophe, so that they stay texts. */
function contentOf(cell: Cell | undefined, resolver: Resolver, place: FormulaPlace): RawCellContent {
  if (!cell) return null;
  if (cell.formula !== null) return resolver(cell.formula, place);
  const { value } = cell;
  if (typeof value === 'string') return `'${value}`;
  return value !== null && typeof value === 'object' ? value.error : value;
}

/** A result as Excel shows it; a circular reference shows 0, as in Excel after its warning. */
function valueOf(value: EngineValue): CellValue {
  if (value instanceof DetailedCellError) {
    if (value.type === 'CYCLE') return 0;
    return { error: value.type === 'ERROR' ? '#NAME?' : value.value };
  }
  return value;
}

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error);

const COLUMNS_SHEET = '_colonne_';
const LONG = 100;

/**
 * For each formula over a range the engine visits the range's cells again, unless it knows the range without its last
 * row. A formula over each long column but its last row, on a sheet of their own, spares that: half of the time.
 */
function longColumns(tables: Map<string, TablePlace>): string[] {
  return [...tables.values()].flatMap(({ sheet, table }) => {
    const { row, column, rowCount } = table.area;
    const head = table.showHeaders ? 1 : 0;
    const rows = rowCount - head - (table.showTotals ? 1 : 0);
    if (rows < LONG) return [];
    return table.columns.map(
      (_column, index) => `=COUNT(${areaText(sheet.name, areaOf(row + head, column + index, rows - 1))})`,
    );
  });
}

function startSession(model: WorkbookModel): Session {
  const tables = indexTables(model);
  const { resolver, expressions } = resolveNames(model, tables);
  const contents: Record<string, RawCellContent[][]> = { [COLUMNS_SHEET]: [longColumns(tables)] };
  for (const sheet of model.sheets) {
    const rows: RawCellContent[][] = [];
    for (const [row, cells] of sheet.cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      for (const [column, cell] of cells) {
        while (line.length <= column) line.push(null);
        line[column] = contentOf(cell, resolver, { sheet, row, column });
      }
    }
    contents[sheet.name] = rows;
  }
  const columns = createRangeColumns();
  const engine = HyperFormula.buildFromSheets(contents, { ...CONFIG, context: columns }, expressions);
  const sheets = new Map<number, SheetModel>();
  const numbers = new Map<string, number>();
  for (const sheet of model.sheets) {
    const number = engine.getSheetId(sheet.name);
    if (number === undefined) continue;
    sheets.set(number, sheet);
    numbers.set(sheet.id, number);
  }
  return { engine, columns, resolver, sheets, numbers };
}

/** All formula cells of the model take their value from the engine. */
function readAll({ engine, sheets }: Session): Position[] {
  const changed: Position[] = [];
  for (const [number, sheet] of sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        const value = valueOf(engine.getCellValue({ sheet: number, row, col: column }));
        if (sameValue(value, cell.value)) continue;
        cell.value = value;
        changed.push({ sheet: sheet.id, row, column });
      }
    }
  }
  return changed;
}

function update(session: Session, dirty: Dirty): Position[] {
  const { engine, columns, resolver, sheets, numbers } = session;
  columns.forget();
  let changes: ExportedChange[] = [];
  engine.suspendEvaluation();
  try {
    for (const { sheet: id, row, column } of dirty.cells) {
      const number = numbers.get(id);
      const sheet = number === undefined ? undefined : sheets.get(number);
      if (number === undefined || !sheet) continue;
      const content = contentOf(sheet.cells.get(row)?.get(column), resolver, { sheet, row, column });
      engine.setCellContents({ sheet: number, row, col: column }, content);
    }
  } finally {
    changes = engine.resumeEvaluation();
  }
  const changed: Position[] = [];
  for (const change of changes) {
    if (!(change instanceof ExportedCellChange)) continue;
    const sheet = sheets.get(change.sheet);
    const cell = sheet?.cells.get(change.row)?.get(change.col);
    if (!sheet || !cell || cell.formula === null) continue;
    const value = valueOf(change.newValue);
    if (sameValue(value, cell.value)) continue;
    cell.value = value;
    changed.push({ sheet: sheet.id, row: change.row, column: change.col });
  }
  return changed;
}

/** Excel's formulas, computed by HyperFormula; see docs of `excel-functions.ts` for what was corrected. */
export function createCalculator(): Calculator {
  registerExcelFunctions();
  let session: Session | null = null;
  let modelOfSession: WorkbookModel | null = null;

  return {
    recalculate(model, dirty) {
      if (session && modelOfSession === model && !dirty.structure) return update(session, dirty);
      session?.engine.destroy();
      session = startSession(model);
      modelOfSession = model;
      return readAll(session);
    },
    evaluate(model, formula, sheetId, row, column) {
      if (!session || modelOfSession !== model) {
        session = startSession(model);
        modelOfSession = model;
      }
      const number = session.numbers.get(sheetId);
      const sheet = number === undefined ? undefined : session.sheets.get(number);
      if (number === undefined || !sheet) return { error: '#REF!' };
      const result = session.engine.calculateFormula(
        session.resolver(formula, { sheet, row, column }),
        number,
      );
      return Array.isArray(result) ? result.map((line) => line.map(valueOf)) : valueOf(result);
    },
  };
}
