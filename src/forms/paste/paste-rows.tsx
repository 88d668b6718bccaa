import { useMemo } from 'react';
import type { Draft, DraftIssues } from '../../domain/drafts/draft';
import PastePanel from './paste-panel';
import type { PasteReading, PasteResult } from './paste-kind';
import type { PasteColumn } from '../../domain/paste/paste-columns';
import {
  declaredCode,
  namableCodes,
  pastedCodeIssues,
  type PastedCells,
} from '../../domain/paste/pasted-codes';
import { withoutInvisible } from '../../domain/values/invisible';
import type { Keeping, PasteDraft, RecordActions, RecordKind } from '../record/record-kind';
import { useTellForm } from '../record/form-in-view';
import { useTranslator } from '../ui/words';
import { usePasteWords } from './paste-words';

interface PasteRowsProps<R, D extends Draft> {
  kind: RecordKind<R, D>;
  add: NonNullable<RecordActions<R>['add']>;
  memory: Keeping<PasteDraft>;
  onDone(): void;
  /** By default as when they were added. */
  onCancel?: () => void;
}

/** Rows pasted for a kind of record: each is read as its form would read it. */
export default function PasteRows<R, D extends Draft>(props: PasteRowsProps<R, D>) {
  const { kind, add, memory, onDone, onCancel = onDone } = props;
  const t = useTranslator();
  const says = usePasteWords();
  const { paste = [] } = kind;
  const columns = useMemo(
    () => paste.map((column) => ({ ...column, label: kind.label(t, column.field) })),
    [paste, kind, t],
  );
  useTellForm('dirty', true);

  const codes = kind.pasteCodes ?? { known: {} };

  /** What the form would have been given, row by row. */
  const draftsOf = (rows: readonly PastedCells[], bases: readonly R[]): D[] => {
    const plain = rows.map(({ cells }) => meant(rows, cells));
    return (kind.pasteFields?.(plain) ?? plain).map((cells, at) => {
      const base = bases[at] ?? kind.blank('');
      return { ...kind.draftOf(base), ...cells };
    });
  };
  /** Cells with the code of a choice for its word, and the codes of other records as these have them. */
  const meant = (rows: readonly PastedCells[], cells: PastedCells['cells']): PastedCells['cells'] => {
    const typed: Record<string, string> = { ...cells };
    for (const { field, words, refers, isList } of paste) {
      const cell = cells[field];
      if (cell === undefined) continue;
      const word = words && wordOf(words, cell);
      if (word !== undefined) typed[field] = word;
      if (refers && !isList) typed[field] = declaredCode(cell.trim(), namableCodes(rows, codes, refers));
    }
    return typed;
  };
  const read = (rows: readonly PastedCells[]): PasteReading[] => {
    const bases = rows.map(() => kind.blank(''));
    const beside = pastedCodeIssues(rows, paste, codes);
    return draftsOf(rows, bases).map((draft, at) => {
      const cells = rows[at]?.cells ?? {};
      const reading = kind.read(draft, bases[at] ?? kind.blank(''));
      const issues = { ...unknownWords(paste, cells), ...beside[at], ...(!reading.ok && reading.issues) };
      if (!reading.ok || Object.keys(issues).length > 0) return { ok: false, issues };
      const shown: Record<string, string> = { ...cells, ...kind.draftOf(reading.record) };
      for (const { field, words = {} } of paste) {
        const [word] = Object.entries(words).find(([, choice]) => choice === shown[field]) ?? [];
        if (word !== undefined) shown[field] = word;
      }
      return { ok: true, name: kind.nameOf(reading.record), shown };
    });
  };
  const save = async (rows: readonly PastedCells[]): Promise<PasteResult> => {
    const bases = rows.map(() => kind.blank());
    const records = draftsOf(rows, bases).flatMap((draft, at) => {
      const reading = kind.read(draft, bases[at] ?? kind.blank());
      return reading.ok ? [reading.record] : [];
    });
    const result = await add(records);
    if (result.kind === 'failed') return result;
    return { kind: result.kind === 'saved' ? 'saved' : 'refused' };
  };

  return (
    <PastePanel
      title={says('title')}
      columns={columns}
      read={read}
      save={save}
      memory={memory}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}

function wordOf(words: Readonly<Record<string, string>>, cell = ''): string | undefined {
  const typed = withoutInvisible(cell).trim().toLowerCase();
  return Object.hasOwn(words, typed) ? words[typed] : undefined;
}

/** What stands in a column of choices and is none of them. */
function unknownWords(paste: readonly PasteColumn[], cells: PastedCells['cells']): DraftIssues {
  const issues: DraftIssues = {};
  for (const { field, words } of paste) {
    const cell = cells[field] ?? '';
    if (!words || cell.trim() === '' || wordOf(words, cell) !== undefined) continue;
    const allowed = Object.keys(words).join(', ');
    issues[field] = { code: 'not-allowed', params: { value: cell, allowed } };
  }
  return issues;
}
