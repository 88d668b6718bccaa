import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Calculator } from '../../src/host/model/model';
import { displayText } from '../../src/host/model/display';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../src/host/model/sizes';
import { styleAt } from '../../src/host/model/styles';
import { getValue } from '../../src/host/model/cells';
import { FormulaBar } from './chrome/formula-bar';
import { Ribbon } from './chrome/ribbon';
import { SheetTabs } from './chrome/sheet-tabs';
import { StatusBar } from './chrome/status-bar';
import { TaskPane } from './chrome/task-pane';
import { TitleBar } from './chrome/title-bar';
import { listOf } from './choices';
import { onCopy, onPaste } from './clipboard';
import { conditionHolds } from '../../src/host/model/conditions';
import type { Files } from './files';
import { Grid } from './grid/grid';
import { viewSheet } from './grid/sheet';
import { advance } from './grid/keys';
import type { Manifest } from './chrome/manifest';
import type { Session } from './session/session';
import type { Pane } from './pane';

interface AppProps {
  session: Session;
  calculator: Calculator;
  /** `null`: the workbook is another's to open and save. */
  files: Files | null;
  manifest: Manifest | null;
  pane: Pane;
  /** Two people go on with the workbook. */
  onTwo?: () => void;
}

/** The whole page: a sober spreadsheet with an add-in's ribbon tab and task pane. */
export function WorkbenchPage({ session, calculator, files, manifest, pane, onTwo }: AppProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { sheet, version, selected } = state;
  const { model } = session.host;

  const view = useMemo(
    () =>
      viewSheet(
        version,
        sheet,
        { rowHeight: DEFAULT_ROW_HEIGHT, columnWidth: DEFAULT_COLUMN_WIDTH },
        (row, column) => displayText(getValue(sheet, row, column), styleAt(sheet, row, column).numberFormat),
        conditionHolds((formula, row, column) => calculator.evaluate(model, formula, sheet.id, row, column)),
      ),
    [sheet, version, model, calculator],
  );
  const list = listOf(calculator, model, sheet, selected.anchor);

  const main = useRef<HTMLElement>(null);
  const focusGrid = (): void =>
    main.current?.querySelector<HTMLElement>('.grid')?.focus({ preventScroll: true });
  const open = useSyncExternalStore(pane.subscribe, pane.state);
  useEffect(
    () =>
      pane.onLeave(() => main.current?.querySelector<HTMLElement>('.grid')?.focus({ preventScroll: true })),
    [pane],
  );

  return (
    <>
      {files && (
        <TitleBar
          fileName={state.fileName}
          onNew={() => void files.create().then(pane.close)}
          onOpen={(file) => void files.open(file).then((isOpen) => isOpen && pane.close())}
          onSave={() => {
            if (session.enter()) void files.save();
          }}
          onTwo={onTwo}
        />
      )}
      <Ribbon manifest={manifest} onPress={(button) => pane.open(button.address)} />
      <FormulaBar
        session={session}
        state={state}
        onLeave={(move) => {
          focusGrid();
          if (move === 'down') advance(session, view, 'Enter', false);
        }}
      />
      {state.notice !== null && (
        <div className="notice" role="alert">
          <span>{state.notice}</span>
          <button type="button" aria-label="Chiudi avviso" onClick={() => session.notify(null)}>
            ✕
          </button>
        </div>
      )}
      <div className="desk">
        <main
          ref={main}
          className="book"
          onPaste={(event) => onPaste(event, session)}
          onCopy={(event) => onCopy(event, session, view)}
        >
          <Grid session={session} state={state} view={view} choices={list} />
          <SheetTabs
            sheets={model.sheets}
            active={sheet.id}
            onActivate={(id) => {
              if (!session.enter()) return;
              session.activate(id);
              focusGrid();
            }}
          />
        </main>
        {open && (
          <TaskPane
            title={manifest?.name ?? ''}
            address={open.address}
            load={open.load}
            attach={pane.attach}
            onClose={pane.close}
          />
        )}
      </div>
      <StatusBar state={state} />
    </>
  );
}
