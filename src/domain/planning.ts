import type { PlanningNode } from './records';

/** The nodes from the top down to one code; empty for an unknown code. A cycle is cut where it closes. */
export function planningPath(planning: readonly PlanningNode[], code: string): PlanningNode[] {
  const nodes = new Map(planning.map((node) => [node.code, node]));
  const path: PlanningNode[] = [];
  let node = nodes.get(code);
  while (node && !path.includes(node)) {
    path.unshift(node);
    node = node.parent === null ? undefined : nodes.get(node.parent);
  }
  return path;
}

/** Every circle of parents, as codes, each circle once. */
export function planningCycles(planning: readonly PlanningNode[]): string[][] {
  const parents = new Map(planning.map((node) => [node.code, node.parent]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const { code } of planning) {
    const path: string[] = [];
    let at: string | null = code;
    while (at !== null && parents.has(at) && !done.has(at) && !path.includes(at)) {
      path.push(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && path.includes(at)) cycles.push(path.slice(path.indexOf(at)));
    for (const visited of path) done.add(visited);
  }
  return cycles;
}
