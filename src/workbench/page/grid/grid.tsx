import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../model';
import { areaOf, bottomOf, rightOf } from '../../model/area';
import { columnLetters } from '../../model/address';
import { usedArea } from '../../model/cells';
import type { PageState, Session } from '../session';
import { CellEditor } from './cell-editor';
import { ChoicesList } from './choices-list';
import { ColumnHeaders, RowHeaders } from './headers';
import { handleKey } from './keys';
import { corner, selectCell, selectTo, type Place } from './move';
import { Quadrant } from './quadrant';
import { SelectionBox } from './selection-box';
import type { SheetView } from './sheet';

const HEADER_HEIGHT = 20;

interface GridProps {
  session: Session;
  state: PageState;
  view: SheetView;
  /** The choices of the anchor's drop-down list, `null` without one. */
  choices: (() => string[]) | null;
}

interface Viewport {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The cells in view of one sheet, in up to four parts; everything in CSS pixels. */
export function Grid({ session, state, view, choices }: GridProps) {
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 0, height: 0 });
  const { rows, columns, model } = view;
  const { selected, editing } = state;
  const { area, anchor } = selected;
  const used = useMemo(() => usedArea(model) ?? areaOf(0, 0), [view]);

  const frozen = { width: columns.start(model.frozen.columns), height: rows.start(model.frozen.rows) };
  const lastRow = rows.at(frozen.height + viewport.top + viewport.height);
  const headerWidth = Math.max(28, 12 + 8 * String(lastRow + 1).length);
  const inner = {
    width: Math.max(0, viewport.width - headerWidth - frozen.width),
    height: Math.max(0, viewport.height - HEADER_HEIGHT - frozen.height),
  };
  const scrolled = { x: frozen.width + viewport.left, y: frozen.height + viewport.top };
  const seen: Area = between(
    rows.at(scrolled.y),
    columns.at(scrolled.x),
    rows.at(scrolled.y + inner.height),
    columns.at(scrolled.x + inner.width),
  );
  const page = Math.max(1, seen.rowCount - 2);
  const extent = {
    rows: Math.min(MAX_ROWS, Math.max(bottomOf(used) + 40, anchor.row + 40, bottomOf(seen) + 20)),
    columns: Math.min(MAX_COLUMNS, Math.max(rightOf(used) + 10, anchor.column + 10, rightOf(seen) + 5)),
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void =>
      setViewport({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  const places = useRef(new Map<string, { left: number; top: number }>());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const place = places.current.get(model.id);
    element.scrollTo(place?.left ?? 0, place?.top ?? 0);
    return () => {
      places.current.set(model.id, { left: element.scrollLeft, top: element.scrollTop });
    };
  }, [model.id]);

  const moved = corner(selected);
  const isWhole = area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || isWhole || inner.height === 0) return;
    const shift = (start: number, size: number, from: number, length: number): number =>
      start < from ? start - from : Math.max(0, Math.min(start + size - from - length, start - from));
    const across =
      moved.column < model.frozen.columns
        ? 0
        : shift(columns.start(moved.column), columns.size(moved.column), scrolled.x, inner.width);
    const down =
      moved.row < model.frozen.rows
        ? 0
        : shift(rows.start(moved.row), rows.size(moved.row), scrolled.y, inner.height);
    if (across !== 0 || down !== 0) element.scrollBy(across, down);
  }, [model.id, moved.row, moved.column, viewport.height > 0]);

  const isEditing = editing !== null;
  useEffect(() => {
    if (!isEditing && document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, [isEditing]);

  const hit = (event: {
    clientX: number;
    clientY: number;
  }): Place & { part: 'cell' | 'row' | 'column' | 'corner' } => {
    const box = root.current!.getBoundingClientRect();
    const x = event.clientX - box.left - headerWidth;
    const y = event.clientY - box.top - HEADER_HEIGHT;
    return {
      row: rows.at(Math.max(0, y < frozen.height ? y : y + viewport.top)),
      column: columns.at(Math.max(0, x < frozen.width ? x : x + viewport.left)),
      part: x < 0 ? (y < 0 ? 'corner' : 'row') : y < 0 ? 'column' : 'cell',
    };
  };

  const drag = useRef<Place | null>(null);
  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('[data-own-pointer]')) return;
    const box = scroller.current;
    if (!box || event.clientX > box.getBoundingClientRect().left + box.clientWidth) return;
    if (event.clientY > box.getBoundingClientRect().top + box.clientHeight) return;
    const place = hit(event);
    event.preventDefault();
    const open = session.state().editing;
    if (open && place.part === 'cell' && /^=.*[=(;,:+\-*/^&<>]$|^=$/.test(open.text)) {
      session.retype(open.text + columnLetters(place.column) + (place.row + 1));
      return;
    }
    if (!session.enter()) return;
    root.current?.focus({ preventScroll: true });
    const from = event.shiftKey ? anchor : place;
    if (place.part === 'corner') session.select({ anchor, area: areaOf(0, 0, MAX_ROWS, MAX_COLUMNS) });
    else if (place.part === 'row') {
      session.select({ anchor: { row: place.row, column: 0 }, area: areaOf(place.row, 0, 1, MAX_COLUMNS) });
    } else if (place.part === 'column') {
      session.select({ anchor: { row: 0, column: place.column }, area: areaOf(0, place.column, MAX_ROWS) });
    } else {
      session.select(
        event.shiftKey ? selectTo(model, from, place) : selectCell(model, place.row, place.column),
      );
      drag.current = from;
      root.current?.setPointerCapture(event.pointerId);
    }
  };
  const pull = (event: PointerEvent): void => {
    if (!drag.current) return;
    const place = hit(event);
    const to = selectTo(model, drag.current, place);
    const now = session.state().selected.area;
    if (formatKey(to.area) !== formatKey(now)) {
      session.select({ ...to, anchor: selectCell(model, drag.current.row, drag.current.column).anchor });
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== root.current) return;
    handleKey(event, session, view, page);
  };

  const parts = [
    {
      left: frozen.width,
      top: frozen.height,
      ...inner,
      scrollLeft: scrolled.x,
      scrollTop: scrolled.y,
      area: seen,
      firstRow: model.frozen.rows,
      firstColumn: model.frozen.columns,
    },
    {
      left: frozen.width,
      top: 0,
      width: inner.width,
      height: frozen.height,
      scrollLeft: scrolled.x,
      scrollTop: 0,
      firstRow: 0,
      firstColumn: model.frozen.columns,
      area: areaOf(0, seen.column, Math.max(1, model.frozen.rows), seen.columnCount),
    },
    {
      left: 0,
      top: frozen.height,
      width: frozen.width,
      height: inner.height,
      scrollLeft: 0,
      scrollTop: scrolled.y,
      firstRow: model.frozen.rows,
      firstColumn: 0,
      area: areaOf(seen.row, 0, seen.rowCount, Math.max(1, model.frozen.columns)),
    },
    {
      left: 0,
      top: 0,
      width: frozen.width,
      height: frozen.height,
      scrollLeft: 0,
      scrollTop: 0,
      firstRow: 0,
      firstColumn: 0,
      area: areaOf(0, 0, Math.max(1, model.frozen.rows), Math.max(1, model.frozen.columns)),
    },
  ];
  const place = editing ?? anchor;
  const editorPart = (place.row < model.frozen.rows ? 1 : 0) + (place.column < model.frozen.columns ? 2 : 0);
  const home = parts[editorPart];
  const active = selectCell(model, anchor.row, anchor.column).area;

  return (
    <div
      ref={root}
      className="grid"
      role="grid"
      aria-label={model.name}
      aria-rowcount={MAX_ROWS}
      aria-colcount={MAX_COLUMNS}
      aria-multiselectable="true"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={press}
      onPointerMove={pull}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
      onDoubleClick={(event) => {
        if (hit(event).part === 'cell' && !session.state().editing) session.edit('edit', 'cell');
      }}
    >
      <div ref={scroller} className="scroller" tabIndex={-1}>
        <div
          className="extent"
          style={{
            width: headerWidth + columns.start(extent.columns),
            height: HEADER_HEIGHT + rows.start(extent.rows),
          }}
        >
          <div className="view" style={{ width: viewport.width, height: viewport.height }}>
            <div className="sheet" style={{ left: headerWidth, top: HEADER_HEIGHT }}>
              {parts.map((part, index) => (
                <Quadrant key={index} sheet={view} selection={area} {...part}>
                  {!editing && <SelectionBox view={view} selected={selected} clip={part.area} />}
                  {editing && index === editorPart && (
                    <CellEditor
                      session={session}
                      editing={editing}
                      view={view}
                      page={page}
                      onLeave={() => root.current?.focus({ preventScroll: true })}
                    />
                  )}
                </Quadrant>
              ))}
              {choices && !editing && home && (
                <ChoicesList
                  left={home.left + columns.start(rightOf(active)) - home.scrollLeft}
                  top={home.top + rows.start(bottomOf(active)) - home.scrollTop}
                  width={columns.start(rightOf(active)) - columns.start(active.column)}
                  current={view.display(anchor.row, anchor.column)}
                  choices={choices}
                  onChoose={(text) => {
                    session.edit('edit', 'cell', text);
                    session.enter();
                  }}
                />
              )}
              {frozen.height > 0 && (
                <i
                  className="freeze-line"
                  style={{ top: frozen.height - 1, left: 0, width: viewport.width, height: 1 }}
                />
              )}
              {frozen.width > 0 && (
                <i
                  className="freeze-line"
                  style={{ left: frozen.width - 1, top: 0, height: viewport.height, width: 1 }}
                />
              )}
            </div>
            <ColumnHeaders
              axis={columns}
              left={headerWidth}
              height={HEADER_HEIGHT}
              frozen={model.frozen.columns}
              seen={seen}
              offset={viewport.left}
              selection={area}
            />
            <RowHeaders
              axis={rows}
              top={HEADER_HEIGHT}
              width={headerWidth}
              frozen={model.frozen.rows}
              seen={seen}
              offset={viewport.top}
              selection={area}
            />
            <div className="corner" style={{ width: headerWidth, height: HEADER_HEIGHT }} />
          </div>
        </div>
      </div>
    </div>
  );
}

const between = (top: number, left: number, bottom: number, right: number): Area =>
  areaOf(top, left, bottom - top + 1, right - left + 1);

const formatKey = ({ row, column, rowCount, columnCount }: Area): string =>
  [row, column, rowCount, columnCount].join();
