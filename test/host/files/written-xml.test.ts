import { unzip } from '@cj-tech-master/excelts/archive';
import { xlsxFormat } from '../../../src/host/files/xlsx-format';
import type { SheetModel } from '../../../src/host/model/model';
import { emptyWorkbook } from '../../../src/host/model/workbook';
import { workbookParts } from '../../../src/host/files/workbook-writer';
import { put, richWorkbook } from './rich-model';

const parts = new Map<string, string>();

beforeAll(async () => {
  for await (const entry of unzip(await xlsxFormat.save(richWorkbook())).entries()) {
    parts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
  }
});

const part = (path: string): string => parts.get(path) ?? '';

test('a calculated column stands in the table with its formula, style and without filter buttons', () => {
  const xml = part('xl/tables/table3.xml');
  expect(xml).toContain(
    '<tableColumn id="4" name="Pesato"><calculatedColumnFormula>' +
      'tblFasi[[#This Row],[Peso %]]*tblFasi[[#This Row],[Avanz]]</calculatedColumnFormula></tableColumn>',
  );
  expect(xml).toContain('<tableStyleInfo name="TableStyleMedium2"');
  expect(xml).not.toContain('<autoFilter');
  expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table3.xml"');
});

test('a cell holds its formula in full and the value that was computed', () => {
  expect(part('xl/worksheets/sheet1.xml')).toContain(
    '<f>tblFasi[[#This Row],[Peso %]]*tblFasi[[#This Row],[Avanz]]</f><v>20</v>',
  );
  const scheda = part('xl/worksheets/sheet2.xml');
  expect(scheda).toContain('<c r="B3" t="str"><f>IF(1=1,"","x")</f><v></v></c>');
  expect(scheda).toContain('<c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  expect(scheda).toContain('<f>_xlfn.MAXIFS(');
});

test('a drop-down names its list, and no structured reference', () => {
  const xml = part('xl/worksheets/sheet1.xml');
  expect(xml).toMatch(/<dataValidation type="list"[^>]* sqref="A2:A4"><formula1>Codici<\/formula1>/);
  expect(part('xl/workbook.xml')).toContain(
    '<definedName name="Codici" comment="Elenco">tblFasi[Obiettivo]</definedName>',
  );
});

test('what is no number is written as an error', () => {
  const model = emptyWorkbook();
  const [sheet] = model.sheets as [SheetModel];
  put(sheet, 0, 0, NaN);
  put(sheet, 0, 1, Infinity, '=1E308*10');
  expect(workbookParts(model).get('xl/worksheets/sheet1.xml')).toContain(
    '<c r="A1" t="e"><v>#NUM!</v></c><c r="B1" t="e"><f>1E308*10</f><v>#NUM!</v></c>',
  );
});

test('rules over whole columns name their corners, and a mere prompt has no type', () => {
  const xml = part('xl/worksheets/sheet1.xml');
  expect(xml).toContain('<conditionalFormatting sqref="F1:G1048576">');
  expect(xml).toMatch(/<dataValidation allowBlank="1"[^>]* promptTitle="Nota"[^>]* sqref="G1:G5"\/>/);
});

test('a text behind an apostrophe keeps it in its style', () => {
  expect(part('xl/styles.xml')).toMatch(/<xf numFmtId="49"[^>]* quotePrefix="1"/);
});

test('the printed sheet has its area, titles, breaks and footer', () => {
  const names = part('xl/workbook.xml');
  expect(names).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="1">Scheda!$A$1:$H$90,Scheda!$A$101:$H$102</definedName>',
  );
  expect(names).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">Scheda!$A:$A,Scheda!$1:$3</definedName>',
  );
  const xml = part('xl/worksheets/sheet2.xml');
  expect(xml).toContain('<pageSetup paperSize="8" scale="85" orientation="landscape" blackAndWhite="1"/>');
  expect(xml).toContain('<oddFooter>&amp;L&amp;D&amp;CPagina &amp;P di &amp;N</oddFooter>');
  expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="40" max="16383" man="1"/>');
  expect(part('xl/worksheets/sheet3.xml')).toContain('fitToHeight="0"');
});

test('widths stand in digits of the Normal font, heights in points', () => {
  expect(part('xl/worksheets/sheet1.xml')).toContain(
    '<col min="1" max="2" width="17.14285714" customWidth="1"/>',
  );
  expect(part('xl/worksheets/sheet2.xml')).toContain('<row r="1" ht="40.5" customHeight="1">');
});

test('elements of a sheet stand in the order that Excel demands', () => {
  const order = [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'mergeCells',
    'conditionalFormatting',
    'dataValidations',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'tableParts',
  ];
  for (const sheet of [1, 2, 3]) {
    const xml = part(`xl/worksheets/sheet${sheet}.xml`);
    const found = order.map((name) => xml.search(new RegExp(`<${name}[ />]`))).filter((at) => at >= 0);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found.length).toBeGreaterThan(4);
  }
});

test('every part is declared and every relationship leads to a part', () => {
  const types = part('[Content_Types].xml');
  for (const path of parts.keys()) {
    if (/\.xml$/.test(path) && path.startsWith('xl/')) expect(types).toContain(`PartName="/${path}"`);
  }
  expect(part('xl/_rels/workbook.xml.rels').match(/Target="/g)).toHaveLength(5);
});
