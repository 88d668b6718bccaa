import type { Cell, Field } from './cells';
import type { RowFields, TableRows } from './table-rows';
import { protect } from '../excel/text';

/*
 * Columns that a person added to a table of ours. Where their cells go with a row, they are fields named by the heading:
 * what the cell says and, if it is computed, the formula as seen from its row.
 */
const VALUE = 'own value ';
const FORMULA = 'own formula ';

/** Positions of the columns that are none of ours. */
export function ownPositions({ headings, at }: TableRows): number[] {
  const ours = new Set(at.values());
  return headings.map((_, position) => position).filter((position) => !ours.has(position));
}

/** The own cells of a body row; none if they were not loaded. */
export function ownFields(table: TableRows, index: number): RowFields {
  const fields: RowFields = {};
  for (const position of table.own.keys()) {
    const heading = table.headings[position] ?? '';
    fields[VALUE + heading] = table.cells[index]?.[position] ?? '';
    fields[FORMULA + heading] = formulaAt(table, index, position);
  }
  return fields;
}

/** True for a row that brings own cells along. */
export function hasOwnFields(fields: RowFields): boolean {
  return Object.keys(fields).some((name) => name.startsWith(VALUE));
}

/**
 * What a body row does not say of the own cells `wanted`. Without any it is for something new: only the formula of a
 * column that is filled with it stays.
 */
export function changedOwnFields(table: TableRows, index: number, wanted: RowFields): RowFields {
  const changed: RowFields = {};
  for (const position of table.own.keys()) {
    const heading = table.headings[position] ?? '';
    const old = formulaAt(table, index, position);
    const isFilled = table.cells.every((_, row) => formulaAt(table, row, position) === old);
    const usual = isFilled && wanted[VALUE + heading] === undefined ? old : '';
    const formula = wanted[FORMULA + heading] ?? usual;
    const value = wanted[VALUE + heading] ?? '';
    if (formula === old && (formula !== '' || value === table.cells[index]?.[position])) continue;
    changed[VALUE + heading] = value;
    changed[FORMULA + heading] = formula;
  }
  return changed;
}

/** Queues the own cells of neighbouring rows, after their other cells. */
export function queueOwnCells(table: TableRows, rows: Excel.Range, fields: readonly RowFields[]): void {
  for (const [position, cells] of ownCells(table, fields))
    rows.getColumn(position).formulasR1C1 = cells.map((cell) => [cell]);
}

/** A formula that stood in a cell of ours, beside the field that says its value. */
export function formulaField(heading: string, formula: string): RowFields {
  return { [FORMULA + heading]: formula };
}

/** What was typed into a computed cell, to come back into it. */
export function typedField(heading: string, value: Cell): RowFields {
  return { [VALUE + heading]: value };
}

/** The same read back; `undefined` where there is none. */
export function typedCell(heading: string, fields: RowFields): Cell | undefined {
  return fields[VALUE + heading] ?? undefined;
}

/**
 * What goes into the own cells of neighbouring rows, and into those of ours to which a formula comes back, by position;
 * `null` leaves a cell alone.
 */
export function ownCells(table: TableRows, fields: readonly RowFields[]): Map<number, (Cell | null)[]> {
  const columns = table.headings.flatMap((heading, position): [number, (Cell | null)[]][] => {
    const isNamed = fields.some((row) => VALUE + heading in row || FORMULA + heading in row);
    return isNamed ? [[position, fields.map((row) => ownCell(table, position, row, fields))]] : [];
  });
  return new Map(columns.filter(([, cells]) => cells.some((cell) => cell !== null)));
}

function ownCell(
  table: TableRows,
  position: number,
  fields: RowFields,
  all: readonly RowFields[],
): Cell | null {
  const heading = table.headings[position] ?? '';
  const value = fields[VALUE + heading];
  const formula = String(fields[FORMULA + heading] ?? '');
  const others = all.map((row) => row[FORMULA + heading]);
  if (formula !== '' && keepsOthers(table, position, formula, others)) return formula;
  if (value === undefined) return null;
  return typeof value === 'string' ? protect(value) : (value ?? '');
}

/**
 * Whether the formula changes nothing but its cell: Excel fills a whole blank or calculated column of a table with a
 * formula that is written into one of its cells.
 */
function keepsOthers(
  table: TableRows,
  position: number,
  formula: string,
  others: readonly (Field | undefined)[],
): boolean {
  const present = table.cells.map((_, index) => formulaAt(table, index, position));
  if (present.some((one) => one !== '' && one !== formula)) return false;
  if (table.cells.some((row) => row[position] !== '')) return true;
  return table.cells.length === 1 && others.every((one) => one === formula);
}

/** `''` for a cell without a formula. */
function formulaAt(table: TableRows, index: number, position: number): string {
  const formula = table.own.get(position)?.[index] ?? '';
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  return isFormula && formula !== table.cells[index]?.[position] ? formula : '';
}
