import type { IsoDate, Value } from '../values/value';
import { plainCode, withoutMeaningless } from '../values/invisible';
import { normalLines } from '../values/texts';

/**
 * Values of an exchange file as the records have them. What is not of the expected type is missing: reporting it is the
 * schema's business.
 */

export type Json = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function jsonObject(value: unknown): Json {
  return isJsonObject(value) ? value : {};
}

export function jsonList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function jsonRows<T>(value: unknown, read: (row: Json) => T): T[] {
  return jsonList(value).map((row) => read(jsonObject(row)));
}

export function jsonText(value: unknown): string {
  return typeof value === 'string' ? withoutMeaningless(normalLines(value)) : '';
}

export function jsonTexts(value: unknown): string[] {
  return jsonList(value).map(jsonText);
}

export function jsonCode(value: unknown): string {
  return plainCode(jsonText(value));
}

export function jsonNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

export function jsonDate(value: unknown): IsoDate | null {
  return jsonText(value) || null;
}

export function jsonValue(value: unknown): Value {
  return jsonNumber(value) ?? (jsonText(value) || null);
}

export function jsonChoice<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((option) => option === value) ?? otherwise;
}
