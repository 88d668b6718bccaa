import type { CellModel, SheetModel, TableModel } from '../model/model';
import { formatArea, parseArea } from '../model/address';
import { cellFormulaToFile, formulaFromFile, formulaToFile } from './formula-text';
import type { FormulaContext } from './formula-text';
import {
  child,
  children,
  decodeText,
  encodeText,
  escapeText,
  flag,
  numericAttribute,
  tag,
  xmlDocument,
} from './xml';
import type { Node } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a totals cell holds, as the table's part repeats it. */
function totalsXml(
  cell: CellModel | undefined,
  context: FormulaContext,
): { label?: string; formula?: string } {
  if (!cell) return {};
  if (cell.formula !== null)
    return { formula: tag('totalsRowFormula', {}, escapeText(formulaToFile(cell.formula, context))) };
  return typeof cell.value === 'string' ? { label: cell.value } : {};
}

/** The part of a table; `id` is its number in the file. */
export function tableXml(
  table: TableModel,
  id: number,
  sheet: SheetModel,
  tables: ReadonlySet<string>,
): string {
  const { area } = table;
  const context = { ownTable: table.name, tables };
  const firstRow = area.row + (table.showHeaders ? 1 : 0);
  const columnFormula = (formula: string, index: number): string =>
    cellFormulaToFile(formula, context, { sheet: sheet.name, row: firstRow, column: area.column + index });
  const columns = table.columns.map((column, index) => {
    const totals = table.showTotals
      ? totalsXml(sheet.cells.get(area.row + area.rowCount - 1)?.get(area.column + index), context)
      : {};
    return tag(
      'tableColumn',
      {
        id: column.id,
        name: encodeText(column.name).replace(/\n/g, '_x000a_'),
        totalsRowLabel: totals.label,
        totalsRowFunction: totals.formula === undefined ? null : 'custom',
      },
      column.formula === null
        ? null
        : tag('calculatedColumnFormula', {}, escapeText(columnFormula(column.formula, index))),
      totals.formula ?? null,
    );
  });
  const filtered = { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) };
  return xmlDocument(
    tag(
      'table',
      {
        xmlns: MAIN,
        id,
        name: table.name,
        displayName: table.name,
        ref: formatArea(area),
        headerRowCount: table.showHeaders ? null : 0,
        totalsRowCount: table.showTotals,
        totalsRowShown: table.showTotals ? null : 0,
      },
      table.showFilterButton && table.showHeaders ? tag('autoFilter', { ref: formatArea(filtered) }) : null,
      tag('tableColumns', { count: columns.length }, ...columns),
      tag('tableStyleInfo', {
        name: table.style || null,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: table.showBandedRows ? 1 : 0,
        showColumnStripes: table.showBandedColumns ? 1 : 0,
      }),
    ),
  );
}

/** A filter without buttons hides them column by column. */
const hasFilterButtons = (filter: Node | undefined, columns: number): boolean =>
  filter !== undefined &&
  children(filter, 'filterColumn').filter((column) => flag(column, 'hiddenButton')).length < columns;

/** Reads a table's part. */
export function readTable(root: Node): TableModel | null {
  const area = parseArea(root.attributes['ref'] ?? '');
  const name = root.attributes['displayName'] ?? root.attributes['name'];
  if (area === null || name === undefined) return null;
  const style = child(root, 'tableStyleInfo');
  return {
    id: root.attributes['id'] ?? name,
    name,
    area,
    columns: children(child(root, 'tableColumns'), 'tableColumn').map((node, index) => {
      const formula = child(node, 'calculatedColumnFormula');
      return {
        id: numericAttribute(node, 'id') ?? index + 1,
        name: decodeText(node.attributes['name'] ?? ''),
        formula: formula ? formulaFromFile(formula.text, name) : null,
      };
    }),
    style: style?.attributes['name'] ?? '',
    showHeaders: root.attributes['headerRowCount'] !== '0',
    showTotals: (numericAttribute(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: hasFilterButtons(child(root, 'autoFilter'), area.columnCount),
    showBandedRows: flag(style, 'showRowStripes'),
    showBandedColumns: flag(style, 'showColumnStripes'),
  };
}
