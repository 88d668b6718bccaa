import { useEffect, useMemo } from 'react';
import type { Draft } from '../domain/draft';
import PastePanel from './paste-panel';
import type { PasteReading, PasteResult } from './paste-kind';
import type { RecordActions, RecordKind } from './record-kind';
import { useTranslator } from './words';

interface PasteRowsProps<R, D extends Draft> {
  kind: RecordKind<R, D>;
  add: NonNullable<RecordActions<R>['add']>;
  onDone(): void;
  onDirty(dirty: boolean): void;
}

/** Rows pasted for a kind of record: each is read as its form would read it. */
export default function PasteRows<R, D extends Draft>({ kind, add, onDone, onDirty }: PasteRowsProps<R, D>) {
  const t = useTranslator();
  const { paste = [] } = kind;
  const columns = useMemo(
    () => paste.map((column) => ({ ...column, label: kind.label(t, column.field) })),
    [paste, kind, t],
  );
  useEffect(() => onDirty(true), [onDirty]);

  const draftOf = (cells: Record<string, string>, base: R): D => {
    const typed = { ...kind.draftOf(base), ...cells };
    for (const { field, words } of paste) {
      const word = words?.[(cells[field] ?? '').trim().toLowerCase()];
      if (word !== undefined) typed[field as keyof D] = word as D[keyof D];
    }
    return typed;
  };
  const read = (cells: Record<string, string>): PasteReading => {
    const base = kind.blank('');
    const reading = kind.read(draftOf(cells, base), base);
    if (!reading.ok) return reading;
    return { ok: true, name: kind.nameOf(reading.record), shown: kind.draftOf(reading.record) };
  };
  const save = async (rows: Record<string, string>[]): Promise<PasteResult> => {
    const records = rows.flatMap((cells) => {
      const base = kind.blank();
      const reading = kind.read(draftOf(cells, base), base);
      return reading.ok ? [reading.record] : [];
    });
    const result = await add(records);
    if (result.kind === 'failed') return result;
    return { kind: 'saved' };
  };

  return (
    <PastePanel
      title={t('list.paste')}
      columns={columns}
      read={read}
      save={save}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
