import type { SheetModel, WorkbookModel } from '../../src/host/model/model';

/** A workbook of its own; styles and sizes, which nobody changes, are shared with the original. */
export function copyWorkbook(model: WorkbookModel): WorkbookModel {
  const copy = frameOf(model);
  copy.sheets.forEach((sheet, index) => {
    const original = model.sheets[index];
    if (original) Object.assign(sheet, contentsOf(original));
  });
  return copy;
}

/** The workbook without contents, formats, sizes and rules. */
export function frameOf(model: WorkbookModel): WorkbookModel {
  return copyPlain({ ...model, sheets: model.sheets.map(frameOfSheet) });
}

function frameOfSheet(sheet: SheetModel): SheetModel {
  const none = { cells: new Map(), styles: new Map(), rows: new Map(), columns: new Map() };
  return { ...sheet, ...none, validations: [], conditionalFormats: [] };
}

function contentsOf(sheet: SheetModel): Partial<SheetModel> {
  return {
    cells: copyLines(sheet.cells, (cell) => ({ ...cell })),
    styles: copyLines(sheet.styles, (style) => style),
    rows: new Map(sheet.rows),
    columns: new Map(sheet.columns),
    validations: copyPlain(sheet.validations),
    conditionalFormats: copyPlain(sheet.conditionalFormats),
  };
}

function copyLines<T>(lines: Map<number, Map<number, T>>, copy: (content: T) => T): typeof lines {
  const copied: typeof lines = new Map();
  for (const [row, line] of lines) {
    const own = new Map<number, T>();
    for (const [column, content] of line) own.set(column, copy(content));
    copied.set(row, own);
  }
  return copied;
}

/** A copy of plain data; what a rule remembers of its cells, which is replaced and never changed, is shared. */
export function copyPlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyPlain) as T;
  if (value instanceof Map) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyPlain<unknown>(value[key]);
  return copy as T;
}

/** Whether two plain values hold the same, maps too; a property that is undefined is none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map) {
    if (a.size !== b.size) return false;
    for (const [key, value] of a) if (!b.has(key) || !isSame(value, b.get(key))) return false;
    return true;
  }
  if (Array.isArray(a) || Array.isArray(b)) return sameItems(a, b);
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key in left) if (!isSame(left[key], right[key])) return false;
  for (const key in right) if (right[key] !== undefined && left[key] === undefined) return false;
  return true;
}

function sameItems(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!isSame(a[index], b[index])) return false;
  return true;
}
