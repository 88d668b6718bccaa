import { missing } from '../contract/arguments';
import { HostObject } from '../contract/host-object';
import { invalidArgument } from '../contract/refusals';
import { enumValues, recordMembers } from './table';
import type { Signature } from './table';

/** What the typings say of a value. */
export interface Kind {
  /** Whether the value looks like one of the kind, without a look at what it holds. */
  accepts(value: unknown): boolean;
  /**
   * The value as objects take it: enumerations as Office.js spells them, records without what is missing.
   * @throws ExcelRefusal InvalidArgument for a value that is not of the kind, down to its last part
   */
  read(value: unknown, name: string): unknown;
}

const known = new Map<string, Kind>();

/** @param text as the table has it: `string|Range`, `any[][]`, `SheetVisibility` */
export function kindOf(text: string): Kind {
  let kind = known.get(text);
  if (!kind) known.set(text, (kind = alternatives(text)));
  return kind;
}

function alternatives(text: string): Kind {
  const kinds = text.split('|').map(single);
  return {
    accepts: (value) => kinds.some((kind) => kind.accepts(value)),
    read(value, name) {
      const kind = kinds.find((one) => one.accepts(value));
      if (!kind) throw invalidArgument(`${name} must be ${text.replaceAll('|', ' or ')}`);
      return kind.read(value, name);
    },
  };
}

function single(text: string): Kind {
  if (text === 'any[][]') return cells;
  if (text.endsWith('[]')) return listOf(kindOf(text.slice(0, -2)));
  switch (text) {
    case 'any':
      return plain(() => true);
    case 'void':
      return plain((value) => value === undefined);
    case 'string':
    case 'boolean':
      return plain((value) => typeof value === text);
    case 'number':
      return plain((value) => typeof value === 'number' && Number.isFinite(value));
  }
  if (text.startsWith("'")) return plain((value) => value === text.slice(1, -1));
  const values = enumValues(text);
  if (values) return enumeration(values);
  const members = recordMembers(text);
  if (members) return recordOf(members, !REFUSES_NULL.has(text));
  return plain((value) => value instanceof HostObject && value.typeName === text);
}

const plain = (accepts: (value: unknown) => boolean): Kind => ({ accepts, read: (value) => value });

const listOf = (item: Kind): Kind => ({
  accepts: Array.isArray,
  read: (value, name) => (value as unknown[]).map((one, index) => item.read(one, `${name}[${index}]`)),
});

const isScalar = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Rows of cells, or one value for all of them, which the typings do not tell. */
const cells: Kind = {
  accepts: (value) => Array.isArray(value) || isScalar(value),
  read(value, name) {
    const rows: unknown[] = Array.isArray(value) ? value : [];
    if (rows.every((row) => Array.isArray(row) && row.every(isScalar))) return value;
    throw invalidArgument(`${name} must be one value, or rows of texts, numbers, true, false and null`);
  },
};

function enumeration(values: readonly string[]): Kind {
  const spelled = new Map(values.map((value) => [value.toLowerCase(), value]));
  const find = (value: unknown) => (typeof value === 'string' ? spelled.get(value.toLowerCase()) : undefined);
  return { accepts: (value) => find(value) !== undefined, read: find };
}

/** Records in which Excel takes no `null` for what is not said (office-js #1226). */
const REFUSES_NULL: ReadonlySet<string> = new Set(['FilterCriteria']);

function recordOf(members: Map<string, Signature>, takesNull: boolean): Kind {
  return {
    accepts: (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject),
    read(value, name) {
      const given = value as Record<string, unknown>;
      const unknown = Object.keys(given).find((key) => !members.has(key));
      if (unknown !== undefined) throw invalidArgument(`${name}.${unknown}`);
      const result: Record<string, unknown> = {};
      for (const [key, { kind, optional }] of members) {
        if (given[key] === null && !takesNull) throw invalidArgument(`${name}.${key}`);
        if (optional && missing(given[key])) continue;
        result[key] = kindOf(kind).read(given[key], `${name}.${key}`);
      }
      return result;
    },
  };
}
