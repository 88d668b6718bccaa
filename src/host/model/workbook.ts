import type { Dirty, PageLayoutModel, SheetModel, WorkbookModel } from './model';
import { ExcelRefusal } from './refusal';
import { quoteSheet } from './address';
import { areaOf } from './area';
import { formulaParts, mapFormula } from './formula-parts';
import { rewriteFormulas } from './formulas';
import { MAX_SHEET_NAME } from './limits';

/** A new workbook as Excel makes it in Italian: one blank sheet, Calibri 11. */
export function emptyWorkbook(): WorkbookModel {
  const sheet = emptySheet(sheetId(1), 'Foglio1');
  return {
    sheets: [sheet],
    names: [],
    activeSheet: sheet.id,
    selection: areaOf(0, 0),
    normalFont: { name: 'Calibri', size: 11 },
  };
}

/** A blank sheet that belongs to no workbook yet. */
export function emptySheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    cells: new Map(),
    styles: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    page: defaultPage(),
    rowBreaks: [],
    frozen: { rows: 0, columns: 0 },
    protected: false,
  };
}

/** Excel's page setup of a new sheet: A4 upright, margins in points. */
export function defaultPage(): PageLayoutModel {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    blackAndWhite: false,
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headersFooters: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  };
}

/** The sheet with that name (any case) or id. */
export function findSheet(model: WorkbookModel, nameOrId: string): SheetModel | null {
  const wanted = nameOrId.toLowerCase();
  return (
    model.sheets.find(({ name }) => name.toLowerCase() === wanted) ??
    model.sheets.find(({ id }) => id === nameOrId) ??
    null
  );
}

/** @throws ExcelRefusal ItemNotFound when there is no such sheet. */
export function sheetById(model: WorkbookModel, id: string): SheetModel {
  const sheet = model.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new ExcelRefusal('ItemNotFound', 'The sheet does not exist.');
  return sheet;
}

/**
 * Adds a blank sheet at the end; without a name the next free `Foglio…`.
 * @throws ExcelRefusal InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one in use.
 */
export function addSheet(model: WorkbookModel, dirty: Dirty, name?: string): SheetModel {
  const chosen = name ?? freeSheetName(model);
  checkSheetName(model, chosen, null);
  const last = Math.max(model.lastDeletedSheet ?? 0, ...model.sheets.map(sheetNumber));
  const sheet = emptySheet(sheetId(last + 1), chosen);
  model.sheets.push(sheet);
  dirty.structure = true;
  return sheet;
}

/**
 * Renames a sheet, also in all formulas.
 * @throws ExcelRefusal InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one in use.
 */
export function renameSheet(model: WorkbookModel, dirty: Dirty, sheet: SheetModel, name: string): void {
  checkSheetName(model, name, sheet);
  const old = sheet.name.toLowerCase();
  if (sheet.name === name) return;
  sheet.name = name;
  rewriteFormulas(model, dirty, (formula) =>
    replaceSheet(formula, old, (rest) => `${quoteSheet(name)}!${rest}`),
  );
}

/**
 * Deletes a sheet with its tables and its own names; formulas that named it show `#REF!`.
 * @throws ExcelRefusal InvalidOperation for the last visible sheet.
 */
export function deleteSheet(model: WorkbookModel, dirty: Dirty, sheet: SheetModel): void {
  const others = model.sheets.filter((other) => other !== sheet);
  const next = others.find(({ visibility }) => visibility === 'Visible');
  if (next === undefined) {
    throw new ExcelRefusal('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
  const position = model.sheets.indexOf(sheet);
  model.sheets = others;
  model.lastDeletedSheet = Math.max(model.lastDeletedSheet ?? 0, sheetNumber(sheet));
  model.names = model.names.filter(({ scope }) => scope !== sheet.id);
  if (model.activeSheet === sheet.id) {
    const visible = others.filter(({ visibility }) => visibility === 'Visible');
    model.activeSheet = (
      visible.find((other) => others.indexOf(other) >= position) ??
      visible.at(-1) ??
      next
    ).id;
    model.selection = areaOf(0, 0);
  }
  const tables = new Set(sheet.tables.map((table) => table.name.toLowerCase()));
  rewriteFormulas(model, dirty, (formula) => forgetTables(forgetSheet(formula, sheet.name), tables));
}

/** Moves a sheet to another position, counted from 0. @throws ExcelRefusal InvalidArgument outside the row of sheets. */
export function moveSheet(model: WorkbookModel, dirty: Dirty, sheet: SheetModel, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= model.sheets.length) {
    throw new ExcelRefusal('InvalidArgument', 'The position lies outside the workbook.');
  }
  model.sheets = model.sheets.filter((other) => other !== sheet);
  model.sheets.splice(position, 0, sheet);
  dirty.structure = true;
}

/**
 * Excel's rules for a sheet's name; `self` is the sheet that may keep its own.
 * @throws ExcelRefusal InvalidArgument or ItemAlreadyExists.
 */
export function checkSheetName(model: WorkbookModel, name: string, self: SheetModel | null): void {
  if (name === '' || name.length > MAX_SHEET_NAME || /[:\\/?*[\]]|^'|'$/.test(name) || isReserved(name)) {
    throw new ExcelRefusal('InvalidArgument', 'The sheet name is not allowed.');
  }
  const wanted = name.toLowerCase();
  if (model.sheets.some((other) => other !== self && other.name.toLowerCase() === wanted)) {
    throw new ExcelRefusal('ItemAlreadyExists', 'A sheet with this name already exists.');
  }
}

/** Excel keeps this name for its change history. */
const isReserved = (name: string): boolean => /^(?:history|cronologia)$/i.test(name);

const sheetNumber = ({ id }: SheetModel): number => Number.parseInt(id.slice(1, 9), 16) || 0;

const sheetId = (number: number): string =>
  `{${number.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;

function freeSheetName(model: WorkbookModel): string {
  const taken = new Set(model.sheets.map(({ name }) => name.toLowerCase()));
  let number = model.sheets.length;
  while (taken.has(`foglio${number}`)) number++;
  return `Foglio${number}`;
}

/** Gives what stands behind the sheet's name (in lower case) in each reference to `change`, which answers all of it. */
function replaceSheet(formula: string, sheet: string, change: (rest: string) => string): string {
  if (!formula.includes('!')) return formula;
  return mapFormula(formula, (part) => {
    if ((part.kind !== 'reference' && part.kind !== 'name') || part.sheet?.toLowerCase() !== sheet)
      return null;
    return change(part.text.slice(part.text.lastIndexOf('!') + 1));
  });
}

const forgetSheet = (formula: string, sheet: string): string =>
  replaceSheet(formula, sheet.toLowerCase(), () => '#REF!');

/** Replaces all references to these tables (names in lower case) by `#REF!`. */
export function forgetTables(formula: string, tables: ReadonlySet<string>): string {
  if (tables.size === 0 || !formulaParts(formula).some((part) => part.kind !== 'text')) return formula;
  return mapFormula(formula, (part) => {
    if (part.kind === 'table') return tables.has(part.table.toLowerCase()) ? '#REF!' : null;
    return part.kind === 'name' && tables.has(part.name.toLowerCase()) ? '#REF!' : null;
  });
}
