import json from './excel-api.json';

/**
 * By key to a signature: a property `name`, setting it `name=`, a method's answer `getRange`, its nth argument
 * `getRange(0)`. A signature is a kind, `?` if it can be left out, and `@1.9` for the requirement set that it needs
 * beyond its member's own, a member's beyond 1.1: `string?@1.9`. That of setting a property leaves out the kind, which
 * is the property's.
 */
export type Signatures = Record<string, string>;

export interface ApiTable {
  types: Record<string, Signatures>;
  /** Plain objects, such as a rule of data validation: member to signature. */
  records: Record<string, Signatures>;
  enums: Record<string, readonly string[]>;
}

export interface Signature {
  /** Alternatives joined by `|`: `string|Range`. */
  kind: string;
  optional: boolean;
  /** `null`: none beyond its member's. */
  level: string | null;
}

const table: ApiTable = json;

function parse(signature: string): Signature {
  const [before = '', level = null] = signature.split('@');
  const optional = before.endsWith('?');
  return { kind: optional ? before.slice(0, -1) : before, optional, level };
}

const parsed = new Map<string, Signature>();

/** @returns `undefined` for a member that Office.js lacks, or that its client library answers itself */
export function signatureOf(type: string, key: string): Signature | undefined {
  const id = `${type}.${key}`;
  const known = parsed.get(id);
  if (known) return known;
  const signatures = ownMember(table.types, type);
  const written = signatures && ownMember(signatures, key);
  if (written === undefined) return undefined;
  const signature = parse(written);
  parsed.set(id, signature);
  return signature;
}

/** The members of a plain object, in their order. */
export function recordMembers(name: string): Map<string, Signature> | undefined {
  const record = ownMember(table.records, name);
  return record && new Map(Object.entries(record).map(([key, written]) => [key, parse(written)]));
}

export const enumValues = (name: string): readonly string[] | undefined => ownMember(table.enums, name);

/** Names come over the wire: `constructor` is no member of a table. */
function ownMember<T>(of: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}
