import type { Change, RowChange } from '../../../src/workbook/save/change';
import type { RowFields } from '../../../src/workbook/rows/table-rows';
import { changedFields } from '../../../src/workbook/rows/changed-fields';
import type { Told as ToldLater } from '../../../src/taskpane/actions/own-rows-watch';
import { groupBy } from '../../../src/domain/values/group-by';
import { tableSpec } from '../../../src/workbook/schema/schema';
import { tagOfFields, type SheetRow } from './sheet-rows';

/** What a cell may say in the end, and since which turn. */
interface Due {
  said: Set<unknown> | 'anything';
  since: number;
}

interface DueRow {
  cells: Map<string, Due>;
  /** An outcome that nobody knows left it here, or took it. */
  isDoubtful: boolean;
  /** The turn in which somebody heard that it was imported. */
  imported: number;
}

/** A pane's action: from the turn in which it began to the turn in which its person heard of it. */
export interface Span {
  from: number;
  to: number;
}

/** Fields whose cells are written in the notation of their sheet; how is tried elsewhere. */
const OTHER_NOTATION = ['date', 'value', 'boolean', 'choice', 'codes'];

/**
 * What the workbook has to say once everything has come to rest, by what people did in the sheets and what their panes told
 * them. Turns count up.
 */
export class Ledger {
  private readonly rows = new Map<string, DueRow>();
  private readonly left = new Map<string, number>();
  /** Rows that somebody copied from others, with their Ids. */
  private readonly copied = new Map<string, unknown>();
  /** Cells saved in rows of which nobody has been told yet, whose own save is under way. */
  private readonly early = new Map<string, [string, Due][]>();
  readonly faults: string[] = [];

  constructor(start: ReadonlyMap<string, SheetRow>) {
    for (const [tag, row] of start) this.add(tag, row, 0);
  }

  /** Somebody did in the sheet what lies between two looks at it. */
  byHand(before: ReadonlyMap<string, SheetRow>, after: ReadonlyMap<string, SheetRow>, turn: number): void {
    const ids = new Set([...before.values()].map((row) => row.get('id')));
    for (const [tag, row] of after) {
      const old = before.get(tag);
      if (old === undefined && row.get('id') !== '' && ids.has(row.get('id')))
        this.copied.set(tag, row.get('id'));
      if (old === undefined) this.add(tag, row, turn);
      else if ([...row].some(([field, cell]) => old.get(field) !== cell)) this.typed(tag, old, row, turn);
    }
    for (const tag of before.keys()) if (!after.has(tag)) this.remove(tag, turn);
    for (const tag of copies(after)) this.rows.get(tag)?.cells.set('id', { said: 'anything', since: turn });
  }

  private typed(tag: string, old: SheetRow, row: SheetRow, turn: number): void {
    const due = this.rows.get(tag);
    // A row in which somebody types, and that its own author will be told is not there.
    if (due === undefined) return void this.add(tag, row, turn);
    for (const [field, cell] of row)
      if (old.get(field) !== cell) due.cells.set(field, { said: new Set([cell]), since: turn });
  }

  /** A pane told its person that this is saved. */
  saved({ rows }: Change, span: Span): void {
    for (const row of rows) {
      const tag = this.tagFor(row.table, row.after ?? row.before ?? {});
      if (tag === null) continue;
      if (row.before === null && row.after !== null) this.addSaved(tag, row, row.after, span);
      else if (row.after === null && row.before !== null) this.removeSaved(tag, row.before, span);
      else if (row.before !== null && row.after !== null) this.change(tag, row.before, row.after, span);
    }
  }

  /** A pane told its person that these rows were imported: they say what the file says, whatever they said. */
  imported({ rows }: Change, { from, to }: Span): void {
    for (const { table, after } of rows) {
      if (after === null) continue;
      const tag = this.tagFor(table, after);
      if (tag === null) continue;
      const isLeft = (this.left.get(tag) ?? -1) >= from;
      const due = this.rows.get(tag) ?? this.add(tag, writtenCells(table, after), to, isLeft);
      due.imported = to;
      if (!isLeft)
        for (const [field, cell] of writtenCells(table, after)) {
          const known = due.cells.get(field);
          const isSince = known !== undefined && known.since >= from && known.said !== 'anything';
          const said = isSince ? new Set([...known.said, cell]) : new Set([cell]);
          due.cells.set(field, { said: cell === ANYTHING ? 'anything' : said, since: to });
        }
    }
  }

  /** A pane told its person that nobody knows whether this is saved. */
  doubtful({ rows }: Change, { to }: Span): void {
    for (const { table, before, after } of rows) {
      const tag = this.tagFor(table, after ?? before ?? {});
      if (tag === null) continue;
      const due = this.rows.get(tag);
      if (due === undefined) {
        if (before === null && after !== null) this.add(tag, writtenCells(table, after), to, true);
      } else if (after === null) due.isDoubtful = true;
      else
        for (const [field, cell] of writtenCells(table, before ? changedFields(before, after) : after)) {
          const known = due.cells.get(field);
          if (cell === ANYTHING) due.cells.set(field, { said: 'anything', since: to });
          else if (known && known.said !== 'anything') {
            known.said.add(cell);
            known.since = to;
          }
        }
    }
  }

  /** A pane told its person what became of rows some seconds after it had saved them. */
  toldLater({ rewritten, changed, gone, back }: ToldLater): void {
    // Somebody may have deleted one, which then came back.
    this.mayCome(rewritten.flatMap(({ table, row }) => this.tagFor(table, row) ?? []));
    this.mayCome(back.flatMap(({ table, row }) => this.tagFor(table, row) ?? []));
    for (const { table, row } of gone) {
      const tag = this.tagFor(table, row) ?? '';
      const due = this.rows.get(tag);
      if (due) due.isDoubtful = true;
      this.early.delete(tag);
    }
    for (const { own, fields } of changed) {
      const due = this.rows.get(this.tagFor(own.table, own.row) ?? '');
      for (const { name, now } of fields) {
        const known = due?.cells.get(name);
        if (known && known.said !== 'anything') known.said.add(now ?? '');
      }
    }
  }

  /** These may come: somebody typed them below a table that did not take them up. */
  mayCome(tags: readonly string[]): void {
    for (const tag of tags) if (!this.rows.has(tag)) this.add(tag, new Map(), 0, true);
  }

  /** A pane told its person to look at these rows: what stands there was not put back. */
  toBeSeen(tags: readonly string[]): void {
    for (const tag of tags) {
      const due = this.rows.get(tag) ?? this.add(tag, new Map(), 0, true);
      due.cells.clear();
      due.isDoubtful = true;
    }
  }

  /** What is taken back names the row by its Id alone. */
  private tagFor(table: RowChange['table'], fields: RowFields): string | null {
    const named = [...this.rows].find(
      ([tag, { cells }]) => tag.startsWith(`${table} `) && saysOnly(cells.get('id'), fields.id),
    );
    return tagOfFields(table, fields) ?? named?.[0] ?? null;
  }

  private change(tag: string, before: RowFields, after: RowFields, { from, to }: Span): void {
    const due = this.rows.get(tag);
    const changed = Object.entries(changedFields(before, after));
    if (due === undefined) {
      if (this.changeCopies(before.id, changed)) return;
      if (changed.length > 0 && (this.left.get(tag) ?? -1) < from)
        this.early.set(tag, [
          ...(this.early.get(tag) ?? []),
          ...changed.map(([field, value]): [string, Due] => [
            field,
            { said: new Set([value ?? '']), since: to },
          ]),
        ]);
      return;
    }
    for (const [field, value] of changed) {
      const cell = value ?? '';
      const known = due.cells.get(field);
      const isKnown = known === undefined || known.said === 'anything' || known.said.has(before[field] ?? '');
      if (isKnown) due.cells.set(field, { said: new Set([cell]), since: to });
      else if (known.since < from && known.said !== 'anything' && !known.said.has(cell))
        this.faults.push(
          `saved ${field} of ${tag} over ${[...known.said].join(' or ')}, which was not shown`,
        );
    }
  }

  /** Copies that are left of a row count as that row with another text. @returns whether there is one */
  private changeCopies(id: unknown, changed: readonly [string, unknown][]): boolean {
    const copies = [...this.copied].flatMap(([tag, name]) => (name === id ? (this.rows.get(tag) ?? []) : []));
    for (const { cells } of copies) {
      for (const [field, value] of changed) {
        const known = cells.get(field);
        if (known && known.said !== 'anything') known.said.add(value ?? '');
      }
    }
    return copies.length > 0;
  }

  private addSaved(tag: string, { table }: RowChange, after: RowFields, { from, to }: Span): void {
    // Somebody may have deleted it in the sheet before its author heard that it is saved.
    if ((this.left.get(tag) ?? -1) >= from) return;
    const due = this.rows.get(tag);
    if (due === undefined) this.add(tag, writtenCells(table, after), to);
    else due.isDoubtful = false;
  }

  private removeSaved(tag: string, before: RowFields, { from, to }: Span): void {
    const due = this.rows.get(tag);
    if (due === undefined) return;
    const isNewer = ([field, { said, since }]: [string, Due]): boolean =>
      field in before && since >= from && said !== 'anything' && !said.has(before[field] ?? '');
    // An import writes whatever stands, or does not stand, there.
    if (due.imported >= from) due.isDoubtful = true;
    // What somebody said in it meanwhile must not go with it.
    else if (![...due.cells].some(isNewer)) this.remove(tag, to);
  }

  private add(
    tag: string,
    row: SheetRow | ReadonlyMap<string, unknown>,
    since: number,
    isDoubtful = false,
  ): DueRow {
    const cells = [...row].map(([field, cell]): [string, Due] => {
      // What is typed by hand gets its Id and its place with the next save.
      const isGiven = cell === '' && ['id', 'order'].includes(field);
      return [field, { said: isGiven || cell === ANYTHING ? 'anything' : new Set([cell]), since }];
    });
    const due = { cells: new Map([...cells, ...(this.early.get(tag) ?? [])]), isDoubtful, imported: -1 };
    this.early.delete(tag);
    this.rows.set(tag, due);
    return due;
  }

  private remove(tag: string, turn: number): void {
    this.rows.delete(tag);
    this.left.set(tag, turn);
  }

  /** Where the workbook says something else; `[]` if nowhere. */
  differences(rows: ReadonlyMap<string, SheetRow>): string[] {
    const missing = [...this.rows].flatMap(([tag, { isDoubtful }]) =>
      rows.has(tag) || isDoubtful ? [] : [`${tag} is gone`],
    );
    const others = [...rows].flatMap(([tag, row]) => {
      const due = this.rows.get(tag);
      if (due === undefined) return [`${tag} is there`];
      return [...due.cells].flatMap(([field, { said }]) => {
        const cell = row.get(field) ?? '';
        return said === 'anything' || said.has(cell)
          ? []
          : [`${field} of ${tag} says ${cell}, not ${[...said].join(' or ')}`];
      });
    });
    const unheard = [...this.early.keys()].map((tag) => `saved in ${tag}, which was not there`);
    return [...this.faults, ...unheard, ...missing, ...others];
  }
}

/** Rows with an Id that another one has, too: a save gives one of them another. */
function copies(rows: ReadonlyMap<string, SheetRow>): string[] {
  return [...groupBy([...rows], ([, row]) => row.get('id'))].flatMap(([id, same]) =>
    id === '' || same.length === 1 ? [] : same.map(([tag]) => tag),
  );
}

const ANYTHING = Symbol('anything');

function writtenCells(table: RowChange['table'], fields: RowFields): Map<string, unknown> {
  const kinds = new Map(tableSpec(table).columns.map(({ field, kind }) => [field, kind]));
  return new Map(
    Object.entries(fields)
      .filter(([field]) => kinds.has(field))
      .map(([field, cell]) => [
        field,
        OTHER_NOTATION.includes(kinds.get(field) ?? '') ? ANYTHING : (cell ?? ''),
      ]),
  );
}

const saysOnly = (due: Due | undefined, cell: unknown): boolean =>
  due !== undefined && due.said !== 'anything' && due.said.has(cell);
