import { HostObject } from './host-object';
import { invalidArgument } from './refusals';

/* Readers of what came over the wire: they return the value with its type, or refuse it with InvalidArgument. */

export const missing = (value: unknown): value is null | undefined => value === null || value === undefined;

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be a text`);
  return value;
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false`);
  return value;
}

/** A number from `least` to `most`, both included. */
export function number(value: unknown, name: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) {
    throw invalidArgument(`${name} must be a number from ${least} to ${most}`);
  }
  return value;
}

export function integer(value: unknown, name: string, least = -Infinity, most = Infinity): number {
  const result = number(value, name, least, most);
  if (!Number.isInteger(result)) throw invalidArgument(`${name} must be a whole number`);
  return result;
}

/** One of an enumeration's values, in any case, as Office.js spells it. */
export function oneOf<T extends string>(value: unknown, name: string, values: readonly T[]): T {
  const wanted = typeof value === 'string' ? value.toLowerCase() : '';
  const found = values.find((candidate) => candidate.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(`${name} must be one of ${values.join(', ')}`);
  return found;
}

/** A plain JSON object with no other members than those named. */
export function record(value: unknown, name: string, members?: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof HostObject) {
    throw invalidArgument(`${name} must be an object`);
  }
  const unknown = members && Object.keys(value).find((key) => !members.includes(key));
  if (unknown !== undefined) throw invalidArgument(`${name}.${unknown}`);
  return value as Record<string, unknown>;
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
export function colour(value: unknown, name: string): string {
  const given = text(value, name);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  const result = hex ? `#${hex.toUpperCase()}` : COLOUR_NAMES[given.toLowerCase()];
  if (result === undefined) throw invalidArgument(`${name} must be a colour such as #336699`);
  return result;
}
