import { Suspense, lazy, useState, type ReactNode } from 'react';
import { acceptanceOf } from '../../domain/edits/accepted';
import type { Finding } from '../../domain/findings/finding';
import type { Acceptance } from '../../domain/records/records';
import { findingPlace } from '../../i18n/finding-place';
import { findingText } from '../../i18n/finding-text';
import { useTranslator } from '../../forms/ui/words';
import { newId } from './new-id';
import { usePane } from './pane';
import { localDay } from '../../domain/values/dates';

const AcceptDialog = lazy(() => import(/* webpackPrefetch: true */ '../../forms/findings/accept-dialog'));

export interface Accepting {
  /** Asks why a finding is accepted. */
  ask(finding: Finding): void;
  dialog: ReactNode;
}

/** The question why a finding is accepted. */
export function useAccepting(onAccepted: (acceptance: Acceptance) => void): Accepting {
  const { memory } = usePane();
  const t = useTranslator();
  const [finding, setFinding] = useState<Finding | null>(null);
  return {
    ask: setFinding,
    dialog: finding && (
      <Suspense fallback={null}>
        <AcceptDialog
          text={`${findingPlace(t, finding)}: ${findingText(t, finding)}`}
          start={{ reason: '', author: memory.author() }}
          onConfirm={({ reason, author }) => {
            memory.sign(author);
            setFinding(null);
            onAccepted(acceptanceOf(finding, { id: newId(), reason, author, date: localDay(new Date()) }));
          }}
          onCancel={() => setFinding(null)}
        />
      </Suspense>
    ),
  };
}
