import { exactNumber } from '../values/numbers';
import type { Finding, FindingAt } from './finding';

type RangeCode =
  'objective-weight-range' | 'phase-weight-range' | 'indicator-weight-range' | 'progress-range';

/** A percentage outside 0–100. */
export function rangeFindings(at: FindingAt, code: RangeCode, percent: number | null): Finding[] {
  if (percent === null || (percent >= 0 && percent <= 100)) return [];
  return [at(code, { value: exactNumber(percent) }, [percent])];
}
