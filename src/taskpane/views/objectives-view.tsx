import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useCallback, useMemo, useState } from 'react';
import { overviewLines } from '../../domain/views/overview';
import ObjectiveList from '../../forms/overview/objective-list';
import type { OverviewPlace } from '../../forms/overview/overview-place';
import { RefusalNotice, type Refusal } from '../../forms/record/refusal-notice';
import { useTranslator } from '../../forms/ui/words';
import { moveObjective } from '../actions/move-objective';
import { useDrafts, usePane } from '../actions/pane';
import { objectiveNamed, type ObjectiveName } from '../place/chosen-objective';
import ObjectiveEditor from './objective-editor';

/** All objectives of the workbook, and the form of a new one. */
export default function ObjectivesView() {
  const { content, edits, findings, place, unsaved, go, goOn, keep } = usePane();
  const t = useTranslator();
  const { peg } = content;
  const { copied } = place;
  const drafts = useDrafts('objective', '');
  const [adding, setAdding] = useState(() => copied !== null || drafts.load() !== null);
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
        onMove={move}
        actions={
          <Button appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
            {t('objective.add')}
          </Button>
        }
      />
    </>
  );
}
