/**
 * Long work cut into short steps, so that others may do theirs between two of them: it yields the share that is done,
 * 0–1. A step does a bounded amount of work, a row or some hundred values.
 */
export type Steps<T> = Generator<number, T, void>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps as a part of longer work: their shares lie between `from` and `to`. */
export function* withinShare<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** One step for each item. */
export function* mapSteps<T, R>(items: readonly T[], each: (item: T, index: number) => R): Steps<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    results.push(each(item, index));
    yield (index + 1) / items.length;
  }
  return results;
}
