import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/host/model/model';
import { areaOf, bottomOf, rightOf } from '../../../src/host/model/area';
import { usedArea } from '../../../src/host/model/cells';
import type { PageState, Session } from '../session/session';
import { CellEditor } from './cell-editor';
import { ChoicesList } from './choices-list';
import { ColumnHeaders, RowHeaders } from './headers';
import { handleKey } from './keys';
import { corner, selectedCell } from '../session/move';
import { Quadrant } from './quadrant';
import { SelectionBox } from './selection-box';
import type { SheetView } from './sheet';
import { usePointer } from './use-pointer';
import { useViewport } from './use-viewport';
import { HEADER_HEIGHT, extentOf, partOf, scrollTo, windowOf } from './window';

interface GridProps {
  session: Session;
  state: PageState;
  view: SheetView;
  /** The choices of the anchor's drop-down list, `null` without one. */
  choices: (() => string[]) | null;
}

/** The cells in view of one sheet, in up to four parts, with headers, selection and editor. */
export function Grid({ session, state, view, choices }: GridProps) {
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, columns, model } = view;
  const { selected, editing } = state;
  const { area, anchor } = selected;
  const used = useMemo(() => usedArea(view.model) ?? areaOf(0, 0), [view]);
  const viewport = useViewport(scroller, model.id);
  const shown = useMemo(() => windowOf(view, viewport), [view, viewport]);
  const { headerWidth, frozen, seen, parts, page } = shown;
  const pointer = usePointer(root, scroller, session, view, shown, viewport);

  const isWhole = area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
  const followed = useRef('');
  useLayoutEffect(() => {
    // Only a moved selection scrolls: a person may scroll away from it.
    const to = corner(selected);
    const key = [model.id, to.row, to.column].join();
    if (followed.current === key || viewport.height === 0) return;
    followed.current = key;
    if (isWhole) return;
    const { x, y } = scrollTo(view, shown, to);
    if (x !== 0 || y !== 0) scroller.current?.scrollBy(x, y);
  });

  const isEditing = editing !== null;
  useEffect(() => {
    if (!isEditing && document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, [isEditing]);

  const editorPart = partOf(view, editing ?? anchor);
  const home = parts[editorPart];
  const active = selectedCell(model, anchor.row, anchor.column).area;

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
      onKeyDown={(event) => {
        if (event.target === root.current) handleKey(event, session, view, page);
      }}
      {...pointer}
    >
      <div ref={scroller} className="scroller" tabIndex={-1}>
        <div className="extent" style={extentOf(view, shown, used, anchor)}>
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
              {choices && !editing && (
                <ChoicesList
                  key={`${anchor.row},${anchor.column}`}
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
