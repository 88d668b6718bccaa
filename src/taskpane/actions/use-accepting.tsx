import { Suspense, lazy, useState, type ReactNode } from 'react';
import { acceptAlike } from '../../domain/edits/accept-alike';
import { changeAccepted } from '../../domain/edits/edits';
import type { Finding } from '../../domain/findings/finding';
import type { Acceptance } from '../../domain/records/records';
import { localDay } from '../../domain/values/dates';
import { findingKey } from '../../domain/views/finding-key';
import { wordOf } from '../../forms/findings/finding-search';
import { StillOpen } from '../../forms/findings/still-open';
import { Notice } from '../../forms/ui/notice';
import { useTranslator } from '../../forms/ui/words';
import { findingListSentences } from '../../i18n/finding-list-sentences';
import { mendSentences } from '../../i18n/mend-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { newId } from './new-id';
import { usePane } from './pane';
import type { EditResult } from './save-edit';

const AcceptDialog = lazy(() => import(/* webpackPrefetch: true */ '../../forms/findings/accept-dialog'));

type Several = readonly [Finding, ...Finding[]];

export interface Accepting {
  /** Asks why findings of one kind are accepted. */
  ask(findings: readonly Finding[]): void;
  dialog: ReactNode;
  /** What became of them, if not all are accepted. */
  outcome: ReactNode;
  /** Something else is done now. */
  hush(): void;
}

/** Accepts findings, one or several alike, in one save. `onFailed` hears of a save that could not be made. */
export function useAccepting(onFailed: (failed: EditResult) => void): Accepting {
  const { memory, content, findings, edits } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, findingListSentences);
  const beside = wordsBeside(t, mendSentences);
  const [asked, setAsked] = useState<Several | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [last, setLast] = useState<{ shown: Several; rows: readonly Acceptance[] } | null>(null);
  const stillOpen = last === null ? [] : openAmong(last.shown, last.rows, content.peg.accepted, findings);
  const hush = () => {
    setLast(null);
    setRefused(false);
  };
  const accept = async (shown: Several, by: Pick<Acceptance, 'reason' | 'author'>) => {
    const open = findings.filter(({ accepted }) => accepted === null);
    const rows = acceptAlike(shown, open, { ...by, date: localDay(new Date()) }, newId);
    if (rows.length === 0) return setRefused(true);
    const word = wordOf(shown[0].code);
    const done =
      shown.length === 1 ? beside('isAccepted') : says('areAccepted', { count: rows.length, word });
    const result = await edits.save(changeAccepted([], rows), done);
    if (result.kind === 'saved') setLast({ shown, rows });
    if (result.kind === 'refused') setRefused(true);
    if (result.kind === 'failed') onFailed(result);
  };
  return {
    ask: ([first, ...others]) => {
      if (first !== undefined) setAsked([first, ...others]);
    },
    hush,
    outcome: (
      <>
        {isRefused && (
          <Notice reveal intent="warning" title={says('noneAcceptedTitle')}>
            {says('noneAcceptedText')}
          </Notice>
        )}
        {stillOpen.length > 0 && <StillOpen findings={stillOpen} />}
      </>
    ),
    dialog: asked && (
      <Suspense fallback={null}>
        <AcceptDialog
          findings={asked}
          start={{ reason: '', author: memory.author() }}
          onConfirm={({ reason, author }) => {
            memory.sign(author);
            setAsked(null);
            hush();
            void accept(asked, { reason, author });
          }}
          onCancel={() => setAsked(null)}
        />
      </Suspense>
    ),
  };
}

/** Those that are open although acceptances were written and are there: what they say has changed. */
function openAmong(
  shown: Several,
  rows: readonly Acceptance[],
  accepted: readonly Acceptance[],
  findings: readonly Finding[],
): Finding[] {
  const written = new Set(rows.map(({ id }) => id));
  if (!accepted.some(({ id }) => written.has(id))) return [];
  const keys = new Set(shown.map(findingKey));
  return findings.filter((one) => one.accepted === null && keys.has(findingKey(one)));
}
