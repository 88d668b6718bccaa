import type { Finding } from '../domain/findings';
import type { Translator } from './translate';

const PARTS = { status: 'place.paragraphs', phase: 'place.phases', indicator: 'place.indicators' } as const;

/** Where something was found: `2018_P03_01, fase 3`. */
export function findingPlace(
  t: Translator,
  { objective, place }: Pick<Finding, 'objective' | 'place'>,
): string {
  const { part, number } = place;
  if (part === 'workbook') return t('place.workbook');
  if (part === 'objective' || number === null) return objective;
  return `${objective}, ${t(PARTS[part], { number })}`;
}
