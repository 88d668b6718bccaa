import { parseExchange, toExchange } from './exchange';
import type { PlacedIssue } from '../values/issues';
import type { PegPart } from '../records/fields/part-records';
import { pegParts } from '../records/peg-parts';
import type { Id, Peg } from '../records/records';

export interface ExchangeFile {
  /** `peg-2018.json` */
  name: string;
  text: string;
  /** How many rows of each part it holds; parts without rows are left out. */
  counts: { part: PegPart; rows: number }[];
  /** Why it could not be read again: such a file is of no use. */
  problems: PlacedIssue[];
}

/** The exchange file of a workbook, tried by reading it back. Rows to be adopted are in it without an id. */
export function exchangeFile(peg: Peg, newId: () => Id): ExchangeFile {
  const text = JSON.stringify(toExchange(peg), null, 1) + '\n';
  const reading = parseExchange(text, newId);
  const counts = [...pegParts(peg)].map(([part, rows]) => ({ part, rows: rows.length }));
  return {
    name: `peg-${peg.parameters.year}.json`,
    text,
    counts: counts.filter(({ part, rows }) => rows > 0 && part !== 'parameters'),
    problems: reading.ok ? [] : reading.issues,
  };
}
