import type { FormName } from '../records/fields/field';
import { acceptanceRecord } from '../records/fields/register-fields';
import type { Acceptance } from '../records/records';
import { reading, readFields, type DraftIssues, type DraftReading, type Fields } from './draft';
import { formTypes } from './draft-types';

type Accepting = Pick<Acceptance, FormName<typeof acceptanceRecord>>;

const fields: Fields<Accepting> = formTypes<Acceptance>(acceptanceRecord);

/** Why a finding is accepted, as it is typed. */
export type AcceptanceDraft = { readonly [K in keyof Accepting]: string };

export function readAcceptance(draft: AcceptanceDraft): DraftReading<Accepting> {
  const issues: DraftIssues = {};
  return reading(readFields<Accepting>(fields, draft, { reason: '', author: '' }, issues), issues);
}
