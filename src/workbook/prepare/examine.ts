import type { Repair } from '../../domain/findings/repairs';

import { incompleteRows } from '../rows/adopt';
import { identity } from '../rows/schema-version';
import type { TableRows } from '../rows/table-rows';
import { SCHEMA_VERSION } from '../schema/schema';
import { checkSheets, unchecked, type Checks } from './checks';
import { lackingColumns } from './columns';
import { CONTROLS_NAME } from './controls';
import { withHeadings } from './headings';
import { cellNames } from './named-cells';
import { strayRows } from './list-moves';
import { parameterGaps } from './parameter-rows';
import { valueGaps, type ValueGap } from './value-gaps';
import type { ColumnLook } from './rule-check';
import { isCell, survey, type Survey } from './survey';

/** A workbook as *Prepara cartella* finds it. */
export interface Examination {
  found: Survey;
  checks: Checks;
  /** The tables that are there, with our headings. */
  present: readonly TableRows[];
  guid: string;
  /** Schema version, `null` if the workbook has none, or one that is no number: then each part is looked at as in one of today. */
  version: number | null;
  outdated: boolean;
  /** Cells that hold something else than they show. */
  values: readonly ValueGap[];
  /** What is to be put in order; all that is missing of a workbook that is new to us. */
  repairs: Repair[];
}

/**
 * Says what *Prepara cartella* would put in order: what is missing, called otherwise, or lost its formula, its rule, its
 * colour or its number format. Three round trips, more beyond 3 MB of formulas, and one where rules are gone; reads only.
 */
export async function examineWorkbook(context: Excel.RequestContext): Promise<Examination> {
  const found = await survey(context);
  const { guid, version } = identity(found.present);
  const outdated = version !== null && version < SCHEMA_VERSION;
  const isOurs = !outdated && found.present.size > 0;
  const checks = isOurs ? await checkSheets(context, found) : unchecked(found);
  const present = [...found.present.values()].map((table) => withHeadings(table, checks.renamed));
  const values = valueGaps(present, checks.formats);
  const examined = { found, checks, present, guid, version, outdated, values };
  return { ...examined, repairs: repairsOf(examined) };
}

/** Names of cells that are lost: they stand for nothing, or their cell holds no formula. */
export function lostNames({ found, checks }: Pick<Examination, 'found' | 'checks'>): string[] {
  return cellNames.filter((name) => !isCell(found, name) || checks.names.includes(name));
}

/** What cells of a column lost, and how many, where that is known. */
function lookRepair(kind: 'rule' | 'colour', { table, column, count }: ColumnLook): Repair {
  const cells = count?.() ?? 0;
  return { kind, sheet: table.sheet, part: column.heading, ...(cells > 0 && { count: cells }) };
}

function repairsOf(examined: Omit<Examination, 'repairs'>): Repair[] {
  const { found, checks, present, version, outdated, values } = examined;
  const whole = (kind: Repair['kind'], part: string): Repair => ({ kind, sheet: '', part });
  const parameters = present.find(({ spec }) => spec.key === 'parameters');
  return [
    ...(outdated ? [{ ...whole('version', String(SCHEMA_VERSION)), found: String(version) }] : []),
    ...[...new Set(found.missing.map(({ sheet }) => sheet))].map((sheet) => whole('table', sheet)),
    ...checks.renamed.map(({ table, column, found: other }): Repair => ({
      kind: 'heading',
      sheet: table.sheet,
      part: column.heading,
      found: other,
    })),
    ...present.flatMap((table) =>
      lackingColumns(table).map(({ heading }): Repair => ({
        kind: 'column',
        sheet: table.sheet,
        part: heading,
      })),
    ),
    ...(parameters === undefined ? [] : parameterGaps(parameters, false)).map(({ row }) =>
      whole('parameter', row.label),
    ),
    ...lostNames(examined).map((name) => whole('name', name)),
    ...(isCell(found, CONTROLS_NAME) && checks.summary.length === 0 ? [] : [whole('summary', 'Controlli')]),
    ...checks.gaps.map(({ table, column, rows }): Repair => ({
      kind: 'formula',
      sheet: table.sheet,
      part: column.heading,
      count: rows.length,
    })),
    ...checks.rules.map((look) => lookRepair('rule', look)),
    ...checks.colours.map((look) => lookRepair('colour', look)),
    ...checks.formats.map(({ table, column, rows }): Repair => ({
      kind: 'format',
      sheet: table.sheet,
      part: column.heading,
      count: rows.length,
    })),
    ...values.map(({ kind, table, column, cells }): Repair => ({
      kind,
      sheet: table.sheet,
      part: column.heading,
      count: cells.size,
    })),
    ...present.flatMap((table): Repair[] => {
      const count = new Set([...incompleteRows(table), ...strayRows(table)]).size;
      return count === 0 ? [] : [{ kind: 'row', sheet: table.sheet, part: '', count }];
    }),
  ];
}
