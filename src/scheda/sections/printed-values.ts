import { indicatorFigures } from '../../domain/figures/figures';
import { isComparable } from '../../domain/records/history';
import type { Indicator, Settings } from '../../domain/records/records';
import { valueType } from '../../domain/values/field-types';
import { exactNumber } from '../../domain/values/numbers';
import type { Measure, Value } from '../../domain/values/value';
import { formatValue } from './indicators';

interface PrintedValue {
  name: 'achieved' | 'expected' | 'base' | 'current' | 'earlier';
  /** Of an earlier value. */
  year?: number;
  /** As in the table of indicators, with the sign of a percentage; base and current value as in their form. */
  text: string;
}

const PERCENTAGES: ReadonlySet<Measure> = new Set(['percent', 'ratio', 'variation']);

/** The values of an indicator to write into a text; none is empty. */
export function printedValues(indicator: Indicator, settings: Settings): PrintedValue[] {
  const { measure, expected, achieved, base, current, history } = indicator;
  const { computed } = indicatorFigures(indicator, settings);
  const isComputed = measure === 'ratio' || measure === 'variation';
  const values: PrintedValue[] = [
    { name: 'achieved', text: printed(achieved ?? computed, measure) },
    { name: 'expected', text: printed(expected, measure) },
    { name: 'base', text: isComputed ? exactNumber(base) : '' },
    { name: 'current', text: isComputed ? exactNumber(current) : '' },
    ...history
      .filter((one) => isComparable(one, indicator))
      .map(({ year, value }): PrintedValue => ({ name: 'earlier', year, text: printed(value, measure) })),
  ];
  return values.filter(({ text }) => text !== '');
}

function printed(value: Value, measure: Measure): string {
  if (measure === 'yes-no') return valueType(measure).show(value);
  return formatValue(value) + (PERCENTAGES.has(measure) && typeof value === 'number' ? '%' : '');
}
