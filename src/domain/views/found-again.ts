import type { Finding } from '../findings/finding';
import type { Severity } from '../findings/severities';
import { findingKey } from './finding-key';

/** The line that a person has left: its finding, and its position in its group. */
export interface LeftLine {
  /** `findingKey` of it. */
  key: string;
  severity: Severity;
  position: number;
}

/**
 * Where the focus goes when the list comes back: to the same line, else to the one that has taken its place, else to the
 * next group; `null`: nothing is left.
 */
export function foundAgain(
  groups: readonly { severity: Severity; items: readonly Finding[] }[],
  { key, severity, position }: LeftLine,
): { severity: Severity; position: number } | null {
  for (const group of groups) {
    const same = group.items.findIndex((finding) => findingKey(finding) === key);
    if (same >= 0) return { severity: group.severity, position: same };
  }
  const order = groups.map((group) => group.severity);
  const own = groups.find((group) => group.severity === severity);
  if (own && position < own.items.length) return { severity, position };
  const later = groups[order.indexOf(severity) + 1];
  if (own && later) return { severity: later.severity, position: 0 };
  const last = own ?? groups.at(-1);
  return last === undefined ? null : { severity: last.severity, position: last.items.length - 1 };
}
