import type { CellValue } from './model';
import { format as formatValue } from './number-formats';

/** Error values as Italian Excel shows them. */
export const italianErrors: Record<string, string> = {
  '#N/A': '#N/D',
  '#VALUE!': '#VALORE!',
  '#REF!': '#RIF!',
  '#NAME?': '#NOME?',
  '#NULL!': '#NULLO!',
  '#SPILL!': '#ESPANSIONE!',
  '#CALC!': '#CALC!',
};

const options = {
  throws: false,
  invalid: '########',
  overflow: '########',
  dateErrorNumber: false,
  dateSpanLarge: false,
} as const;

/**
 * The text that a cell shows in Italian Excel, whatever its column's width: `1.234,50`, `31/12/2018`, `VERO`; in an English
 * one where the decimal sign is a point. `format` is a number format in its invariant spelling (`#,##0.00`, `dd/mm/yyyy`).
 */
export function displayText(value: CellValue, format: string, decimalSign: ',' | '.' = ','): string {
  const isItalian = decimalSign === ',';
  if (value === null) return '';
  if (typeof value === 'object') return (isItalian ? italianErrors[value.error] : undefined) ?? value.error;
  if (typeof value === 'string' && !format.includes('@') && !format.includes(';')) return value;
  return formatValue(format, value, { ...options, locale: isItalian ? 'it-IT' : 'en-US' });
}
