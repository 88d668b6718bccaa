import type {
  CellModel,
  CellValue,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../../../src/host/model/model';
import { defaultPage } from '../../../src/host/model/workbook';

/** A string that begins with `=` is a formula. */
export const cellOf = (content: CellValue): CellModel =>
  typeof content === 'string' && content.startsWith('=')
    ? { value: null, formula: content }
    : { value: content, formula: null };

export function sheetOf(name: string, rows: CellValue[][]): SheetModel {
  const cells = new Map<number, Map<number, CellModel>>();
  rows.forEach((row, index) => {
    const line = new Map<number, CellModel>();
    row.forEach((content, column) => {
      if (content !== null) line.set(column, cellOf(content));
    });
    if (line.size > 0) cells.set(index, line);
  });
  return {
    id: `{${name}}`,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    cells,
    styles: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    page: defaultPage(),
    rowBreaks: [],
    frozen: { rows: 0, columns: 0 },
    protected: false,
  };
}

export function tableOf(
  name: string,
  id: string,
  columns: string[],
  bodyRows: number,
  row = 0,
  column = 0,
): TableModel {
  return {
    id,
    name,
    area: { row, column, rowCount: bodyRows + 1, columnCount: columns.length },
    columns: columns.map((title, index) => ({ id: index + 1, name: title, formula: null })),
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
  };
}

export function workbookOf(sheets: SheetModel[], names: Record<string, string> = {}): WorkbookModel {
  return {
    sheets,
    names: Object.entries(names).map(([name, formula]) => ({
      name,
      formula,
      comment: '',
      visible: true,
      scope: null,
    })),
    activeSheet: sheets[0]?.id ?? '',
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    normalFont: { name: 'Calibri', size: 11 },
  };
}
