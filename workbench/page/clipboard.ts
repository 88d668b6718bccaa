import type { ClipboardEvent } from 'react';
import { bottomOf, intersection, rightOf } from '../../src/host/model/area';
import { usedArea } from '../../src/host/model/cells';
import type { SheetView } from './grid/sheet';
import type { Session } from './session/session';

/** Rows of fields from a spreadsheet's plain text: tabs between fields, quotes around fields with line breaks. */
export function readTabbed(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^\t\n\r]*)(\t|\r\n|\n|\r|$)/y;
  for (let at = 0; at <= text.length;) {
    field.lastIndex = at;
    const match = field.exec(text);
    if (!match) break;
    const [all, content = '', end] = match;
    rows.at(-1)?.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    at += all.length;
    if (end === '') break;
    if (end !== '\t') {
      if (at === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

/** The selected cells as a spreadsheet's plain text. */
export function writeTabbed(view: SheetView, session: Session): string {
  const used = usedArea(view.model);
  const area = used && intersection(session.state().selected.area, used);
  if (!area) return '';
  const lines = [];
  for (let row = area.row; row < bottomOf(area); row++) {
    const fields = [];
    for (let column = area.column; column < rightOf(area); column++) {
      const text = view.display(row, column);
      fields.push(/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(fields.join('\t'));
  }
  return lines.join('\n');
}

export function onPaste(event: ClipboardEvent, session: Session): void {
  if (session.state().editing || event.target instanceof HTMLInputElement) return;
  const text = event.clipboardData.getData('text/plain');
  if (text === '') return;
  event.preventDefault();
  session.paste(readTabbed(text));
}

export function onCopy(event: ClipboardEvent, session: Session, view: SheetView): void {
  if (session.state().editing || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', writeTabbed(view, session));
}
