import { columnLetters } from '../excel/address';
import { NO, YES } from './cells';
import { dropDownOf } from '../schema/drop-downs';
import { holdsEntries } from '../schema/list-tables';
import { isOutOfSight } from './fit-pages';
import { frozenColumns, type PlacedTable } from './sheet-page';
import { numberFormat, type ColumnSpec, type Mark, type TableSpec } from '../schema/schema-base';

/** Sets one number format for all cells of a range. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  // The library takes one value for a whole range; its typings know only arrays.
  (range as { numberFormat: unknown }).numberFormat = format;
}

const HEADER_FILL = '#D9E2EC';
const COMPUTED_FILL = '#EDEDED';
const QUIET = '#9A9A9A';

/** A whole column, `U:U`, is taken for one of the first sheet by LibreOffice, as the range of a colour. */
const LAST_ROW = 1_048_576;

/** Points of a line of headings, of the buttons of filters below them, and of a letter. */
const LINE = 15;
const BUTTONS = 15;
const LETTER = 6.2;

/** Points of a table's headings, which stand above the buttons of filters. */
function headingHeight({ key, columns }: TableSpec): number {
  const shown = columns.filter((column) => !isOutOfSight(column));
  const isLong = shown.some(
    ({ heading, width }) => heading.includes(' ') && heading.length * LETTER > width - 11,
  );
  return (isLong ? 2 : 1) * LINE + (holdsEntries(key) ? 3 : BUTTONS);
}

/** Look of a table's headings and of the cells below them. */
export function dressHeadings(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  count: number,
  headerRow: number,
  left: number,
): void {
  const header = sheet.getRangeByIndexes(headerRow, left, 1, count);
  header.format.wrapText = true;
  header.format.font.bold = true;
  header.format.font.color = '#1F2933';
  header.format.fill.color = HEADER_FILL;
  const all = sheet.getRange(`${columnLetters(left)}:${columnLetters(left + count - 1)}`);
  all.format.verticalAlignment = 'Top';
  header.format.rowHeight = headingHeight(spec);
}

/** Width, number format and look of one column of a sheet, far below the table, too. */
export function dressColumn(
  sheet: Excel.Worksheet,
  column: ColumnSpec,
  position: number,
  headerRow: number,
): void {
  const letters = columnLetters(position);
  const range = sheet.getRange(`${letters}:${letters}`);
  range.format.columnWidth = column.width;
  const format = numberFormat(column);
  if (format !== null) setNumberFormat(range, format);
  if (column.kind === 'text' || column.left === true) range.format.wrapText = true;
  alignColumn(range, column);
  if (column.kind === 'id') range.format.font.color = QUIET;
  markColumn(sheet, column, position, headerRow);
  if (isOutOfSight(column)) range.columnHidden = true;
  if (column.kind === 'computed') {
    range.format.font.color = '#44546A';
    sheet.getRangeByIndexes(headerRow, position, 1, 1).format.fill.color = COMPUTED_FILL;
  }
}

/** What a version of today changes in the look of a table that is there; fills, fonts and most widths are a person's own. */
export function renewLook(sheet: Excel.Worksheet, table: PlacedTable): void {
  const { spec, top, left, at } = table;
  const frozen = frozenColumns(table);
  spec.columns.forEach((column, index) => {
    const position = at.get(column.field);
    if (position === undefined) return;
    const letters = columnLetters(left + position);
    const range = sheet.getRange(`${letters}:${letters}`);
    alignColumn(range, column);
    if (index < frozen) range.format.columnWidth = column.width;
    if (isOutOfSight(column)) range.columnHidden = true;
    const heading = sheet.getRangeByIndexes(top, left + position, 1, 1);
    heading.format.verticalAlignment = 'Top';
    heading.format.rowHeight = headingHeight(spec);
  });
}

/** Numbers stand under the end of their heading, and nothing touches what stands beside it. */
export function alignColumn({ format }: Excel.Range, column: ColumnSpec): void {
  if (column.kind === 'date' || column.kind === 'order') {
    format.horizontalAlignment = 'Center';
    return;
  }
  format.horizontalAlignment = isNumberColumn(column) ? 'Right' : 'Left';
  format.indentLevel = 1;
}

const NUMBERS: readonly ColumnSpec['kind'][] = ['number', 'percent', 'integer', 'value'];

function isNumberColumn({ kind, format, left }: ColumnSpec): boolean {
  if (left === true) return false;
  return NUMBERS.includes(kind) || (kind === 'computed' && format !== undefined);
}

/**
 * Colours words of the column, numbers over 0 where it counts what is wrong, and percentages outside 0–100, from below
 * the heading to the end of the sheet.
 */
export function markColumn(
  sheet: Excel.Worksheet,
  column: ColumnSpec,
  position: number,
  headerRow: number,
): void {
  const letters = columnLetters(position);
  const first = headerRow + 2;
  const range = sheet.getRange(`${letters}${first}:${letters}${LAST_ROW}`);
  for (const { formula, mark } of coloursOf(column, `$${letters}${first}`)) markCells(range, formula, mark);
}

/**
 * The colours of a column, relative to that cell. A rule looks at its own cell only: Excel for Windows does not look again
 * at one when another cell changes (office-js 5299).
 */
export function coloursOf(
  { alert, kind, marks: words = {} }: ColumnSpec,
  cell: string,
): { formula: string; mark: Mark }[] {
  return [
    ...Object.entries(words).map(([word, mark]) => ({ formula: `=${cell}="${word}"`, mark })),
    ...(alert === true ? [{ formula: `=N(${cell})>0`, mark: 'warning' as const }] : []),
    ...(kind === 'percent'
      ? [{ formula: `=ISNUMBER(${cell})*((${cell}<0)+(${cell}>100))>0`, mark: 'bad' as const }]
      : []),
  ];
}

const marks: Record<Mark, { fill: string; font: string }> = {
  bad: { fill: '#F8D7DA', font: '#842029' },
  warning: { fill: '#FFF3CD', font: '#664D03' },
  good: { fill: '#D1E7DD', font: '#0F5132' },
};

/** Colours the cells for which a formula, relative to the first one, is true. */
export function markCells(range: Excel.Range, formula: string, mark: Mark): void {
  const { rule, format } = range.conditionalFormats.add('Custom').custom;
  rule.formula = formula;
  format.fill.color = marks[mark].fill;
  format.font.color = marks[mark].font;
}

/** What the cells of a column accept: set over the table's body only, since rules below stop a table from growing. */
export function validateColumn(body: Excel.Range, column: ColumnSpec): void {
  const rule = ruleOf(column);
  const offered = dropDownOf(column);
  const unlisted = offered?.unlisted;
  const validation = body.dataValidation;
  validation.clear();
  if (rule !== null) {
    validation.rule = rule;
    validation.ignoreBlanks = true;
    validation.errorAlert = {
      showAlert: offered === null || unlisted !== undefined,
      // Excel itself adds the question whether to go on.
      style: unlisted === undefined ? 'Stop' : 'Warning',
      title: column.heading,
      message: unlisted ?? refusalOf(column),
    };
  }
  if (column.prompt !== undefined) {
    validation.prompt = { showPrompt: true, title: column.heading, message: column.prompt };
  }
}

/** True for a column whose cells have a rule or a prompt. */
export function isValidated(column: ColumnSpec): boolean {
  return ruleOf(column) !== null || column.prompt !== undefined;
}

/** What a column's cells accept; `null` if they take anything. */
export function ruleOf(column: ColumnSpec): Excel.DataValidationRule | null {
  const offered = dropDownOf(column);
  if (offered !== null) return { list: { inCellDropDown: true, source: `=${offered.source}` } };
  if (column.choices !== undefined)
    return listRule(Object.values(column.choices).filter((word) => word !== ''));
  switch (column.kind) {
    case 'percent':
      return { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
    case 'date':
      return { date: { formula1: '1990-01-01', formula2: '2100-12-31', operator: 'Between' } };
    case 'integer':
      return { wholeNumber: { formula1: 0, formula2: 9999, operator: 'Between' } };
    case 'boolean':
      return listRule([YES, NO]);
    default:
      return null;
  }
}

function listRule(words: string[]): Excel.DataValidationRule {
  return { list: { inCellDropDown: true, source: words.join(',') } };
}

function refusalOf(column: ColumnSpec): string {
  switch (column.kind) {
    case 'percent':
      return 'Un numero da 0 a 100.';
    case 'date':
      return 'Una data dal 1990 al 2100.';
    case 'integer':
      return 'Un numero intero.';
    default:
      return 'Una voce dell’elenco.';
  }
}
