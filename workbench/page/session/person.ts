import type { Host } from '../../../src/host/host';
import type { Area } from '../../../src/host/model/model';
import { cellsIn } from '../../../src/host/model/cells';
import { findSheet } from '../../../src/host/model/workbook';

/** Enters texts from a cell on, as if each were typed. @throws ExcelRefusal at the first text that Excel refuses */
export function pasteTexts(host: Host, sheet: string, row: number, column: number, texts: string[][]): void {
  texts.forEach((line, down) => {
    line.forEach((text, across) => host.type(sheet, row + down, column + across, text));
  });
}

/** Empties the filled cells of an area. @throws ExcelRefusal on a protected sheet */
export function clear(host: Host, sheetId: string, area: Area): void {
  const sheet = findSheet(host.model, sheetId);
  if (!sheet) return;
  for (const { row, column } of [...cellsIn(sheet, area)]) host.type(sheetId, row, column, '');
}
