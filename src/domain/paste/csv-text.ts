import { clipboardRows, type Separator } from './clipboard-table';
import { hasHeadings, type PasteColumn } from './paste-columns';

/** What a text of lines may be separated by. `isSure`: so regularly that it is taken for that. */
export interface CsvGuess {
  separator: Exclude<Separator, '\t'>;
  isSure: boolean;
}

/** A first line in which Excel is told the separator. */
const TOLD = /^\ufeff?sep=([;,])[^\S\n]*(?:\r?\n|\r)/i;

/**
 * Whether a text is that of a CSV file; `null` if not. With tabs it is none. Every line of one has the separator. Semicolons are
 * sure if all lines have as many, or below known headings; commas, which stand in sentences, only if both holds.
 */
export function csvGuess(text: string, columns: readonly PasteColumn[]): CsvGuess | null {
  if (text.includes('\t')) return null;
  const [, told] = TOLD.exec(text) ?? [];
  if (told === ';' || told === ',') return { separator: told, isSure: true };
  const [first = null, second = null] = ([';', ','] as const).map((separator) =>
    guessOf(clipboardRows(text, separator), separator, columns),
  );
  return second?.isSure === true && first?.isSure !== true ? second : (first ?? second);
}

/** The text without the line that tells the separator. */
export function csvContent(text: string): string {
  return text.replace(TOLD, '');
}

function guessOf(
  rows: readonly string[][],
  separator: CsvGuess['separator'],
  columns: readonly PasteColumn[],
): CsvGuess | null {
  const [first] = rows;
  if (first === undefined || rows.some((row) => row.length < 2)) return null;
  const isRegular = rows.length > 1 && rows.every((row) => row.length === first.length);
  if (separator === ',' && !isRegular) return null;
  const isHeaded = rows.length > 1 && hasHeadings(rows, columns);
  return { separator, isSure: separator === ';' ? isRegular || isHeaded : isHeaded };
}
