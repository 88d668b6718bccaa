import type { CellModel, CellStyle, SheetModel, Size } from '../model/model';
import { lettersOfColumn, formatArea } from '../model/address';
import { bottomOf, containsCell, rightOf } from '../model/area';
import { usedArea } from '../model/cells';
import { fittedRows } from '../model/fitted-rows';
import { fileColor } from './colors';
import { cellFormulaToFile, formulaToFile } from './formula-text';
import { fitXml, pageXml } from './page-xml';
import { conditionalXml, validationXml } from './rules-xml';
import type { StylesWriter } from './styles-writer';
import { defaultRowHeight, widthToFile } from './units';
import { encodeText, escapeText, listTag, spaceOf, tag, xmlDocument } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** Newer errors, such as #SPILL!, need parts that we do not write. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** What all sheets of a file share. */
export interface SharedParts {
  styles: StylesWriter;
  /** Number of a text in the shared strings. */
  string(text: string): number;
  /** Names of the workbook's tables in lower case. */
  tables: ReadonlySet<string>;
  normalFont: { name: string; size: number };
  /** Pixels of a digit of the Normal font. */
  digit: number;
}

export interface SheetPlace {
  active: boolean;
  selection: SheetModel['merges'][number] | null;
  /** Relationship ids of the sheet's tables. */
  tableRelations: string[];
}

function viewXml(sheet: SheetModel, { active, selection }: SheetPlace): string {
  const { rows, columns } = sheet.frozen;
  const activePane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const frozen = rows > 0 || columns > 0;
  const pane = frozen
    ? tag('pane', {
        xSplit: columns || null,
        ySplit: rows || null,
        topLeftCell: `${lettersOfColumn(columns)}${rows + 1}`,
        activePane,
        state: 'frozen',
      })
    : '';
  const selected = selection
    ? tag('selection', {
        pane: frozen ? activePane : null,
        activeCell: `${lettersOfColumn(selection.column)}${selection.row + 1}`,
        sqref: formatArea(selection),
      })
    : '';
  const view = { showGridLines: sheet.showGridlines ? null : 0, tabSelected: active, workbookViewId: 0 };
  return tag('sheetViews', {}, tag('sheetView', view, pane, selected));
}

function columnsXml(sheet: SheetModel, { styles, digit }: SharedParts): string {
  const items: string[] = [];
  const columns = [...sheet.columns].sort(([a], [b]) => a - b);
  const attributes = ({ size, hidden, style }: Size): string =>
    JSON.stringify([size ?? null, hidden ?? false, style === undefined ? null : styles.add(style)]);
  for (let index = 0; index < columns.length;) {
    const [first, item] = columns[index] ?? [0, {}];
    const key = attributes(item);
    let last = first;
    for (index += 1; columns[index]?.[0] === last + 1; index += 1) {
      const next = columns[index];
      if (!next || attributes(next[1]) !== key) break;
      last = next[0];
    }
    const style = item.style === undefined ? 0 : styles.add(item.style);
    if (item.size === undefined && !item.hidden && style === 0) continue;
    items.push(
      tag('col', {
        min: first + 1,
        max: last + 1,
        width: item.size === undefined ? '9.140625' : widthToFile(item.size, digit),
        style: style || null,
        hidden: item.hidden,
        customWidth: item.size !== undefined,
      }),
    );
  }
  return listTag('cols', items);
}

function cellXml(
  address: string,
  cell: CellModel | undefined,
  style: number,
  formula: string | null,
  shared: SharedParts,
): string {
  const open = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (!cell) return style === 0 ? '' : `${open}/>`;
  const f = formula === null ? '' : `<f>${escapeText(formula)}</f>`;
  const { value } = cell;
  if (value === null) return f === '' ? `${open}/>` : `${open}>${f}</c>`;
  if (typeof value === 'number') {
    // A file that holds NaN is damaged for Excel.
    return Number.isFinite(value) ? `${open}>${f}<v>${value}</v></c>` : `${open} t="e">${f}<v>#NUM!</v></c>`;
  }
  if (typeof value === 'boolean') return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object')
    return `${open} t="e">${f}<v>${FILE_ERRORS.has(value.error) ? value.error : '#VALUE!'}</v></c>`;
  if (formula !== null)
    return `${open} t="str">${f}<v${spaceOf(value)}>${escapeText(encodeText(value))}</v></c>`;
  return `${open} t="s"><v>${shared.string(value)}</v></c>`;
}

function rowsXml(sheet: SheetModel, shared: SharedParts): string {
  const { styles, tables } = shared;
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.styles.keys(), ...sheet.rows.keys()])].sort(
    (a, b) => a - b,
  );
  const formulas = new Map<string, string>();
  const formulaText = (formula: string, row: number, column: number): string => {
    const ownTable = sheet.tables.find(({ area }) => containsCell(area, row, column))?.name ?? null;
    const key = `${ownTable ?? ''}\n${formula}`;
    let text = formulas.get(key);
    if (text === undefined) {
      text = cellFormulaToFile(formula, { ownTable, tables }, { sheet: sheet.name, row, column });
      formulas.set(key, text);
    }
    return text;
  };
  const fitted = fittedRows(sheet);
  let xml = '';
  for (const row of rows) {
    const size = sheet.rows.get(row);
    const cells = sheet.cells.get(row);
    const own = sheet.styles.get(row);
    const columns = [...new Set([...(cells?.keys() ?? []), ...(own?.keys() ?? [])])].sort((a, b) => a - b);
    let inside = '';
    for (const column of columns) {
      const cell = cells?.get(column);
      const style: CellStyle | undefined =
        own?.get(column) ?? size?.style ?? sheet.columns.get(column)?.style;
      const formula =
        cell === undefined || cell.formula === null ? null : formulaText(cell.formula, row, column);
      const number = style ? styles.add(style) : 0;
      const inherited = size?.style ?? sheet.columns.get(column)?.style;
      const text = cellXml(`${lettersOfColumn(column)}${row + 1}`, cell, number, formula, shared);
      // A Normal cell in a styled row or column must stand in the file, or it would take their style.
      inside += text === '' && inherited ? `<c r="${lettersOfColumn(column)}${row + 1}"/>` : text;
    }
    const rowStyle = size?.style ? styles.add(size.style) : null;
    const attributes = {
      r: row + 1,
      s: rowStyle,
      customFormat: rowStyle !== null,
      ht: size?.size ?? fitted.get(row),
      hidden: size?.hidden,
      customHeight: size?.size !== undefined,
    };
    const line = tag('row', attributes, inside);
    if (inside !== '' || Object.keys(size ?? {}).length > 0) xml += line;
  }
  return xml;
}

/** The part of a worksheet. */
export function sheetXml(sheet: SheetModel, place: SheetPlace, shared: SharedParts): string {
  const used = usedArea(sheet);
  const formulas = {
    toFile: (formula: string) => formulaToFile(formula, { ownTable: null, tables: shared.tables }),
    fromFile: (text: string) => text,
  };
  const conditionals = sheet.conditionalFormats.map((format, index) =>
    conditionalXml(format, index + 1, shared.styles.addDifference(format), formulas),
  );
  const validations = sheet.validations.map((validation) => validationXml(validation, formulas));
  const merges = sheet.merges.map((area) => tag('mergeCell', { ref: formatArea(area) }));
  const properties = tag(
    'sheetPr',
    {},
    sheet.tabColor === '' ? null : tag('tabColor', { rgb: fileColor(sheet.tabColor) }),
    fitXml(sheet.page),
  );
  const root = {
    xmlns: MAIN,
    'xmlns:r': RELATIONS,
    ...(GUID.test(sheet.id)
      ? { 'xmlns:mc': COMPATIBILITY, 'mc:Ignorable': 'xr', 'xmlns:xr': REVISION, 'xr:uid': sheet.id }
      : {}),
  };
  return xmlDocument(
    tag(
      'worksheet',
      root,
      properties === '<sheetPr/>' ? '' : properties,
      used
        ? tag('dimension', {
            ref: formatArea({
              row: used.row,
              column: used.column,
              rowCount: bottomOf(used) - used.row,
              columnCount: rightOf(used) - used.column,
            }),
          })
        : '',
      viewXml(sheet, place),
      tag('sheetFormatPr', { defaultRowHeight: defaultRowHeight(shared.normalFont) }),
      columnsXml(sheet, shared),
      tag('sheetData', {}, rowsXml(sheet, shared)),
      sheet.protected ? tag('sheetProtection', { sheet: true, objects: true, scenarios: true }) : '',
      listTag('mergeCells', merges, { count: merges.length }),
      conditionals.join(''),
      listTag('dataValidations', validations, { count: validations.length }),
      pageXml(sheet),
      listTag(
        'tableParts',
        place.tableRelations.map((id) => tag('tablePart', { 'r:id': id })),
        { count: place.tableRelations.length },
      ),
    ),
  );
}
