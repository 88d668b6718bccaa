import { ExcelRefusal } from './refusal';
import { isValidFormat } from './number-formats';

export const LONGEST_CELL_TEXT = 32_767;
const MAX_LINE_FEEDS = 253;
export const MAX_FORMULA = 8_192;
/** Levels of functions, brackets and signs within one another. */
export const MAX_NESTING = 64;
export const MAX_ROW_HEIGHT = 409;
/** Points of a column of 255 characters in Calibri 11. */
export const MAX_COLUMN_WIDTH = 1_342.5;
export const MAX_SHEET_NAME = 31;
export const MAX_NAME = 255;
export const MAX_HEADER_FOOTER = 255;
export const MAX_PAGE_BREAKS = 1_026;

/** @throws ExcelRefusal InvalidArgument when the text has more characters or line feeds than a cell holds. */
export function checkText(text: string): void {
  if (text.length > MAX_LINE_FEEDS && text.split('\n').length > MAX_LINE_FEEDS + 1) {
    throw new ExcelRefusal('InvalidArgument', 'The text has too many line feeds for a cell.');
  }
  if (text.length > LONGEST_CELL_TEXT)
    throw new ExcelRefusal('InvalidArgument', 'The text is too long for a cell.');
}

/** @throws ExcelRefusal InvalidArgument when the formula is longer than Excel allows. */
export function checkFormula(formula: string): void {
  if (formula.length > MAX_FORMULA) throw new ExcelRefusal('InvalidArgument', 'The formula is too long.');
}

/**
 * Left, centre and right with their codes `&L`, `&C`, `&R` are one text in a file (MS-XLSB 2.5.73). That Excel refuses a
 * longer one, and does not cut it, is unproven.
 * @throws ExcelRefusal InvalidArgument when a header or footer is too long.
 */
export function checkHeaderFooter(sections: readonly string[]): void {
  const length = sections.reduce((sum, text) => sum + (text === '' ? 0 : text.length + 2), 0);
  if (length > MAX_HEADER_FOOTER) {
    throw new ExcelRefusal('InvalidArgument', 'The header or footer is longer than 255 characters.');
  }
}

/** @throws ExcelRefusal InvalidArgument for a number format that Excel cannot read. */
export function checkNumberFormat(format: string): void {
  if (format === '' || format.length > 255 || !isValidFormat(format)) {
    throw new ExcelRefusal('InvalidArgument', 'The number format cannot be read.');
  }
}
