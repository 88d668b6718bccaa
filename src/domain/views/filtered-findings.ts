import type { FindingCode } from '../findings/catalogue/catalogue';
import type { Finding } from '../findings/finding';
import { codeKey } from '../values/codes';
import type { FindingFilter } from './finding-filter';
import { folded, searchWords } from './search';

/** What a filter asks of a finding beyond what it says itself. */
export interface AboutFindings {
  /** The centre of an objective, by its code. */
  centreOf(objective: string): string;
  /** What the search looks in. */
  textOf(finding: Finding): string;
}

/** @param about keep its functions fast: they are asked for each finding */
export function filteredFindings(
  findings: readonly Finding[],
  { severity, objective, centre, kind, search }: FindingFilter,
  about: AboutFindings,
): Finding[] {
  const words = searchWords(search);
  const own = codeKey(centre);
  return findings.filter(
    (finding) =>
      (severity === '' || finding.severity === severity) &&
      (objective === '' || finding.objective === objective) &&
      (kind === '' || finding.code === kind) &&
      (centre === '' || codeKey(about.centreOf(finding.objective)) === own) &&
      hasWords(finding, words, about),
  );
}

function hasWords(finding: Finding, words: readonly string[], { textOf }: AboutFindings): boolean {
  if (words.length === 0) return true;
  const text = folded(textOf(finding));
  return words.every((word) => text.includes(word));
}

/** How many open findings there are of each kind, in the order in which they come. */
export function openKinds(findings: readonly Finding[]): Map<FindingCode, number> {
  const counts = new Map<FindingCode, number>();
  for (const { code, accepted } of findings) {
    if (accepted === null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
