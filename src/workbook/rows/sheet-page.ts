import { columnLetters } from '../excel/address';
import type { TableKey, TableSpec } from '../schema/schema-base';
import { fitPages, MARGINS, PAPERS, printedWidth, type FittedPages } from './fit-pages';

/** A table as it stands on its sheet: row of its headings, its first column and the positions of ours in it, from 0. */
export interface PlacedTable {
  spec: TableSpec;
  top: number;
  left: number;
  at: ReadonlyMap<string, number>;
}

/** Queues the page of a sheet with these tables beside each other. */
export function setUpDataPage(sheet: Excel.Worksheet, tables: readonly PlacedTable[]): FittedPages[] {
  const [first] = tables;
  if (first === undefined) return [];
  const { top, left } = first;
  const layout = sheet.pageLayout;
  const { points, pages, paper } = printedWidth(tables.map(({ spec }) => spec));
  layout.orientation = 'Landscape';
  layout.paperSize = paper;
  const share = (pages * PAPERS[paper].long) / points;
  const fitted = fitPages(layout, { horizontalFitToPages: pages }, share);
  layout.setPrintMargins('Points', MARGINS);
  if (pages > 1)
    layout.setPrintTitleColumns(`$${columnLetters(left)}:$${columnLetters(left + frozenColumns(first) - 1)}`);
  layout.setPrintTitleRows(`$${top + 1}:$${top + 1}`);
  layout.headersFooters.defaultForAllPages.leftFooter = '&A';
  layout.headersFooters.defaultForAllPages.rightFooter = 'Pagina &P di &N';
  return [fitted];
}

/** Queues what stays in sight of a sheet: the headings, and the columns that say whose row it is. */
export function freezePanes(sheet: Excel.Worksheet, table: PlacedTable): void {
  const rows = table.top + 1;
  const columns = frozenColumns(table);
  if (columns === 0 || table.left > 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

/** Fields of the columns up to which columns stay in sight as a sheet scrolls to the right: they say whose row it is. */
const FROZEN: Readonly<Partial<Record<TableKey, string>>> = {
  objectives: 'description',
  phases: 'description',
  indicators: 'description',
  status: 'date',
  involved: 'centre',
  accepted: 'objective',
  centres: 'shortName',
  planning: 'code',
  parameters: 'label',
};

/** How many columns of a table stay in sight; none where a person put others of their own among them, of unknown width. */
export function frozenColumns({ spec, at }: Pick<PlacedTable, 'spec' | 'at'>): number {
  const { columns, key } = spec;
  const position = columns.findIndex(({ field }) => field === FROZEN[key]);
  return position >= 0 && at.get(columns[position]?.field ?? '') === position ? position + 1 : 0;
}
