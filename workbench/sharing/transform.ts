import { boundingArea, containsArea } from '../../src/host/model/area';
import { cleanDirty } from '../../src/host/model/cells';
import type { Shift, WorkbookModel } from '../../src/host/model/model';
import { moveCells, shiftFormula } from '../../src/host/model/shift';
import { isEntire, shiftIndex } from '../../src/host/model/shift-geometry';
import { emptySheet } from '../../src/host/model/workbook';
import { copyPlain } from './copies';
import type { EditStep, SheetRules } from './operations';
import { areaAfter, cellAfter, shiftAfter } from './shifts';

type Pair = [EditStep[], EditStep[]];

/**
 * Two edits that were made on the same workbook without knowing each other: each as it has to be done after the other.
 * `first` is the one that comes first in the server's order, so that the other overwrites it.
 */
export function cross(first: readonly EditStep[], second: readonly EditStep[]): Pair {
  if (!first.some(displaces) && !second.some(displaces)) return [[...first], [...second]];
  let others = [...second];
  const crossed = first.flatMap((one) => {
    const [own, next] = crossOne(one, others);
    others = next;
    return own;
  });
  return [crossed, others];
}

/** Whether other operations have to be seen anew after it. */
const displaces = ({ kind }: EditStep): boolean => kind === 'shift' || kind === 'area';

function crossOne(one: EditStep, others: readonly EditStep[]): Pair {
  let own = [one];
  const next = others.flatMap((other) => {
    const [single] = own;
    if (single && own.length === 1) {
      own = after(single, other, true);
      return after(other, single, false);
    }
    const [crossed, rest] = cross(own, [other]);
    own = crossed;
    return rest;
  });
  return [own, next];
}

function after(operation: EditStep, other: EditStep, isFirst: boolean): EditStep[] {
  if (other.kind === 'shift') return afterShift(operation, other, isFirst);
  if (operation.kind !== 'area' || other.kind !== 'area') return [operation];
  if (operation.sheet !== other.sheet || operation.table !== other.table) return [operation];
  // Two who append write into the same rows: the table takes the longer of both, not the sum.
  const bothGrow = [operation, other].every(({ from, to }) => containsArea(to, from));
  return [
    { ...operation, from: other.to, to: bothGrow ? boundingArea(operation.to, other.to) : operation.to },
  ];
}

type ShiftOperation = Extract<EditStep, { kind: 'shift' }>;

function afterShift(operation: EditStep, other: ShiftOperation, isFirst: boolean): EditStep[] {
  const { shift, name } = other;
  if (operation.kind === 'frame') return [{ ...operation, frame: frameAfter(operation.frame, other) }];
  const isHere = operation.sheet === other.sheet;
  const moved = (formula: string | null): string | null =>
    formula === null ? null : shiftFormula(formula, isHere, name, shift);
  switch (operation.kind) {
    case 'cell': {
      const place = isHere ? cellAfter(shift, operation.row, operation.column) : operation;
      if (!place) return [];
      const { row, column } = place;
      const cell = operation.cell && { ...operation.cell, formula: moved(operation.cell.formula) };
      return [{ ...operation, row, column, cell }];
    }
    case 'calculated':
      return [{ ...operation, formula: moved(operation.formula) }];
    case 'headings':
    case 'look':
      return [operation];
    case 'rules':
      return [{ ...operation, rules: rulesAfter(operation.rules, isHere, other) }];
    default:
      return isHere ? placedAfter(operation, shift, isFirst) : [operation];
  }
}

function placedAfter(
  operation: Extract<EditStep, { kind: 'style' | 'size' | 'shift' | 'area' | 'told' }>,
  shift: Shift,
  isFirst: boolean,
): EditStep[] {
  switch (operation.kind) {
    case 'style': {
      const place = cellAfter(shift, operation.row, operation.column);
      return place ? [{ ...operation, ...place }] : [];
    }
    case 'size': {
      if (operation.axis !== shift.axis || !isEntire(shift)) return [operation];
      const index = shiftIndex(shift, operation.index);
      return index === null ? [] : [{ ...operation, index }];
    }
    case 'shift':
      return shiftAfter(operation.shift, shift, isFirst).map((part) => ({ ...operation, shift: part }));
    case 'area': {
      const from = areaAfter(shift, operation.from);
      const to = areaAfter(shift, operation.to);
      return from && to ? [{ ...operation, from, to }] : [];
    }
    case 'told': {
      const area = operation.area && areaAfter(shift, operation.area);
      return operation.area && !area ? [] : [{ ...operation, area }];
    }
  }
}

/** Merged cells, pages, tables and names move as they do in a workbook. */
function frameAfter(frame: WorkbookModel, { sheet, shift }: ShiftOperation): WorkbookModel {
  const moved = copyPlain(frame);
  const own = moved.sheets.find(({ id }) => id === sheet);
  if (own) moveCells(moved, cleanDirty(), own, shift);
  return moved;
}

function rulesAfter(rules: SheetRules, isHere: boolean, { sheet, name, shift }: ShiftOperation): SheetRules {
  const moving = emptySheet(sheet, name);
  const bearer = isHere ? moving : emptySheet('', '');
  Object.assign(bearer, copyPlain(rules));
  const model = { ...carrier, sheets: [moving, bearer] };
  moveCells(model, cleanDirty(), moving, shift);
  const { validations, conditionalFormats } = bearer;
  return { validations, conditionalFormats };
}

const carrier: Omit<WorkbookModel, 'sheets'> = {
  names: [],
  activeSheet: '',
  selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  normalFont: { name: 'Calibri', size: 11 },
};
