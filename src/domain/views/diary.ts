import { objectiveRecord } from '../records/fields/objective-fields';
import { codeKey } from '../values/codes';
import type { IsoDate } from '../values/value';
import type { DiaryFilter } from './diary-filter';

/** Heading of the column of codes. */
const CODE = objectiveRecord.fields.code.heading;

/** One row of tblDiario. */
export interface DiaryEntry {
  id: string;
  /** Day and `hh:mm`, as the clock of that computer showed them; `null` if the cell says nothing of the kind. */
  day: IsoDate | null;
  time: string;
  /** As entered; `''`: nobody. */
  who: string;
  sheet: string;
  /** Code of the objective as it was then; `''`: none. */
  objective: string;
  row: string;
  /** Heading of the column, or what became of the row (diary-words.ts). */
  field: string;
  before: string;
  after: string;
}

export const NOBODY = '\u0000';

/** Entries that answer to the filter, in their order. Those of an objective under its earlier codes are its own. */
export function filteredEntries(
  entries: readonly DiaryEntry[],
  { objective, who, search }: DiaryFilter,
): DiaryEntry[] {
  const named = codesOf(entries, objective);
  const words = normal(search).split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (objective === '' || named.has(codeKey(entry.objective))) &&
      (who === '' || personKey(entry.who) === (who === NOBODY ? '' : personKey(who))) &&
      words.every((word) => textOf(entry).includes(word)),
  );
}

/** The code of an objective and those that it had before, as keys. Entries come newest first. */
function codesOf(entries: readonly DiaryEntry[], code: string): Set<string> {
  const codes = new Set([codeKey(code)]);
  for (const { objective, field, before, after } of entries) {
    const isRenaming = field === CODE && before !== '' && codeKey(objective) === codeKey(after);
    if (isRenaming && codes.has(codeKey(after))) codes.add(codeKey(before));
  }
  return codes;
}

/** Names of those who changed something, sorted; `''` among them for entries without a name. */
export function entryPersons(entries: readonly DiaryEntry[]): string[] {
  const persons = new Map(entries.map(({ who }) => [personKey(who), who.trim()]));
  return [...persons.values()].sort((a, b) => a.localeCompare(b, 'it'));
}

/** Codes of the objectives that entries name, in the order of the codes. */
export function entryObjectives(entries: readonly DiaryEntry[]): string[] {
  return [...new Set(entries.map(({ objective }) => objective))].filter(Boolean).sort();
}

const personKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

function textOf({ who, sheet, objective, row, field, before, after }: DiaryEntry): string {
  return normal([who, sheet, objective, row, field, before, after].join(' '));
}

/** Whatever its accents and capitals. */
function normal(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
