import type { CellModel, CellValue } from './model';
import { displayText } from './display';
import { ExcelRefusal } from './refusal';
import { checkText } from './limits';
import { isPercentFormat, parseValue } from './number-formats';

/** What an input becomes in a cell. */
export interface EnteredCell {
  /** `null`: the cell is emptied. The value of a formula is not known yet. */
  cell: CellModel | null;
  /** The number format that the input brings along, `null`: the cell keeps its own. */
  numberFormat: string | null;
  /** Whether the text was entered behind an apostrophe. */
  quotePrefix: boolean;
}

export type Input = string | number | boolean;

/** `api`: set by a program, read as en-US and it-IT; `typed`: by a person in Italian Excel. */
export type InputSource = 'api' | 'typed';

/** Number formats that Excel gives to converted text, by its built-in number. */
const broughtFormats: Record<number, string> = {
  3: '#,##0',
  4: '#,##0.00',
  6: '"$"#,##0',
  8: '"$"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'dd-mmm-yy',
  16: 'dd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

const errors: Record<string, string> = {
  '#N/A': '#N/A',
  '#N/D': '#N/A',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALUE!',
  '#VALORE!': '#VALUE!',
  '#REF!': '#REF!',
  '#RIF!': '#REF!',
  '#NAME?': '#NAME?',
  '#NOME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#NULL!': '#NULL!',
  '#NULLO!': '#NULL!',
};

const months =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ' +
  'january february march april may june july august september october november december';
const words = new Set([...months.split(' ').flatMap((name) => [name, name.slice(0, 3)]), 'sept', 'am', 'pm']);

/** Spares most texts the parser: what converts has a digit and no words but months. */
function mayConvert(text: string): boolean {
  if (text.length > 60) return false;
  if (!/\d/.test(text)) return false;
  const found = text.match(/\p{L}{2,}/gu) ?? [];
  return found.every((word) => words.has(word.toLowerCase()));
}

/**
 * What Excel makes of an input in a cell with that number format. A formula is taken as it is: see `readFormula`.
 * @throws ExcelRefusal InvalidArgument when a text is too long for a cell, or a number not finite.
 */
export function readEntry(input: Input, format: string, source: InputSource): EnteredCell {
  if (input === '') return entry(null);
  if (typeof input === 'number' && !Number.isFinite(input)) {
    throw new ExcelRefusal('InvalidArgument', 'The value is no number.');
  }
  if (typeof input === 'string' && input.startsWith("'")) {
    return { ...entry(constant(checked(input.slice(1)))), quotePrefix: true };
  }
  if (format === '@')
    return entry(constant(typeof input === 'string' ? checked(input) : displayText(input, 'General')));
  if (typeof input !== 'string') return entry(constant(input));
  const formula = formulaOf(input, source);
  if (formula !== null) return entry({ value: null, formula });
  const truth = /^(?:(true|vero)|false|falso)$/i.exec(input.trim());
  if (truth !== null) return entry(constant(truth[1] !== undefined));
  const error = errors[input.trim().toUpperCase()];
  if (error !== undefined) return entry(constant({ error }));
  const parsed = mayConvert(input) ? convert(input, source) : null;
  if (parsed === null) return entry(constant(checked(input)));
  const value = source === 'typed' ? asPercentage(parsed.value, input, format) : parsed.value;
  return { ...entry(constant(value)), numberFormat: format === 'General' ? parsed.format : null };
}

const entry = (cell: CellModel | null): EnteredCell => ({ cell, numberFormat: null, quotePrefix: false });

const constant = (value: CellValue): CellModel => ({ value, formula: null });

function checked(text: string): string {
  checkText(text);
  return text;
}

function formulaOf(input: string, source: InputSource): string | null {
  if (input.startsWith('=')) return input.trim() === '=' ? null : input;
  // A person's `+A1` or `-A1*2` is a formula, too; a number is not.
  if (source === 'typed' && /^[+-]\s*[\p{L}$('"]/u.test(input) && convert(input, source) === null)
    return `=${input}`;
  return null;
}

interface Converted {
  value: number | boolean;
  format: string | null;
}

/** The same texts come again and again in a large write. */
const converted = new Map<string, Converted | null>();

function convert(text: string, source: InputSource): Converted | null {
  const key = `${source} ${text}`;
  let answer = converted.get(key);
  if (answer === undefined) {
    if (converted.size > 5_000) converted.clear();
    converted.set(key, (answer = parse(text, source)));
  }
  return answer;
}

function parse(text: string, source: InputSource): Converted | null {
  for (const locale of source === 'api' ? ['en-US', 'it-IT'] : ['it-IT']) {
    const parsed = parseValue(text, { locale });
    if (!parsed) continue;
    const id = 'formatId' in parsed ? parsed.formatId : undefined;
    return { value: parsed.value, format: (id === undefined ? undefined : broughtFormats[id]) ?? euro(text) };
  }
  return null;
}

function euro(text: string): string | null {
  if (!text.includes('€')) return null;
  return /[.,]\d{1,2}\D*$/.test(text) ? '#,##0.00 "€"' : '#,##0 "€"';
}

/** In a cell formatted as percentage a person's `50` means 50 %. */
function asPercentage(value: number | boolean, text: string, format: string): number | boolean {
  const plain = typeof value === 'number' && isPercentFormat(format) && !text.includes('%');
  return plain && Math.abs(value) >= 1 ? value / 100 : value;
}
