import { invalidArgument, itemNotFound } from './refusals';

/* Checks of what the typings of Office.js cannot say: they return the value, or refuse it with InvalidArgument. */

export const missing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A number from `least` to `most`, both included. */
export function within(value: number, name: string, least: number, most: number): number {
  if (!(value >= least && value <= most)) {
    throw invalidArgument(`${name} must be a number from ${least} to ${most}`);
  }
  return value;
}

export function wholeWithin(value: number, name: string, least: number, most = Infinity): number {
  if (!Number.isInteger(value)) throw invalidArgument(`${name} must be a whole number`);
  return within(value, name, least, most);
}

/** The item at that place. @throws ExcelRefusal InvalidArgument for a place that no list has, ItemNotFound beyond the end */
export function itemAt<T>(items: readonly T[], index: number, what: string): T {
  const item = items[wholeWithin(index, 'index', 0)];
  if (item === undefined) throw itemNotFound(`${what} ${index}`);
  return item;
}

const COLOUR_NAMES: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** `#RRGGBB` in capitals, from that form or one of a few names. */
export function colour(value: string, name: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const named = value.toLowerCase();
  const result = hex ? `#${hex.toUpperCase()}` : Object.hasOwn(COLOUR_NAMES, named) && COLOUR_NAMES[named];
  if (!result) throw invalidArgument(`${name} must be a colour such as #336699`);
  return result;
}
