import { codeKey } from '../../domain/values/codes';
import { textIn } from '../rows/cells';
import { cellAddress, readRows, type TableRows, type Tables } from '../rows/table-rows';
import type { TableKey } from '../schema/schema-base';
import type { Change, RowChange } from './change';

/** Tables of which no two rows have one code. */
const CODED: readonly TableKey[] = ['objectives', 'centres', 'planning'];

/** A cell that says a code which somebody else wants to give. */
export interface TakenCode {
  sheet: string;
  /** With the sheet's name, e.g. `Obiettivi!C5`. */
  place: string;
}

/** Where another row has a code that a change gives to a row of its own; `null`: nowhere. A code that stays does not count. */
export function takenCode({ rows }: Change, tables: Tables): TakenCode | null {
  for (const row of rows) {
    const table = tables.get(row.table);
    const taken = table === undefined ? null : takenIn(table, row);
    if (taken !== null) return taken;
  }
  return null;
}

function takenIn(table: TableRows, { before, after }: RowChange): TakenCode | null {
  const code = codeOf(after?.code);
  if (!CODED.includes(table.spec.key) || code === '' || code === codeOf(before?.code)) return null;
  const other = readRows(table, []).find(
    ({ fields }) => codeOf(fields.code) === code && fields.id !== after?.id,
  );
  if (other === undefined) return null;
  return { sheet: table.sheet, place: `${table.sheet}!${cellAddress(table, other.index, 'code')}` };
}

const codeOf = (code: unknown): string => codeKey(textIn((code ?? '') as string));
