/** What *Prepara cartella* puts in order. */
export type RepairKind =
  | 'version'
  | 'table'
  | 'heading'
  | 'column'
  | 'parameter'
  | 'name'
  /** The sheet Controlli. */
  | 'summary'
  | 'formula'
  /** What cells accept. */
  | 'rule'
  | 'colour'
  /** Number formats of cells. */
  | 'format'
  /** Percentages that Excel keeps as fractions of 1. */
  | 'percent'
  /** Characters in codes and choices that nobody sees. */
  | 'invisible'
  /** Rows typed by hand. */
  | 'row';

/** One thing of the workbook that is not as it should be. */
export interface Repair {
  kind: RepairKind;
  /** The sheet that it stands on; `''` for the workbook as a whole. */
  sheet: string;
  /** Name, heading or label of what is meant; `''` for rows. */
  part: string;
  /** What stands there instead: another heading, an earlier version. */
  found?: string;
  /** How many cells or rows, where they are counted. */
  count?: number;
}

/** Repairs that are not among the later ones. */
export function withoutThose(repairs: readonly Repair[], later: readonly Repair[]): Repair[] {
  const left = new Set(later.map(placeOf));
  return repairs.filter((repair) => !left.has(placeOf(repair)));
}

function placeOf({ kind, sheet, part }: Repair): string {
  return JSON.stringify([kind, sheet, part]);
}
