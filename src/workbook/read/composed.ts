import { planSettings } from '../../domain/records/defaults';
import type { Peg } from '../../domain/records/records';
import { derivedId, fingerprint } from '../rows/fingerprint';
import type { TableChanges } from '../rows/row-writes';
import { changedFields } from '../rows/changed-fields';
import { readRows, type RowFields, type Tables } from '../rows/table-rows';

/** A scheda that stands in the workbook as a printable sheet. */
export interface ComposedScheda {
  sheet: string;
  /** Code of the objective. */
  objective: string;
  /** Day on which it was composed. */
  date: string | null;
  /** The data changed since: da ricomporre. */
  stale: boolean;
}

/** What a scheda shows, as a short text: changes when anything that it prints changes. `''`: no such objective. */
export function schedaHash(peg: Peg, code: string): string {
  const objective = peg.objectives.find((candidate) => candidate.code === code);
  if (objective === undefined) return '';
  const settings = planSettings(peg.parameters.settings);
  const parameters = { ...peg.parameters, processedOn: null, settings };
  return fingerprint(JSON.stringify([parameters, objective, peg.centres, peg.planning, peg.corrections]));
}

/** The composed schede that tblSchede knows and that are still there, with their state against the data of now. */
export function composedSchede(tables: Tables, peg: Peg, sheets: ReadonlySet<string>): ComposedScheda[] {
  const table = tables.get('composed');
  const rows = table === undefined ? [] : readRows(table, []);
  const there = rows.filter(({ fields }) => sheets.has(String(fields.sheet)));
  return there.map(({ fields }) => {
    const objective = String(fields.objective ?? '');
    return {
      sheet: String(fields.sheet ?? ''),
      objective,
      date: typeof fields.date === 'string' ? fields.date : null,
      stale: fields.hash !== schedaHash(peg, objective),
    };
  });
}

export interface Composition {
  sheet: string;
  /** Codes of the objectives on it. */
  codes: readonly string[];
  day: string;
  /** Every sheet of the workbook. */
  names: ReadonlySet<string>;
  /** New rows are named after it: other for each composing. */
  seed: string;
}

/** What to write into tblSchede: the rows of this sheet, without those of sheets that are gone. */
export function composedRows(tables: Tables, peg: Peg, composition: Composition): TableChanges {
  const table = tables.get('composed');
  if (table === undefined) throw new RangeError('tblSchede was not loaded');
  const { sheet, codes, day, names, seed } = composition;
  const wanted = new Map(
    codes.map((objective): [string, RowFields] => [
      objective,
      { sheet, objective, date: day, hash: schedaHash(peg, objective), trace: traceOf(tables, objective) },
    ]),
  );
  const changes: TableChanges = { table, updates: [], deletes: [], appends: [] };
  for (const { fields, index } of readRows(table, [])) {
    const objective = String(fields.objective ?? '');
    const row = fields.sheet === sheet ? wanted.get(objective) : undefined;
    if (row !== undefined) {
      wanted.delete(objective);
      const named = { ...row, id: fields.id || derivedId(`scheda ${seed} ${objective}`) };
      changes.updates.push({ index, fields: changedFields(fields, named) });
    } else if (fields.sheet === sheet || !names.has(String(fields.sheet))) changes.deletes.push(index);
  }
  for (const [objective, row] of wanted)
    changes.appends.push({ id: derivedId(`scheda ${seed} ${objective}`), ...row });
  return changes;
}

/** What the formulas of tblObiettivi make of the objective's data, as read. */
function traceOf(tables: Tables, code: string): number | null {
  const table = tables.get('objectives');
  const position = table?.at.get('trace');
  const row = table?.cells.find((cells) => cells[table.at.get('code') ?? -1] === code);
  const trace = position === undefined ? undefined : row?.[position];
  return typeof trace === 'number' ? trace : null;
}
