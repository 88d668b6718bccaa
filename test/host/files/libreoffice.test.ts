import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../../src/cli/libreoffice';
import { createCalculator } from '../../../workbench/calculation/calculator';
import type { CellValue, WorkbookModel } from '../../../src/host/model/model';
import { xlsxFormat } from '../../../src/host/files/xlsx-format';
import { describeWith } from '../../programs';
import { EXCEL_FORMULAS, trickySheet } from '../../../workbench/test/calculation/excel-formulas';
import { sheetOf, workbookOf } from '../../../workbench/test/calculation/sample-model';
import { richWorkbook } from './rich-model';

/** Opens and saves the workbook with LibreOffice, which computes every formula anew. */
async function throughLibreOffice(model: WorkbookModel): Promise<WorkbookModel> {
  const directory = await mkdtemp(join(tmpdir(), 'workbench-xlsx-'));
  try {
    await mkdir(join(directory, 'out'));
    await writeFile(join(directory, 'book.xlsx'), await xlsxFormat.save(model));
    await convert(join(directory, 'book.xlsx'), 'xlsx', join(directory, 'out'));
    return await xlsxFormat.open(await readFile(join(directory, 'out', 'book.xlsx')));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const valueAt = (model: WorkbookModel, sheet: number, row: number, column: number): CellValue =>
  model.sheets[sheet]?.cells.get(row)?.get(column)?.value ?? null;

/** Formulas that LibreOffice (7.4, Italian) answers otherwise than Excel, by why. */
const OTHERWISE: Record<string, string[]> = {
  'it compares with a wider tolerance': ['=5=5.00000000000001'],
  'its truth values are numbers': [
    '=1=TRUE',
    '="a"&1.5&TRUE',
    '=CONCATENATE("a",1,TRUE)',
    '=COUNT(t[W])',
    '=COUNTIF(t[W],1)',
    '=COUNTIF(t[W],TRUE)',
  ],
  'it writes a decimal comma, as Italian Excel does': ['=0.1&""', '=(0.1+0.2)&""', '=(1/3)&""'],
  'it takes no texts for numbers in arguments': ['=SUM("3",TRUE)'],
  'it reads all headers as one cell': [
    '=COUNTA(t[#Headers])',
    '=MATCH("V",t[#Headers],0)',
    '=INDEX(t[#Headers],1,2)',
  ],
  'it saves these errors as another': ['=SQRT(-1)', '=INDEX(t[V],9)'],
};

/** What must survive LibreOffice; it keeps no table styles, column formulas, comments of names or frozen panes. */
const essence = (model: WorkbookModel) => ({
  names: model.names.map(({ name, formula, scope }) => ({
    name,
    formula,
    sheet: model.sheets.find(({ id }) => id === scope)?.name,
  })),
  sheets: model.sheets.map((sheet) => ({
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    values: [...sheet.cells].map(([row, line]) => [
      row,
      ...[...line].map(([column, { value }]) => [column, value]),
    ]),
    tables: sheet.tables.map(({ name, area, columns }) => ({
      name,
      area,
      columns: columns.map((item) => item.name),
    })),
    validations: sheet.validations.map(({ areas, rule, errorAlert, prompt }) => ({
      areas,
      rule,
      errorAlert,
      prompt,
    })),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, fill, fontColor }) => ({
      areas,
      formula,
      fill,
      fontColor,
    })),
    merges: sheet.merges,
    width: sheet.columns.get(0)?.size,
    height: sheet.rows.get(0)?.size,
    rowBreaks: sheet.rowBreaks,
    protected: sheet.protected,
    tabColor: sheet.tabColor,
    orientation: sheet.page.orientation,
    paperSize: sheet.page.paperSize,
    zoom: sheet.page.zoom,
    printArea: sheet.page.printArea,
    titleRows: sheet.page.titleRows,
    titleColumns: sheet.page.titleColumns,
    headersFooters: sheet.page.headersFooters,
    centred: [sheet.page.centerHorizontally, sheet.page.centerVertically],
  })),
});

describeWith('libreoffice', 'saved files in LibreOffice', () => {
  test('formulas over tables compute there to the same values', async () => {
    const otherwise = new Set(Object.values(OTHERWISE).flat());
    const formulas = EXCEL_FORMULAS.filter(([formula]) => !otherwise.has(formula));
    const model = workbookOf([
      trickySheet(),
      sheetOf(
        'F',
        formulas.map(([formula]) => [formula]),
      ),
    ]);
    const there = await throughLibreOffice(model);
    createCalculator().recalculate(model, { structure: true, cells: [] });
    const differences = formulas.flatMap(([formula], row) => {
      const [here, other] = [valueAt(model, 1, row, 0), valueAt(there, 1, row, 0)];
      const same =
        typeof here === 'number' && typeof other === 'number'
          ? Math.abs(here - other) < 1e-9
          : JSON.stringify(here) === JSON.stringify(other);
      return same ? [] : [{ formula, here, other }];
    });
    expect(differences).toEqual([]);
  }, 60_000);

  test('values, tables, names over tables, rules and print settings arrive', async () => {
    const model = richWorkbook();
    const there = await throughLibreOffice(model);
    expect(essence(there)).toEqual(essence(model));
  }, 60_000);
});
