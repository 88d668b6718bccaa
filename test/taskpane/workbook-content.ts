import type { Peg } from '../../src/domain/records/records';
import type { WorkbookContent } from '../../src/workbook/read/workbook-state';

/** A workbook that holds these records and in which nothing is amiss. */
export function contentWith(peg: Peg): WorkbookContent {
  return {
    guid: 'book',
    peg,
    toAdopt: [],
    issues: [],
    composed: [],
    sheets: new Map(),
    places: new Map(),
  };
}
