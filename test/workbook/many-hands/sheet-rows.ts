import { getCell } from '../../../src/host/model/cells';
import type { WorkbookModel } from '../../../src/host/model/model';
import { bodyArea, findTable } from '../../../src/host/model/table-areas';
import type { RowFields } from '../../../src/workbook/rows/table-rows';
import { inputColumns, tableSpec } from '../../../src/workbook/schema/schema';
import type { TableKey } from '../../../src/workbook/schema/schema-base';

type Content = string | number | boolean;

/** What a row's cells say, by field. */
export type SheetRow = ReadonlyMap<string, Content>;

/** The tables that people change here, and the fields that say which row it is; no action changes those. */
const tagFields = {
  objectives: ['description'],
  phases: ['description'],
  indicators: ['description'],
  approved: ['row', 'field'],
} as const satisfies Partial<Record<TableKey, readonly string[]>>;

type Watched = keyof typeof tagFields;

const isWatched = (table: TableKey): table is Watched => table in tagFields;

/** What tells a row from all others, wherever it stands and whatever its Id; `null` if it does not count here. */
export function tagOf(table: TableKey, said: (field: string) => unknown): string | null {
  if (!isWatched(table)) return null;
  const words = tagFields[table].map((field) => String(said(field) ?? ''));
  return words.every((word) => word === '') ? null : [table, ...words].join(' ');
}

export function tagOfFields(table: TableKey, fields: RowFields): string | null {
  return tagOf(table, (field) => fields[field]);
}

/** The rows of a workbook by tag, read from its cells; the first of two with one tag. @param twice is told of others */
export function sheetRows(
  model: WorkbookModel,
  twice: (tag: string) => void = () => undefined,
): Map<string, SheetRow> {
  const rows = new Map<string, SheetRow>();
  for (const table of Object.keys(tagFields).filter((key) => isWatched(key as TableKey)))
    for (const row of rowsOf(model, table as TableKey)) {
      const tag = tagOf(table as TableKey, (field) => row.get(field));
      if (tag === null) continue;
      if (rows.has(tag)) twice(tag);
      else rows.set(tag, row);
    }
  return rows;
}

/** The rows in which some cells stand, given as `Fasi!A5`. */
export function tagsAt(model: WorkbookModel, places: readonly string[]): string[] {
  return Object.keys(tagFields).flatMap((key) => {
    const table = key as Watched;
    const { sheet, top } = placeOf(model, table);
    return rowsOf(model, table).flatMap((row, index) => {
      const isNamed = places.some((place) => {
        const [name, cell = ''] = place.split('!');
        return name === sheet && (cell === '' || Number(cell.replace(/\D/g, '')) === top + index + 1);
      });
      return isNamed ? (tagOf(table, (field) => row.get(field)) ?? []) : [];
    });
  });
}

function placeOf(model: WorkbookModel, key: TableKey): { sheet: string; top: number } {
  const found = findTable(model, tableSpec(key).table);
  return { sheet: found?.sheet.name ?? '', top: found ? bodyArea(found.table).row : 0 };
}

/** What people typed right below a table that did not take it up, and may do so later. */
export function tagsBelow(model: WorkbookModel): string[] {
  return Object.keys(tagFields).flatMap((key) => {
    const count = rowsOf(model, key as Watched).length;
    const below = rowsOf(model, key as Watched, BELOW).slice(count);
    return below.flatMap((row) => tagOf(key as Watched, (field) => row.get(field)) ?? []);
  });
}

const BELOW = 3;

/** The rows of one table from its first to its last, blank ones too, and some below it. */
export function rowsOf(model: WorkbookModel, key: TableKey, more = 0): SheetRow[] {
  const spec = tableSpec(key);
  const found = findTable(model, spec.table);
  if (!found) throw new Error(`there is no ${spec.table}`);
  const { sheet, table } = found;
  const body = bodyArea(table);
  const positions = inputColumns(spec).map(({ field, heading }): [string, number] => [
    field,
    table.columns.findIndex(({ name }) => name === heading),
  ]);
  return Array.from({ length: body.rowCount + more }, (_, row) => {
    const said = (position: number): Content => {
      const cell = getCell(sheet, body.row + row, body.column + position);
      return cell?.formula ?? (cell?.value as Content | null | undefined) ?? '';
    };
    return new Map(positions.map(([field, position]) => [field, said(position)]));
  });
}
