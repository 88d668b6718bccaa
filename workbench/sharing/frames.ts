import { areaOf } from '../../src/host/model/area';
import type { Dirty, SheetModel, TableModel, WorkbookModel } from '../../src/host/model/model';
import { nextName } from '../../src/host/model/table-headers';
import { frameOf, isSame } from './copies';

/** Whether sheets, tables, names and pages are the same; what travels by steps of its own does not count. */
export function sameFrame(a: WorkbookModel, b: WorkbookModel): boolean {
  return isSame(frameOnly(a), frameOnly(b));
}

/* What each person sees is no part of it, nor what travels by itself. */
function frameOnly({ names, normalFont, lastDeletedSheet, sheets }: WorkbookModel): unknown {
  return [names, normalFont, lastDeletedSheet, sheets.map(sheetFrame)];
}

function sheetFrame(sheet: SheetModel): unknown {
  const { id, tables, ...own } = sheet;
  return [id, ownParts(own as SheetModel), tables.map(tableFrame)];
}

const tableFrame = ({ id, name, showHeaders, showTotals, columns, area }: TableModel): unknown => [
  id,
  name,
  showHeaders,
  showTotals,
  columns.map((column) => column.id),
  [area.row, area.column],
];

function ownParts(sheet: SheetModel): Partial<SheetModel> {
  const { name, visibility, tabColor, showGridlines, merges, page, rowBreaks, frozen } = sheet;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    merges,
    page,
    rowBreaks,
    frozen,
    protected: sheet.protected,
  };
}

/** Gives a workbook another one's sheets, tables, names and pages; objects for what stays are kept. */
export function applyFrame(model: WorkbookModel, dirty: Dirty, given: WorkbookModel): void {
  const frame = frameOf(given);
  dirty.structure = true;
  model.names = frame.names;
  model.normalFont = frame.normalFont;
  if (frame.lastDeletedSheet !== undefined) model.lastDeletedSheet = frame.lastDeletedSheet;
  model.sheets = frame.sheets.map((wanted) => {
    const sheet = model.sheets.find(({ id }) => id === wanted.id);
    if (!sheet) return wanted;
    Object.assign(sheet, ownParts(wanted));
    sheet.tables = wanted.tables.map((table) => applyTable(sheet, table));
    return sheet;
  });
  if (model.sheets.some(({ id }) => id === model.activeSheet)) return;
  model.activeSheet =
    (model.sheets.find(({ visibility }) => visibility === 'Visible') ?? model.sheets[0])?.id ?? '';
  model.selection = areaOf(0, 0);
}

function applyTable(sheet: SheetModel, wanted: TableModel): TableModel {
  const table = sheet.tables.find(({ id }) => id === wanted.id);
  if (!table) return wanted;
  const { name, showHeaders, showTotals, area } = wanted;
  Object.assign(table, { name, showHeaders, showTotals });
  if (isSame(tableFrame(table), tableFrame(wanted))) return table;
  table.area = { ...area, rowCount: table.area.rowCount };
  table.columns = takeColumns(table, wanted);
  return table;
}

/** Columns that stay keep their headings, which travel by themselves; those of new ones give way to them. */
function takeColumns(table: TableModel, wanted: TableModel): TableModel['columns'] {
  const known = new Map(table.columns.map((column) => [column.id, column]));
  const taken = wanted.columns.flatMap(({ id }) => known.get(id)?.name ?? []);
  return wanted.columns.map((column) => {
    const own = known.get(column.id);
    if (own) return own;
    const name = nextName(column.name, taken, null);
    taken.push(name);
    return { ...column, name };
  });
}
