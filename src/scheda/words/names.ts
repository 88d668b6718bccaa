import { codeKey } from '../../domain/values/codes';
import type { Centre } from '../../domain/records/records';

export function centreOf(centres: Centre[], code: string): Centre | undefined {
  const key = codeKey(code);
  return centres.find((centre) => codeKey(centre.code) === key);
}

/** The short name of a centre; its code if it is unknown. */
export function centreShortName(centres: Centre[], code: string): string {
  const centre = centreOf(centres, code);
  return centre?.shortName || centre?.name || code;
}
