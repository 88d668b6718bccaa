import { Suspense, lazy, useState, type ReactNode } from 'react';
import { acceptanceOf } from '../../domain/edits/accepted';
import type { Finding } from '../../domain/findings/finding';
import type { Acceptance } from '../../domain/records/records';
import { findingPlace } from '../../i18n/finding-place';
import { findingText } from '../../i18n/finding-text';
import { useTranslator } from '../../forms/ui/words';
import type { PaneMemory } from '../place/memory';
import { newId } from './new-id';
import { today } from './today';

const AcceptDialog = lazy(() => import(/* webpackPrefetch: true */ '../../forms/findings/accept-dialog'));

export interface Accepting {
  /** Asks why a finding is accepted. */
  ask(finding: Finding): void;
  dialog: ReactNode;
}

/** The question why a finding is accepted. */
export function useAccepting(memory: PaneMemory, onAccepted: (acceptance: Acceptance) => void): Accepting {
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
            onAccepted(acceptanceOf(finding, { id: newId(), reason, author, date: today() }));
          }}
          onCancel={() => setFinding(null)}
        />
      </Suspense>
    ),
  };
}
