import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/host/model/model';
import { lettersOfColumn } from '../../../src/host/model/address';
import { areaOf, sameArea } from '../../../src/host/model/area';
import type { Session } from '../session/session';
import { selectedCell, selectTo, type CellPlace } from '../session/move';
import type { SheetView } from './sheet';
import { HEADER_HEIGHT, type SheetWindow, type Viewport } from './window';

interface Hit extends CellPlace {
  part: 'cell' | 'row' | 'column' | 'corner';
}

/** A formula that waits for an operand: a click on a cell gives it. */
const WAITS_FOR_CELL = /^=(?:.*[=(;,:+\-*/^&<>])?$/;

/** The grid's mouse: selecting by click, drag and Shift, rows and columns by their headers, editing by double click. */
export function usePointer(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  session: Session,
  view: SheetView,
  shown: SheetWindow,
  viewport: Viewport,
) {
  const { rows, columns, model } = view;
  const { frozen, headerWidth } = shown;
  const drag = useRef<CellPlace | null>(null);

  const hit = (event: { clientX: number; clientY: number }): Hit => {
    const box = root.current?.getBoundingClientRect();
    const x = event.clientX - (box?.left ?? 0) - headerWidth;
    const y = event.clientY - (box?.top ?? 0) - HEADER_HEIGHT;
    return {
      row: rows.at(Math.max(0, y < frozen.height ? y : y + viewport.top)),
      column: columns.at(Math.max(0, x < frozen.width ? x : x + viewport.left)),
      part: x < 0 ? (y < 0 ? 'corner' : 'row') : y < 0 ? 'column' : 'cell',
    };
  };

  const isOwn = (event: MouseEvent): boolean => {
    const box = scroller.current?.getBoundingClientRect();
    const onScrollbar =
      event.clientX > (box?.left ?? 0) + (scroller.current?.clientWidth ?? 0) ||
      event.clientY > (box?.top ?? 0) + (scroller.current?.clientHeight ?? 0);
    return !onScrollbar && !(event.target as Element).closest('[data-own-pointer]');
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !isOwn(event)) return;
    event.preventDefault();
    const { part, ...place } = hit(event);
    const { editing, selected } = session.state();
    if (editing && part === 'cell' && WAITS_FOR_CELL.test(editing.text)) {
      session.retype(editing.text + lettersOfColumn(place.column) + (place.row + 1));
      return;
    }
    if (!session.enter()) return;
    root.current?.focus({ preventScroll: true });
    const { anchor } = selected;
    const { row, column } = place;
    if (part === 'corner') session.select({ anchor, area: areaOf(0, 0, MAX_ROWS, MAX_COLUMNS) });
    else if (part === 'row') {
      session.select({ anchor: { row, column: 0 }, area: areaOf(row, 0, 1, MAX_COLUMNS) });
    } else if (part === 'column') {
      session.select({ anchor: { row: 0, column }, area: areaOf(0, column, MAX_ROWS) });
    } else {
      session.select(event.shiftKey ? selectTo(model, anchor, place) : selectedCell(model, row, column));
      drag.current = event.shiftKey ? anchor : place;
      root.current?.setPointerCapture(event.pointerId);
    }
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!drag.current) return;
    const from = selectedCell(model, drag.current.row, drag.current.column).anchor;
    const to = selectTo(model, from, hit(event));
    if (!sameArea(to.area, session.state().selected.area)) session.select(to);
  };

  const release = (): void => {
    drag.current = null;
  };

  const onDoubleClick = (event: MouseEvent): void => {
    if (isOwn(event) && hit(event).part === 'cell' && !session.state().editing) session.edit('edit', 'cell');
  };

  return { onPointerDown, onPointerMove, onPointerUp: release, onPointerCancel: release, onDoubleClick };
}
