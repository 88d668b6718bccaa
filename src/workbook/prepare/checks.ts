import { sendInRequests } from '../excel/requests';
import type { FormulaGap } from '../proof/write-formulas';
import { lookAtSummary, type SummaryCell } from './controls';
import type { Cell } from '../rows/cells';
import type { TableRows } from '../rows/table-rows';
import { ANSWER_BYTES, lookAtFormulas, type ColumnFormulas } from '../formulas/column-formulas';
import { asOtherHeading, headingsInFormulas, withHeadings, type RenamedHeading } from './headings';
import { lookAtNamedCells } from './named-cells';
import { lookAtFormats, type ColumnFormats, type FormatGap } from './format-check';
import { countRules, lookAtColours, lookAtRules, type ColumnColours, type ColumnLook } from './rule-check';
import type { Survey } from './survey';

/** What a workbook has, and differs from what was written when it was prepared. */
export interface Checks {
  /** Headings to be put back. */
  renamed: readonly RenamedHeading[];
  /** Cells of computed columns without our formula, and what stands there. */
  gaps: readonly (FormulaGap & { stood: ReadonlyMap<number, Cell> })[];
  /** Columns of which a cell lost its rule, or a colour. */
  rules: readonly ColumnLook[];
  colours: readonly ColumnColours[];
  /** Cells with a number format that is not for what they hold. */
  formats: readonly FormatGap[];
  /** Cells of the summary that lost their formula. */
  summary: readonly SummaryCell[];
  /** Names whose cell holds no formula. */
  names: readonly string[];
}

/** Of a workbook of an earlier version, everything is written anew. */
export const unchecked = ({ respelled }: Survey): Checks => ({
  renamed: respelled,
  gaps: [],
  rules: [],
  colours: [],
  formats: [],
  summary: [],
  names: [],
});

/**
 * Looks at formulas, rules, colours and number formats of the tables, at the summary and at the named cells; reads only. One
 * round trip for every 3 MB of formulas and formats, one more where columns have other headings, and one to count cells
 * without rules.
 */
export async function checkSheets(context: Excel.RequestContext, found: Survey): Promise<Checks> {
  const tables = [...found.present.values()];
  const first = queueLooks(
    context,
    found,
    tables.map((table) => withHeadings(table, found.respelled)),
  );
  const summary = lookAtSummary(context, found);
  const names = lookAtNamedCells(context, found);
  await sendLooks(context, first);
  const told = tables.flatMap((table) => headingsInFormulas(table, first.formulas, found.respelled));
  const renamed = [...found.respelled, ...told];
  const looks = [first, ...(told.length === 0 ? [] : [await lookAtRenamed(context, found, told)])];
  const headings = renamed.map(asOtherHeading);
  return {
    renamed,
    gaps: looks.flatMap(({ formulas }) =>
      formulas.flatMap(({ table, column, gaps }) => {
        const stood = gaps(headings);
        return stood.size === 0 ? [] : [{ table, column, rows: [...stood.keys()], stood }];
      }),
    ),
    rules: await countRules(
      context,
      looks.flatMap(({ rules }) => rules.filter((look) => look.isGone())),
    ),
    colours: looks.flatMap(({ colours }) => colours.filter((look) => look.isGone())),
    formats: looks.flatMap(({ formats }) => formats.flatMap((look) => look.gap())),
    summary: summary(headings),
    names: names(),
  };
}

/** Queued looks at columns; those at formulas and formats are queued when they are sent. */
interface ColumnLooks {
  formulas: readonly ColumnFormulas[];
  rules: readonly ColumnLook[];
  colours: readonly ColumnColours[];
  formats: readonly ColumnFormats[];
}

function queueLooks(context: Excel.RequestContext, found: Survey, tables: readonly TableRows[]): ColumnLooks {
  return {
    formulas: tables.flatMap((table) => lookAtFormulas(context, table)),
    rules: tables.flatMap((table) => lookAtRules(context, table)),
    colours: tables.flatMap((table) => lookAtColours(table, found.colours.get(table.spec.key))),
    formats: tables.flatMap((table) => lookAtFormats(context, table, ANSWER_BYTES)),
  };
}

async function sendLooks(context: Excel.RequestContext, { formulas, formats }: ColumnLooks): Promise<void> {
  await sendInRequests(
    context,
    [...formulas, ...formats].flatMap(({ looks }) => looks),
    ANSWER_BYTES,
  );
}

/** The same of columns that are known by our formulas only. */
async function lookAtRenamed(
  context: Excel.RequestContext,
  found: Survey,
  renamed: readonly RenamedHeading[],
): Promise<ColumnLooks> {
  const tables = [...new Set(renamed.map(({ table }) => table))].map((table) => {
    const own = renamed.filter((one) => one.table === table);
    return { ...table, at: new Map(own.map(({ column, position }) => [column.field, position])) };
  });
  const looks = queueLooks(context, found, tables);
  await sendLooks(context, looks);
  return looks;
}
