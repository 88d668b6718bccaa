import { displayText } from './display';
import type { CellValue, ColumnCriteria } from './model';
import { ExcelRefusal } from './refusal';

type Keeper = (cell: CellValue) => boolean;

/** `>50`, `<>x`, `=*s`. */
const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/**
 * Whether a row stays whose cell in the filtered column is that one, as the pages of `Excel.FilterCriteria` say it for
 * values, custom criteria and their wildcards. @throws ExcelRefusal NotImplemented for what else columns are filtered by
 */
export function keeperOf(criteria: ColumnCriteria['criteria']): Keeper {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === 'Values' && Array.isArray(values)) {
    const kept = new Set<unknown>(values);
    return (cell) => kept.has(displayText(cell, 'General'));
  }
  if (filterOn === 'Custom' && typeof criterion1 === 'string') {
    const first = customKeeper(criterion1);
    if (typeof criterion2 !== 'string') return first;
    const second = customKeeper(criterion2);
    return operator === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
  }
  throw new ExcelRefusal('NotImplemented', `NotImplemented: Filter.apply (${String(filterOn)})`);
}

function customKeeper(criterion: string): Keeper {
  const [, sign = '=', wanted = ''] = OPERATOR.exec(criterion) ?? [];
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  const pattern = new RegExp(
    `^${wanted
      .split(/([*?])/)
      .map(patternPart)
      .join('')}$`,
    'is',
  );
  const isEqual: Keeper = (cell) =>
    typeof cell === 'number' && !Number.isNaN(number)
      ? cell === number
      : pattern.test(displayText(cell, 'General'));
  if (sign === '=') return isEqual;
  if (sign === '<>') return (cell) => !isEqual(cell);
  return (cell) => typeof cell === 'number' && isOrdered(cell, sign, number);
}

function patternPart(part: string): string {
  if (part === '*') return '.*';
  if (part === '?') return '.';
  return part.replace(/[\\^$+.()|[\]{}]/g, '\\$&');
}

function isOrdered(cell: number, sign: string, number: number): boolean {
  if (sign === '<') return cell < number;
  if (sign === '>') return cell > number;
  return sign === '<=' ? cell <= number : cell >= number;
}
