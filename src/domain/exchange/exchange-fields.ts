import type { Id } from '../records/records';
import type { IsoDate, Value } from '../values/value';
import { normalLines } from '../values/texts';

/**
 * Fields of JSON rows as the records have them. What is not of the expected type is missing: reporting it is the
 * schema's business.
 */

export type Json = Readonly<Record<string, unknown>>;
export type NewId = () => Id;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function rows<T>(value: unknown, read: (row: Json) => T): T[] {
  return list(value).map((row) => read(object(row)));
}

/** A row without an order follows the row before it. */
export function inOrder<T>(value: unknown, read: (row: Json, order: number) => T): T[] {
  let order = 0;
  return rows(value, (row) => {
    order = number(row.order) ?? order + 1;
    return read(row, order);
  });
}

export function id(row: Json, newId: NewId): Id {
  return text(row.id) || newId();
}

export function text(value: unknown): string {
  return typeof value === 'string' ? normalLines(value) : '';
}

export function texts(value: unknown): string[] {
  return list(value).map(text);
}

export function code(value: unknown): string {
  return text(value).trim();
}

export function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

export function date(value: unknown): IsoDate | null {
  return text(value) || null;
}

export function valueOf(value: unknown): Value {
  return number(value) ?? (text(value) || null);
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((option) => option === value) ?? otherwise;
}
