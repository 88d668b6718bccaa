import { indicatorsTable, phasesTable } from './schema-rows';

/** What the registers call a field of a phase or an indicator: its heading. */
const words = new Map(
  [...phasesTable.columns, ...indicatorsTable.columns]
    .filter((column) => column.kind !== 'computed')
    .map((column) => [column.field, column.heading]),
);

const names = new Map([...words].map(([name, word]) => [word.toLowerCase(), name]));

/** An unknown field stays as it is. */
export function fieldWord(name: string): string {
  return words.get(name) ?? name;
}

export function fieldName(word: string): string {
  return names.get(word.trim().toLowerCase()) ?? word;
}

/** A field of the records that holds a day. */
export function isDayField(name: string): boolean {
  return /(Start|End)$/.test(name);
}
