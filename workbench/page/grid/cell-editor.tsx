import { useLayoutEffect, useRef } from 'react';
import type { Editing, Session } from '../session/session';
import { handleEditKey } from './keys';
import type { SheetView } from './sheet';
import { fontFamily, linePixels, textPixels } from './text';

interface CellEditorProps {
  session: Session;
  editing: Editing;
  view: SheetView;
  page: number;
  /** Gives the keyboard back to the grid. */
  onLeave: () => void;
}

/** The text box over a cell that is being edited; it grows with its text. */
export function CellEditor({ session, editing, view, page, onLeave }: CellEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { row, column, text, source } = editing;
  const { rows, columns } = view;
  const style = view.painter.style(row, column);
  useLayoutEffect(() => {
    if (source !== 'cell') return;
    const element = box.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [source]);

  const lines = text.split('\n');
  const wanted = Math.max(...lines.map((line) => textPixels(line, style))) + 12;
  const width = columns.size(column);
  const wraps = style.wrapText && wanted > width;
  const height = Math.max(rows.size(row), lines.length * linePixels(style) + 2);
  return (
    <textarea
      ref={box}
      data-own-pointer=""
      className="cell-editor"
      aria-label={`Modifica cella`}
      spellCheck={false}
      value={text}
      style={{
        left: columns.start(column) - 1,
        top: rows.start(row) - 1,
        width: (wraps ? width : Math.max(width, Math.min(wanted, 640))) + 1,
        height: (wraps ? Math.max(height, linePixels(style) * Math.ceil(wanted / width + 1)) : height) + 1,
        fontFamily: fontFamily(style.fontName),
        fontSize: `${style.fontSize}pt`,
        lineHeight: `${linePixels(style)}px`,
        whiteSpace: wraps ? 'pre-wrap' : 'pre',
      }}
      onChange={(event) => session.retype(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        handleEditKey(event, session, view, page);
        if (!session.state().editing) onLeave();
      }}
    />
  );
}
