import { importChangeSteps, type ImportChanges } from '../../domain/exchange/import-changes';
import { mergeSteps, type ImportMerge } from '../../domain/exchange/import-merge';
import type { Peg } from '../../domain/records/records';
import { withinShare, type Steps } from '../../domain/values/steps';

/** A file against what the workbook holds. */
export interface Comparison {
  merge: ImportMerge;
  changes: ImportChanges;
}

export function* comparisonSteps(file: Peg, present: Peg | null): Steps<Comparison> {
  const merge = yield* withinShare(0, 0.4, mergeSteps(file, present));
  return { merge, changes: yield* withinShare(0.4, 1, importChangeSteps(merge.peg, present)) };
}
