import type { Proof } from '../proof/touches';
import { formulaField } from '../rows/own-cells';
import type { RowFields } from '../rows/table-rows';
import { inputColumns } from '../schema/schema';
import { keyField, type Change } from './change';

/** The way back, with the formulas that a person had typed into cells of ours: they come back as formulas. */
export function withFormulas(undo: Change, proofs: readonly Proof[]): Change {
  const formulas = new Map(proofs.flatMap(formulasOf));
  if (formulas.size === 0) return undo;
  const rows = undo.rows.map((row) => {
    const typed = formulas.get(nameOf(row.table, row.after));
    if (row.after === null || typed === undefined) return row;
    const { after } = row;
    const back = typed.filter(({ field }) => field in after);
    return { ...row, after: Object.assign({ ...after }, ...back.map(({ fields }) => fields)) as RowFields };
  });
  return { ...undo, rows };
}

interface TypedFormula {
  field: string;
  fields: RowFields;
}

function nameOf(table: string, row: RowFields | null): string {
  return `${table} ${String(row?.[keyField(table as never)] ?? '')}`;
}

/** Formulas in the cells of ours that were written over, by row. */
function formulasOf({ table, touches }: Proof): [string, TypedFormula[]][] {
  const id = table.at.get(keyField(table.spec.key)) ?? -1;
  return touches.flatMap((touch): [string, TypedFormula[]][] => {
    const before = touch.before();
    if (before === null) return [];
    const found = inputColumns(table.spec).flatMap(({ field }): TypedFormula[] => {
      const position = table.at.get(field) ?? -1;
      const formula = before.formulas[position];
      const isTyped =
        typeof formula === 'string' && formula.startsWith('=') && formula !== before.values[position];
      const heading = table.headings[position] ?? '';
      return isTyped ? [{ field, fields: formulaField(heading, formula) }] : [];
    });
    return found.length === 0 ? [] : [[`${table.spec.key} ${String(before.values[id] ?? '')}`, found]];
  });
}
