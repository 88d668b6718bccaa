import type { Id } from '../records/records';
import { valuesOf } from './basis';
import { headOf, type BasisOf, type FindingCode, type ParamsOf } from './catalogue/catalogue';
import type { Severity } from './severities';

/** Rilievo: what a check says of the records, of the workbook as such, or of a print. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** Code of the objective; `''` for the workbook. */
  objective: string;
  place: FindingPlace;
  /** Id of the phase, the indicator, the paragraph or the objective. */
  row: Id;
  /** Numbers and dates as text are in the Italian notation. */
  params: Record<string, string | number>;
  /** What an acceptance holds for; changes with the figures (`valuesOf`). */
  values: string;
  /** The reason given by who accepted the finding; `null` while it is open. */
  accepted: string | null;
}

/** Where in the objective; `number` counts phases or indicators from 1 as they are printed, paragraphs as they are listed. */
export interface FindingPlace {
  part: 'workbook' | 'objective' | 'status' | 'phase' | 'indicator';
  number: number | null;
}

/** What a check says beside the code: what the catalogue asks for, and nothing else. */
type Said<C extends FindingCode> =
  BasisOf<C> extends readonly []
    ? ParamsOf<C> extends Record<string, never>
      ? []
      : [params: ParamsOf<C>]
    : [params: ParamsOf<C>, basis: BasisOf<C>];

/** A finding at one place. */
export type FindingAt = <C extends FindingCode>(code: C, ...said: Said<C>) => Finding;

/** Checks say codes, params and what an acceptance depends on; severity comes from the catalogue. */
export function findingAt(
  objective: string,
  part: FindingPlace['part'],
  number: number | null,
  row: Id,
): FindingAt {
  return (code: FindingCode, params: Finding['params'] = {}, basis: readonly (number | string)[] = []) => ({
    code,
    severity: headOf(code).severity,
    objective,
    place: { part, number },
    row,
    params,
    values: valuesOf(basis),
    accepted: null,
  });
}
