import { useMemo } from 'react';
import type { Draft, DraftIssues } from '../../domain/drafts/draft';
import PastePanel from './paste-panel';
import type { PasteReading, PasteResult } from './paste-kind';
import type { PasteColumn } from '../../domain/paste/paste-columns';
import { withoutInvisible } from '../../domain/values/invisible';
import type { Keeping, PasteDraft, RecordActions, RecordKind } from '../record/record-kind';
import { useTellForm } from '../record/form-in-view';
import { useTranslator } from '../ui/words';

interface PasteRowsProps<R, D extends Draft> {
  kind: RecordKind<R, D>;
  add: NonNullable<RecordActions<R>['add']>;
  memory: Keeping<PasteDraft>;
  onDone(): void;
}

/** Rows pasted for a kind of record: each is read as its form would read it. */
export default function PasteRows<R, D extends Draft>(props: PasteRowsProps<R, D>) {
  const { kind, add, memory, onDone } = props;
  const t = useTranslator();
  const { paste = [] } = kind;
  const columns = useMemo(
    () => paste.map((column) => ({ ...column, label: kind.label(t, column.field) })),
    [paste, kind, t],
  );
  useTellForm('dirty', true);

  const draftOf = (cells: Record<string, string>, base: R): D => {
    const typed = { ...kind.draftOf(base), ...cells };
    for (const { field, words } of paste) {
      const word = words && wordOf(words, cells[field]);
      if (word !== undefined) typed[field as keyof D] = word as D[keyof D];
    }
    return typed;
  };
  const read = (cells: Record<string, string>): PasteReading => {
    const base = kind.blank('');
    const reading = kind.read(draftOf(cells, base), base);
    const issues = { ...unknownWords(paste, cells), ...(!reading.ok && reading.issues) };
    if (!reading.ok || Object.keys(issues).length > 0) return { ok: false, issues };
    const shown: Record<string, string> = { ...kind.draftOf(reading.record) };
    for (const { field, words = {} } of paste) {
      const [word] = Object.entries(words).find(([, choice]) => choice === shown[field]) ?? [];
      if (word !== undefined) shown[field] = word;
    }
    return { ok: true, name: kind.nameOf(reading.record), shown };
  };
  const save = async (rows: Record<string, string>[]): Promise<PasteResult> => {
    const records = rows.flatMap((cells) => {
      const base = kind.blank();
      const reading = kind.read(draftOf(cells, base), base);
      return reading.ok ? [reading.record] : [];
    });
    const result = await add(records);
    if (result.kind === 'failed') return result;
    return { kind: result.kind === 'saved' ? 'saved' : 'refused' };
  };

  return (
    <PastePanel
      title={t('paste.title')}
      columns={columns}
      read={read}
      save={save}
      memory={memory}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

function wordOf(words: Readonly<Record<string, string>>, cell = ''): string | undefined {
  const typed = withoutInvisible(cell).trim().toLowerCase();
  return Object.hasOwn(words, typed) ? words[typed] : undefined;
}

/** What stands in a column of choices and is none of them. */
function unknownWords(paste: readonly PasteColumn[], cells: Record<string, string>): DraftIssues {
  const issues: DraftIssues = {};
  for (const { field, words } of paste) {
    const cell = cells[field] ?? '';
    if (!words || cell.trim() === '' || wordOf(words, cell) !== undefined) continue;
    const allowed = Object.keys(words).join(', ');
    issues[field] = { code: 'not-allowed', params: { value: cell, allowed } };
  }
  return issues;
}
