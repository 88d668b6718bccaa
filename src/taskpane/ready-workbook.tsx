import { Suspense, lazy, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { Finding } from '../domain/findings/finding';
import type { Objective } from '../domain/records/records';
import { FormProvider } from '../forms/record/form-in-view';
import { UndoBar } from '../forms/record/undo-bar';
import { useChange } from '../forms/ui/use-change';
import { OpeningSpinner } from '../forms/ui/opening-spinner';
import type { WorkbookContent } from '../workbook/read/workbook-state';
import { PaneProvider, type OpenPane } from './actions/pane';
import { undoPlaceOf } from './actions/undo-steps';
import { useEdits } from './actions/use-edits';
import { useLeftDrafts } from './actions/use-left-drafts';
import { usePlace } from './actions/use-place';
import type { PaneWorkbook } from './actions/use-workbook';
import { chosenObjective, draftKey, heldObjective, type Held } from './place/chosen-objective';
import type { PaneMemory } from './place/memory';
import { nextPlace, type PlaceAction } from './place/place';
import type { View } from './place/route';
import { PaneNavigation } from './views/pane-navigation';

const BackToWorkbook = lazy(() => import(/* webpackPrefetch: true */ './views/back-to-workbook'));
const ComposeView = lazy(() => import(/* webpackPrefetch: true */ './views/compose-view'));
const DiaryView = lazy(() => import(/* webpackPrefetch: true */ './views/diary-view'));
const DraftsFound = lazy(() => import('./views/drafts-found'));
const ExportView = lazy(() => import(/* webpackPrefetch: true */ './views/export-view'));
const ImportView = lazy(() => import(/* webpackPrefetch: true */ './views/import-view'));
const PrepareView = lazy(() => import(/* webpackPrefetch: true */ './views/prepare-view'));
const RegistersView = lazy(() => import(/* webpackPrefetch: true */ './views/registers-view'));
const CorrectionsView = lazy(() => import(/* webpackPrefetch: true */ './views/corrections-view'));
const FindingsView = lazy(() => import(/* webpackPrefetch: true */ './views/findings-view'));
const LaterRowsNotice = lazy(() => import(/* webpackPrefetch: true */ './views/later-rows'));
const ObjectiveView = lazy(() => import(/* webpackPrefetch: true */ './views/objective-view'));
const ObjectivesView = lazy(() => import(/* webpackPrefetch: true */ './views/objectives-view'));
const TrialView = lazy(() => import('./views/trial-view'));
const WorkbookView = lazy(() => import(/* webpackPrefetch: true */ './views/workbook-view'));

/** Pages of the workbook without a button of their own that ends them. */
const OF_WORKBOOK: ReadonlySet<View> = new Set([
  'parameters',
  'centres',
  'planning',
  'lists',
  'corrections',
  'diary',
]);

interface ReadyWorkbookProps {
  content: WorkbookContent;
  /** What the rules find in it. */
  findings: readonly Finding[];
  workbook: PaneWorkbook;
  memory: PaneMemory;
  /** The view to begin with. */
  first: View;
  onView(view: View): void;
}

/** The pane over a prepared workbook: the places to go to, what was done last, and the page of the place. */
export function ReadyWorkbook({ content, findings, workbook, memory, first, onView }: ReadyWorkbookProps) {
  const { place, go, keep, tell } = usePlace({ workbook, content, memory, first, onView });
  const { view, tab, form } = place;
  const found = chosenObjective(content.peg.objectives, place.objective);
  const [held, setHeld] = useState<Held>({ name: place.objective, objective: found });
  const chosen = heldObjective(found, place.objective, held, form.dirty);
  useChange(chosen, (objective) => setHeld({ name: place.objective, objective }));
  useChange(place.objective, (name) => setHeld({ name, objective: chosen }));
  const shown = view === 'objective' && !chosen ? 'objectives' : view;
  const name = chosen && { id: chosen.id, code: chosen.code };
  const at = undoPlaceOf({ view: shown, objective: name, tab });
  const edits = useEdits({ workbook, content, memory, here: at });
  const { guid, peg } = content;
  const typingAt = form.dirty ? at : null;
  const {
    unsaved,
    found: foundDrafts,
    closeFound,
  } = useLeftDrafts({ memory, guid, objectives: peg.objectives, typingAt });
  const goOn = (action: PlaceAction) => {
    edits.bring(undoPlaceOf(nextPlace({ ...place, objective: name }, action)));
    go(action);
  };
  useChange([view, tab, place.objective?.id, place.objective?.code].join(' '), edits.hush);

  const here = shown === 'objective' ? `${chosen?.code} ${tab}` : shown;
  // Each place is shown from its top, before anything in it takes the focus; long lists keep their own.
  useLayoutEffect(() => {
    if (here !== 'objectives' && here !== 'findings') window.scrollTo(0, 0);
  }, [here]);

  const surroundings = useMemo(() => ({ form, tell }), [form, tell]);
  const pane: OpenPane = { workbook, content, findings, edits, memory, place, unsaved, go, goOn, keep };
  return (
    <PaneProvider value={pane}>
      <FormProvider value={surroundings}>
        <PaneNavigation />
        {foundDrafts.length > 0 && (
          <Suspense fallback={null}>
            <DraftsFound drafts={foundDrafts} onClose={closeFound} />
          </Suspense>
        )}
        {OF_WORKBOOK.has(shown) && !form.open && (
          <Suspense fallback={null}>
            <BackToWorkbook />
          </Suspense>
        )}
        <UndoBar notice={form.open ? null : edits.notice} />
        {!form.open && edits.later && (
          <Suspense fallback={null}>
            <LaterRowsNotice later={edits.later} />
          </Suspense>
        )}
        <Suspense fallback={<OpeningSpinner />}>{pageOf(shown, chosen, pane)}</Suspense>
      </FormProvider>
    </PaneProvider>
  );
}

function pageOf(view: View, chosen: Objective | null, { workbook, edits, memory, go }: OpenPane): ReactNode {
  const toWorkbook = () => go({ kind: 'go', view: 'workbook' });
  switch (view) {
    case 'objectives':
      return <ObjectivesView />;
    case 'objective':
      return chosen && <ObjectiveView key={draftKey(chosen)} objective={chosen} />;
    case 'findings':
      return <FindingsView />;
    case 'compose':
      return <ComposeView />;
    case 'workbook':
      return <WorkbookView />;
    case 'parameters':
    case 'centres':
    case 'planning':
    case 'lists':
      return <RegistersView key={view} part={view} />;
    case 'corrections':
      return <CorrectionsView />;
    case 'diary':
      return <DiaryView />;
    case 'import':
      return (
        <ImportView
          workbook={workbook}
          source="file"
          who={memory.author()}
          watch={edits.watchImported}
          onDone={() => go({ kind: 'go', view: 'objective' })}
          onCancel={toWorkbook}
        />
      );
    case 'export':
      return <ExportView />;
    case 'prepare':
      return (
        <PrepareView workbook={workbook} who={memory.author()} onDone={toWorkbook} onCancel={toWorkbook} />
      );
    case 'trial':
      return <TrialView />;
  }
}
