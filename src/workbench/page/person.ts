import type { Host } from '../host';
import type { Area, SheetModel } from '../model';
import { EventType } from '../book';
import { areaOf, intersection, sameArea } from '../model/area';
import { formatArea } from '../model/address';
import { getValue, usedArea } from '../model/cells';
import { sheetById } from '../model/workbook';
import { clearInputs, writeInputs } from '../model/write';

/*
 * What a person does with mouse and keyboard beside typing into one cell, which is the host's `type`. Refusals are the
 * model's `ExcelRefusal`; the add-in hears of everything by events.
 */

const active = (host: Host): SheetModel => sheetById(host.model, host.model.activeSheet);

/** Selects cells of the active sheet. */
export function select(host: Host, area: Area): void {
  const { model, book } = host;
  if (sameArea(area, model.selection)) return;
  model.selection = area;
  book.happen(EventType.selectionChanged, active(host), { address: formatArea(area) });
  host.deliver();
}

/** Shows another sheet, with what was selected on it. */
export function activate(host: Host, sheetId: string, area: Area): void {
  const { model, book } = host;
  model.activeSheet = sheetId;
  model.selection = area;
  book.happen(EventType.activated, active(host));
  book.happen(EventType.selectionChanged, active(host), { address: formatArea(area) });
  host.deliver();
}

/** Types into one cell of the active sheet. @throws ExcelRefusal */
export function type(host: Host, row: number, column: number, text: string): void {
  paste(host, row, column, [[text]]);
}

/** Enters texts from a cell on, as if each were typed. @throws ExcelRefusal */
export function paste(host: Host, row: number, column: number, texts: string[][]): void {
  const sheet = active(host);
  const width = Math.max(...texts.map((line) => line.length));
  const area = areaOf(row, column, texts.length, width);
  const inputs = texts.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ''));
  write(host, sheet, area, () =>
    writeInputs(host.model, host.book.dirty, sheet, area, inputs, { source: 'typed' }),
  );
}

/** Empties cells of the active sheet. @throws ExcelRefusal */
export function clear(host: Host, area: Area): void {
  const sheet = active(host);
  const used = usedArea(sheet, true);
  const filled = used && intersection(used, area);
  if (filled) write(host, sheet, filled, () => clearInputs(host.model, host.book.dirty, sheet, filled));
}

function write(host: Host, sheet: SheetModel, area: Area, action: () => void): void {
  const { book } = host;
  const before = getValue(sheet, area.row, area.column);
  action();
  book.calculate();
  const details = { before, after: getValue(sheet, area.row, area.column) };
  const single = area.rowCount === 1 && area.columnCount === 1;
  book.changed(sheet, area, 'RangeEdited', single ? details : undefined);
  host.deliver();
}
