import type { Selection } from '../../workbook/excel/watch';
import { LATE_MS } from './use-at-work';

/** Selections that the pane makes itself: those told before its own one were made before it. */
export interface ExpectedSelection {
  /** The pane is about to select something; the answer takes what it has selected, `null`: nothing. */
  expect(): (made: Selection | null) => void;
  /** Whether a selection that is told is the pane's own or an earlier one. */
  isExpected(told: Selection): boolean;
}

/** Selections are taken to be told in their order. Of a cell that was selected already Excel says nothing: it is waited for a while. */
export function createExpectedSelection(): ExpectedSelection {
  let until = -Infinity;
  let made: Selection | null = null;
  let last: Selection | null = null;
  const end = (): void => {
    until = -Infinity;
  };
  return {
    expect() {
      until = Date.now() + LATE_MS;
      const own = until;
      made = null;
      last = null;
      return (selection) => {
        if (own !== until) return;
        made = selection;
        if (selection === null || (last !== null && isSame(last, selection))) end();
      };
    },
    isExpected(told) {
      if (Date.now() > until) return false;
      last = told;
      if (made !== null && isSame(told, made)) end();
      return true;
    },
  };
}

function isSame(one: Selection, other: Selection): boolean {
  return (
    one.worksheetId === other.worksheetId && one.firstRow === other.firstRow && one.lastRow === other.lastRow
  );
}
