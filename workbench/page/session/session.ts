import type { SheetModel } from '../../../src/host/model/model';
import { EventType } from '../../../src/host/model/book';
import type { Host } from '../../../src/host/host';
import { areaOf, containsCell, sameArea } from '../../../src/host/model/area';
import { checkWritable } from '../../../src/host/model/protect';
import { sheetById } from '../../../src/host/model/workbook';
import { editText } from './edit-text';
import { findPlace } from './find-place';
import { selectedCell, withMerges, type CellPlace, type Selected } from './move';
import { clear, pasteTexts } from './person';
import { refusalText } from './refusal-text';

/** What a person is typing into a cell that is not entered yet. */
export interface Editing {
  row: number;
  column: number;
  text: string;
  /** `enter`: begun by typing, arrow keys enter it; `edit`: begun by F2 or a double click, arrows move the caret. */
  mode: 'enter' | 'edit';
  source: 'cell' | 'bar';
}

/** A state of the page; a new object after every change. */
export interface PageState {
  /** Counts up whenever the workbook may have changed. */
  version: number;
  sheet: SheetModel;
  selected: Selected;
  editing: Editing | null;
  fileName: string;
  /** A message to the person, e.g. why something was refused. */
  notice: string | null;
}

type Listener = () => void;

/** The person's side of the workbench: what is open, selected and being typed. Every action goes through the host. */
export interface Session {
  readonly host: Host;
  state(): PageState;
  subscribe(listener: Listener): () => void;
  /** Something else changed the workbook: an add-in's batch, a file that was opened. */
  refresh(): void;
  rename(fileName: string): void;
  notify(notice: string | null): void;
  select(selected: Selected): void;
  activate(sheetId: string): void;
  /** To an address, a defined name or a table. */
  goTo(text: string): void;
  edit(mode: Editing['mode'], source: Editing['source'], text?: string): void;
  retype(text: string): void;
  /** Enters what is being typed; `false` if it was refused, which leaves it open. */
  enter(): boolean;
  cancel(): void;
  /** Empties the selection. */
  clear(): void;
  /** Enters rows of texts from the anchor on. */
  paste(rows: string[][]): void;
}

export function createSession(host: Host): Session {
  const listeners = new Set<Listener>();
  /** Where the anchor stands, and what was selected on sheets that were left. */
  let anchor: CellPlace = { row: 0, column: 0 };
  const left = new Map<string, Selected>();
  let editing: Editing | null = null;
  let fileName = '';
  let notice: string | null = null;
  let version = 0;
  let state: PageState | null = null;

  const sheet = (): SheetModel => sheetById(host.model, host.model.activeSheet);

  const selected = (): Selected => {
    const area = host.model.selection;
    const inside = containsCell(area, anchor.row, anchor.column);
    return { area, anchor: inside ? anchor : { row: area.row, column: area.column } };
  };

  const change = (content = false): void => {
    if (content) version += 1;
    state = null;
    for (const listener of listeners) listener();
  };

  /** Runs what Excel may refuse, and tells the person. */
  const attempt = (action: () => void): boolean => {
    try {
      action();
      notice = null;
      return true;
    } catch (error) {
      notice = refusalText(error);
      return false;
    } finally {
      change(true);
    }
  };

  const select = (next: Selected): void => {
    anchor = next.anchor;
    if (sameArea(next.area, host.model.selection)) change();
    else host.select(host.model.activeSheet, next.area);
  };

  const session: Session = {
    host,
    state: () => (state ??= { version, sheet: sheet(), selected: selected(), editing, fileName, notice }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => change(true),
    rename: (name) => {
      fileName = name;
      left.clear();
      editing = null;
      host.faults.editMode = false;
      anchor = { row: host.model.selection.row, column: host.model.selection.column };
      change(true);
    },
    notify: (text) => {
      notice = text;
      change();
    },
    select,
    activate: (sheetId) => {
      if (sheetId === host.model.activeSheet) return;
      left.set(host.model.activeSheet, selected());
      const next = left.get(sheetId) ?? selectedCell(sheetById(host.model, sheetId), 0, 0);
      anchor = next.anchor;
      host.select(sheetId, next.area);
      change(true);
    },
    goTo: (text) => {
      const target = findPlace(host.model, text);
      if (!target) {
        session.notify(`Nessuna cella e nessun nome «${text}».`);
        return;
      }
      session.activate(target.sheet);
      const area = withMerges(sheet(), target.area);
      select({ anchor: { row: target.area.row, column: target.area.column }, area });
    },
    edit: (mode, source, text) => {
      const { row, column } = selected().anchor;
      try {
        checkWritable(sheet(), areaOf(row, column));
      } catch (error) {
        session.notify(refusalText(error));
        return;
      }
      editing = { row, column, mode, source, text: text ?? editText(sheet(), row, column) };
      notice = null;
      host.faults.editMode = true;
      change();
    },
    retype: (text) => {
      if (!editing) return;
      editing = { ...editing, text };
      change();
    },
    enter: () => {
      if (!editing) return true;
      const { row, column, text } = editing;
      const unchanged = text === editText(sheet(), row, column);
      const accepted = unchanged || attempt(() => host.type(sheet().id, row, column, text));
      if (accepted) session.cancel();
      return accepted;
    },
    cancel: () => {
      if (!editing) return;
      editing = null;
      host.faults.editMode = false;
      change();
    },
    clear: () => {
      attempt(() => clear(host, sheet().id, selected().area));
    },
    paste: (rows) => {
      const from = selected().anchor;
      const done = attempt(() => pasteTexts(host, sheet().id, from.row, from.column, rows));
      const width = Math.max(...rows.map((row) => row.length));
      if (done) {
        select({ anchor: from, area: { ...from, rowCount: rows.length, columnCount: width } });
      }
    },
  };
  host.onEvent((event) => change(event.type !== EventType.selectionChanged));
  return session;
}
