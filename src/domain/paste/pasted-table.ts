import { clipboardRows, evenTable } from './clipboard-table';
import { csvContent, csvGuess, type CsvGuess } from './csv-text';
import { joinedRows, splitRows, type Join, type SplitRows } from './joined-rows';
import type { PasteColumn } from './paste-columns';
import { totalRows } from './total-rows';

/** What a person has said about a pasted text, where it can be read in more ways than one. */
export interface PasteSaid {
  /** Whether its lines are those of a CSV file. */
  isCsv?: boolean;
  /** Where lines go that are parts of rows. */
  join?: Join | 'apart';
  /** Rows of totals are rows like the others. */
  keepsTotals?: boolean;
}

/** A pasted text as a table, and what may be doubted of it. */
export interface PastedTable {
  /** Rows of equal width. */
  table: string[][];
  /** The separator that it could have, `null`: none; `isCsv`: it was taken for it. */
  csv: CsvGuess | null;
  isCsv: boolean;
  /** Lines that are parts of rows, `null`: none; `join`: what was done with them, `null`: it must be said. */
  split: SplitRows | null;
  join: Join | 'apart' | null;
  /** Rows of the table that only sum up others, by their number from 0. */
  totals: number[];
  keepsTotals: boolean;
}

export function pastedTable(text: string, columns: readonly PasteColumn[], said: PasteSaid): PastedTable {
  const csv = csvGuess(text, columns);
  const isCsv = csv !== null && (said.isCsv ?? csv.isSure);
  const lines = isCsv ? clipboardRows(csvContent(text), csv.separator) : clipboardRows(text, '\t');
  const split = isCsv ? null : splitRows(lines);
  const join = split && (said.join ?? split.meant);
  const isJoined = join === 'following' || join === 'preceding';
  const table = evenTable(isJoined ? joinedRows(lines, join) : lines);
  return { table, csv, isCsv, split, join, totals: totalRows(table), keepsTotals: said.keepsTotals ?? false };
}
