import { DetailedCellError, ExportedCellChange, HyperFormula } from 'hyperformula';
import type { CellValue as EngineValue, ConfigParams, ExportedChange } from 'hyperformula';
import type { Calculator, CellValue, Dirty, SheetModel, WorkbookModel } from '../../src/host/model/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/host/model/model';
import { createRangeColumns, type RangeColumns } from './range-columns';
import { resolveNames, type EngineName } from './defined-names';
import {
  changedContents,
  contentOf,
  contentsOf,
  countFormulas,
  longColumns,
  putContent,
} from './engine-contents';
import type { ContentChange, Contents } from './engine-contents';
import { dependentsOf } from './dependents';
import { registerExcelFunctions } from './excel-functions';
import { shareParsedFormulas } from './known-formulas';
import { indexTables, type Resolver } from './resolver';

const LICENSE_KEY = 'gpl-v3';

const CONFIG: Partial<ConfigParams> = {
  licenseKey: LICENSE_KEY,
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
  model: WorkbookModel;
  engine: HyperFormula;
  columns: RangeColumns;
  resolver: Resolver;
  contents: Map<string, Contents>;
  /** Engine's number of a sheet → the sheet. */
  sheets: Map<number, SheetModel>;
  numbers: Map<string, number>;
  /** Sheets and named formulas: as long as this stays, the engine's cells can be brought up to date one by one. */
  frame: string;
}

/**
 * A result as Excel shows it; a circular reference shows 0, as in Excel after its warning, and so does what is too small
 * for the engine's rounding, which makes it no number.
 */
function valueOf(value: EngineValue): CellValue {
  if (value instanceof DetailedCellError) {
    if (value.type === 'CYCLE') return 0;
    return { error: value.type === 'ERROR' ? '#NAME?' : value.value };
  }
  if (Number.isNaN(value)) return 0;
  return value;
}

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error);

const COLUMNS_SHEET = '_colonne_';
/** To change a formula takes the engine about as long as to take in so many of a new workbook. */
const COST_OF_CHANGE = 15;

const frameOf = (model: WorkbookModel, names: EngineName[]): string =>
  JSON.stringify([model.sheets.map(({ id, name }) => [id, name]), names]);

function placesOf(engine: HyperFormula, model: WorkbookModel): Pick<Session, 'sheets' | 'numbers'> {
  const sheets = new Map<number, SheetModel>();
  const numbers = new Map<string, number>();
  for (const sheet of model.sheets) {
    const number = engine.getSheetId(sheet.name);
    if (number === undefined) continue;
    sheets.set(number, sheet);
    numbers.set(sheet.id, number);
  }
  return { sheets, numbers };
}

function startSession(model: WorkbookModel): Session {
  const tables = indexTables(model);
  const { resolver, expressions } = resolveNames(model, tables);
  const contents = contentsOf(model, resolver);
  const columns = createRangeColumns();
  const engine = HyperFormula.buildFromSheets(
    {
      [COLUMNS_SHEET]: [longColumns(tables)],
      ...Object.fromEntries(model.sheets.map(({ id, name }) => [name, contents.get(id) ?? []])),
    },
    { ...CONFIG, context: columns },
    expressions,
  );
  return {
    model,
    engine,
    columns,
    resolver,
    contents,
    ...placesOf(engine, model),
    frame: frameOf(model, expressions),
  };
}

/** The session after tables have grown or moved, if that is less work than a new start, else `null`. */
function adjustSession(session: Session): Session | null {
  const { model } = session;
  const { resolver, expressions } = resolveNames(model, indexTables(model));
  if (frameOf(model, expressions) !== session.frame) return null;
  const contents = contentsOf(model, resolver);
  const most = countFormulas(contents) / COST_OF_CHANGE;
  const changes = changedContents(model, session.contents, contents, most);
  if (changes === null) return null;
  applyChanges(session, changes);
  return { ...session, resolver, contents, ...placesOf(session.engine, model) };
}

function applyChanges({ engine, columns, numbers }: Session, changes: ContentChange[]): ExportedChange[] {
  columns.forget();
  engine.suspendEvaluation();
  for (const { sheet, row, column, content } of changes) {
    const number = numbers.get(sheet.id);
    if (number !== undefined) engine.setCellContents({ sheet: number, row, col: column }, content);
  }
  return engine.resumeEvaluation();
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

/** Brings the changed cells to the engine; their values and those that depend on them come back. */
function updateCells(session: Session, dirty: Dirty): Position[] {
  const { engine, resolver, sheets, numbers, contents } = session;
  const byId = new Map([...sheets.values()].map((sheet) => [sheet.id, sheet]));
  const changes = dirty.cells.flatMap(({ sheet: id, row, column }): ContentChange[] => {
    const sheet = byId.get(id);
    const rows = contents.get(id);
    if (!sheet || !rows) return [];
    const content = contentOf(sheet.cells.get(row)?.get(column), resolver, { sheet, row, column });
    putContent(rows, row, column, content);
    return [{ sheet, row, column, content }];
  });
  const touched: { sheet: SheetModel; row: number; column: number }[] = [...changes];
  for (const change of applyChanges(session, changes)) {
    if (!(change instanceof ExportedCellChange)) continue;
    const sheet = sheets.get(change.sheet);
    if (sheet) touched.push({ sheet, row: change.row, column: change.col });
  }
  return touched.flatMap(({ sheet, row, column }): Position[] => {
    const cell = sheet.cells.get(row)?.get(column);
    const number = numbers.get(sheet.id);
    if (!cell || cell.formula === null || number === undefined) return [];
    const value = valueOf(engine.getCellValue({ sheet: number, row, col: column }));
    if (sameValue(value, cell.value)) return [];
    cell.value = value;
    return [{ sheet: sheet.id, row, column }];
  });
}

/** A calculator that also says what a change costs. */
export interface ExplainedCalculator extends Calculator {
  /** Cells of the workbook that are computed when that one changes. */
  dependents(model: WorkbookModel, place: Position): Position[];
}

/** Excel's formulas, computed by HyperFormula; `excel-functions.ts` says what was corrected. */
export function createCalculator(): ExplainedCalculator {
  registerExcelFunctions();
  shareParsedFormulas(LICENSE_KEY);
  let session: Session | null = null;

  const restart = (model: WorkbookModel): Session => {
    session?.engine.destroy();
    session = null;
    return startSession(model);
  };

  return {
    recalculate(model, dirty) {
      const before = session?.model === model ? session : null;
      // Should the engine throw, the next call starts anew.
      session = null;
      if (before && !dirty.structure) {
        const changed = updateCells(before, dirty);
        session = before;
        return changed;
      }
      session = (before && adjustSession(before)) ?? null;
      if (session === null) {
        before?.engine.destroy();
        session = startSession(model);
      }
      return readAll(session);
    },
    dependents(model, { sheet, row, column }) {
      if (session?.model !== model) session = restart(model);
      const { engine, sheets, numbers } = session;
      const cell = { sheet: numbers.get(sheet) ?? -1, row, col: column };
      return dependentsOf(engine, cell).flatMap(({ sheet: number, row: at, col }): Position[] => {
        const own = sheets.get(number);
        return own === undefined ? [] : [{ sheet: own.id, row: at, column: col }];
      });
    },
    evaluate(model, formula, sheetId, row, column) {
      if (session?.model !== model) session = restart(model);
      const number = session.numbers.get(sheetId);
      const sheet = number === undefined ? undefined : session.sheets.get(number);
      if (number === undefined || !sheet) return { error: '#REF!' };
      const text = session.resolver(formula, { sheet, row, column });
      const result = session.engine.calculateFormula(text, number);
      return Array.isArray(result) ? result.map((line) => line.map(valueOf)) : valueOf(result);
    },
  };
}
