import type { SheetModel } from '../../../src/host/model/model';
import { getCell } from '../../../src/host/model/cells';
import { displayText } from '../../../src/host/model/display';
import { isDateFormat, isPercentFormat } from '../../../src/host/model/number-formats';
import { styleAt } from '../../../src/host/model/styles';

/** A cell's content as the formula bar shows it and as it can be typed again: full precision, Italian. */
export function editText(sheet: SheetModel, row: number, column: number): string {
  const cell = getCell(sheet, row, column);
  if (!cell) return '';
  if (cell.formula !== null) return cell.formula;
  const { numberFormat, quotePrefix } = styleAt(sheet, row, column);
  const { value } = cell;
  if (typeof value === 'string') return quotePrefix ? `'${value}` : value;
  if (typeof value !== 'number') return displayText(value, 'General');
  if (isDateFormat(numberFormat)) {
    const time = value % 1 === 0 ? '' : ' hh:mm:ss';
    return displayText(value, value < 1 ? 'hh:mm:ss' : `dd/mm/yyyy${time}`);
  }
  const italian = (number: number): string => String(Number(number.toPrecision(15))).replace('.', ',');
  return isPercentFormat(numberFormat) ? `${italian(value * 100)}%` : italian(value);
}
