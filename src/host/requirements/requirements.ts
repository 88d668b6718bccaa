import { ExcelRefusal } from '../model/refusal';
import { missing } from '../contract/arguments';
import table from './excel-api.json';

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

/** By type: member (`rowHidden`), setting it (`visibility=`) or its nth argument (`getUsedRange(0)`) to what it needs. */
const levels = table as Record<string, Record<string, string>>;

/** Whether a host with ExcelApi `version` lacks a set such as `1.15` or `ExcelApiOnline 1.1`. */
function lacks(version: string, needed: string): boolean {
  if (!/^\d+\.\d+$/.test(needed)) return true;
  const [major = 0, minor = 0] = needed.split('.').map(Number);
  const [hostMajor = 0, hostMinor = 0] = version.split('.').map(Number);
  return major > hostMajor || (major === hostMajor && minor > hostMinor);
}

const EVENT_NAMES: Record<string, string> = { dataChanged: 'changed' };

/** How the documentation calls what the library sends: `Worksheet._RegisterDataChangedEvent` is `onChanged`. */
function documented(member: string): string {
  if (member === 'Worksheet.gridlines') return 'Worksheet.showGridlines';
  const event = /^(\w+)\._(?:un)?register(\w+)Event$/i.exec(member);
  if (!event) return member;
  const [, type = '', raw = ''] = event;
  const name = raw.charAt(0).toLowerCase() + raw.slice(1);
  const known = EVENT_NAMES[name] ?? name;
  return `${type}.on${known.charAt(0).toUpperCase()}${known.slice(1)}`;
}

/** The requirement table of Office.js, for a host that implements ExcelApi up to `version`, e.g. `1.14`. */
export function requirementsOf(version: string): Requirements {
  const refuse = (type: string, key: string, shown: string) => {
    const needed = levels[type]?.[key];
    if (needed !== undefined && lacks(version, needed)) {
      throw new ExcelRefusal('ApiNotFound', `${shown} needs ExcelApi ${needed}; this host has ${version}.`);
    }
  };
  return {
    has(member) {
      const [type = '', key = ''] = member.split('.');
      const needed = levels[type]?.[key];
      return needed === undefined || !lacks(version, needed);
    },
    check(member, args, access = 'get') {
      const name = documented(member);
      const [type = '', key = ''] = name.split('.');
      refuse(type, key, name);
      if (access === 'set') refuse(type, `${key}=`, `Setting ${name}`);
      args.forEach((arg, index) => {
        if (missing(arg)) return;
        refuse(type, `${key}(${index})`, `Argument ${index + 1} of ${name}`);
      });
    },
  };
}
