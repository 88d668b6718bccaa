import type { LeftLine } from '../../domain/views/found-again';

/** Where a person is in the list of findings. Its owner outlives the list, so that coming back finds the place again. */
export interface FindingsPlace {
  /** In a narrow pane the filters are folded away. */
  filtersOpen: boolean;
  /** The line that was left, `null`: none. */
  left: LeftLine | null;
  /** How far the page is scrolled, in pixels. */
  scrollTop: number;
  /** How high each line was, by group. */
  heights: Readonly<Record<string, readonly number[]>>;
}

/** The list from its top. */
export const firstFindings: FindingsPlace = { filtersOpen: false, left: null, scrollTop: 0, heights: {} };
