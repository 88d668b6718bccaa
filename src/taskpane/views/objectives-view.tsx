import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { overviewLines } from '../../domain/views/overview';
import ObjectiveList from '../../forms/overview/objective-list';
import type { OverviewPlace } from '../../forms/overview/overview-place';
import { RefusalNotice, type Refusal } from '../../forms/record/refusal-notice';
import { useTranslator } from '../../forms/ui/words';
import type { WorkbookContent } from '../../workbook/read/read';
import type { PaneMemory } from '../place/memory';
import { moveObjective } from '../actions/move-objective';
import ObjectiveEditor from './objective-editor';
import type { Edits } from '../actions/use-edits';

interface ObjectivesViewProps {
  content: WorkbookContent;
  edits: Edits;
  memory: PaneMemory;
  findings: readonly Finding[];
  place: OverviewPlace;
  onPlace(place: OverviewPlace): void;
  onChoose(code: string): void;
  onDirty(dirty: boolean): void;
  /** Code of the objective whose plan a new one begins with, `null`: none. */
  copied: string | null;
  onCopied(): void;
}

/** All objectives of the workbook, and the form of a new one. */
export default function ObjectivesView(props: ObjectivesViewProps) {
  const { content, edits, memory, findings, place, onPlace, onChoose, onDirty, copied, onCopied } = props;
  const t = useTranslator();
  const { peg, guid } = content;
  const [adding, setAdding] = useState(
    () => copied !== null || memory.drafts(guid, 'objective', '').load() !== null,
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const lines = useMemo(() => overviewLines(peg, findings), [peg, findings]);

  if (adding) {
    const close = () => {
      setAdding(false);
      onCopied();
      onDirty(false);
    };
    return (
      <ObjectiveEditor
        content={content}
        edits={edits}
        memory={memory}
        onDirty={onDirty}
        objective={null}
        model={peg.objectives.find(({ code }) => code === copied) ?? null}
        onSaved={(code) => {
          close();
          onChoose(code);
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
        place={place}
        onPlace={onPlace}
        onChoose={onChoose}
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
