import { HostObject } from '../contract/host-object';
import { notImplemented } from '../contract/refusals';
import { answers, readArguments, readAssigned } from '../requirements/signatures';

type Getter = () => unknown;
type Setter = (value: unknown) => void;
type Method = (...args: unknown[]) => unknown;

const WIRE_NAME = /^_?[A-Z]/;

/** `RowIndex` to `rowIndex`, as the client library spells it. */
export function camelCase(name: string): string {
  const initial = /^[A-Z]+/.exec(name)?.[0] ?? '';
  return initial.toLowerCase() + name.slice(initial.length);
}

/** `rowIndex` to `RowIndex`, as the wire spells it. */
export const pascalCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** `Range.rowIndex`: how a member is called in documentation, errors and the requirement table. */
export const memberName = (object: HostObject, name: string) => `${object.typeName}.${camelCase(name)}`;

function descriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!WIRE_NAME.test(name)) return undefined;
  let prototype: object | null = Object.getPrototypeOf(object) as object | null;
  while (prototype && prototype !== HostObject.prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

export const hasProperty = (object: HostObject, name: string) => descriptor(object, name)?.get !== undefined;

export function readProperty(object: HostObject, name: string): unknown {
  const get = descriptor(object, name)?.get as Getter | undefined;
  const member = memberName(object, name);
  if (!get) throw notImplemented(member);
  return answered(member, get.call(object));
}

/**
 * @throws ExcelRefusal NotImplemented; InvalidArgument for a read-only property or a value of another kind than the
 * typings say; and whatever the object refuses
 */
export function writeProperty(object: HostObject, name: string, value: unknown): void {
  const set = descriptor(object, name)?.set as Setter | undefined;
  const member = memberName(object, name);
  const read = readAssigned(member, value);
  if (!set) throw notImplemented(member);
  set.call(object, read);
}

/**
 * @throws ExcelRefusal NotImplemented for an unknown method or an argument that it does not honour; InvalidArgument for
 * arguments of another kind than the typings say; and whatever the object refuses
 */
export function callMethod(object: HostObject, name: string, args: unknown[]): unknown {
  const method = descriptor(object, name)?.value as Method | undefined;
  const member = memberName(object, name);
  if (typeof method !== 'function') throw notImplemented(member);
  const read = readArguments(member, args);
  const extra = read.findIndex((arg, index) => index >= method.length && arg !== null && arg !== undefined);
  if (extra >= 0) throw notImplemented(`${member} argument ${extra + 1}`);
  return answered(member, method.apply(object, read));
}

/** What an object answers otherwise than the typings say is a fault of the host. */
function answered(member: string, value: unknown): unknown {
  if (!answers(member, value)) throw new Error(`${member} answers what the typings of Office.js do not say.`);
  return value;
}

/** Names of all properties, navigation properties included. */
export function propertyNames(object: HostObject): string[] {
  const names = new Set<string>();
  let prototype: object | null = Object.getPrototypeOf(object) as object | null;
  while (prototype && prototype !== HostObject.prototype) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (WIRE_NAME.test(name) && found.get) names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return [...names];
}
