/** What a column is filtered by, as Excel takes it back. */
interface ColumnFilter {
  column: string;
  criteria: Excel.FilterCriteria;
}

/** The filter of a table that was taken away; `columns` is `null` if it is not one that can be set again. */
export interface LiftedFilter {
  table: string;
  sheet: string;
  columns: ColumnFilter[] | null;
}

/** `stays`: sheets that are filtered by what cannot be set again; nothing was taken away. */
export type Lifting = { kind: 'lifted'; filters: LiftedFilter[] } | { kind: 'stays'; sheets: string[] };

/** `theirs`: somebody has filtered the table meanwhile; `lost`: it is not filtered as before. */
export interface FilterBack {
  sheet: string;
  became: 'back' | 'theirs' | 'lost';
}

/**
 * Takes the filters of the tables on some sheets away, if all of them can be set again: a choice of values, a condition, the
 * greatest or smallest. What they are is read once more in the request that clears them, in case somebody has changed them.
 * Two round trips.
 */
export async function liftFilters(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Lifting> {
  const looks = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const tables = worksheet.tables.load(
      'items/name,items/autoFilter/isDataFiltered,items/autoFilter/criteria,items/columns/items/name',
    );
    return { sheet, tables, own: worksheet.autoFilter.load('isDataFiltered') };
  });
  await context.sync();
  const filtered = looks.flatMap(({ sheet, tables }) =>
    tables.items
      .filter(({ autoFilter }) => autoFilter.isDataFiltered)
      .map((table) => ({ sheet, table, columns: columnFilters(table, table.autoFilter) })),
  );
  const stays = [
    ...looks.filter(({ own }) => own.isDataFiltered),
    ...filtered.filter(({ columns }) => columns === null),
  ].map(({ sheet }) => sheet);
  if (stays.length > 0) return { kind: 'stays', sheets: [...new Set(stays)] };

  const again = filtered.map(({ sheet, table }) => {
    const cleared = context.workbook.tables.getItem(table.name);
    const filter = cleared.autoFilter.load('criteria,isDataFiltered');
    cleared.clearFilters();
    return { sheet, table, filter };
  });
  await context.sync();
  const filters = again
    .filter(({ filter }) => filter.isDataFiltered)
    .map(({ sheet, table, filter }) => ({ sheet, table: table.name, columns: columnFilters(table, filter) }));
  return { kind: 'lifted', filters };
}

/** Sets filters again where nobody has set others meanwhile, and looks whether they stand. Two round trips. */
export async function putFiltersBack(
  context: Excel.RequestContext,
  filters: readonly LiftedFilter[],
): Promise<FilterBack[]> {
  const tables = filters.map((lifted) => {
    const table = context.workbook.tables.getItemOrNullObject(lifted.table);
    return { lifted, table: table.load('name,autoFilter/isDataFiltered,columns/items/name') };
  });
  await context.sync();
  const set = tables.map(({ lifted, table }) => {
    if (table.isNullObject || lifted.columns === null) return { lifted, filter: null, theirs: false };
    if (table.autoFilter.isDataFiltered) return { lifted, filter: null, theirs: true };
    const there = new Set(table.columns.items.map(({ name }) => name));
    const isWhole = lifted.columns.every(({ column }) => there.has(column));
    for (const { column, criteria } of lifted.columns)
      if (there.has(column)) table.columns.getItem(column).filter.apply(criteria);
    return { lifted, filter: isWhole ? table.autoFilter.load('isDataFiltered') : null, theirs: false };
  });
  await context.sync();
  return set.map(({ lifted: { sheet }, filter, theirs }) => {
    if (theirs) return { sheet, became: 'theirs' };
    return { sheet, became: filter?.isDataFiltered === true ? 'back' : 'lost' };
  });
}

/** What the columns of a table are filtered by; `null`: by something that cannot be set again. */
function columnFilters(table: Excel.Table, { criteria }: Excel.AutoFilter): ColumnFilter[] | null {
  const found: ColumnFilter[] = [];
  for (const [index, one] of criteria.entries()) {
    if (isNothing(one)) continue;
    const known = settable(one);
    const column = table.columns.items[index]?.name;
    if (known === null || column === undefined) return null;
    found.push({ column, criteria: known });
  }
  return found.length === 0 ? null : found;
}

/** Excel answers something for each column; what is not said is `null`, against its typings (office-js #1226). */
type Answered = { readonly [K in keyof Excel.FilterCriteria]: Excel.FilterCriteria[K] | null };

function isNothing({ criterion1, values, color, icon, dynamicCriteria }: Answered): boolean {
  const isDynamic = (dynamicCriteria ?? 'Unknown') !== 'Unknown';
  return !criterion1 && !values?.length && !color && !icon && !isDynamic;
}

const CONDITIONS: ReadonlySet<string> = new Set([
  'Custom',
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
]);

/** The criteria without what is `null`, which Excel refuses (office-js #1226); `null`: colour, icon, relative dates. */
function settable({
  filterOn,
  values,
  criterion1,
  criterion2,
  operator,
  subField,
}: Answered): Excel.FilterCriteria | null {
  if (subField) return null;
  if (filterOn === 'Values' && values?.length) return { filterOn, values };
  if (filterOn === null || !CONDITIONS.has(filterOn) || !criterion1) return null;
  return { filterOn, criterion1, ...(criterion2 && { criterion2 }), ...(operator && { operator }) };
}
