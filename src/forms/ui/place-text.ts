import type { PlacedIssue } from '../../domain/values/issues';
import { italian } from '../../i18n/dictionary';
import type { WordKey } from '../../i18n/dictionary';
import type { Translator } from '../../i18n/translate';

/** `objectives[0].phases[2].plannedEnd` in words: `obiettivo 2018_P03_01, fase 3, fine prevista`. */
export function placeText(
  t: Translator,
  { place, objective }: Pick<PlacedIssue, 'place' | 'objective'>,
): string {
  if (place === '') return t('place.file');
  return place
    .split('.')
    .flatMap((step) => {
      const [, name = step, index] = /^(\w+)\[(\d+)\]$/.exec(step) ?? [];
      if (index === undefined) return [fieldName(t, name)];
      if (name === 'objectives' && objective !== '') return [t('place.objective', { code: objective })];
      const number = Number(index) + 1;
      const key = `place.${name}`;
      return [isKey(key) ? t(key, { number }) : t('place.other', { name: fieldName(t, name), number })];
    })
    .filter((word) => word !== '')
    .join(', ');
}

/** The name of a field of the records; an unknown one stays as it is. */
export function fieldName(t: Translator, name: string): string {
  const key = `field.${name}`;
  return isKey(key) ? t(key) : name;
}

export function isKey(key: string): key is WordKey {
  return key in italian;
}
