import { cellFields } from '../../domain/records/fields/field';
import { indicatorRecord } from '../../domain/records/fields/indicator-fields';
import { phaseRecord } from '../../domain/records/fields/phase-fields';
import { objectiveColumn } from './schema-base';

const fields = new Map([...cellFields(phaseRecord), ...cellFields(indicatorRecord)]);

/** What the registers call a field of a phase or an indicator: its heading. */
const words = new Map([
  ...[...fields].map(([name, { heading }]): [string, string] => [name, heading]),
  [objectiveColumn.field, objectiveColumn.heading],
]);

const names = new Map([...words].map(([name, word]) => [word.toLowerCase(), name]));

/** An unknown field stays as it is. */
export function fieldWord(name: string): string {
  return words.get(name) ?? name;
}

export function fieldOfWord(word: string): string {
  return names.get(word.trim().toLowerCase()) ?? word;
}

/** A field of the records that holds a day. */
export function isDayField(name: string): boolean {
  return fields.get(name)?.kind === 'date';
}
