import { isOwnList } from './list-labels';
import { entriesColumn } from './list-tables';
import type { ColumnSpec } from './schema-base';

/** What a drop-down offers: it suggests, it does not forbid. */
interface DropDown {
  /** Formula, without `=`: a text that names a column, since validation refuses structured references. */
  source: string;
  /** What is said of an entry that it lacks; it may stay. Without it nothing is said. */
  unlisted?: string;
}

const codes: Readonly<Record<string, DropDown>> = {
  centres: { source: 'INDIRECT("tblCentri[Codice]")', unlisted: 'Il codice non c’è nel foglio Centri.' },
  planning: { source: 'INDIRECT("tblDUP[Codice]")', unlisted: 'Il codice non c’è nel foglio DUP.' },
  objectives: {
    source: 'INDIRECT("tblObiettivi[Codice]")',
    unlisted: 'Il codice non c’è nel foglio Obiettivi.',
  },
};

/** The drop-down of a column; `null` if it has none. */
export function dropDownOf({ list }: ColumnSpec): DropDown | null {
  if (list === undefined) return null;
  return isOwnList(list)
    ? { source: `INDIRECT("${entriesColumn(list)}")` }
    : (codes[list] ?? { source: list });
}
