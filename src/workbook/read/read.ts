import { officeCode } from '../excel/failure';
import { isComputed, lostFormulas, queueFormulaCells, type CellBlock } from '../rows/formula-cells';
import { loadGrownTables } from '../rows/grown-tables';
import type { TableRows, Tables } from '../rows/table-rows';
import { recordTables, tables } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { queueDateSystem } from './date-system';
import { workbookState, type WorkbookState } from './workbook-state';

/** A reading, and the tables that it rests on, of which a later one reads only what changed; `null`: it reads all. */
export interface WorkbookReading {
  state: WorkbookState;
  tables: Tables | null;
}

/**
 * What the workbook holds; reads only. Two round trips: which tables there are, then their values; more where one answer
 * does not hold them (`loadGrownTables`, which also says what it throws).
 * `blank`: nothing of ours yet; `newer`: made by a later version of the add-in, which this one must not touch;
 * `from-1904`: it counts its days from 1904, so that every date would be read four years and a day too early.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookState> {
  return (await readWhole(context)).state;
}

/** The same with what `readChanged` takes up. One round trip more where Excel refuses to say which cells hold formulas. */
export async function readWhole(context: Excel.RequestContext): Promise<WorkbookReading> {
  const parts = queueParts(context);
  const names = context.workbook.names.load('items/name,items/type');
  await context.sync();
  const present = presentIn(parts);
  if (!present.includes('parameters')) return { state: { kind: 'blank' }, tables: null };
  const guarded = guardedIn(parts);
  const looked = present.filter((key) => !guarded.has(key));
  const read = (keys: readonly TableKey[]) => {
    const formulas = formulaLooks(context, keys);
    return loadGrownTables(context, present, (wanted) => ({
      dateSystem: queueDateSystem(names.items),
      formulas: formulas.queue(wanted),
    }));
  };
  const { loaded, asked } = await read(looked).catch((error: unknown) => {
    if (!mayBeOfLooks(error)) throw error;
    return read([]);
  });
  if (asked.dateSystem() === 'from-1904') return { state: { kind: 'from-1904' }, tables: null };
  return readingOf(withLost(loaded, asked.formulas), parts);
}

/**
 * The same of a workbook that was read, where only these sheets changed, by id, and these tables. One round trip, more where
 * one answer does not hold what changed. It reads all where another table is there or one is not, or stands on a sheet that
 * is gone. What formulas make of changed cells on other sheets is not part of the state.
 */
export async function readChanged(
  context: Excel.RequestContext,
  earlier: Tables,
  changed: { sheets: ReadonlySet<string>; tables: readonly TableKey[] },
): Promise<WorkbookReading> {
  const wanted = [...earlier.values()].filter(
    ({ spec, sheetId }) => changed.tables.includes(spec.key) || changed.sheets.has(sheetId),
  );
  const keys = wanted.map(({ spec }) => spec.key);
  const looked = keys.filter((key) => earlier.get(key)?.lost !== undefined);
  const looks = formulaLooks(context, looked);
  const found = await unlessOther(
    loadGrownTables(context, keys, (wanted) => ({
      parts: queueParts(context),
      formulas: looks.queue(wanted),
    })),
  );
  if (found === null) return readWhole(context);
  const { parts, formulas } = found.asked;
  const loaded = withLost(found.loaded, formulas);
  const names = new Map(parts.worksheets.items.map(({ id, name }) => [id, name]));
  const merged = new Map<TableKey, TableRows>();
  for (const [key, before] of earlier) {
    const table = loaded.get(key) ?? before;
    const sheet = names.get(table.sheetId);
    if (sheet !== undefined) merged.set(key, { ...table, sheet });
  }
  const isSame = presentIn(parts).join() === [...merged.keys()].join();
  return isSame ? readingOf(merged, parts) : readWhole(context);
}

/** @returns `null` where a table is not there any more, or its sheet may have been protected */
async function unlessOther<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (!['ItemNotFound', 'AccessDenied'].includes(officeCode(error) ?? '')) throw error;
    return null;
  }
}

/** Whether Excel may have refused to say which cells hold formulas: without that all else can be read. */
function mayBeOfLooks(error: unknown): boolean {
  const code = officeCode(error);
  return code !== null && code !== 'InvalidOperationInCellEditMode';
}

type FormulaLooks = ReadonlyMap<TableKey, () => CellBlock[] | null>;

/** Looks at some tables, each of which is queued anew with the rows that it belongs to. */
function formulaLooks(
  context: Excel.RequestContext,
  looked: readonly TableKey[],
): { queue(keys: readonly TableKey[]): FormulaLooks } {
  const looks = new Map<TableKey, () => CellBlock[] | null>();
  return {
    queue(keys) {
      for (const key of keys)
        if (looked.includes(key) && isComputed(key)) looks.set(key, queueFormulaCells(context, key));
      return looks;
    },
  };
}

/** The tables with their computed cells that hold no formula, where that was looked for. */
function withLost(loaded: Tables, looks: FormulaLooks): Tables {
  return new Map(
    [...loaded].map(([key, table]): [TableKey, TableRows] => {
      const blocks = looks.get(key)?.() ?? null;
      return [key, blocks === null ? table : { ...table, lost: lostFormulas(table, blocks) }];
    }),
  );
}

/** Which tables and sheets there are. */
interface QueuedParts {
  tables: Excel.TableCollection;
  worksheets: Excel.WorksheetCollection;
}

function queueParts({ workbook }: Excel.RequestContext): QueuedParts {
  return {
    tables: workbook.tables.load('items/name,items/worksheet/id'),
    worksheets: workbook.worksheets.load('items/name,items/id,items/protection/protected'),
  };
}

/** Our tables on protected sheets. */
function guardedIn(parts: QueuedParts): ReadonlySet<TableKey> {
  const sheets = parts.worksheets.items.filter(({ protection }) => protection.protected).map(({ id }) => id);
  const names = parts.tables.items.filter(({ worksheet }) => sheets.includes(worksheet.id));
  const guarded = new Set(names.map(({ name }) => name));
  return new Set(tables.filter(({ table }) => guarded.has(table)).map(({ key }) => key));
}

/** Our tables that hold records, in our order. */
function presentIn(parts: QueuedParts): TableKey[] {
  const names = namesIn(parts);
  return recordTables.filter(({ table }) => names.has(table)).map(({ key }) => key);
}

function namesIn(parts: QueuedParts): ReadonlySet<string> {
  return new Set(parts.tables.items.map(({ name }) => name));
}

function readingOf(loaded: Tables, parts: QueuedParts): WorkbookReading {
  const names = namesIn(parts);
  const missing = tables.map(({ table }) => table).filter((table) => !names.has(table));
  const sheets = new Set(parts.worksheets.items.map(({ name }) => name));
  return { state: workbookState(loaded, sheets, missing), tables: loaded };
}
