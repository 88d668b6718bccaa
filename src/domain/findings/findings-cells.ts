import { codeIssue } from '../values/codes';
import type { Issue } from '../values/issues';
import { error, type FindingCode, type Remark } from './remarks';

/** What is wrong with a cell. */
export interface CellProblem {
  /** The finding that names it; `null`: one about the row does, or the sheet is hidden. */
  finding: FindingCode | null;
  /** What the finding's sentence quotes, if it has none of its own. */
  issue: Issue | null;
}

/** A cell that the add-in cannot read, or that it reads otherwise than the formulas of the sheets. */
export interface CellFault extends CellProblem {
  sheet: string;
  address: string;
  /** Heading of its column. */
  column: string;
  /** What stands there. */
  text: string;
}

/** What is wrong with a code as it stands in a cell. `isOwn`: that of an objective or a centre, not a reference to one. */
export function codeProblems(code: string, isOwn: boolean): CellProblem[] {
  const text = code.trim();
  const issue = isOwn && text !== '' ? codeIssue(text) : null;
  return [
    ...(text === code ? [] : [{ finding: 'code-spaces' as const, issue: null }]),
    ...(issue === null ? [] : [{ finding: 'code-characters' as const, issue }]),
  ];
}

/** An error for each cell, with its place in the sheets. */
export function cellRemarks(faults: readonly CellFault[]): Remark[] {
  return faults.flatMap(({ finding, issue, sheet, address, column, text }) => {
    if (finding === null) return [];
    const quoted = issue === null ? {} : { ...issue.params, issue: issue.code };
    return [error(finding, { ...quoted, sheet, address, column, text })];
  });
}
