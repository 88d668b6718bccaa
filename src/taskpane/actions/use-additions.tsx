import { Suspense, lazy, useState, type ReactNode } from 'react';
import { newCentre, newNode } from '../../domain/drafts/register-drafts';
import { changeCentre, changeNode } from '../../domain/edits/edits';
import type { Additions } from '../../forms/record/choices';
import { briefCentreKind, nodeKind } from '../../forms/kinds/register-kinds';
import { useTranslator } from '../../forms/ui/words';
import { additionSentences } from '../../i18n/addition-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { newId } from './new-id';
import { usePane } from './pane';
import { recordActions } from './record-actions';

const AdditionDialog = lazy(() => import('../../forms/record/addition-dialog'));

interface Asked {
  what: 'centre' | 'programme';
  answer(code: string | null): void;
}

interface Adding extends Additions {
  /** The question for what is added. */
  dialog: ReactNode;
}

/** Adds a centre or a programme from within the form that lacks it, by a save of its own. */
export function useAdditions(): Adding {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (what: Asked['what']) => () =>
    new Promise<string | null>((answer) => setAsked({ what, answer }));
  const settle = (code: string | null) => {
    setAsked(null);
    asked?.answer(code);
  };
  const answers = { onSaved: ({ code }: { code: string }) => settle(code), onCancel: () => settle(null) };
  return {
    addCentre: ask('centre'),
    addProgramme: ask('programme'),
    dialog: asked && (
      <Suspense fallback={null}>
        {asked.what === 'centre' ? <CentreQuestion {...answers} /> : <ProgrammeQuestion {...answers} />}
      </Suspense>
    ),
  };
}

interface QuestionProps {
  onSaved(record: { code: string }): void;
  onCancel(): void;
}

function CentreQuestion(answers: QuestionProps) {
  const { content, edits } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, additionSentences);
  const { peg } = content;
  const kind = briefCentreKind(peg, newId);
  const [start] = useState(() => ({ ...newCentre(), id: newId() }));
  const { save } = recordActions({
    kind,
    edits,
    t,
    change: ([before = null], [after = null]) => changeCentre(peg, before, after, newId),
    find: (now, id) => now.centres.find((centre) => centre.id === id),
  });
  return (
    <AdditionDialog
      {...answers}
      kind={kind}
      title={t('centre.adding')}
      text={says('centreText')}
      start={start}
      save={save}
    />
  );
}

function ProgrammeQuestion(answers: QuestionProps) {
  const { content, edits } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, additionSentences);
  const { peg } = content;
  const kind = nodeKind(peg, newId);
  // Objectives hang on the lowest level.
  const level = Math.max(1, peg.parameters.settings.planningLevels.length);
  const [start] = useState(() => ({ ...newNode(), id: newId(), level }));
  const { save } = recordActions({
    kind,
    edits,
    t,
    change: ([before = null], [after = null]) => changeNode(peg, before, after, newId),
    find: (now, id) => now.planning.find((node) => node.id === id),
  });
  return (
    <AdditionDialog
      {...answers}
      kind={kind}
      title={says('programmeTitle')}
      text={says('programmeText')}
      start={start}
      save={save}
    />
  );
}
