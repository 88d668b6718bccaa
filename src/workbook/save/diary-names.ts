import { plannedRowOf } from '../../domain/edits/correction-edits';
import type { Peg } from '../../domain/records/records';
import { textIn } from '../rows/cells';
import { entryText } from '../rows/list-entries';
import type { TableChanges } from '../rows/row-writes';
import type { RowFields, TableRows } from '../rows/table-rows';
import { isOwnList, listTables } from '../schema/list-labels';
import { inputColumns } from '../schema/schema';
import { readableField } from './readable';

const NAME_LENGTH = 80;

/** On one line, at most 80 characters. */
export function shortName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= NAME_LENGTH
    ? line
    : `${line
        .slice(0, NAME_LENGTH - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}

/** Fields that say which row it is, beside the objective and the phase or indicator that it belongs to. */
const NAMES: Readonly<Partial<Record<TableRows['spec']['key'], readonly string[]>>> = {
  objectives: ['description'],
  phases: ['description'],
  indicators: ['description'],
  status: ['date', 'text'],
  involved: ['centre'],
  history: ['year'],
  monitoring: ['date'],
  corrections: ['field'],
  accepted: ['finding'],
  approved: ['field'],
  centres: ['code', 'name'],
  planning: ['code', 'title'],
  parameters: ['label'],
  lists: ['list', 'entry'],
};

/** What rows are named by: all that is written at once, and the records as they were shown. */
export interface Naming {
  written: readonly TableChanges[];
  peg: Peg;
}

/** The code of the objective that a row belongs to, `''` if to none. */
export function objectiveOf(table: TableRows, fields: RowFields, naming: Naming): string {
  if (table.spec.key === 'objectives') return textIn(fields.code ?? '');
  return textIn(fields.objective ?? '') || (ownerOf(fields, naming)?.objective ?? '');
}

export function nameOf(table: TableRows, fields: RowFields, naming: Naming): string {
  const { key } = table.spec;
  if (isOwnList(key)) return shortName(`${listTables[key].label}, ${entryText(fields)}`);
  const columns = new Map(inputColumns(table.spec).map((column) => [column.field, column]));
  const own = (NAMES[key] ?? []).flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [readableField(table, column, fields[field], fields)];
  });
  const name = [...own, ownerOf(fields, naming)?.name].filter(Boolean).join(', ');
  return shortName(name || objectiveOf(table, fields, naming));
}

/** The phase or indicator that a row belongs to: one of the same save, or as it was shown. */
function ownerOf({ row }: RowFields, { written, peg }: Naming): { objective: string; name: string } | null {
  const id = textIn(row ?? '');
  if (id === '') return null;
  const added = written
    .filter(({ table }) => table.spec.key === 'phases' || table.spec.key === 'indicators')
    .flatMap(({ appends }) => appends)
    .find((fields) => fields.id === id);
  if (added !== undefined)
    return { objective: textIn(added.objective ?? ''), name: textIn(added.description ?? '') };
  const found = plannedRowOf(peg, id);
  return found && { objective: found.objective.code, name: found.row.description };
}
