import { Suspense, lazy } from 'react';
import { objectiveFigures } from '../../domain/figures/figures';
import type { Objective } from '../../domain/records/records';
import { ObjectiveHead, ObjectiveStrip } from '../../forms/overview/objective-head';
import { useFormInView } from '../../forms/record/form-in-view';
import { NavigationBar } from '../../forms/ui/navigation-bar';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import { useTranslator } from '../../forms/ui/words';
import { usePane } from '../actions/pane';
import { draftKey } from '../place/chosen-objective';
import type { ObjectiveTab } from '../place/route';
import { PhaseScreen } from './phase-screen';

const IndicatorScreen = lazy(() => import(/* webpackPrefetch: true */ './indicator-screen'));
const MonitoringScreen = lazy(() => import(/* webpackPrefetch: true */ './monitoring-screen'));
const NarrativeScreen = lazy(() => import(/* webpackPrefetch: true */ './narrative-screen'));
const ObjectiveEditor = lazy(() => import(/* webpackPrefetch: true */ './objective-editor'));

/** One objective: its weights and progress, and its parts. */
export default function ObjectiveView({ objective }: { objective: Objective }) {
  const { content, place, unsaved, go, goOn } = usePane();
  const { open } = useFormInView();
  const t = useTranslator();
  const { tab } = place;
  const { phases, indicators, status } = objective;
  const paragraphs = status.reduce((sum, one) => sum + one.paragraphs.length, 0);
  const own = unsaved.filter(({ at }) => at.objective === draftKey(objective));
  const isUnsaved = (part: ObjectiveTab) => ({ unsaved: own.some(({ at }) => at.tab === part) });
  const toTab = (next: ObjectiveTab) => go({ kind: 'tab', tab: next });

  return (
    <>
      <ObjectiveHead
        objective={objective}
        brief={open || tab === 'data'}
        unsaved={own.length > 0}
        onList={() => go({ kind: 'list', code: objective.code })}
        onDiary={() => go({ kind: 'diary', objective: objective.code })}
      />
      {!open && tab === 'phases' && phases.length > 0 && (
        <ObjectiveStrip figures={objectiveFigures(objective, content.peg.parameters)} />
      )}
      {!open && (
        <NavigationBar
          label={t('objective.parts')}
          current={tab}
          onGo={toTab}
          places={[
            { key: 'phases', text: t('tab.phases'), count: phases.length, ...isUnsaved('phases') },
            {
              key: 'indicators',
              text: t('tab.indicators'),
              count: indicators.length,
              ...isUnsaved('indicators'),
            },
            { key: 'status', text: t('tab.status'), count: paragraphs, ...isUnsaved('status') },
            { key: 'monitoring', text: t('tab.monitoring'), ...isUnsaved('monitoring') },
            { key: 'data', text: t('tab.data'), ...isUnsaved('data') },
          ]}
        />
      )}
      <Suspense fallback={<OpeningSpinner />}>
        {tab === 'phases' && <PhaseScreen objective={objective} />}
        {tab === 'indicators' && <IndicatorScreen objective={objective} />}
        {tab === 'status' && <NarrativeScreen objective={objective} />}
        {tab === 'monitoring' && <MonitoringScreen objective={objective} />}
        {tab === 'data' && (
          <ObjectiveEditor
            objective={objective}
            model={null}
            onSaved={({ code }) => {
              goOn(code === objective.code ? { kind: 'tab', tab: 'phases' } : { kind: 'renamed', code });
            }}
            onCancel={() => toTab('phases')}
            onRemoved={() => goOn({ kind: 'removed' })}
            onCopy={() => go({ kind: 'copy', code: objective.code })}
          />
        )}
      </Suspense>
    </>
  );
}
