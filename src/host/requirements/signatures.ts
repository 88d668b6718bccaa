import { missing } from '../contract/arguments';
import { NullObject } from '../contract/host-object';
import { invalidArgument, notImplemented } from '../contract/refusals';
import { kindOf } from './kinds';
import { documented } from './documented';
import { signatureOf } from './table';

/* What the typings of Office.js say of what goes into a member and what comes out. Members are named as `Range.values`. */

/**
 * A method's arguments as it takes them: one that is left out is `undefined`.
 * @throws ExcelRefusal InvalidArgument for one of another kind, one too many or too few; NotImplemented for a method
 * that the typings lack
 */
export function readArguments(member: string, args: readonly unknown[]): unknown[] {
  const { type, key, isLibrarys } = documented(member);
  if (isLibrarys) return [...args];
  if (!signatureOf(type, key)) throw notImplemented(member);
  const read: unknown[] = [];
  for (let index = 0; ; index++) {
    const parameter = signatureOf(type, `${key}(${index})`);
    const name = `${member} argument ${index + 1}`;
    if (!parameter) {
      const surplus = args.slice(index).some((arg) => !missing(arg));
      if (surplus) throw invalidArgument(`${name} is one too many`);
      return read;
    }
    const isLeftOut = parameter.optional && missing(args[index]);
    read.push(isLeftOut ? undefined : kindOf(parameter.kind).read(args[index], name));
  }
}

/**
 * What a property is set to, as its object takes it.
 * @throws ExcelRefusal InvalidArgument for a value of another kind; NotImplemented for a property that the typings lack
 */
export function readAssigned(member: string, value: unknown): unknown {
  const { type, key } = documented(member);
  const property = signatureOf(type, key);
  if (!property) throw notImplemented(member);
  if (!signatureOf(type, `${key}=`)) throw invalidArgument(`${member} cannot be set here`);
  return kindOf(property.kind).read(value, member);
}

/** Whether a property or a method may answer so: any of them may with `null`, for cells that differ. */
export function answers(member: string, value: unknown): boolean {
  const { type, key, isLibrarys } = documented(member);
  if (isLibrarys || value === null || value instanceof NullObject) return true;
  const signature = signatureOf(type, key);
  return signature !== undefined && kindOf(signature.kind).accepts(value);
}
