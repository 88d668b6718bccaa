import type { Book } from '../model/book';
import { getCell, getValue } from '../model/cells';
import { displayText } from '../model/display';
import { formulaParts } from '../model/formula-parts';
import { checkNumberFormat } from '../model/limits';
import type { SheetModel } from '../model/model';
import { isDateFormat } from '../model/number-formats';
import type { Profile } from '../model/profile';
import { styleAt } from '../model/styles';
import { invalidArgument } from '../contract/refusals';
import type { CellInput } from './grid';

/** The text of a cell. A formula that only copies an empty cell shows 0, on a Mac nothing (office-js #931). */
export function shownText(book: Book, sheet: SheetModel, row: number, column: number): string {
  const formula = getCell(sheet, row, column)?.formula ?? null;
  if (book.profile.platform === 'Mac' && formula !== null && copiesBlank(book, formula, sheet, row, column))
    return '';
  const { numberFormat } = styleAt(sheet, row, column);
  return displayText(getValue(sheet, row, column), numberFormat, book.profile.decimalSign);
}

function copiesBlank(book: Book, formula: string, sheet: SheetModel, row: number, column: number): boolean {
  const [sign, reference, ...others] = formulaParts(formula);
  if (sign?.text !== '=' || reference === undefined || others.length > 0) return false;
  return book.evaluate(`=ISBLANK(${reference.text})`, sheet, row, column) === true;
}

/** What is kept of a number format that is written. @throws ExcelRefusal InvalidArgument for one that cannot be read */
export function takenFormat(value: CellInput, { decimalSign, formatsAreLocal }: Profile): string {
  if (typeof value !== 'string') throw invalidArgument('a number format must be a text');
  // A point between decimals separates nothing, and goes: `#,##0.00` is shown as `#,##000` (office-js #1553).
  const isLocal = formatsAreLocal && decimalSign === ',' && !isDateFormat(value);
  const format = isLocal ? value.replaceAll('.', '').replace(',', '.') : value;
  checkNumberFormat(format);
  return format;
}

/** A number format as `numberFormat` answers it. */
export function readFormat(format: string, { datesReadAs, platform }: Profile): string {
  if (datesReadAs !== null && /^d+\Wm+\Wy+$/i.test(format)) return datesReadAs;
  // office-js #4310
  return platform === 'Mac' ? format.replace(/\bhh:mm/g, 'h:mm') : format;
}
