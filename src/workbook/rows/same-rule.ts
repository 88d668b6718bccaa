import { isIsoDate, parseDate, toSerial } from '../../domain/values/dates';

type Rule = Excel.DataValidationRule;

/**
 * Whether cells accept what our rule says: its bounds, its list or its formula, however Excel writes them. Numbers come back as
 * formulas (`=100`), days as their number or in the person's order, function names in the person's language, entries of a
 * list with spaces or the person's separator.
 * @param found as `DataValidation.rule` was loaded; `null` where it differs among the cells
 */
export function sameRule(found: Rule | null, ours: Rule): boolean {
  return found !== null && ruleText(found) === ruleText(ours);
}

/** One spelling for all rules that accept the same. */
function ruleText({ list, date, decimal, wholeNumber }: Rule): string {
  if (list) return `list ${sourceText(list.source)}`;
  const basic = date ?? decimal ?? wholeNumber;
  if (!basic) return '';
  const type = date ? 'date' : decimal ? 'decimal' : 'whole';
  const bounds = [basic.formula1, basic.formula2].map((bound) => boundText(bound, date !== undefined));
  return [type, basic.operator.toLowerCase(), ...bounds].join(' ');
}

function sourceText(source: string | Excel.Range): string {
  if (typeof source !== 'string') return 'range';
  if (source.startsWith('=')) return formulaText(source);
  return source
    .split(/[,;]/)
    .map((entry) => entry.trim())
    .join(',');
}

function boundText(bound: unknown, isDay: boolean): string {
  if (typeof bound !== 'string' && typeof bound !== 'number') return '';
  const text = String(bound)
    .trim()
    .replace(/^=/, '')
    .replace(/^"(.*)"$/, '$1');
  if (isDay) return String(serialOf(text) ?? formulaText(text));
  const number = Number(text.replace(',', '.'));
  return text === '' || Number.isNaN(number) ? formulaText(text) : String(number);
}

/** The number of a day that is written as such, in ISO 8601, or as people write it, the month first, too. */
function serialOf(text: string): number | null {
  if (/^\d+(?:\.0+)?$/.test(text)) return Number(text);
  if (isIsoDate(text.slice(0, 10))) return toSerial(text.slice(0, 10));
  const turned = text.replace(/^(\d+)\/(\d+)\//, '$2/$1/');
  for (const spelled of [text, turned]) {
    const read = parseDate(spelled);
    if (read.ok && read.value !== null) return toSerial(read.value);
  }
  return null;
}

/** A formula without spaces, dollar signs, capitals and names of functions. */
function formulaText(formula: string): string {
  return formula
    .replace(/[\s$]/g, '')
    .replace(/[A-Z.]+\(/gi, '(')
    .toLowerCase();
}
