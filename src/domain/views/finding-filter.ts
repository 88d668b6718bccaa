import type { FindingCode } from '../findings/catalogue/catalogue';
import type { Severity } from '../findings/severities';

/** Which findings to show; `''`: all. */
export interface FindingFilter {
  severity: Severity | '';
  /** Code of an objective. */
  objective: string;
  /** Code of the centre of an objective. */
  centre: string;
  kind: FindingCode | '';
  /** Words of the sentence, the place or the kind. */
  search: string;
}

export const allFindings: Readonly<FindingFilter> = {
  severity: '',
  objective: '',
  centre: '',
  kind: '',
  search: '',
};
