import { groupBy } from '../../domain/values/group-by';
import type { Cell, Field } from '../rows/cells';
import { changedFields, sameField } from '../rows/changed-fields';
import { wholeRow, type ReadRow, type RowFields, type TableRows, type Tables } from '../rows/table-rows';
import { holdsEntries } from '../schema/list-tables';
import type { TableKey } from '../schema/schema-base';
import type { Change, RowChange } from './change';
import { entryFields } from './list-rows';
import { indexRows, rowName, type RowIndex } from './row-places';

/** A row that this pane has written, as it stood when it was seen last; one that it has deleted, as it stood before. */
export interface OwnRow {
  table: TableKey;
  /** What it is known by (`rowName`). */
  name: Field;
  row: RowFields;
  /** Name of its sheet. */
  sheet: string;
  /** When it was saved, as `Date.now()` says. */
  savedAt: number;
  /** Its save added it to the table. */
  isNew: boolean;
  /** Names of the fields that were written. */
  written: readonly string[];
  /** Rows that it belongs to. */
  owners: readonly RowChange[];
  /** Position in the body, and the Ids of all rows then. */
  index: number;
  ids: readonly Cell[];
  /** It was lost once, and written again. */
  isRepeated: boolean;
  isDeleted: boolean;
}

/** A row that says something else by now in fields that were written. */
export interface ChangedOwnRow {
  own: OwnRow;
  fields: { name: string; mine: Field; now: Field }[];
}

/**
 * What became of own rows. `rows`: those that are there, as they stand now. `swallowed`: another row stands in the place
 * of a new one that was not there before. `gone`: any other row that is not there. `back`: a deleted one that is there again.
 */
export interface SeenAgain {
  rows: OwnRow[];
  changed: ChangedOwnRow[];
  swallowed: OwnRow[];
  gone: OwnRow[];
  back: OwnRow[];
}

/**
 * The rows that a change wrote or deleted, by the tables right after it. One of which a copy is left does not count as deleted.
 * @param ownersOf what a row belongs to; by default all that its save looked up, because new rows belong to it
 */
export function ownRows(
  { rows }: Pick<Change, 'rows'>,
  after: Tables,
  ownersOf?: (row: RowChange) => readonly RowChange[],
): OwnRow[] {
  const lookedUp = rows.filter((row) => row.after !== null && writtenIn(row).length === 0);
  const indexes = indexesOf(after);
  const savedAt = Date.now();
  return rows.flatMap((change): OwnRow[] => {
    const { table, before, after: wanted } = change;
    const written = writtenIn(change);
    const there = indexes(table);
    const name = rowName(table, wanted ?? {});
    const place = there?.index.byKey.get(name);
    if (wanted === null) return before === null || !there ? [] : deletedRow(table, before, there, savedAt);
    if (written.length === 0 || !there || !place) return [];
    const { measure = null } = wanted;
    const isNew = before === null;
    const owners = ownersOf?.(change) ?? lookedUp;
    const again = { isRepeated: false, isDeleted: false };
    return [seen({ table, name, row: { measure }, isNew, written, owners, savedAt, ...again }, there, place)];
  });
}

function deletedRow(table: TableKey, row: RowFields, { index, ids }: SeenTable, savedAt: number): OwnRow[] {
  const name = rowName(table, row);
  if (name === '' || index.byKey.has(name)) return [];
  const { sheet } = index.table;
  const none = { isNew: false, written: [], owners: [], isRepeated: false };
  return [{ table, name, row, sheet, savedAt, ids, index: -1, isDeleted: true, ...none }];
}

/** Adds rows that were just written to those that are watched, and takes those out that a change deletes. */
export function watchAlso(
  rows: readonly OwnRow[],
  { rows: changes }: Change,
  more: readonly OwnRow[],
): OwnRow[] {
  const deleted = changes.flatMap(({ table, before, after }) =>
    before !== null && after === null ? [`${table} ${String(rowName(table, before))}`] : [],
  );
  const key = ({ table, name }: OwnRow): string => `${table} ${String(name)}`;
  const all = new Map(rows.filter((row) => !deleted.includes(key(row))).map((row) => [key(row), row]));
  for (const row of more) {
    const earlier = all.get(key(row));
    const written = [...new Set([...(earlier?.written ?? []), ...row.written])];
    const owners = row.owners.length > 0 ? row.owners : (earlier?.owners ?? []);
    const isNew = row.isNew || earlier?.isNew === true;
    const isRepeated = earlier?.isRepeated ?? row.isRepeated;
    all.set(key(row), { ...row, isNew, written, owners, isRepeated });
  }
  return [...all.values()];
}

/** Looks for own rows in tables as read later. A table that is not there tells nothing. */
export function seeAgain(rows: readonly OwnRow[], tables: Tables): SeenAgain {
  const indexes = indexesOf(tables);
  const found: SeenAgain = { rows: [], changed: [], swallowed: [], gone: [], back: [] };
  for (const own of rows) {
    const there = indexes(own.table);
    const place = there?.index.byKey.get(own.name);
    if (there === null) found.rows.push(own);
    else if (own.isDeleted) (place === undefined ? found.rows : found.back).push(own);
    else if (place === undefined) (isSwallowed(own, there.ids) ? found.swallowed : found.gone).push(own);
    else {
      const now = seen(own, there, place);
      found.rows.push(now);
      const fields = own.written
        .filter((name) => there.index.table.at.has(name) && !sameField(own.row[name], now.row[name]))
        .map((name) => ({ name, mine: own.row[name] ?? null, now: now.row[name] ?? null }));
      if (fields.length > 0) found.changed.push({ own, fields });
    }
  }
  return found;
}

/** The change that writes lost rows again as they stood, if what they belong to is there, or is written again with them. */
export function repetition(rows: readonly OwnRow[]): Change {
  const names = new Set(rows.map(({ table, name }) => `${table} ${String(name)}`));
  const all = rows.flatMap((own) => own.owners);
  const owners = new Set(
    all.filter(({ table, after }) => !names.has(`${table} ${String(rowName(table, after ?? {}))}`)),
  );
  const again = rows.map(({ table, row }): RowChange => {
    const after = holdsEntries(table) ? entryFields(row) : row;
    return { table, before: null, after };
  });
  return { rows: [...owners, ...again], lists: [] };
}

function writtenIn({ before, after }: RowChange): string[] {
  return Object.keys(changedFields(before ?? {}, after ?? {}));
}

/** A table by Id, and the Ids of its rows from the top. */
interface SeenTable {
  index: RowIndex;
  ids: readonly Cell[];
}

function indexesOf(tables: Tables): (key: TableKey) => SeenTable | null {
  const known = new Map<TableKey, SeenTable | null>();
  return (key) => {
    const table = tables.get(key);
    if (!known.has(key))
      known.set(key, table === undefined ? null : { index: indexRows(table), ids: idsOf(table) });
    return known.get(key) ?? null;
  };
}

function seen(
  own: Omit<OwnRow, 'index' | 'ids' | 'sheet'>,
  { index: { table }, ids }: SeenTable,
  place: ReadRow,
): OwnRow {
  // A column that is not there says nothing of what was written into it.
  const unseen = Object.entries(own.row).filter(([name]) => !table.at.has(name));
  const row = { measure: null, ...wholeRow(table, place), ...Object.fromEntries(unseen) };
  return { ...own, row, sheet: table.sheet, index: place.index, ids };
}

function idsOf({ cells, at }: TableRows): Cell[] {
  const id = at.get('id') ?? -1;
  return cells.map((row) => row[id] ?? '');
}

/**
 * Whether the place of a new row that is gone holds one that came since: two people who append at once write into the same
 * cells, and the later one stays. A row that somebody deletes leaves no other in its place but those that stood below it.
 * The place is counted from the nearest row above that is still there.
 */
function isSwallowed({ isNew, index, ids }: OwnRow, now: readonly Cell[]): boolean {
  if (!isNew) return false;
  const known = placesIn(ids);
  const places = placesIn(now);
  // The entry of a list may have got another name.
  if (places.has(ids[index] ?? '')) return false;
  let above = index - 1;
  while (above >= 0 && (ids[above] === '' || !places.has(ids[above] ?? ''))) above -= 1;
  const from = above < 0 ? -1 : (places.get(ids[above] ?? '')?.[0] ?? -1);
  const there = now[from + index - above] ?? '';
  return there !== '' && (!known.has(there) || (places.get(there)?.length ?? 0) > 1);
}

const knownPlaces = new WeakMap<readonly Cell[], ReadonlyMap<Cell, readonly number[]>>();

function placesIn(ids: readonly Cell[]): ReadonlyMap<Cell, readonly number[]> {
  const places = knownPlaces.get(ids) ?? groupBy(ids.keys(), (index) => ids[index] ?? '');
  knownPlaces.set(ids, places);
  return places;
}
