import type { OverviewFilter } from '../../domain/views/overview';

/** Where a person is in the list of objectives. Its owner outlives the list, so that coming back finds the place again. */
export interface OverviewPlace extends OverviewFilter {
  /** In a narrow pane the filters are folded away. */
  filtersOpen: boolean;
  /** Code of the objective that takes the focus when the list appears, `''` for none. */
  focusedCode: string;
  /** How far the page is scrolled, in pixels. */
  scrollTop: number;
  /** How high each line was. */
  heights: readonly number[];
}

/** The whole list, from its top. */
export const firstPlace: OverviewPlace = {
  search: '',
  centre: '',
  state: 'all',
  sort: 'order',
  direction: 'ascending',
  filtersOpen: false,
  focusedCode: '',
  scrollTop: 0,
  heights: [],
};
