import type { KeyboardEvent } from 'react';
import { areaOf, bottomOf, rightOf } from '../../../src/host/model/area';
import type { Session } from '../session/session';
import { move, selectedCell } from '../session/move';
import { step } from '../session/axis';
import type { SheetView } from './sheet';

/** Enter and Tab go through a selected area cell by cell, or to the next cell. */
export function advance(session: Session, view: SheetView, key: 'Enter' | 'Tab', back: boolean): void {
  const { selected } = session.state();
  const { area, anchor } = selected;
  const direction = back ? -1 : 1;
  const whole = selectedCell(view.model, anchor.row, anchor.column).area;
  if (area.rowCount * area.columnCount > whole.rowCount * whole.columnCount) {
    let { row, column } = anchor;
    if (key === 'Enter') {
      row += direction;
      if (row >= bottomOf(area) || row < area.row) {
        row = back ? bottomOf(area) - 1 : area.row;
        column += direction;
      }
    } else {
      column += direction;
      if (column >= rightOf(area) || column < area.column) {
        column = back ? rightOf(area) - 1 : area.column;
        row += direction;
      }
    }
    const inside = row >= area.row && row < bottomOf(area) && column >= area.column && column < rightOf(area);
    session.select({ area, anchor: inside ? { row, column } : { row: area.row, column: area.column } });
    return;
  }
  const end = back ? anchor : { row: bottomOf(whole) - 1, column: rightOf(whole) - 1 };
  const next =
    key === 'Enter'
      ? { row: step(view.rows, end.row, direction), column: anchor.column }
      : { row: anchor.row, column: step(view.columns, end.column, direction) };
  session.select(selectedCell(view.model, next.row, next.column));
}

/** Keys of the grid while no cell is being edited. */
export function handleKey(event: KeyboardEvent, session: Session, view: SheetView, page: number): void {
  const { key, shiftKey: shift } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const handled = (): void => event.preventDefault();
  if (ctrl && (key === 'PageDown' || key === 'PageUp')) {
    handled();
    switchSheet(session, key === 'PageDown' ? 1 : -1);
    return;
  }
  if (ctrl && key.toLowerCase() === 'a') {
    handled();
    session.select({
      anchor: session.state().selected.anchor,
      area: areaOf(0, 0, view.rows.count, view.columns.count),
    });
    return;
  }
  const next = move(
    view.model,
    view.rows,
    view.columns,
    session.state().selected,
    { key, ctrl, shift },
    page,
  );
  if (next) {
    handled();
    session.select(next);
    return;
  }
  if (key === 'Enter' || key === 'Tab') {
    handled();
    advance(session, view, key, shift);
  } else if (key === 'F2') {
    handled();
    session.edit('edit', 'cell');
  } else if (key === 'Delete') {
    handled();
    session.clear();
  } else if (key === 'Backspace') {
    handled();
    session.edit('enter', 'cell', '');
  } else if (key.length === 1 && !ctrl && !event.altKey) {
    handled();
    session.edit('enter', 'cell', key);
  }
}

/** Keys of the text box over a cell. */
export function handleEditKey(event: KeyboardEvent, session: Session, view: SheetView, page: number): void {
  const { key, shiftKey: shift } = event;
  const editing = session.state().editing;
  if (!editing) return;
  if (key === 'Escape') {
    event.preventDefault();
    session.cancel();
  } else if (key === 'Enter' && event.altKey) {
    event.preventDefault();
    const box = event.target as HTMLTextAreaElement;
    box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
    session.retype(box.value);
  } else if (key === 'Enter' || key === 'Tab') {
    event.preventDefault();
    if (session.enter()) advance(session, view, key, shift);
  } else if (editing.mode === 'enter' && key.startsWith('Arrow')) {
    event.preventDefault();
    if (!session.enter()) return;
    const next = move(
      view.model,
      view.rows,
      view.columns,
      session.state().selected,
      { key, ctrl: false, shift: false },
      page,
    );
    if (next) session.select(next);
  }
}

function switchSheet(session: Session, direction: 1 | -1): void {
  const sheets = session.host.model.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const index = sheets.findIndex((sheet) => sheet.id === session.state().sheet.id);
  const next = sheets[index + direction];
  if (next) session.activate(next.id);
}
