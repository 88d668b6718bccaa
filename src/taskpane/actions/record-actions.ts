import { moved, nextOrder, type Edit } from '../../domain/edits/edits';
import type { Peg } from '../../domain/records/records';
import type { RecordActions, RecordKind } from '../../forms/record/record-kind';
import type { Translator } from '../../i18n/translate';
import type { Draft } from '../../domain/drafts/draft';
import type { Edits } from './use-edits';

interface RecordSource<R, D extends Draft> {
  kind: RecordKind<R, D>;
  edits: Edits;
  t: Translator;
  /** The change from some records to others. */
  change(before: R[], after: R[]): Edit;
  /** The change of one record that is there; it may ask first, `null`: the person went back. */
  changeOne?(before: R, after: R): Promise<Edit | null>;
  /** What the person reads once a record is saved; by default that it is, with its name. */
  savedText?(before: R | null, after: R): string | undefined;
  /** Hears of a record that was saved. */
  onSaved?(): void;
  /** What writes a record again with all that it belonged to, if that is gone, too. */
  revive?(peg: Peg, after: R): Promise<Edit | null>;
  /** The record as the workbook has it now. */
  find(peg: Peg, id: string): R | undefined;
}

/** Saves and deletes records of one kind. */
export function recordActions<R, D extends Draft>(source: RecordSource<R, D>): RecordActions<R> {
  const { kind, edits, t, change, changeOne, revive, find, savedText, onSaved } = source;
  return {
    async save(before, after) {
      const done = savedText?.(before, after) ?? t('undo.saved', { name: kind.nameOf(after) });
      const edit =
        before === null
          ? change([], [after])
          : await (changeOne?.(before, after) ?? change([before], [after]));
      if (edit === null) return { kind: 'cancelled' };
      let result = await edits.save(edit, done);
      const revived = result.kind === 'refused' && before === null ? await revive?.(result.peg, after) : null;
      if (revived) {
        result = await edits.save(revived, t('undo.revived', { name: kind.nameOf(after) }));
      }
      if (result.kind === 'saved') {
        onSaved?.();
        return { kind: 'saved', record: after };
      }
      if (result.kind === 'failed') return result;
      const current = find(result.peg, kind.idOf(after));
      return current === undefined ? { kind: 'gone' } : { kind: 'conflict', current };
    },
    async remove(record) {
      const done = t('undo.deleted', { name: kind.nameOf(record) });
      const result = await edits.save(change([kind.named(record)], []), done);
      if (result.kind === 'failed') return result;
      return { kind: result.kind === 'saved' ? 'done' : 'changed' };
    },
  };
}

/** Actions of records that have an order: they are moved, too, and several are added at once. */
export function orderedActions<R extends { id: string; order: number }, D extends Draft>(
  source: RecordSource<R, D> & { records: readonly R[] },
): RecordActions<R> {
  const { kind, edits, t, change, records } = source;
  return {
    ...recordActions(source),
    async move(from, to) {
      const before = records.map((record) => kind.named(record));
      const record = records[from];
      const done = t('undo.moved', { name: record === undefined ? '' : kind.nameOf(record) });
      const result = await edits.save(change(before, moved(before, from, to)), done);
      if (result.kind === 'failed') return result;
      return { kind: result.kind === 'saved' ? 'done' : 'changed' };
    },
    add: (added) => addingAction({ edits, t, change })(afterLast(records, added)),
  };
}

/** Adds several new records at once. */
export function addingAction<R>(source: {
  edits: Edits;
  t: Translator;
  change(before: R[], after: R[]): Edit;
}): NonNullable<RecordActions<R>['add']> {
  const { edits, t, change } = source;
  return async (added) => {
    const result = await edits.save(change([], added), t('undo.added', { count: added.length }));
    if (result.kind === 'failed') return result;
    return result.kind === 'saved' ? { kind: 'saved', record: added } : { kind: 'gone' };
  };
}

/** New records with the orders that put them after all others. */
export function afterLast<R extends { order: number }>(records: readonly R[], added: readonly R[]): R[] {
  const first = nextOrder(records);
  return added.map((record, index) => ({ ...record, order: first + index }));
}
