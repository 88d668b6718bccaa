import type { Lists } from '../../domain/records/records';
import { groupBy } from '../../domain/values/group-by';
import { protect } from '../excel/text';
import type { Cell } from '../rows/cells';
import type { PlacedTable } from '../rows/sheet-page';
import type { TableSpec } from '../schema/schema-base';
import type { Examination } from './examine';
import { headingsBeside } from './list-moves';
import { placedNew, placedOld, type FirstContent, type NewTable } from './new-tables';

/** What stands in new tables: parameters, entries of lists in a workbook that is new to us, what moves from other tables. */
export function firstContent(
  { found, present }: Examination,
  { newId, lists = {}, first }: { newId: () => string; lists?: Lists | undefined; first: Cell[][] },
): FirstContent {
  const isBlank = found.present.size === 0;
  return {
    rows: ({ key }) => {
      if (key === 'parameters') return first;
      const entries = isBlank ? (lists[key] ?? []) : [];
      return entries.map((entry) => [protect(entry), protect(newId())]);
    },
    ownHeadings: ({ key }) => headingsBeside(present, key),
  };
}

/** The tables of each sheet that is new, got new tables or is of an earlier version, from left to right. */
export function changedSheets(
  { present, outdated }: Examination,
  created: readonly NewTable[],
): PlacedTable[][] {
  const named = [
    ...created.map((table) => ({ sheet: table.sheetName, isNew: true, placed: placedNew(table) })),
    ...present.map((table) => ({ sheet: table.sheet, isNew: outdated, placed: placedOld(table, created) })),
  ];
  return [...groupBy(named, ({ sheet }) => sheet).values()]
    .filter((tables) => tables.some(({ isNew }) => isNew))
    .map((tables) => tables.map(({ placed }) => placed).sort((a, b) => a.left - b.left));
}

/** The sheet that tables stand on. */
export function sheetOf(
  { workbook }: Excel.RequestContext,
  [table]: readonly { spec: TableSpec }[],
): Excel.Worksheet {
  return workbook.tables.getItem(table?.spec.table ?? '').worksheet;
}
