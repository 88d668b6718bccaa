import type { Selection } from '../../workbook/excel/watch';
import { LATE_MS } from './use-at-work';

/** Selections that the pane makes itself: those told before its own one were made before it. */
export interface ExpectedSelection {
  /** The pane is about to select something; the answer takes what it has selected, `null`: nothing. */
  expect(): (made: Selection | null) => void;
  /** Whether a selection that is told is the pane's own or an earlier one. */
  isExpected(told: Selection): boolean;
}

/**
 * Selections are taken to be told in their order. Of a cell that was selected already Excel says nothing: the one that was
 * told last is not waited for, another one for a while.
 */
export function createExpectedSelection(): ExpectedSelection {
  let until = 0;
  let made = '';
  let last = '';
  return {
    expect() {
      const own = (until = Date.now() + LATE_MS);
      made = '';
      return (selection) => {
        if (own !== until) return;
        made = JSON.stringify(selection);
        if (selection === null || made === last) until = 0;
      };
    },
    isExpected({ worksheetId, firstRow, lastRow }) {
      const isOpen = Date.now() <= until;
      last = JSON.stringify({ worksheetId, firstRow, lastRow });
      if (made === last) until = 0;
      return isOpen;
    },
  };
}
