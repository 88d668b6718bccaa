import type { Steps } from '../../domain/values/steps';
import type { WorkProgress } from './stoppable-work';

/** Milliseconds of work after which the browser may paint and answer. */
const SLICE = 30;

/**
 * Does steps in slices between which the pane paints and answers, and tells how far they are; `null`: it was asked to
 * stop. Work that fits in one slice is done at once.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  { onProgress, isCancelled }: WorkProgress<number>,
): Promise<T | null> {
  for (let begun = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (isCancelled()) return null;
    begun = performance.now();
  }
}
