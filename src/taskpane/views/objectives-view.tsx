import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Suspense, lazy, startTransition, useCallback, useMemo, useState } from 'react';
import { addRecords } from '../../domain/edits/edits';
import type { Objective } from '../../domain/records/records';
import { overviewLines } from '../../domain/views/overview';
import { objectiveKind } from '../../forms/kinds/objective-kind';
import ObjectiveList from '../../forms/overview/objective-list';
import type { OverviewPlace } from '../../forms/overview/overview-place';
import { useTellForm } from '../../forms/record/form-in-view';
import { RefusalNotice, type Refusal } from '../../forms/record/refusal-notice';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import { useTranslator } from '../../forms/ui/words';
import { moveObjective } from '../actions/move-objective';
import { newId } from '../actions/new-id';
import { useDrafts, usePane } from '../actions/pane';
import { addingAction, afterLast } from '../actions/record-actions';
import { objectiveNamed, type ObjectiveName } from '../place/chosen-objective';
import { searchedWay } from '../place/finding-place';
import ObjectiveEditor from './objective-editor';

const FirstSteps = lazy(() => import('../../forms/start/first-steps'));
const PasteRows = lazy(() => import('../../forms/paste/paste-rows'));

/** All objectives of the workbook, the form of a new one, and rows that are pasted. */
export default function ObjectivesView() {
  const { content, edits, findings, place, unsaved, go, goOn, keep } = usePane();
  const t = useTranslator();
  const { peg } = content;
  const { copied } = place;
  const drafts = useDrafts('objective', '');
  const [adding, setAdding] = useState(() => copied !== null || drafts.load() !== null);
  const [pasting, setPasting] = useState(() => !adding && drafts.pasted.load() !== null);
  useTellForm('open', adding || pasting);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const lines = useMemo(() => overviewLines(peg, findings), [peg, findings]);
  const onPlace = useCallback((list: OverviewPlace) => keep({ list }), [keep]);
  // No row has that Id: the first button of the phases takes the focus.
  const choosing = ({ code, id }: ObjectiveName) =>
    ({ kind: 'choose', objective: { code, id }, record: { id: code, open: false } }) as const;

  if (adding) {
    const close = () => {
      setAdding(false);
      go({ kind: 'added' });
    };
    return (
      <ObjectiveEditor
        objective={null}
        model={peg.objectives.find(({ code }) => code === copied) ?? null}
        onSaved={(saved) => {
          close();
          goOn(choosing(saved));
        }}
        onCancel={close}
      />
    );
  }
  if (pasting) {
    const add = addingAction<Objective>({ edits, t, change: (_, objectives) => addRecords({ objectives }) });
    return (
      <Suspense fallback={<OpeningSpinner />}>
        <PasteRows
          kind={objectiveKind(peg, newId)}
          add={(added: Objective[]) => add(afterLast(peg.objectives, added))}
          memory={drafts.pasted}
          onDone={() => setPasting(false)}
        />
      </Suspense>
    );
  }
  if (peg.objectives.length === 0) {
    return (
      <Suspense fallback={<OpeningSpinner />}>
        <FirstSteps
          peg={peg}
          onStep={(step) =>
            step === 'objective' ? setAdding(true) : go({ kind: 'step', view: step, begin: 'form' })
          }
          onPaste={(step) =>
            step === 'objective'
              ? startTransition(() => setPasting(true))
              : go({ kind: 'step', view: step, begin: 'paste' })
          }
          onImport={() => go({ kind: 'go', view: 'import' })}
        />
      </Suspense>
    );
  }
  const move = async (from: number, to: number): Promise<boolean> => {
    setRefusal(null);
    const result = await moveObjective({ objectives: peg.objectives, edits, t }, from, to);
    setRefusal({ action: 'move', result });
    return result.kind === 'done';
  };
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <ObjectiveList
        lines={lines}
        centres={peg.centres}
        unsaved={new Set(unsaved.flatMap(({ objective }) => objective || []))}
        place={place.list}
        onPlace={onPlace}
        onChoose={(code) => go(choosing(objectiveNamed(peg.objectives, code)))}
        onOpen={(line, found) => go(searchedWay({ code: line.code, id: line.id }, found))}
        onMove={move}
        actions={
          <>
            <Button appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
              {t('objective.add')}
            </Button>
            <Button onClick={() => startTransition(() => setPasting(true))}>{t('list.paste')}</Button>
          </>
        }
      />
    </>
  );
}
