import { sendInRequests } from '../excel/requests';
import type { OtherHeading } from '../formulas/same-formula';
import type { FormulaGap } from '../formulas/missing-formulas';
import { lookAtSummary } from './controls';
import { ANSWER_BYTES, lookAtFormulas } from './formula-check';
import type { TableRows } from '../rows/table-rows';
import type { ColumnSpec } from '../schema/schema-base';
import { withHeadings, type RenamedHeading } from './headings';
import { lookAtNamedCells } from './named-cells';
import { lookAtColours, lookAtRules, type ColumnLook } from './rule-check';
import type { Survey } from './survey';

/** What a workbook has, and differs from what was written when it was prepared. */
export interface Checks {
  /** Headings to be put back: of columns that people fill, and of those that hold our formulas. */
  renamed: readonly RenamedHeading[];
  gaps: readonly FormulaGap[];
  /** Columns of which a cell lost its rule, or a colour. */
  rules: readonly ColumnLook[];
  colours: readonly ColumnLook[];
  /** A formula of the summary is gone. */
  summary: boolean;
  /** Names whose cell holds no formula. */
  names: readonly string[];
}

/** Of a workbook of an earlier version, everything is written anew. */
export const unchecked = ({ renamed }: Survey): Checks => ({
  renamed: renamed.filter(({ column }) => column.kind !== 'computed'),
  gaps: [],
  rules: [],
  colours: [],
  summary: false,
  names: [],
});

/**
 * Looks at formulas, rules and colours of the tables, at the summary and at the named cells; reads only. One round trip
 * for every 3 MB of formulas.
 */
export async function checkSheets(context: Excel.RequestContext, found: Survey): Promise<Checks> {
  const tables = [...found.present.values()].map((table) => withHeadings(table, found.renamed));
  const columns = tables.flatMap((table) => lookAtFormulas(context, table));
  const rules = tables.flatMap((table) => lookAtRules(context, table));
  const colours = tables.flatMap((table) => lookAtColours(table, found.colours.get(table.spec.key)));
  const summary = lookAtSummary(context, found);
  const names = lookAtNamedCells(context, found);
  await sendInRequests(
    context,
    columns.flatMap(({ looks }) => looks),
    ANSWER_BYTES,
  );
  // Where none of the cells holds our formula, the column is another one.
  const strange = new Set(
    columns
      .filter((one) => {
        const { ours, others } = one.rows(found.renamed.map(asHeading));
        return ours.length === 0 && others.length > 0;
      })
      .map(keyOf),
  );
  const renamed = found.renamed.filter((one) => !strange.has(keyOf(one)));
  const missed = new Set(found.renamed.filter((one) => strange.has(keyOf(one))).map(keyOf));
  const known = columns.filter((one) => !missed.has(keyOf(one)));
  return {
    renamed,
    gaps: known.flatMap((one) => {
      const rows = one.rows(renamed.map(asHeading)).others;
      return rows.length === 0 ? [] : [{ table: one.table, column: one.column, rows }];
    }),
    rules: rules.filter((look) => look.isGone()),
    colours: colours.filter((look) => look.isGone()),
    summary: summary(),
    names: names(),
  };
}

function keyOf({ table, column }: { table: TableRows; column: ColumnSpec }): string {
  return `${table.spec.table}[${column.field}]`;
}

function asHeading({ table, column, found }: RenamedHeading): OtherHeading {
  return { table: table.spec.table, heading: column.heading, found };
}
