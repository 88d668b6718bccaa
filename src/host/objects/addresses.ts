import type { Book } from '../model/book';
import type { Area, SheetModel, TableModel, WorkbookModel } from '../model/model';
import { formatAbsolute, parseAddress, quoteSheet } from '../model/address';
import { areaOf, boundingArea, intersection } from '../model/area';
import { formulaParts, referenceArea } from '../model/formula-parts';
import { findName } from '../model/names';
import { bodyArea, findTable, headerArea, totalsArea } from '../model/table-areas';
import { unescapeColumn } from '../model/structured-reference';
import { findSheet } from '../model/workbook';
import { invalidArgument } from '../contract/refusals';

export interface SheetArea {
  sheet: SheetModel;
  area: Area;
}

const MAX_RANGES_TEXT = 8_192;

/**
 * Where an address leads: `A1:B2`, `Dati!A1`, a name, a table or a structured reference.
 * @throws ExcelRefusal InvalidArgument when it leads nowhere
 */
export function resolveAddress(model: WorkbookModel, home: SheetModel, address: string): SheetArea {
  const plain = parseAddress(address);
  if (plain) {
    const sheet = plain.sheet === null ? home : findSheet(model, plain.sheet);
    if (!sheet) throw invalidArgument(`no sheet ${plain.sheet}`);
    return { sheet, area: plain.area };
  }
  const place = formulaPlace(model, home, `=${address}`);
  if (!place) throw invalidArgument(`the address ${address}`);
  return place;
}

/** An argument that is a range or an address. @throws ExcelRefusal InvalidArgument when it leads nowhere */
export const sheetAreaOf = (model: WorkbookModel, home: SheetModel, given: string | SheetArea): SheetArea =>
  typeof given === 'string' ? resolveAddress(model, home, given) : given;

/** `=Dati!$A$1:$B$2` */
export const referenceTo = ({ sheet, area }: SheetArea): string =>
  `=${quoteSheet(sheet.name)}!${formatAbsolute(area)}`;

/**
 * The areas of `A1:B2, D4`, all on the home sheet. Between them stands the separator of the person's settings and no
 * other (office-js #1167, #1985).
 * @throws ExcelRefusal InvalidArgument, also beyond 8,192 characters
 */
export function resolveAddresses({ model, profile }: Book, home: SheetModel, addresses: string): Area[] {
  if (addresses.length > MAX_RANGES_TEXT)
    throw invalidArgument(`an address longer than ${MAX_RANGES_TEXT} characters`);
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,;'])+|[,;]/g) ?? [];
  const areas = parts.filter((part) => !/^[,;]$/.test(part));
  const separators = parts.filter((part) => /^[,;]$/.test(part));
  if (areas.length !== separators.length + 1 || separators.some((sign) => sign !== profile.listSeparator))
    throw invalidArgument('a list of addresses');
  return areas.map((part) => {
    const place = resolveAddress(model, home, part.trim());
    if (place.sheet !== home) throw invalidArgument('all areas must be on one sheet');
    return place.area;
  });
}

/** The area that a formula such as `=Dati!$A$1:$B$2`, `=tblFasi[Id]` or a name stands for; `null`: it is none. */
export function formulaPlace(
  model: WorkbookModel,
  home: SheetModel,
  formula: string,
  depth = 0,
): SheetArea | null {
  const parts = formulaParts(formula).filter((part) => part.kind !== 'text' || !/^[=\s]*$/.test(part.text));
  const [part] = parts;
  if (!part || parts.length > 1 || depth > 8) return null;
  switch (part.kind) {
    case 'reference': {
      const sheet = part.sheet === null ? home : findSheet(model, part.sheet);
      return sheet && { sheet, area: referenceArea(part) };
    }
    case 'table': {
      const found = findTable(model, part.table);
      const area = found && specifiedArea(found.table, part.specifier);
      return found && area ? { sheet: found.sheet, area } : null;
    }
    case 'name': {
      const name = findName(model, part.name, home.id);
      if (name) return formulaPlace(model, home, name.formula, depth + 1);
      const found = findTable(model, part.name);
      return found && { sheet: found.sheet, area: bodyArea(found.table) };
    }
    default:
      return null;
  }
}

const ROWS: Record<string, (table: TableModel) => Area | null> = {
  '#all': (table) => table.area,
  '#data': bodyArea,
  '#headers': headerArea,
  '#totals': totalsArea,
};

/** `[Id]`, `[#All]`, `[[#Headers],[A]:[B]]` of a table. */
function specifiedArea(table: TableModel, specifier: string): Area | null {
  const inner = specifier.slice(1, -1);
  const pieces = inner.startsWith('[')
    ? [...inner.matchAll(/\[((?:'.|[^\]'])*)\](:?)/g)].map(([, name = '', colon]) => ({
        name,
        spans: colon === ':',
      }))
    : [{ name: inner, spans: false }];
  let rows: Area | null = null;
  let columns: Area | null = null;
  for (const { name } of pieces) {
    const special = ROWS[name.toLowerCase()];
    if (special) {
      const area = special(table);
      if (!area) return null;
      rows = rows ? boundingArea(rows, area) : area;
      continue;
    }
    const wanted = unescapeColumn(name).toLowerCase();
    const index = table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
    if (index < 0) return null;
    const column = areaOf(table.area.row, table.area.column + index, table.area.rowCount, 1);
    columns = columns ? boundingArea(columns, column) : column;
  }
  const wide = rows ?? bodyArea(table);
  return columns ? intersection(wide, columns) : wide;
}
