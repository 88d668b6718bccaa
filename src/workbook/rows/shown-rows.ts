import { textIn, type Field } from './cells';
import { parameterCells, parametersIn } from './parameters';
import type { TableKey } from '../schema/schema-base';
import type { ReadRow } from './table-rows';
import { joinEntries, splitEntries } from '../excel/text';

/**
 * Rows as the records show them: a parameter with what its cell means, which for an empty or unreadable one is the usual
 * value; the first of an objective's programmes in a column of its own, also if it stands among the others.
 */
export function shownRows(key: TableKey, rows: readonly ReadRow[]): ReadRow[] {
  if (key === 'parameters') return shownParameters(rows);
  return key === 'objectives' ? rows.map(shownObjective) : [...rows];
}

/** The cells of tblParametri by label; a repeated label counts for its first row only. */
export function cellsByLabel(rows: readonly ReadRow[]): Map<string, Field> {
  return new Map(
    [...rows].reverse().map(({ fields }) => [textIn(fields.label ?? ''), fields.value ?? null] as const),
  );
}

function shownParameters(rows: readonly ReadRow[]): ReadRow[] {
  const shown = parameterCells(parametersIn(cellsByLabel(rows), () => undefined));
  return rows.map((row) => {
    const value = shown.get(textIn(row.fields.label ?? ''));
    return value === undefined ? row : { ...row, fields: { ...row.fields, value } };
  });
}

function shownObjective(row: ReadRow): ReadRow {
  if (textIn(row.fields.programme ?? '') !== '') return row;
  const [programme = '', ...others] = splitEntries(textIn(row.fields.programmes ?? ''));
  return { ...row, fields: { ...row.fields, programme, programmes: joinEntries(others) } };
}
