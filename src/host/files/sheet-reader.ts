import type { CellModel, CellStyle, CellValue, SheetModel, Size, TableModel } from '../model/model';
import { MAX_COLUMNS, MAX_ROWS } from '../model/model';
import { columnIndex, lettersOfColumn, parseArea, rowIndex } from '../model/address';
import { containsCell } from '../model/area';
import { moveFormula } from '../model/formula-parts';
import { emptySheet } from '../model/workbook';
import { readColor } from './colors';
import { FileRefusal } from './file-refusal';
import { formulaFromFile } from './formula-text';
import { readPage } from './page-xml';
import { readConditionals, readSqref, readValidation } from './rules-xml';
import type { Styles } from './styles-reader';
import { widthFromFile } from './units';
import { child, children, decodeText, flag, numericAttribute, parseXml } from './xml';
import type { Node } from './xml';

/** What all sheets of a file share. */
export interface SharedContent {
  styles: Styles;
  strings: string[];
  theme: string[];
  /** Pixels of a digit of the Normal font. */
  digit: number;
}

export interface SheetSource {
  xml: string;
  id: string;
  name: string;
  visibility: SheetModel['visibility'];
  tables: TableModel[];
}

/** Text of a plain or rich string (`si`, `is`); phonetic guides are left out. */
export function richText(node: Node): string {
  const runs = children(node, 'r').map((run) => child(run, 't')?.text ?? '');
  return decodeText((child(node, 't')?.text ?? '') + runs.join(''));
}

function readValue(node: Node, strings: string[]): CellValue {
  const text = child(node, 'v')?.text;
  switch (node.attributes['t']) {
    case 's':
      return text === undefined ? null : (strings[Number(text)] ?? null);
    case 'inlineStr': {
      const inline = child(node, 'is');
      return inline ? richText(inline) : null;
    }
    case 'str':
      return decodeText(text ?? '');
    case 'b':
      return text === '1';
    case 'e':
      return { error: text ?? '#VALUE!' };
    case 'd':
      return text === undefined ? null : Date.parse(`${text}Z`) / 86_400_000 + 25_569;
    default:
      return text === undefined || text === '' ? null : Number(text);
  }
}

/** @throws FileRefusal when no sheet has the row. */
function rowOf(node: Node, next: number): number {
  const digits = node.attributes['r'] ?? String(next + 1);
  const row = rowIndex(digits);
  if (row === null) throw new FileRefusal(`A sheet has rows 1 to ${MAX_ROWS}, the file names row ${digits}.`);
  return row;
}

/** @throws FileRefusal when no sheet has the column. */
function columnOf(node: Node, next: number): number {
  const letters = /^[A-Z]+/i.exec(node.attributes['r'] ?? '')?.[0] ?? lettersOfColumn(next);
  const column = columnIndex(letters);
  if (column === null) throw new FileRefusal(`A sheet has columns A to XFD, the file names ${letters}.`);
  return column;
}

interface SharedFormula {
  text: string;
  row: number;
  column: number;
}

function createRowReader(sheet: SheetModel, { styles, strings }: SharedContent): (node: Node) => void {
  const normal = styles.cells[0];
  const sharedFormulas = new Map<string, SharedFormula>();
  const spelt = new Map<string, string>();
  let nextRow = 0;

  const readFormula = (node: Node, row: number, column: number): string | null => {
    const f = child(node, 'f');
    if (!f) return null;
    const si = f.attributes['si'];
    let text = f.text;
    if (f.attributes['t'] === 'shared' && si !== undefined) {
      const first = sharedFormulas.get(si);
      if (text !== '') sharedFormulas.set(si, { text, row, column });
      else if (first) text = moveFormula(first.text, row - first.row, column - first.column);
    }
    if (text === '') return null;
    const ownTable = sheet.tables.find(({ area }) => containsCell(area, row, column))?.name ?? null;
    const key = `${ownTable ?? ''}\n${text}`;
    let formula = spelt.get(key);
    if (formula === undefined) spelt.set(key, (formula = formulaFromFile(text, ownTable)));
    return formula;
  };

  return (node) => {
    const row = rowOf(node, nextRow);
    nextRow = row + 1;
    const size: Size = {};
    const height = numericAttribute(node, 'ht');
    if (height !== undefined && flag(node, 'customHeight')) size.size = height;
    if (flag(node, 'hidden')) size.hidden = true;
    const rowStyle = flag(node, 'customFormat') ? styles.cells[numericAttribute(node, 's') ?? 0] : undefined;
    if (rowStyle && rowStyle !== normal) size.style = rowStyle;
    if (Object.keys(size).length > 0) sheet.rows.set(row, size);

    const cells = new Map<number, CellModel>();
    const own = new Map<number, CellStyle>();
    let nextColumn = 0;
    for (const item of node.children) {
      if (item.name !== 'c') continue;
      const column = columnOf(item, nextColumn);
      nextColumn = column + 1;
      const style = styles.cells[numericAttribute(item, 's') ?? 0] ?? normal;
      const inherited = size.style ?? sheet.columns.get(column)?.style ?? normal;
      if (style && style !== inherited) own.set(column, style);
      if (item.children.length === 0) continue;
      const formula = readFormula(item, row, column);
      const value = readValue(item, strings);
      if (value !== null || formula !== null) cells.set(column, { value, formula });
    }
    if (cells.size > 0) sheet.cells.set(row, cells);
    if (own.size > 0) sheet.styles.set(row, own);
  };
}

function readColumns(root: Node, { styles, digit }: SharedContent): Map<number, Size> {
  const columns = new Map<number, Size>();
  for (const node of children(child(root, 'cols'), 'col')) {
    const size: Size = {};
    const width = numericAttribute(node, 'width');
    if (width !== undefined && flag(node, 'customWidth')) size.size = widthFromFile(width, digit);
    if (flag(node, 'hidden')) size.hidden = true;
    const style = styles.cells[numericAttribute(node, 'style') ?? 0];
    if (style && style !== styles.cells[0]) size.style = style;
    if (Object.keys(size).length === 0) continue;
    const last = Math.min(numericAttribute(node, 'max') ?? 0, MAX_COLUMNS);
    for (let column = Math.max(0, (numericAttribute(node, 'min') ?? 1) - 1); column < last; column += 1)
      columns.set(column, { ...size });
  }
  return columns;
}

/** Reads the part of a worksheet; `selection` is that of its view. */
export function readSheet(
  source: SheetSource,
  shared: SharedContent,
): { sheet: SheetModel; selection: SheetModel['merges'][number] | null } {
  const sheet = emptySheet(source.id, source.name);
  sheet.visibility = source.visibility;
  sheet.tables = source.tables;
  // Columns stand before the rows, and are needed to tell a cell's own style from its column's.
  const head = /<(?:\w+:)?cols[\s>][\s\S]*?<\/(?:\w+:)?cols>/.exec(source.xml)?.[0];
  if (head)
    sheet.columns = readColumns({ name: '', attributes: {}, text: '', children: [parseXml(head)] }, shared);
  const root = parseXml(source.xml, createRowReader(sheet, shared));

  const view = child(child(root, 'sheetViews'), 'sheetView');
  sheet.showGridlines = flag(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  if (pane?.attributes['state']?.startsWith('frozen')) {
    sheet.frozen = {
      rows: Math.min(numericAttribute(pane, 'ySplit') ?? 0, MAX_ROWS),
      columns: Math.min(numericAttribute(pane, 'xSplit') ?? 0, MAX_COLUMNS),
    };
  }
  sheet.tabColor = readColor(child(child(root, 'sheetPr'), 'tabColor'), shared.theme) ?? '';
  sheet.protected = flag(child(root, 'sheetProtection'), 'sheet');
  sheet.merges = children(child(root, 'mergeCells'), 'mergeCell')
    .map((node) => parseArea(node.attributes['ref'] ?? ''))
    .filter((area) => area !== null);
  Object.assign(sheet, readPage(root));

  const formulas = {
    toFile: (formula: string) => formula,
    fromFile: (text: string) => formulaFromFile(text, null),
  };
  sheet.validations = children(child(root, 'dataValidations'), 'dataValidation')
    .map((node) => readValidation(node, formulas))
    .filter((validation) => validation !== null);
  let count = 0;
  const newId = (): string =>
    `{${sheet.id.slice(1, 9)}-000C-${String((count += 1)).padStart(4, '0')}-0000-000000000000}`;
  sheet.conditionalFormats = readConditionals(root, shared.styles.differences, formulas, newId);

  const selections = children(view, 'selection');
  const active = pane?.attributes['activePane'];
  const selected = selections.find((node) => node.attributes['pane'] === active) ?? selections[0];
  return { sheet, selection: readSqref(selected?.attributes['sqref'])[0] ?? null };
}
