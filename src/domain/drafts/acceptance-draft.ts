import { reading, readFields, type DraftIssues, type DraftOf, type DraftReading } from './draft';
import { requiredText } from '../values/field-types';
import type { Acceptance } from '../records/records';

const fields = { reason: requiredText, author: requiredText };

type Accepting = Pick<Acceptance, 'reason' | 'author'>;

/** Why a finding is accepted, as it is typed. */
export type AcceptanceDraft = DraftOf<typeof fields>;

export function readAcceptance(draft: AcceptanceDraft): DraftReading<Accepting> {
  const issues: DraftIssues = {};
  return reading(readFields<Accepting>(fields, draft, { reason: '', author: '' }, issues), issues);
}
