import { Suspense, lazy, startTransition, useLayoutEffect, useMemo, useState } from 'react';
import { findingsOf } from '../domain/findings';
import { OpeningSpinner } from '../forms/opening-spinner';
import { firstPlace } from '../forms/overview-place';
import { PaneNavigation } from '../forms/pane-navigation';
import type { Place } from '../forms/pane-navigation';
import type { WorkbookContent } from '../workbook/read';
import type { PaneMemory } from './memory';
import { ObjectiveView } from './objective-view';
import type { View } from './route';
import type { PaneWorkbook } from './use-workbook';

const ComposeView = lazy(() => import(/* webpackPrefetch: true */ './compose-view'));
const ExportView = lazy(() => import(/* webpackPrefetch: true */ './export-view'));
const ImportView = lazy(() => import(/* webpackPrefetch: true */ './import-view'));
const PrepareView = lazy(() => import(/* webpackPrefetch: true */ './prepare-view'));

const FindingsList = lazy(() => import(/* webpackPrefetch: true */ '../forms/findings-list'));
const ObjectivesView = lazy(() => import(/* webpackPrefetch: true */ './objectives-view'));
const WorkbookView = lazy(() => import(/* webpackPrefetch: true */ './workbook-view'));

interface ReadyWorkbookProps {
  content: WorkbookContent;
  workbook: PaneWorkbook;
  memory: PaneMemory;
  view: View;
  onView(view: View): void;
}

/** The pane over a prepared workbook: which objective, and which of its views. */
export function ReadyWorkbook({ content, workbook, memory, view, onView }: ReadyWorkbookProps) {
  const { guid, peg } = content;
  const { objectives } = peg;
  const [chosenCode, setChosenCode] = useState(
    () => memory.objectiveWithDraft(guid, 'phase') ?? memory.chosen(guid),
  );
  const [target, setTarget] = useState<string | undefined>(undefined);
  const [only] = objectives.length === 1 ? objectives : [];
  const chosen = objectives.find(({ code }) => code === chosenCode) ?? only ?? null;
  const [listPlace, setListPlace] = useState(firstPlace);
  const findings = useMemo(() => findingsOf(peg), [peg]);
  const open = findings.filter((finding) => finding.accepted === null);

  const choose = (code: string, row?: string) => {
    memory.choose(guid, code);
    startTransition(() => {
      setTarget(row);
      setChosenCode(code);
      onView('phases');
    });
  };
  const listed = view === 'objectives' || (view === 'phases' && !chosen);
  const place = listed ? 'objectives' : view === 'phases' ? chosen?.code : view;
  // Each place is shown from its top, before anything in it takes the focus; the list keeps its own.
  useLayoutEffect(() => {
    if (!listed) window.scrollTo(0, 0);
  }, [place, listed]);
  const toWorkbook = () => onView('workbook');
  const toList = () => {
    setListPlace((before) => ({ ...before, focusedCode: chosen?.code ?? '' }));
    onView('objectives');
  };

  return (
    <>
      <PaneNavigation
        view={placeOf(view)}
        findings={open.filter(({ severity }) => severity !== 'hint').length}
        onView={onView}
      />
      <Suspense fallback={<OpeningSpinner />}>
        {listed && (
          <ObjectivesView
            peg={peg}
            findings={findings}
            place={listPlace}
            onPlace={setListPlace}
            // No row has that Id: the first button of the phases takes the focus.
            onChoose={(code) => choose(code, code)}
          />
        )}
        {view === 'phases' && chosen && (
          <ObjectiveView
            key={chosen.code}
            objective={chosen}
            content={content}
            workbook={workbook}
            memory={memory}
            focusedPhase={target}
            onChange={objectives.length > 1 ? toList : null}
          />
        )}
        {view === 'findings' && <FindingsList findings={findings} onOpen={choose} />}
        {view === 'compose' && (
          <ComposeView workbook={workbook} content={content} chosen={chosen?.code ?? null} />
        )}
        {view === 'workbook' && (
          <WorkbookView
            content={content}
            onPrepare={() => onView('prepare')}
            onImport={() => onView('import')}
            onExport={() => onView('export')}
          />
        )}
        {view === 'import' && (
          <ImportView
            workbook={workbook}
            source="file"
            onDone={() => onView('phases')}
            onCancel={toWorkbook}
          />
        )}
        {view === 'export' && (
          <ExportView
            workbook={workbook}
            content={content}
            onPrepare={() => onView('prepare')}
            onBack={toWorkbook}
          />
        )}
        {view === 'prepare' && <PrepareView workbook={workbook} onDone={toWorkbook} onCancel={toWorkbook} />}
      </Suspense>
    </>
  );
}

/** The part of the pane that a view belongs to. */
function placeOf(view: View): Place {
  if (view === 'objectives') return 'phases';
  return view === 'import' || view === 'export' || view === 'prepare' ? 'workbook' : view;
}
