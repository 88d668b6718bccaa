import type { Finding } from '../findings/finding';
import type { Severity } from '../findings/severities';

/** Which findings to show; `''`: all. */
export interface FindingFilter {
  severity: Severity | '';
  /** Code of an objective. */
  objective: string;
}

export const allFindings: Readonly<FindingFilter> = { severity: '', objective: '' };

export function filteredFindings(findings: readonly Finding[], filter: FindingFilter): Finding[] {
  return findings.filter(
    ({ severity, objective }) =>
      (filter.severity === '' || severity === filter.severity) &&
      (filter.objective === '' || objective === filter.objective),
  );
}
