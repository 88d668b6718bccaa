import { codeKey } from '../values/codes';
import type { PlanningNode } from './records';

/** The nodes from the top down to one code; empty for an unknown code. A cycle is cut where it closes. */
export function planningPath(planning: readonly PlanningNode[], code: string): PlanningNode[] {
  const nodes = new Map(planning.map((node) => [codeKey(node.code), node]));
  const path: PlanningNode[] = [];
  let node = nodes.get(codeKey(code));
  while (node && !path.includes(node)) {
    path.unshift(node);
    node = node.parent === null ? undefined : nodes.get(codeKey(node.parent));
  }
  return path;
}

/** Every circle of parents, as codes, each circle once. */
export function planningCycles(planning: readonly PlanningNode[]): string[][] {
  const nodes = new Map(planning.map((node) => [codeKey(node.code), node]));
  const above = ({ parent }: PlanningNode): PlanningNode | undefined =>
    parent === null ? undefined : nodes.get(codeKey(parent));
  const done = new Set<PlanningNode>();
  const cycles: string[][] = [];
  for (const node of nodes.values()) {
    const path = new Set<PlanningNode>();
    let at: PlanningNode | undefined = node;
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.add(at);
      at = above(at);
    }
    if (at !== undefined && path.has(at)) {
      const visited = [...path];
      cycles.push(visited.slice(visited.indexOf(at)).map(({ code }) => code));
    }
    for (const visited of path) done.add(visited);
  }
  return cycles;
}
