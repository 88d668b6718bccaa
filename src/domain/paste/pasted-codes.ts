import { planningCycles } from '../records/planning';
import { codeKey, namesCode, sameCode } from '../values/codes';
import type { Issue } from '../values/issues';
import type { PasteColumn } from './paste-columns';

/** A row of what is pasted: its number from 1, without the headings, and its cells by field. */
export interface PastedCells {
  number: number;
  cells: Readonly<Record<string, string>>;
}

/** What is wrong in a row, by field. */
type CodeIssues = Readonly<Partial<Record<string, Issue>>>;

type Register = NonNullable<PasteColumn['refers']>;

/** Codes that pasted rows may name, and the register that they become part of themselves. */
export interface PasteCodes {
  known: Readonly<Partial<Record<Register, readonly string[]>>>;
  own?: Register;
}

const UNKNOWN = {
  centres: 'unknown-centre',
  planning: 'unknown-programme',
  objectives: 'unknown-objective',
} as const satisfies Record<Register, Issue['code']>;

/** The codes in a cell that may hold several: one a line, or between semicolons or commas. */
export function codesIn(cell: string, known: readonly string[]): string[] {
  const code = cell.trim();
  if (known.some((one) => namesCode(code, one))) return [code];
  return code
    .split(/[;,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A code as the register writes it; any other as it is. */
export function declaredCode(code: string, known: readonly string[]): string {
  return known.find((one) => namesCode(code, one)) ?? code;
}

/** What may be named in a column that refers to a register, with the codes that are pasted into it. */
export function namableCodes(
  rows: readonly PastedCells[],
  { known, own }: PasteCodes,
  refers: Register,
): readonly string[] {
  const pasted = own === refers ? rows.map(({ cells }) => (cells.code ?? '').trim()) : [];
  return [...(known[refers] ?? []), ...pasted.filter((code) => code !== '')];
}

/**
 * What is wrong with the codes of rows that are pasted together, by row and field: one that stands twice, one that names
 * nothing, and nodes of the albero DUP that name each other in a circle. What each row says for itself its form reads.
 */
export function pastedCodeIssues(
  rows: readonly PastedCells[],
  columns: readonly PasteColumn[],
  codes: PasteCodes,
): CodeIssues[] {
  const found = rows.map((): CodeIssues => ({}));
  for (const { field, kind, refers, isList } of columns) {
    if (kind === 'code') reportRepeated(rows, field, found);
    if (refers === undefined || (codes.known[refers] === undefined && codes.own !== refers)) continue;
    const namable = namableCodes(rows, codes, refers);
    const keys = new Set(namable.map(codeKey));
    rows.forEach(({ cells }, at) => {
      const cell = (cells[field] ?? '').trim();
      const named = isList ? codesIn(cell, namable) : [cell];
      const unknown = named.find((code) => code !== '' && !keys.has(codeKey(code)));
      const issue = codes.own === refers ? 'unknown-parent' : UNKNOWN[refers];
      if (unknown !== undefined)
        found[at] = { ...found[at], [field]: { code: issue, params: { text: unknown } } };
    });
  }
  if (codes.own === 'planning') reportCycles(rows, found);
  return found;
}

function reportRepeated(rows: readonly PastedCells[], field: string, found: CodeIssues[]): void {
  const seen: { code: string; number: number }[] = [];
  rows.forEach(({ number, cells }, at) => {
    const code = (cells[field] ?? '').trim();
    if (code === '') return;
    const first = seen.find((one) => sameCode(one.code, code));
    if (first === undefined) seen.push({ code, number });
    else
      found[at] = {
        ...found[at],
        [field]: { code: 'pasted-twice', params: { text: code, row: first.number } },
      };
  });
}

function reportCycles(rows: readonly PastedCells[], found: CodeIssues[]): void {
  const nodes = rows.map(({ cells }) => ({
    id: '',
    code: (cells.code ?? '').trim(),
    level: 1,
    parent: (cells.parent ?? '').trim() || null,
    title: '',
  }));
  for (const cycle of planningCycles(nodes.filter(({ code }) => code !== ''))) {
    const at = nodes.findIndex(({ code }) => code === cycle[0]);
    const path = [...cycle, cycle[0] ?? ''].join(' → ');
    found[at] = { ...found[at], parent: { code: 'planning-cycle', params: { path } } };
  }
}
