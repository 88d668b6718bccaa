import { Suspense, lazy, useCallback, useState } from 'react';
import { objectiveFigures } from '../../domain/figures/figures';
import type { Objective } from '../../domain/records/records';
import { NavigationBar } from '../../forms/ui/navigation-bar';
import { ObjectiveHead } from '../../forms/overview/objective-head';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import { Overview } from '../../forms/overview/overview';
import type { RecordTarget } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import type { WorkbookContent } from '../../workbook/read/read';
import type { PaneMemory } from '../place/memory';
import { PhaseScreen } from './phase-screen';
import type { ObjectiveTab } from '../place/route';
import type { Edits } from '../actions/use-edits';

const IndicatorScreen = lazy(() => import(/* webpackPrefetch: true */ './indicator-screen'));
const MonitoringScreen = lazy(() => import(/* webpackPrefetch: true */ './monitoring-screen'));
const NarrativeScreen = lazy(() => import(/* webpackPrefetch: true */ './narrative-screen'));
const ObjectiveEditor = lazy(() => import(/* webpackPrefetch: true */ './objective-editor'));

interface ObjectiveViewProps {
  objective: Objective;
  content: WorkbookContent;
  edits: Edits;
  memory: PaneMemory;
  tab: ObjectiveTab;
  target: RecordTarget | null;
  onTab(tab: ObjectiveTab): void;
  /** Tells whether a form holds something that is not saved. */
  onDirty(dirty: boolean): void;
  /** The same, with whether a form stands in the place of a list. */
  onEditing(editing: boolean, dirty: boolean): void;
  /** Goes to the list of objectives. */
  onList(): void;
  /** The objective has another code now, `null`: it is gone. */
  onRenamed(code: string | null): void;
  /** A new objective begins with this one's plan. */
  onCopy(objective: Objective): void;
}

/** One objective: its weights and progress, and its parts. */
export default function ObjectiveView(props: ObjectiveViewProps) {
  const { objective, content, edits, memory, tab, target, onTab, onDirty, onList, onRenamed, onCopy } = props;
  const t = useTranslator();
  const [editing, setEditing] = useState(false);
  const { phases, indicators, status } = objective;
  const { onEditing: tellEditing } = props;
  const onEditing = useCallback(
    (isEditing: boolean, dirty: boolean) => {
      setEditing(isEditing);
      tellEditing(isEditing, dirty);
    },
    [tellEditing],
  );
  const paragraphs = status.reduce((sum, one) => sum + one.paragraphs.length, 0);
  const screen = { objective, content, edits, memory, target, onEditing };

  return (
    <>
      <ObjectiveHead objective={objective} brief={editing || tab === 'data'} onList={onList} />
      {!editing && tab === 'phases' && (
        <Overview figures={objectiveFigures(objective, content.peg.parameters)} />
      )}
      {!editing && (
        <NavigationBar
          label={t('objective.parts')}
          current={tab}
          onGo={onTab}
          places={[
            { key: 'phases', text: t('tab.phases'), count: phases.length },
            { key: 'indicators', text: t('tab.indicators'), count: indicators.length },
            { key: 'status', text: t('tab.status'), count: paragraphs },
            { key: 'monitoring', text: t('tab.monitoring') },
            { key: 'data', text: t('tab.data') },
          ]}
        />
      )}
      <Suspense fallback={<OpeningSpinner />}>
        {tab === 'phases' && <PhaseScreen {...screen} />}
        {tab === 'indicators' && <IndicatorScreen {...screen} />}
        {tab === 'status' && <NarrativeScreen {...screen} />}
        {tab === 'monitoring' && <MonitoringScreen {...screen} />}
        {tab === 'data' && (
          <ObjectiveEditor
            objective={objective}
            content={content}
            edits={edits}
            memory={memory}
            onDirty={onDirty}
            model={null}
            onSaved={(code) => {
              if (code === objective.code) onTab('phases');
              else onRenamed(code);
            }}
            onCancel={() => onTab('phases')}
            onRemoved={() => onRenamed(null)}
            onCopy={() => onCopy(objective)}
          />
        )}
      </Suspense>
    </>
  );
}
