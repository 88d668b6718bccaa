import type { Finding, FindingPlace } from '../domain/findings/finding';
import type { Translator } from './translate';

const PARTS = { status: 'place.paragraphs', phase: 'place.phases', indicator: 'place.indicators' } as const;

/** Where something was found, e.g. `2018_P03_01, fase 3`. A cell that is wrong as such is `Fasi!F4`. */
export function findingPlace(
  t: Translator,
  { objective, place, params }: Pick<Finding, 'objective' | 'place' | 'params'>,
): string {
  const { part, number } = place;
  if (part === 'workbook') {
    return params.address === undefined ? t('place.workbook') : `${params.sheet}!${params.address}`;
  }
  return [objective, placeName(t, { part, number })].filter(Boolean).join(', ');
}

/** A row of an objective, e.g. `fase 3`; `''` for the objective itself. */
export function placeName(t: Translator, { part, number }: FindingPlace): string {
  return part === 'workbook' || part === 'objective' || number === null ? '' : t(PARTS[part], { number });
}
