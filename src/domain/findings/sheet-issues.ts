import { codeIssue } from '../values/codes';
import { withoutInvisible } from '../values/invisible';
import type { Issue } from '../values/issues';
import { findingAt, type Finding } from './finding';

/** What reading the sheets notices beside the records. */
export type SheetIssue = MissingPart | ChangedHeading | CellIssue | FormulaLoss;

/** A table, a column or a parameter of ours that is not there. Prepara cartella adds it. */
export interface MissingPart {
  finding: 'stale-schema';
  name: string;
  isTable: boolean;
}

/** A column of ours that is read although its heading is not quite ours. */
export interface ChangedHeading {
  finding: 'other-heading';
  sheet: string;
  found: string;
  wanted: string;
}

/** A cell that the add-in cannot read, or that it reads otherwise than the formulas of the sheets. */
export type CellIssue = CodedIssue & {
  sheet: string;
  address: string;
  /** Heading of its column. */
  column: string;
  /** What stands there. */
  text: string;
  /** False if another finding says it, or if the sheet is hidden. */
  isNamed: boolean;
};

/** Cells of a computed column that hold something else than a formula, or nothing. */
export interface FormulaLoss {
  finding: 'formula-lost';
  /** Key of the table, and field of the column. */
  table: string;
  field: string;
  sheet: string;
  /** Heading of the column. */
  column: string;
  /** The first of them. */
  address: string;
  /** What stands there. */
  text: string;
  count: number;
  /** False if the sheet is hidden. */
  isNamed: boolean;
}

/** The finding that names a cell, and the issue that its sentence quotes; spaces and invisible characters need no further words. */
export type CodedIssue =
  | { finding: 'unreadable-cell' | 'orphan-row' | 'code-characters'; issue: Issue }
  | { finding: 'code-spaces' | 'invisible-character'; issue: null };

/** What is wrong with a code as it stands in a cell. `isOwn`: that of an objective or a centre, not a reference to one. */
export function codedIssues(code: string, isOwn: boolean): CodedIssue[] {
  const seen = withoutInvisible(code);
  const text = seen.trim();
  const issue = isOwn && text !== '' ? codeIssue(text) : null;
  return [
    ...(seen === code ? [] : [{ finding: 'invisible-character' as const, issue: null }]),
    ...(text === seen ? [] : [{ finding: 'code-spaces' as const, issue: null }]),
    ...(issue === null ? [] : [{ finding: 'code-characters' as const, issue }]),
  ];
}

/** Names of the tables that are not there. */
export function missingTables(issues: readonly SheetIssue[]): string[] {
  return issues.flatMap((issue) => (issue.finding === 'stale-schema' && issue.isTable ? [issue.name] : []));
}

/** Cells whose content the records lack, or that no formula counts. */
export function unreadCells(issues: readonly SheetIssue[]): CellIssue[] {
  return cellsOf(issues).filter(({ finding }) => finding === 'unreadable-cell' || finding === 'orphan-row');
}

/** Cells that are findings of the workbook. */
export function namedCells(issues: readonly SheetIssue[]): CellIssue[] {
  return cellsOf(issues).filter(({ isNamed }) => isNamed);
}

function cellsOf(issues: readonly SheetIssue[]): CellIssue[] {
  return issues.filter((issue): issue is CellIssue => 'address' in issue && !('table' in issue));
}

/** Computed columns of which a cell lost its formula. */
export function formulaLosses(issues: readonly SheetIssue[]): FormulaLoss[] {
  return issues.filter((issue) => issue.finding === 'formula-lost');
}

/**
 * What the workbook lacks in one finding, then a finding for each cell, with its place in the sheets, and for each computed
 * column that was written over.
 */
export function sheetFindings(issues: readonly SheetIssue[]): Finding[] {
  const at = findingAt('', 'workbook', null, '');
  const missing = issues.filter((issue) => issue.finding === 'stale-schema').map(({ name }) => name);
  return [
    ...(missing.length === 0 ? [] : [at('stale-schema', { names: missing.join(', ') })]),
    ...issues.flatMap((issue) =>
      issue.finding === 'other-heading'
        ? [at('other-heading', { sheet: issue.sheet, found: issue.found, wanted: issue.wanted })]
        : [],
    ),
    ...namedCells(issues).map(({ finding, issue, sheet, address, column, text }) => {
      if (issue === null) return at(finding, { sheet, address, column, text });
      return at(finding, { ...issue.params, issue: issue.code, sheet, address, column, text });
    }),
    ...formulaLosses(issues)
      .filter(({ isNamed }) => isNamed)
      .map(({ sheet, address, column, text, count }) =>
        at('formula-lost', { sheet, address, column, text, count }),
      ),
  ];
}
