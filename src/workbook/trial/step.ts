/** What the steps work on: nothing of the person's. */
export interface Scratch {
  context: Excel.RequestContext;
  /** Of the sheet. */
  name: string;
  /** A sheet of its own. The table stands at its top left, single cells stand from column H on. */
  sheet: Excel.Worksheet;
  table: Excel.Table;
}

/** Names of the steps, in reports, too: they stay as they are. */
export type TrialKey =
  | 'number'
  | 'apostrophe'
  | 'text-format'
  | 'long-text'
  | 'date-shown'
  | 'number-shown'
  | 'days-from-1900'
  | 'english-formula'
  | 'formula-read'
  | 'named-cell'
  | 'reference-text'
  | 'column-sum'
  | 'row-formula'
  | 'formula-cells'
  | 'resize'
  | 'calculated-column'
  | 'grows-by-writing'
  | 'long-formula'
  | 'own-formulas'
  | 'delete-row'
  | 'insert-below'
  | 'filter-known'
  | 'write-hidden-row'
  | 'rule-percent'
  | 'rule-date'
  | 'rule-whole-number'
  | 'rule-words'
  | 'rule-column'
  | 'rule-named-address'
  | 'own-rules'
  | 'colour-rule'
  | 'emptied-cells'
  | 'merge-rows'
  | 'sizes'
  | 'page-breaks'
  | 'page-scale'
  | 'page-fit'
  | 'page-margins'
  | 'footer'
  | 'freeze'
  | 'hidden-sheet'
  | 'change-event'
  | 'go-there-and-back'
  | 'big-request'
  | 'failed-request'
  | 'list-separator'
  | 'separators'
  | 'round-trip-ms';

/** One assumption that the add-in rests on. */
export interface TrialStep {
  key: TrialKey;
  /** `needed`: without it nothing goes right; `helpful`: the add-in has another way; `told`: only for the report. */
  weight: 'needed' | 'helpful' | 'told';
  /** What `look` sees if the assumption holds; of a step that is only `told` it is `null`. */
  expected: unknown;
  /** Looks at plain values; whatever it rejects with counts as seen, by its code. */
  look(scratch: Scratch): Promise<unknown>;
}

/** The sheet on which this table stands is a trial's. */
export const TABLE_NAME = 'tblProvaSchedaPEG';
export const SHEET_NAME = 'Prova Scheda PEG';
/** The defined names of a trial. */
export const trialNames = { cell: 'Prova_Scheda_PEG_cella', list: 'Prova_Scheda_PEG_elenco' } as const;

type Readable = 'values' | 'formulas' | 'text';

/** A member of a range after everything that is queued, as one list of cells. */
export async function seenIn(range: Excel.Range, member: Readable): Promise<unknown[]> {
  range.load(member);
  await range.context.sync();
  return (range[member] as unknown[][]).flat();
}

/** Writes one cell as the add-in does, and says what it then holds. */
export async function written(
  { sheet }: Scratch,
  address: string,
  value: string | number,
  format = 'General',
): Promise<Excel.Range> {
  const cell = sheet.getRange(address);
  cell.numberFormat = [[format]];
  cell.values = [[value]];
  await cell.context.sync();
  return cell;
}

/** Writes one formula. @returns its value */
export async function valueOfFormula({ sheet }: Scratch, address: string, formula: string): Promise<unknown> {
  const cell = sheet.getRange(address);
  cell.numberFormat = [['General']];
  cell.formulas = [[formula]];
  const [value] = await seenIn(cell, 'values');
  return value;
}
