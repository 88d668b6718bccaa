import { usualLayout, wholePlan } from '../../domain/views/print-layout';
import type { PrintFilter, PrintLayout } from '../../domain/views/print-layout';
import type { Peg } from '../../domain/records/records';

/** What was chosen for a print run, kept while the pane shows something else. */
export interface PrintPlace {
  /** The objective at hand, all of them, or those that are ticked. */
  scope: 'one' | 'all' | 'some';
  /** Codes of those that are ticked. */
  ticked: ReadonlySet<string>;
  /** Which ones can be ticked. */
  filter: PrintFilter;
  layout: PrintLayout;
}

export const firstPrintPlace: Readonly<PrintPlace> = {
  scope: 'one',
  ticked: new Set(),
  filter: wholePlan,
  layout: usualLayout,
};

/** Codes of the objectives of the run, in the order of print. `one`: the objective at hand; without one it is all of them. */
export function printedCodes(peg: Peg, { scope, ticked }: PrintPlace, one: string | null): string[] {
  const codes = peg.objectives.map(({ code }) => code);
  if (scope === 'some') return codes.filter((code) => ticked.has(code));
  return scope === 'all' || one === null ? codes : codes.filter((code) => code === one);
}
