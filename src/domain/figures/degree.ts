import { isIsoDate } from '../values/dates';
import { round } from '../values/numbers';
import type { Indicator, Settings } from '../records/records';
import type { Value } from '../values/value';

/** An indicator with the value that counts. */
export type Judged = Pick<Indicator, 'measure' | 'polarity' | 'expected'> & { value: Value };

export type Outcome = 'reached' | 'not-reached';

/**
 * Grado di raggiungimento in percent, for the value v and the expected value e:
 *
 * | measure | case | degree |
 * |---|---|---|
 * | any | e missing | null |
 * | any | v missing | null, or 0 if `settings.missing` is `zero` |
 * | number, percent, ratio, variation | e = 0 | reached 100, else 0 |
 * | | e > 0, up | v / e · 100 |
 * | | e > 0, down, v > 0 | e / v · 100 |
 * | | e > 0, down, v ≤ 0 | cap |
 * | | e < 0, up, v < 0 | e / v · 100 |
 * | | e < 0, up, v ≥ 0 | cap |
 * | | e < 0, down | v / e · 100 |
 * | yes-no (1 or 0), date | | reached 100, else 0 |
 * | text | v equals e | 100, else null: only people can judge |
 *
 * Then rounded to two decimals, at least 0, at most `settings.cap`. A value that does not suit the measure, e.g. a text
 * where a number is measured, is missing.
 */
export function degreeOf(judged: Judged, settings: Settings): number | null {
  const { measure, polarity } = judged;
  const outcome = outcomeOf(judged, settings);
  if (outcome === null) return null;
  const value = numberOf(judged.value);
  const expected = numberOf(judged.expected);
  if (isMissing(judged)) return 0;
  const whole = measure === 'yes-no' || value === null || expected === null || expected === 0;
  const degree = whole ? (outcome === 'reached' ? 100 : 0) : share(value, expected, polarity, settings.cap);
  return Math.min(settings.cap, Math.max(0, round(degree)));
}

function share(value: number, expected: number, polarity: Indicator['polarity'], cap: number): number {
  const direct = (polarity === 'up') === expected > 0;
  if (direct) return (value / expected) * 100;
  const better = polarity === 'up' ? value >= 0 : value <= 0;
  return better ? cap : (expected / value) * 100;
}

/**
 * | measure | reached when |
 * |---|---|
 * | number, percent, ratio, variation | up: v ≥ e; down: v ≤ e |
 * | yes-no | v = e |
 * | date | up: v is the same day or earlier; down: the same day or later |
 * | text | v = e without regard to case and surplus spaces; else null |
 *
 * `null` if e is missing, or if v is; with `settings.missing` = `zero` a missing v is not reached.
 */
export function outcomeOf(judged: Judged, settings: Settings): Outcome | null {
  const { measure, polarity } = judged;
  if (suited(judged.expected, measure) === null) return null;
  if (isMissing(judged)) return settings.missing === 'zero' ? 'not-reached' : null;
  const value = suited(judged.value, measure);
  const expected = suited(judged.expected, measure);
  if (value === null || expected === null) return null;
  if (measure === 'text') return plain(value) === plain(expected) ? 'reached' : null;
  const earlierIsBetter = (polarity === 'down') !== (measure === 'date');
  const reached =
    measure === 'yes-no' ? value === expected : earlierIsBetter ? value <= expected : value >= expected;
  return reached ? 'reached' : 'not-reached';
}

function isMissing({ value, measure }: Judged): boolean {
  return suited(value, measure) === null;
}

/** The value if it is of the measure's kind, else `null`. */
export function suited(value: Value, measure: Indicator['measure']): Value {
  if (measure === 'text') return typeof value === 'string' && value.trim() !== '' ? value : null;
  if (measure === 'date') return typeof value === 'string' && isIsoDate(value) ? value : null;
  return numberOf(value);
}

/** The value. A word is `null` where a number or a date is measured. A text stays as it is. */
export function meant(value: Value, measure: Indicator['measure']): Value {
  return measure === 'text' ? value : suited(value, measure);
}

export function numberOf(value: Value): number | null {
  return typeof value === 'number' ? value : null;
}

/** The text as Excel's TRIM and `=` see it. */
function plain(value: Value): string {
  return String(value).replace(/ +/g, ' ').trim().toLowerCase();
}
