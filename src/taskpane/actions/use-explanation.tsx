import { Suspense, lazy, useState, type ReactNode } from 'react';
import { blankExplanation, type ExplanationDraft } from '../../domain/drafts/correction-draft';
import {
  measureOf,
  type Explanation,
  type PlannedChange,
  type PlannedRow,
  isApproved,
  plannedChanges,
} from '../../domain/edits/corrections';
import type { Id, Objective, Peg } from '../../domain/records/records';
import { usePane } from './pane';
import { correctPlanned } from '../../domain/edits/correction-edits';
import type { Edit } from '../../domain/edits/edits';
import { newId } from './new-id';
import { localDay } from '../../domain/values/dates';

const CorrectionDialog = lazy(
  () => import(/* webpackPrefetch: true */ '../../forms/corrections/correction-dialog'),
);

interface Asked {
  row: PlannedRow;
  changes: readonly PlannedChange[];
  answer(explanation: Explanation | null): void;
}

export interface Explaining {
  /** Asks why planned values change; `null`: the person goes back. */
  ask(row: PlannedRow, changes: readonly PlannedChange[]): Promise<Explanation | null>;
  /** What was typed for a change is not needed any more. */
  done(): void;
  dialog: ReactNode;
}

/** The question why planned values of an approved plan change. What was typed into it stays until the change is saved. */
export function useExplanation(): Explaining {
  const { content, memory } = usePane();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [typed, setTyped] = useState<{ row: Id; draft: ExplanationDraft } | null>(null);
  const settle = (draft: ExplanationDraft, explanation: Explanation | null) => {
    setTyped({ row: asked?.row.id ?? '', draft });
    setAsked(null);
    if (explanation !== null) memory.sign(explanation.author);
    asked?.answer(explanation);
  };
  return {
    ask: (row, changes) => new Promise((answer) => setAsked({ row, changes, answer })),
    done: () => setTyped(null),
    dialog: asked && (
      <Suspense fallback={null}>
        <CorrectionDialog
          approval={content.peg.parameters.approval}
          changes={asked.changes}
          measure={measureOf(asked.row)}
          start={typed?.row === asked.row.id ? typed.draft : blankExplanation(memory.author())}
          onConfirm={(explanation, draft) => settle(draft, explanation)}
          onCancel={(draft) => settle(draft, null)}
        />
      </Suspense>
    ),
  };
}

interface CorrectedChange<R> {
  peg: Peg;
  objective: Objective;
  explaining: Explaining;
  change(before: R[], after: R[]): Edit;
}

/** The change of one phase or indicator; of an approved plan, planned values change after a question only. */
export function correctedChange<R extends PlannedRow>(source: CorrectedChange<R>) {
  const { peg, objective, explaining, change } = source;
  return async (before: R, after: R): Promise<Edit | null> => {
    const changes = isApproved(peg.parameters) ? plannedChanges(before, after, peg.corrections) : [];
    if (changes.length === 0) return change([before], [after]);
    const explanation = await explaining.ask(after, changes);
    if (explanation === null) return null;
    return correctPlanned({
      objective,
      before,
      after,
      changes,
      explanation,
      date: localDay(new Date()),
      newId,
    });
  };
}
