import { codeKey } from './codes';
import type { Id, Peg } from './records';

export interface ImportMerge {
  /** The imported records, in which centres and planning nodes that the workbook knows have its Ids. */
  peg: Peg;
  /** Codes of imported objectives that the workbook already has as other rows: writing them would repeat them. */
  repeated: string[];
  /** Codes of imported objectives that the workbook has as the same rows: they will be updated. */
  updated: string[];
}

/** Prepares imported records for a workbook that already holds some. */
export function mergeImport(imported: Peg, present: Peg): ImportMerge {
  const known = idsByCode(present.objectives);
  const has = (same: boolean) =>
    imported.objectives
      .filter(({ code, id }) => known.has(codeKey(code)) && (known.get(codeKey(code)) === id) === same)
      .map(({ code }) => code);
  return {
    peg: {
      ...imported,
      centres: withKnownIds(imported.centres, present.centres),
      planning: withKnownIds(imported.planning, present.planning),
    },
    repeated: has(false),
    updated: has(true),
  };
}

function withKnownIds<T extends { id: Id; code: string }>(rows: readonly T[], present: readonly T[]): T[] {
  const known = idsByCode(present);
  return rows.map((row) => ({ ...row, id: known.get(codeKey(row.code)) || row.id }));
}

function idsByCode(rows: readonly { id: Id; code: string }[]): Map<string, Id> {
  return new Map(rows.map(({ code, id }) => [codeKey(code), id]));
}
