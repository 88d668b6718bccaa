import { missing } from '../contract/arguments';
import { ExcelRefusal } from '../model/refusal';
import { documented } from './documented';
import { signatureOf } from './table';

export interface Requirements {
  /**
   * Refuses what is newer than the host.
   * @param member as `Range.values`
   * @param args an argument that is given counts, `null` and `undefined` do not
   * @throws ExcelRefusal ApiNotFound
   */
  check(member: string, args: readonly unknown[], access?: 'get' | 'set'): void;
  /** Whether the host has the member. */
  has(member: string): boolean;
}

/** Whether a host with ExcelApi `version` lacks a set such as `1.15` or `ExcelApiOnline 1.1`. */
function lacks(version: string, needed: string): boolean {
  if (!/^\d+\.\d+$/.test(needed)) return true;
  const [major = 0, minor = 0] = needed.split('.').map(Number);
  const [hostMajor = 0, hostMinor = 0] = version.split('.').map(Number);
  return major > hostMajor || (major === hostMajor && minor > hostMinor);
}

/** What a host has that implements ExcelApi up to `version`, e.g. `1.14`. */
export function requirementsOf(version: string): Requirements {
  const known = new Map<string, boolean>();
  const isLacking = (needed: string): boolean => {
    let answer = known.get(needed);
    if (answer === undefined) known.set(needed, (answer = lacks(version, needed)));
    return answer;
  };
  const refuse = (type: string, key: string, shown: string) => {
    const needed = signatureOf(type, key)?.level ?? null;
    if (needed !== null && isLacking(needed)) {
      throw new ExcelRefusal('ApiNotFound', `${shown} needs ExcelApi ${needed}; this host has ${version}.`);
    }
  };
  return {
    has(member) {
      const { type, key } = documented(member);
      const needed = signatureOf(type, key)?.level ?? null;
      return needed === null || !isLacking(needed);
    },
    check(member, args, access = 'get') {
      const { type, key } = documented(member);
      const name = `${type}.${key}`;
      refuse(type, key, name);
      if (access === 'set') refuse(type, `${key}=`, `Setting ${name}`);
      args.forEach((arg, index) => {
        if (!missing(arg)) refuse(type, `${key}(${index})`, `Argument ${index + 1} of ${name}`);
      });
    },
  };
}
