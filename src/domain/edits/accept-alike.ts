import type { Acceptance } from '../records/records';
import { acceptanceOf } from './accepted';

/** What identifies a finding, with what an acceptance of it holds for. */
type Shown = Parameters<typeof acceptanceOf>[0];

/**
 * One acceptance for each of several findings, with one reason. Left out are those that the workbook no longer has with the
 * values for which they were shown.
 * @param now the findings that are open now
 */
export function acceptAlike(
  shown: readonly Shown[],
  now: readonly Shown[],
  by: Pick<Acceptance, 'reason' | 'author' | 'date'>,
  newId: () => string,
): Acceptance[] {
  const keyOf = ({ objective, code, row, values }: Shown): string =>
    JSON.stringify([objective, code, row, values]);
  const open = new Set(now.map(keyOf));
  const once = new Map(shown.map((finding) => [keyOf(finding), finding]));
  return [...once]
    .filter(([key]) => open.has(key))
    .map(([, finding]) => acceptanceOf(finding, { ...by, id: newId() }));
}
