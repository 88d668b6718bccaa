import { correctionHeads } from './corrections';
import type { FindingHead, NumberParam } from './head';
import { historyHeads } from './history';
import { indicatorHeads } from './indicator';
import { narrativeHeads } from './narrative';
import { objectiveHeads } from './objective';
import { phaseHeads } from './phase';
import { printHeads } from './print';
import { workbookHeads } from './workbook';

/** Every finding there is, by what it is about. */
export const catalogue = {
  workbook: workbookHeads,
  objective: objectiveHeads,
  narrative: narrativeHeads,
  phase: phaseHeads,
  corrections: correctionHeads,
  indicator: indicatorHeads,
  history: historyHeads,
  print: printHeads,
};

type Catalogue = typeof catalogue;

type FindingPart = keyof Catalogue;

/** Stable: acceptances and other programs refer to it. */
export type FindingCode<P extends FindingPart = FindingPart> = { [K in P]: keyof Catalogue[K] }[P];

/** A finding of a workbook, which its registers can name. */
export type RegisterCode = FindingCode<Exclude<FindingPart, 'print'>>;

type HeadOf<C extends FindingCode> = {
  [P in FindingPart]: C extends keyof Catalogue[P] ? Catalogue[P][C] : never;
}[FindingPart];

/** What the sentence of a finding is told. */
export type ParamsOf<C extends FindingCode> =
  HeadOf<C> extends { params: readonly (infer N extends string)[] }
    ? { [K in N]: K extends NumberParam ? number : string }
    : Record<string, never>;

/** The values that an acceptance of a finding holds for; days as serial numbers. */
export type BasisOf<C extends FindingCode> =
  HeadOf<C> extends { basis: infer B extends readonly string[] }
    ? { readonly [K in keyof B]: number | string }
    : readonly [];

/** By code. */
export const findingHeads: ReadonlyMap<string, FindingHead> = new Map(
  Object.values(catalogue).flatMap((part) => Object.entries<FindingHead>(part)),
);

export function headOf(code: FindingCode): FindingHead {
  const head = findingHeads.get(code);
  if (head === undefined) throw new RangeError(`the catalogue lacks ${code}`);
  return head;
}

/** The field to look at first, e.g. `progress`; `''` if there is none. */
export function fieldOf({ code, params }: { code: FindingCode; params: Record<string, unknown> }): string {
  return headOf(code).field ?? String(params.field ?? '');
}
