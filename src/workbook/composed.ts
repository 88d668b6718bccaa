import type { Peg } from '../domain/records';
import { fingerprint } from './fingerprint';
import { readRows, type Tables } from './table-rows';

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
  const { processedOn: _day, ...parameters } = peg.parameters;
  return fingerprint(JSON.stringify([parameters, objective, peg.centres, peg.planning, peg.corrections]));
}

/** The composed schede that tblSchede knows, with their state against the data of now. */
export function composedSchede(tables: Tables, peg: Peg): ComposedScheda[] {
  const table = tables.get('composed');
  const rows = table === undefined ? [] : readRows(table, []);
  return rows.map(({ fields }) => {
    const objective = String(fields.objective ?? '');
    return {
      sheet: String(fields.sheet ?? ''),
      objective,
      date: typeof fields.date === 'string' ? fields.date : null,
      stale: fields.hash !== schedaHash(peg, objective),
    };
  });
}
