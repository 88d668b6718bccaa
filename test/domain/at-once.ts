import { exchangeFileSteps, type ExchangeFile } from '../../src/domain/exchange/exchange-file';
import { importChangeSteps, type ImportChanges } from '../../src/domain/exchange/import-changes';
import { mergeSteps, type ImportMerge } from '../../src/domain/exchange/import-merge';
import { pegPartSteps } from '../../src/domain/records/peg-parts';
import type { Peg } from '../../src/domain/records/records';
import { finish } from '../../src/domain/values/steps';

/** What the pane does in steps, done at once. */

export function exchangeFile(peg: Peg, newId: () => string): ExchangeFile {
  return finish(exchangeFileSteps(peg, newId));
}

export function mergeImport(imported: Peg, present: Peg | null): ImportMerge {
  return finish(mergeSteps(imported, present));
}

export function importChanges(merged: Peg, present: Peg | null): ImportChanges {
  return finish(importChangeSteps(merged, present));
}

export function pegParts(peg: Peg) {
  return finish(pegPartSteps(peg));
}
