import { exchangeSteps, objectiveOut, toExchange } from './exchange';
import type { PlacedIssue } from '../values/issues';
import type { PegPart } from '../records/fields/part-records';
import { pegPartSteps } from '../records/peg-parts';
import type { Id, Peg } from '../records/records';
import { mapSteps, withinShare, type Steps } from '../values/steps';

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
export function* exchangeFileSteps(peg: Peg, newId: () => Id): Steps<ExchangeFile> {
  const text = yield* withinShare(0, 0.2, textSteps(peg));
  const reading = yield* withinShare(0.2, 0.9, exchangeSteps(text, newId));
  const counts = [...(yield* withinShare(0.9, 1, pegPartSteps(peg)))].map(([part, rows]) => ({
    part,
    rows: rows.length,
  }));
  return {
    name: `peg-${peg.parameters.year}.json`,
    text,
    counts: counts.filter(({ part, rows }) => rows > 0 && part !== 'parameters'),
    problems: reading.ok ? [] : reading.issues,
  };
}

/** The text of the file, made objective by objective. */
function* textSteps(peg: Peg): Steps<string> {
  const head = JSON.stringify(toExchange({ ...peg, objectives: [] }), null, 1);
  const objectives = yield* mapSteps(peg.objectives, (objective) => indented(objectiveOut(objective)));
  const list = objectives.length === 0 ? '[]' : `[\n${objectives.join(',\n')}\n ]`;
  return head.replace('\n "objectives": []', () => `\n "objectives": ${list}`) + '\n';
}

function indented(value: unknown): string {
  return `  ${JSON.stringify(value, null, 1).replaceAll('\n', '\n  ')}`;
}
