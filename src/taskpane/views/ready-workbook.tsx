import { Suspense, lazy, startTransition, useCallback, useLayoutEffect, useState } from 'react';
import { allFindings } from '../../domain/views/finding-filter';
import type { Finding } from '../../domain/findings/finding';
import { NavigationBar } from '../../forms/ui/navigation-bar';
import { OpeningSpinner } from '../../forms/ui/opening-spinner';
import { firstPlace } from '../../forms/overview/overview-place';
import type { RecordTarget } from '../../forms/screen/record-screen';
import { firstPrintPlace, type PrintPlace } from '../../forms/print/print-place';
import { UndoBar } from '../../forms/record/undo-bar';
import { useTranslator } from '../../forms/ui/words';
import type { WorkbookContent } from '../../workbook/read/read';
import type { PaneMemory } from '../place/memory';
import { draftKey } from './objective-screen';
import { recordAt } from '../place/record-at';
import type { ObjectiveTab, View } from '../place/route';
import { useEdits } from '../actions/use-edits';
import type { PaneWorkbook } from '../actions/use-workbook';
import { viewOfDraft } from '../place/view-of-draft';

const ComposeView = lazy(() => import(/* webpackPrefetch: true */ './compose-view'));
const ExportView = lazy(() => import(/* webpackPrefetch: true */ './export-view'));
const ImportView = lazy(() => import(/* webpackPrefetch: true */ './import-view'));
const PrepareView = lazy(() => import(/* webpackPrefetch: true */ './prepare-view'));
const RegistersView = lazy(() => import(/* webpackPrefetch: true */ './registers-view'));
const CorrectionsView = lazy(() => import(/* webpackPrefetch: true */ './corrections-view'));
const FindingsView = lazy(() => import(/* webpackPrefetch: true */ './findings-view'));
const ObjectiveView = lazy(() => import(/* webpackPrefetch: true */ './objective-view'));
const ObjectivesView = lazy(() => import(/* webpackPrefetch: true */ './objectives-view'));
const WorkbookView = lazy(() => import(/* webpackPrefetch: true */ './workbook-view'));

const loadShowing = () => import(/* webpackPrefetch: true */ '../actions/show-finding');

interface ReadyWorkbookProps {
  content: WorkbookContent;
  /** What the rules find in it. */
  findings: readonly Finding[];
  workbook: PaneWorkbook;
  memory: PaneMemory;
  view: View;
  onView(view: View): void;
}

/** Which objective, which of its parts, and the record to go to there. */
interface Place {
  code: string | null;
  tab: ObjectiveTab;
  target: RecordTarget | null;
}

const TABS = { phase: 'phases', indicator: 'indicators', status: 'status', objective: 'phases' } as const;

/** Views that are left only when the person says so. */
const TASKS: ReadonlySet<View> = new Set(['import', 'export', 'prepare']);

/** The pane over a prepared workbook: which objective, and which of its views. */
export function ReadyWorkbook({
  content,
  findings,
  workbook,
  memory,
  view: wished,
  onView,
}: ReadyWorkbookProps) {
  const t = useTranslator();
  const { guid, peg } = content;
  const { objectives } = peg;
  // A form that was left with something typed into it is where the pane goes on, unless a button asks for something else.
  const [draft] = useState(() => {
    if (wished !== 'objective') return null;
    const isThere = (key: string): boolean => key === '' || objectives.some((one) => draftKey(one) === key);
    const left = memory.formsWithDraft(guid).find(({ objective }) => isThere(objective));
    return left ? viewOfDraft(left) : null;
  });
  const [view, setView] = useState(draft?.view ?? wished);
  const [shownWish, setShownWish] = useState(wished);
  if (wished !== shownWish) {
    setShownWish(wished);
    setView(wished);
  }
  const [place, setPlace] = useState<Place>(() => ({
    code: objectives.find((one) => draftKey(one) === draft?.objective)?.code ?? memory.chosen(guid),
    tab: draft?.tab ?? 'phases',
    target: null,
  }));
  const [only] = objectives.length === 1 ? objectives : [];
  // An objective that gets another code stays chosen.
  const [chosenId, setChosenId] = useState('');
  const withCode = objectives.filter(({ code }) => code === place.code);
  const chosen =
    // Of several with one code, the one whose row was gone to.
    withCode.find(({ id }) => id === place.target?.id) ??
    withCode[0] ??
    objectives.find(({ id }) => id !== '' && id === chosenId) ??
    only ??
    null;
  if (chosen && chosen.id !== chosenId) setChosenId(chosen.id);
  const [listPlace, setListPlace] = useState(firstPlace);
  const [printPlace, setPrintPlace] = useState<PrintPlace>(firstPrintPlace);
  const [findingFilter, setFindingFilter] = useState(allFindings);
  const [copied, setCopied] = useState<string | null>(null);
  const open = findings.filter((finding) => finding.accepted === null);
  const edits = useEdits(workbook, content);
  // Whether a form stands in the place of a list, and whether it holds something that is not saved.
  const [form, setForm] = useState({ open: false, dirty: false });
  const onEditing = useCallback((open: boolean, dirty: boolean) => setForm({ open, dirty }), []);
  const onDirty = useCallback((dirty: boolean) => setForm((before) => ({ ...before, dirty })), []);
  const go = (next: View) => {
    if (edits.notice?.undo === null) edits.notice.close();
    startTransition(() => {
      setPlace((before) => ({ ...before, target: null }));
      setView(next);
      onView(next);
    });
  };

  const choose = (code: string, tab: ObjectiveTab = 'phases', target: RecordTarget | null = null) => {
    memory.choose(guid, code);
    go('objective');
    startTransition(() => setPlace({ code, tab, target }));
  };
  const openFinding = (finding: Finding) => {
    const { code, objective, row, place: at, params } = finding;
    if (at.part === 'workbook' && params.address === undefined) return go('workbook');
    if (code === 'no-monitoring')
      return choose(objective, 'monitoring', { id: printPlace.layout.referenceDate ?? '', open: false });
    if (at.part !== 'workbook') choose(objective, TABS[at.part], { id: row, open: false });
    void workbook.run('show', async (context) => {
      const { showFinding } = await loadShowing();
      const selection = await showFinding(context, content, finding);
      if (selection) workbook.select(selection);
    });
  };

  // A row that is selected in a sheet opens in its form, unless a form holds something that is not saved, or work goes on.
  const [followed, setFollowed] = useState(workbook.selection);
  if (workbook.selection !== followed) {
    setFollowed(workbook.selection);
    const found = workbook.selection && recordAt(content, workbook.selection);
    if (found && !form.dirty && !TASKS.has(view)) {
      const { id, position, tab } = found;
      setPlace({ code: found.objective ?? place.code, tab, target: { id, position, open: true } });
      setView(found.view);
    }
  }

  const listed = view === 'objectives' || (view === 'objective' && !chosen);
  const here = listed ? 'objectives' : view === 'objective' ? `${chosen?.code} ${place.tab}` : view;
  // Each place is shown from its top, before anything in it takes the focus; the list keeps its own.
  useLayoutEffect(() => {
    if (!listed) window.scrollTo(0, 0);
  }, [here, listed]);
  const toWorkbook = () => go('workbook');
  const toList = () => {
    setListPlace((before) => ({ ...before, focusedCode: chosen?.code ?? '' }));
    go('objectives');
  };

  return (
    <>
      <NavigationBar
        label={t('nav.label')}
        current={partOf(view)}
        onGo={(part) => {
          if (part !== 'objectives') go(part);
          // From elsewhere, the way leads back to the objective that was open.
          else if (partOf(view) === part) toList();
          else go('objective');
        }}
        places={[
          { key: 'objectives', text: t('nav.objectives') },
          {
            key: 'findings',
            text: t('nav.findings'),
            count: open.filter(({ severity }) => severity !== 'hint').length,
          },
          { key: 'compose', text: t('nav.compose') },
          { key: 'workbook', text: t('nav.workbook') },
        ]}
      />
      <UndoBar notice={form.open ? null : edits.notice} />
      <Suspense fallback={<OpeningSpinner />}>
        {listed && (
          <ObjectivesView
            content={content}
            edits={edits}
            memory={memory}
            findings={findings}
            onDirty={onDirty}
            copied={copied}
            place={listPlace}
            onPlace={setListPlace}
            onCopied={() => setCopied(null)}
            // No row has that Id: the first button of the phases takes the focus.
            onChoose={(code) => choose(code, 'phases', { id: code, open: false })}
          />
        )}
        {view === 'objective' && chosen && (
          <ObjectiveView
            key={chosen.id || chosen.code}
            content={content}
            edits={edits}
            memory={memory}
            onDirty={onDirty}
            onEditing={onEditing}
            objective={chosen}
            tab={place.tab}
            target={place.target}
            onTab={(tab) => startTransition(() => setPlace({ code: chosen.code, tab, target: null }))}
            onList={toList}
            onRenamed={(code) => {
              memory.choose(guid, code);
              setPlace({ code, tab: 'phases', target: null });
              if (code === null) go('objectives');
            }}
            onCopy={({ code }) => {
              setCopied(code);
              go('objectives');
            }}
          />
        )}
        {view === 'findings' && (
          <FindingsView
            content={content}
            edits={edits}
            memory={memory}
            findings={findings}
            filter={findingFilter}
            onFilter={setFindingFilter}
            onOpen={openFinding}
            onCorrection={(id) => {
              go('corrections');
              startTransition(() => setPlace((before) => ({ ...before, target: { id, open: true } })));
            }}
          />
        )}
        {view === 'compose' && (
          <ComposeView
            workbook={workbook}
            content={content}
            one={chosen?.code ?? null}
            place={printPlace}
            onPlace={setPrintPlace}
            onOpen={openFinding}
          />
        )}
        {view === 'workbook' && <WorkbookView content={content} onGo={go} />}
        {(view === 'parameters' || view === 'centres' || view === 'planning' || view === 'lists') && (
          <RegistersView
            key={view}
            part={view}
            content={content}
            edits={edits}
            memory={memory}
            onDirty={onDirty}
            onEditing={onEditing}
            target={place.target}
            onBack={toWorkbook}
          />
        )}
        {view === 'corrections' && (
          <CorrectionsView
            workbook={workbook}
            content={content}
            edits={edits}
            memory={memory}
            onEditing={onEditing}
            target={place.target}
          />
        )}
        {view === 'import' && (
          <ImportView
            workbook={workbook}
            source="file"
            onDone={() => go('objective')}
            onCancel={toWorkbook}
          />
        )}
        {view === 'export' && (
          <ExportView
            workbook={workbook}
            content={content}
            onPrepare={() => go('prepare')}
            onBack={toWorkbook}
          />
        )}
        {view === 'prepare' && <PrepareView workbook={workbook} onDone={toWorkbook} onCancel={toWorkbook} />}
      </Suspense>
    </>
  );
}

/** The part of the pane that a view belongs to. */
function partOf(view: View): 'objectives' | 'findings' | 'compose' | 'workbook' {
  if (view === 'objective' || view === 'objectives') return 'objectives';
  return view === 'findings' || view === 'compose' ? view : 'workbook';
}
