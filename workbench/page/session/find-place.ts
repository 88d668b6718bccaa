import type { Area, WorkbookModel } from '../../../src/host/model/model';
import { parseAddress } from '../../../src/host/model/address';
import { findSheet } from '../../../src/host/model/workbook';

/** What the name box understands: an address, a table or a defined name of a range. `null` for anything else. */
export function findPlace(model: WorkbookModel, text: string): { sheet: string; area: Area } | null {
  const address = parseAddress(text);
  if (address) {
    const sheet = address.sheet === null ? model.activeSheet : findSheet(model, address.sheet)?.id;
    return sheet === undefined ? null : { sheet, area: address.area };
  }
  const wanted = text.trim().toLowerCase();
  for (const sheet of model.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === wanted);
    if (table) return { sheet: sheet.id, area: table.area };
  }
  const named = model.names.find(({ name }) => name.toLowerCase() === wanted);
  if (!named) return null;
  const column = /^=(\w+)\[([^[\]]+)\]$/.exec(named.formula);
  if (!column) return findPlace(model, named.formula.slice(1).replaceAll('$', ''));
  for (const sheet of model.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === column[1]?.toLowerCase());
    const index = table?.columns.findIndex(({ name }) => name === column[2]) ?? -1;
    if (!table || index < 0) continue;
    const header = table.showHeaders ? 1 : 0;
    const rowCount = table.area.rowCount - header - (table.showTotals ? 1 : 0);
    return {
      sheet: sheet.id,
      area: { row: table.area.row + header, column: table.area.column + index, rowCount, columnCount: 1 },
    };
  }
  return null;
}
