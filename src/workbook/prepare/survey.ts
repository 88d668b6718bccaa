import { tables, tableSpec } from '../schema/schema';
import type { TableKey, TableSpec } from '../schema/schema-base';
import { filteredTables, queueFilters } from '../rows/filters';
import type { Tables } from '../rows/table-rows';
import { respelledHeadings, type RenamedHeading } from './headings';
import { loadWithoutLogs } from './without-logs';

/** What a workbook already has of what the add-in needs. */
export interface Survey {
  /** `rows`: how many rows of the sheet are used. */
  sheets: { name: string; empty: boolean; rows: number }[];
  /** What each name stands for, by name in upper case: Excel's names ignore case. A lost reference is an Error. */
  names: ReadonlyMap<string, Excel.NamedItem['type']>;
  present: Tables;
  /** Of these, what a filter hides rows of. */
  filtered: ReadonlySet<TableKey>;
  missing: TableSpec[];
  /** Columns that are read although their heading is not quite ours. */
  respelled: readonly RenamedHeading[];
  /** A protected sheet of a table, if there is one. */
  protectedSheet: string | undefined;
  /** The colours of the sheets of tables. */
  colours: ReadonlyMap<TableKey, Excel.ConditionalFormatCollection>;
}

/** Looks at sheets, names and tables; two round trips, more where one answer does not hold the tables; reads only. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const found = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name,items/type');
  await context.sync();

  const tableNames = new Set(found.items.map((table) => table.name));
  const keys: TableKey[] = tables.filter((spec) => tableNames.has(spec.table)).map((spec) => spec.key);
  const { loaded: present, asked } = await loadWithoutLogs(context, keys, () => ({
    used: sheets.items.map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(false).load('rowCount'),
    })),
    filters: queueFilters(context, keys),
    colours: new Map(keys.map((key) => [key, queueFormats(context, key)])),
    guarded: keys.map((key) =>
      workbook.tables.getItem(tableSpec(key).table).worksheet.load('name,protection/protected'),
    ),
  }));
  const { used, filters, colours, guarded } = asked;
  return {
    sheets: used.map(({ sheet, range }) => ({
      name: sheet.name,
      empty: range.isNullObject,
      rows: range.isNullObject ? 0 : range.rowCount,
    })),
    names: new Map(names.items.map((item) => [item.name.toUpperCase(), item.type])),
    present,
    filtered: filteredTables(filters),
    missing: tables.filter((spec) => !tableNames.has(spec.table)),
    respelled: [...present.values()].flatMap(respelledHeadings),
    protectedSheet: guarded.find(({ protection }) => protection.protected)?.name,
    colours,
  };
}

function queueFormats(context: Excel.RequestContext, key: TableKey): Excel.ConditionalFormatCollection {
  const { worksheet } = context.workbook.tables.getItem(tableSpec(key).table);
  return worksheet.getRange().conditionalFormats.load('items/id,items/type');
}

/** True for a name that stands for a cell. */
export function isCell({ names }: Pick<Survey, 'names'>, name: string): boolean {
  return names.get(name.toUpperCase()) === 'Range';
}
