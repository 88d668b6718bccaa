import { namesCode } from '../values/codes';
import type { Peg } from './records';

/** How many rows name a code, by part. */
export interface Uses extends Readonly<Record<string, number>> {
  objectives: number;
  phases: number;
  involved: number;
  nodes: number;
}

export function usesOfCentre(peg: Peg, code: string): Uses {
  const is = (row: { centre: string }): boolean => namesCode(row.centre, code);
  const count = (rows: readonly { centre: string }[]): number => rows.filter(is).length;
  return {
    objectives: count(peg.objectives),
    phases: count(peg.objectives.flatMap(({ phases }) => phases)),
    involved: count(peg.objectives.flatMap(({ involved }) => involved)),
    nodes: 0,
  };
}

export function usesOfNode(peg: Peg, code: string): Uses {
  const is = (one: string | null): boolean => namesCode(one, code);
  return {
    objectives: peg.objectives.filter(({ programmes }) => programmes.some(is)).length,
    phases: 0,
    involved: 0,
    nodes: peg.planning.filter(({ parent }) => is(parent)).length,
  };
}
