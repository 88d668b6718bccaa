import { codeKey } from '../values/codes';
import { groupBy } from '../values/group-by';
import type { Acceptance, Id } from '../records/records';

/**
 * The text of an acceptance: the code of the rule, then in brackets the values for which it was accepted, e.g.
 * `achieved-inverted (8335;238400;286000)`. Without values it holds for any values.
 */
export function acceptedFinding(code: string, values: string): string {
  return values === '' ? code : `${code} (${values})`;
}

/** The parts of `acceptedFinding`. */
export function acceptedParts(finding: string): { code: string; values: string } {
  const [, code = finding, values = ''] = /^(.*?) \(([^]+)\)$/.exec(finding) ?? [];
  return { code, values };
}

/** What identifies a finding. */
interface Accepted {
  objective: string;
  code: string;
  row: Id;
  /** `valuesOf` in findings/basis.ts. */
  values: string;
}

/** The acceptance of a finding as it stands, with the person's name and reason. */
export function acceptanceOf(
  { objective, code, row, values }: Accepted,
  by: Pick<Acceptance, 'id' | 'reason' | 'author' | 'date'>,
): Acceptance {
  return { ...by, objective, finding: acceptedFinding(code, values), row };
}

/** The acceptances that accept a finding. */
export function acceptancesFor(accepted: readonly Acceptance[], finding: Accepted): Acceptance[] {
  return accepted.filter((one) => reasonOf(acceptancesOf([one]), finding) !== null);
}

/** Acceptances by objective, for `reasonOf`. */
export type Acceptances = ReadonlyMap<string, readonly ReasonFor[]>;

interface ReasonFor {
  code: string;
  /** In small letters; `''`: any. */
  values: string;
  row: Id;
  reason: string;
}

export function acceptancesOf(accepted: readonly Acceptance[]): Acceptances {
  const groups = groupBy(accepted, ({ objective }) => codeKey(objective));
  return new Map([...groups].map(([objective, own]) => [objective, own.map(reasonFor)]));
}

function reasonFor({ finding, row, reason }: Acceptance): ReasonFor {
  const { code, values } = acceptedParts(finding);
  return { code, values: values.toLowerCase(), row, reason };
}

/**
 * The reason for which a finding is accepted. `null` while it is open. An acceptance for a row holds for the
 * values that it names. One without a row holds for the whole objective.
 */
export function reasonOf(
  acceptances: Acceptances,
  { objective, code, row, values }: Accepted,
): string | null {
  const own = acceptances.get(codeKey(objective)) ?? [];
  const found = own.find(
    (one) =>
      one.code === code &&
      (one.row === '' || (one.row === row && (one.values === '' || one.values === values.toLowerCase()))),
  );
  return found?.reason ?? null;
}
