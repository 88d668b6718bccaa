import { sameArea } from '../../src/host/model/area';
import { getCell } from '../../src/host/model/cells';
import type {
  CellModel,
  CellStyle,
  Dirty,
  SheetModel,
  Size,
  TableModel,
  WorkbookModel,
} from '../../src/host/model/model';
import { apply, headingAt } from './apply';
import { copyPlain, frameOf, isSame } from './copies';
import { sameFrame } from './frames';
import type { EditStep, SharedLook } from './operations';

/** Cells that were written, perhaps with what they held already, by sheet id. */
export type WrittenCells = ReadonlyMap<string, ReadonlySet<string>>;

export const placeKey = (row: number, column: number): string => `${row},${column}`;

/**
 * Makes a workbook like another one and says by what steps; a cell that was written is a step even if it holds the same.
 * Values of formulas are nobody's edit.
 */
export function bring(
  model: WorkbookModel,
  wanted: WorkbookModel,
  dirty: Dirty,
  written: WrittenCells = new Map(),
): EditStep[] {
  const steps: EditStep[] = [];
  const step = (operation: EditStep): void => {
    steps.push(operation);
    apply(model, dirty, operation);
  };
  if (!sameFrame(model, wanted)) step({ kind: 'frame', frame: frameOf(wanted) });
  wanted.sheets.forEach((other, index) => {
    const sheet = model.sheets[index];
    if (sheet) for (const table of sheet.tables) bringTable(sheet, table, other, step);
  });
  wanted.sheets.forEach((other, index) => {
    const sheet = model.sheets[index];
    if (!sheet) return;
    bringRules(sheet, other, step);
    bringSizes(sheet, other, step);
    bringStyles(sheet, other, step);
    bringCells(sheet, other, step, written.get(sheet.id));
  });
  return steps;
}

type Step = (operation: EditStep) => void;

function bringTable(sheet: SheetModel, table: TableModel, wantedSheet: SheetModel, step: Step): void {
  const wanted = wantedSheet.tables.find(({ id }) => id === table.id);
  if (!wanted) return;
  const place = { sheet: sheet.id, table: table.id };
  const names = new Map<number, string>();
  table.columns.forEach((column, index) => {
    const other = wanted.columns[index];
    if (other && other.name !== column.name) names.set(column.id, other.name);
  });
  if (names.size > 0) step({ kind: 'headings', ...place, names });
  if (!sameArea(table.area, wanted.area)) step({ kind: 'area', ...place, from: table.area, to: wanted.area });
  table.columns.forEach((column, index) => {
    const formula = wanted.columns[index]?.formula ?? null;
    if (column.formula !== formula) step({ kind: 'calculated', ...place, column: column.id, formula });
  });
  const look = lookOf(wanted);
  if (!isSame(lookOf(table), look)) step({ kind: 'look', ...place, look });
}

function lookOf(table: TableModel): SharedLook {
  const { style, showFilterButton, showBandedRows, showBandedColumns } = table;
  return {
    style,
    showFilterButton,
    showBandedRows,
    showBandedColumns,
    isFiltered: table.isFiltered === true,
    criteria: table.criteria ?? [],
  };
}

function bringRules(sheet: SheetModel, wanted: SheetModel, step: Step): void {
  const { validations, conditionalFormats } = wanted;
  if (isSame(sheet.validations, validations) && isSame(sheet.conditionalFormats, conditionalFormats)) return;
  step({ kind: 'rules', sheet: sheet.id, rules: copyPlain({ validations, conditionalFormats }) });
}

function bringSizes(sheet: SheetModel, wanted: SheetModel, step: Step): void {
  const axes = [
    ['row', sheet.rows, wanted.rows],
    ['column', sheet.columns, wanted.columns],
  ] as const;
  for (const [axis, sizes, others] of axes) {
    for (const index of differing<Size>(sizes, others, isSame))
      step({ kind: 'size', sheet: sheet.id, axis, index, size: others.get(index) ?? null });
  }
}

function bringStyles(sheet: SheetModel, wanted: SheetModel, step: Step): void {
  for (const row of keysOf(sheet.styles, wanted.styles)) {
    const other: SheetLine<CellStyle> = wanted.styles.get(row) ?? new Map();
    for (const column of differing(sheet.styles.get(row) ?? new Map(), other, isSame))
      step({ kind: 'style', sheet: sheet.id, row, column, style: other.get(column) ?? null });
  }
}

function bringCells(sheet: SheetModel, wanted: SheetModel, step: Step, written?: ReadonlySet<string>): void {
  const put = (row: number, column: number): void => {
    const cell = getCell(wanted, row, column);
    step({ kind: 'cell', sheet: sheet.id, row, column, cell: cell && { ...cell } });
  };
  for (const key of written ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (headingAt(wanted, row, column) === null) put(row, column);
  }
  for (const row of keysOf(sheet.cells, wanted.cells)) {
    const line: SheetLine<CellModel> = sheet.cells.get(row) ?? new Map();
    for (const column of differing(line, wanted.cells.get(row) ?? new Map(), sameContent)) put(row, column);
  }
}

function sameContent(a: CellModel | undefined, b: CellModel | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.formula === b.formula && (a.formula !== null || isSame(a.value, b.value));
}

type SheetLine<T> = ReadonlyMap<number, T>;

/** Where two lines hold different things, as they are now. */
function differing<T>(
  a: SheetLine<T>,
  b: SheetLine<T>,
  areSame: (one: T | undefined, other: T | undefined) => boolean,
): number[] {
  const found: number[] = [];
  for (const [key, value] of a) if (!areSame(value, b.get(key))) found.push(key);
  for (const key of b.keys()) if (!a.has(key)) found.push(key);
  return found;
}

/** The keys of two maps, as they are now. */
function keysOf<T>(a: ReadonlyMap<number, T>, b: ReadonlyMap<number, T>): number[] {
  const keys = [...a.keys()];
  for (const key of b.keys()) if (!a.has(key)) keys.push(key);
  return keys;
}
