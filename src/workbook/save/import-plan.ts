import { holdsEntries } from '../schema/list-tables';
import type { Peg } from '../../domain/records/records';
import { TEXT_LIMIT } from '../../domain/values/texts';
import { groupBy } from '../../domain/values/group-by';
import { textIn, type Cell } from '../rows/cells';
import { WorkbookError } from '../excel/failure';
import { parameterCells, parameterFields, parametersIn } from '../rows/parameters';
import { refuseMissingColumns } from '../rows/missing-columns';
import { pegRows } from '../rows/peg-rows';
import { listAdditions } from './list-rows';
import { changedFields, sameField } from '../rows/changed-fields';
import { hasWork, rowCells, type RowUpdate, type TableChanges } from '../rows/row-writes';
import { readRow, type RowFields, type TableRows, type Tables } from '../rows/table-rows';

/** What to write so that the workbook also holds the records. Rows with the same Id are updated, others stay. */
export function planImport(peg: Peg, tables: Tables): TableChanges[] {
  const planned: TableChanges[] = [];
  for (const [key, rows] of pegRows(peg)) {
    const table = tables.get(key);
    if (table === undefined || rows.length === 0) continue;
    const changes = holdsEntries(key) ? listAdditions(table, rows) : upserts(table, rows);
    refuseMissingColumns(changes);
    for (const { fields } of changes.updates) checkSizes(table, fields);
    for (const fields of changes.appends) checkSizes(table, fields);
    planned.push(changes);
  }
  const parameters = tables.get('parameters');
  if (parameters !== undefined) planned.push(parameterChanges(peg, parameters));
  return planned.filter(hasWork);
}

function upserts(table: TableRows, rows: RowFields[]): TableChanges {
  const id = table.at.get('id') ?? 0;
  const indexes = new Map<string, number>();
  table.cells.forEach((row, index) => {
    const name = textIn(row[id] ?? '');
    // Another row with that Id is a copy.
    if (!indexes.has(name)) indexes.set(name, index);
  });
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  for (const row of rows) {
    const index = indexes.get(textIn(row.id ?? ''));
    if (index === undefined || textIn(row.id ?? '') === '') changes.appends.push(row);
    else {
      const own = table.at.has('measure') ? row : { ...row, measure: null };
      const fields = changedFields(readRow(table, index, []).fields, own);
      if (Object.keys(fields).length > 0) changes.updates.push({ index, fields });
    }
  }
  return changes;
}

function checkSizes(table: TableRows, fields: RowFields): void {
  for (const [name, field] of Object.entries(fields)) {
    if (typeof field === 'string' && field.length > TEXT_LIMIT) {
      throw new WorkbookError('too-large', `${table.spec.table}[${name}]: ${field.length} characters`);
    }
  }
}

/** Cells that already mean the value of the parameter stay, e.g. empty cells that mean the default. */
function parameterChanges(peg: Peg, table: TableRows): TableChanges {
  const rows = table.cells.map((_, index) => readRow(table, index, []).fields);
  const cells = new Map(rows.map(({ label, value }) => [textIn(label ?? ''), value ?? null]));
  const before = parameterFields(parametersIn(cells, () => undefined));
  const after = parameterFields(peg.parameters);
  const written = parameterCells(peg.parameters);
  const updates = rows.flatMap((row, index) => {
    const label = textIn(row.label ?? '');
    const isSame = !after.has(label) || sameField(before.get(label), after.get(label));
    return isSame ? [] : [{ index, fields: { value: written.get(label) ?? null } }];
  });
  return { table, updates, deletes: [], appends: [] };
}

/** Rows of a table to write in one request, and how many bytes they add to it or to its answer. */
export interface ImportPart extends Pick<TableChanges, 'table' | 'updates' | 'appends'> {
  bytes: number;
}

/** All rows to write, one after the other. */
export function partsToWrite(plan: readonly TableChanges[]): ImportPart[] {
  return plan.flatMap(({ table, updates, appends }) => [
    ...updates.map((update) => partOf(table, [update], [])),
    ...appends.map((append) => partOf(table, [], [append])),
  ]);
}

/** What an update writes over is answered whole, as values and as formulas. */
function partOf(table: TableRows, updates: RowUpdate[], appends: RowFields[]): ImportPart {
  const answered = updates.map(({ index }) => 2 * sizeOf(table.cells[index] ?? []));
  const written = [...updates.map(({ fields }) => fields), ...appends].map((row) =>
    sizeOf(rowCells(table, row)),
  );
  return { table, updates, appends, bytes: [...answered, ...written].reduce((sum, one) => sum + one, 0) };
}

/** The changes of one request, by table. */
export function changesOf(rows: readonly ImportPart[]): TableChanges[] {
  return [...groupBy([...rows], ({ table }) => table)].map(([table, own]) => ({
    table,
    updates: own.flatMap(({ updates }) => updates),
    deletes: [],
    appends: own.flatMap(({ appends }) => appends),
  }));
}

/** Bytes of a row in a request. */
function sizeOf(cells: readonly (Cell | null)[]): number {
  return new TextEncoder().encode(JSON.stringify(cells)).length + 1;
}
