import { Workbook } from '@cj-tech-master/excelts';
import type { CellValue, WorkbookModel } from '../../../src/host/model/model';
import { readTable } from '../../../src/host/files/table-xml';
import { FileRefusal } from '../../../src/host/files/file-refusal';
import { readWorkbookParts } from '../../../src/host/files/workbook-reader';
import { parseXml } from '../../../src/host/files/xml';
import { xlsxFormat } from '../../../src/host/files/xlsx-format';
import { richWorkbook } from './rich-model';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet as another program may write it. */
function open(sheetXml: string, more: Record<string, string> = {}): WorkbookModel {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return readWorkbookParts(
    new Map([
      [
        '_rels/.rels',
        `<Relationships>${relation('a', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
      ],
      [
        'xl/workbook.xml',
        '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Uno" sheetId="4" r:id="s"/></x:sheets></x:workbook>',
      ],
      [
        'xl/_rels/workbook.xml.rels',
        `<Relationships>${relation('s', 'worksheet', 'worksheets/a.xml')}${relation('t', 'theme', 'theme.xml')}${relation('y', 'styles', 'styles.xml')}${relation('z', 'sharedStrings', 'strings.xml')}</Relationships>`,
      ],
      ['xl/worksheets/a.xml', sheetXml],
      ...Object.entries(more),
    ]),
  );
}

const cellOf = (model: WorkbookModel, row: number, column: number) =>
  model.sheets[0]?.cells.get(row)?.get(column);
const valueOf = (model: WorkbookModel, row: number, column: number): CellValue | undefined =>
  cellOf(model, row, column)?.value;

test('prefixed elements, cells without addresses, inline and rich texts are read', () => {
  const model = open(
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>uno</x:t></x:is></x:c><x:c t="s"><x:v>0</x:v></x:c>' +
      '<x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c><x:v>1.5E2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    {
      'xl/strings.xml':
        '<sst><si><r><t>gras</t></r><r><t>setto _x0041_</t></r><rPh><t>x</t></rPh></si></sst>',
    },
  );
  expect([0, 1, 2, 3, 4].map((column) => valueOf(model, 0, column))).toEqual([
    'uno',
    'grassetto A',
    true,
    { error: '#N/A' },
    150,
  ]);
});

test('a row or a column that no sheet has is refused with a sentence', () => {
  const rowNamed = (row: string) => () =>
    open(`<worksheet><sheetData><row r="${row}"><c><v>1</v></c></row></sheetData></worksheet>`);
  for (const row of ['99999999999', '1048577', '0', '-3', '1.5', 'x']) {
    expect(rowNamed(row)).toThrow(FileRefusal);
    expect(rowNamed(row)).toThrow(`A sheet has rows 1 to 1048576, the file names row ${row}.`);
  }
  expect(rowNamed('1048576')().sheets[0]?.cells.size).toBe(1);
  expect(() =>
    open('<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'),
  ).toThrow('A sheet has columns A to XFD, the file names XFE.');
});

test('formulas that nest without end are refused with a sentence, wherever they stand', () => {
  const withFormula = (text: string) => () =>
    open(`<worksheet><sheetData><row r="1"><c r="A1"><f>${text}</f></c></row></sheetData></worksheet>`);
  const nested = (levels: number): string => `${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;
  for (const text of [nested(65), nested(100_000), `${'('.repeat(70)}1`, `${'-'.repeat(5_000)}1`]) {
    expect(withFormula(text)).toThrow(FileRefusal);
    expect(withFormula(text)).toThrow(/^A formula nests more than 64 levels deep: .{40}…$/);
  }
  for (const text of [nested(64), `"${'('.repeat(99)}"`, Array(500).fill('(1)').join('+-')])
    expect(cellOf(withFormula(text)(), 0, 0)?.formula).toBe(`=${text}`);
  expect(() =>
    open(
      `<worksheet><sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${nested(99)}</formula></cfRule></conditionalFormatting></worksheet>`,
    ),
  ).toThrow(FileRefusal);
});

test('a workbook that counts its days from 1904 is refused with a sentence', () => {
  const counting = (date1904: string) => () =>
    open('<worksheet><sheetData/></worksheet>', {
      'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${date1904}"/><sheets><sheet name="Uno" sheetId="1" r:id="s"/></sheets></workbook>`,
    });
  expect(counting('1')).toThrow(FileRefusal);
  expect(counting('true')).toThrow('The workbook counts its days from 1904');
  expect(counting('0')().sheets).toHaveLength(1);
});

test('a formula that several cells share is read for each of them', () => {
  const model = open(
    '<worksheet><sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$C$1</f><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData></worksheet>',
  );
  expect(cellOf(model, 1, 1)?.formula).toBe('=A2*$C$1');
  expect(cellOf(model, 2, 1)?.formula).toBe('=A3*$C$1');
});

test('colours of the theme, with their shade, and of the old palette become plain colours', () => {
  const model = open(
    '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData></worksheet>',
    {
      'xl/theme.xml':
        '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
        '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
      'xl/styles.xml':
        '<styleSheet><fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><color indexed="10"/><sz val="10"/><name val="Arial"/></font></fonts>' +
        '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills>' +
        '<borders><border/></borders><cellXfs><xf/><xf fontId="1" fillId="2"/></cellXfs></styleSheet>',
    },
  );
  const style = model.sheets[0]?.styles.get(0)?.get(0);
  expect(style).toMatchObject({ fill: '#B4C7E7', fontColor: '#FF0000', bold: true, fontName: 'Arial' });
  expect(model.normalFont).toEqual({ name: 'Arial', size: 10 });
});

/** Says in the archive's list that its last part is one byte longer than it is. */
function withLongerPart(bytes: Uint8Array): Uint8Array {
  const longer = bytes.slice();
  const entry = Buffer.from(longer).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  const view = new DataView(longer.buffer);
  view.setUint32(entry + 24, view.getUint32(entry + 24, true) + 1, true);
  return longer;
}

test('bytes that hold no workbook are refused with the reason', async () => {
  expect(() => readWorkbookParts(new Map())).toThrow(new FileRefusal('The file holds no workbook.'));
  const whole = await xlsxFormat.save(richWorkbook());
  const archive = /^The file is not a zip archive, or it is damaged: /;
  for (const [bytes, reason] of [
    [new TextEncoder().encode('niente'), archive],
    [new Uint8Array(), archive],
    [whole.slice(0, whole.length / 2), archive],
    [withLongerPart(whole), /^The file is damaged: _rels\/\.rels is cut off\.$/],
  ] as const) {
    const refusal: unknown = await xlsxFormat.open(bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FileRefusal);
    expect(refusal).toHaveProperty('message', expect.stringMatching(reason));
  }
});

test('a part that is not well-formed is refused with its place', () => {
  const broken = () => open('<worksheet>\n<sheetData></row></sheetData></worksheet>');
  expect(broken).toThrow(FileRefusal);
  expect(broken).toThrow('A part of the file is not well-formed XML, 2:17: unexpected close tag.');
  expect(() => open('<worksheet><sheetData/>')).toThrow(FileRefusal);
});

test('characters that XML cannot hold are read over', () => {
  const model = open(
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>u\u0000n\u0007o\uffff</t></is></c></row></sheetData></worksheet>',
  );
  expect(valueOf(model, 0, 0)).toBe('uno');
});

test('another library reads what we write', async () => {
  const weighted = {
    name: 'Pesato',
    calculatedColumnFormula: 'tblFasi[[#This Row],[Peso %]]*tblFasi[[#This Row],[Avanz]]',
  };
  const workbook = new Workbook();
  await workbook.xlsx.load(await xlsxFormat.save(richWorkbook()));
  const phases = workbook.getWorksheet("Fasi dell'anno");
  expect(phases?.getCell('D2').result).toBe(20);
  expect(phases?.getTable('tblFasi')).toBeDefined();
  expect(phases?.model.tables).toMatchObject([
    { ref: 'A1:E4', columns: expect.arrayContaining([expect.objectContaining(weighted)]) as unknown },
  ]);
  expect(phases?.getCell('A2').dataValidation).toMatchObject({ type: 'list', formulae: ['Codici'] });
  expect(phases?.model.conditionalFormattings).toMatchObject([
    { ref: 'A2:D4', rules: [{ type: 'expression', formulae: ['$B2<50'] }] },
    { ref: 'B2', rules: [{ type: 'expression', formulae: ['LEN($A2)=0'] }] },
    { ref: 'F1:G1048576', rules: [{ type: 'expression', formulae: ['N($F1)>0'] }] },
  ]);
  expect(phases?.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 1 }]);
  const scheda = workbook.getWorksheet('Scheda');
  expect(scheda?.pageSetup.printArea).toContain('A1:H90');
  expect(scheda?.model.rowBreaks).toMatchObject([{ id: 40 }, { id: 80 }]);
  expect(scheda?.model.sheetProtection).toMatchObject({ sheet: true });
  expect(scheda?.model.mergeCells).toEqual(['A1:H1']);
  expect(workbook.getWorksheet('Parametri')?.state).toBe('veryHidden');
});

test('what another library writes is read', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Fasi', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addTable({
    name: 'tblFasi',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Codice' }, { name: 'Peso' }],
    rows: [
      ['2018_P03_01', 40],
      ['2018_P03_02', 60],
    ],
  });
  sheet.getCell('D1').value = { formula: 'SUM(tblFasi[Peso])', result: 100 };
  sheet.getCell('D1').numFmt = '#,##0.00';
  sheet.getColumn(1).width = 20;
  const model = await xlsxFormat.open(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const read = model.sheets[0];
  expect(read?.tables).toMatchObject([
    { name: 'tblFasi', area: { row: 0, column: 0, rowCount: 3, columnCount: 2 }, showFilterButton: true },
  ]);
  expect(cellOf(model, 0, 3)).toEqual({ value: 100, formula: '=SUM(tblFasi[Peso])' });
  expect(read?.styles.get(0)?.get(3)?.numberFormat).toBe('#,##0.00');
  expect(read?.columns.get(0)?.size).toBe(105);
  expect(read?.frozen).toEqual({ rows: 1, columns: 0 });
});

test('a table whose filter buttons are hidden one by one shows none', () => {
  const table = (filter: string) =>
    readTable(
      parseXml(
        `<table ref="A1:B2" displayName="t">${filter}<tableColumns><tableColumn name="a_x000a_b"/><tableColumn name="c"/></tableColumns></table>`,
      ),
    );
  const hidden = (column: number): string => `<filterColumn colId="${column}" hiddenButton="1"/>`;
  expect(table(`<autoFilter>${hidden(0)}${hidden(1)}</autoFilter>`)?.showFilterButton).toBe(false);
  expect(table(`<autoFilter>${hidden(0)}</autoFilter>`)?.showFilterButton).toBe(true);
  expect(table('')?.columns[0]?.name).toBe('a\nb');
});

test('columns, frozen panes and page breaks that no sheet has are left out', () => {
  const [sheet] = open(
    '<worksheet><sheetViews><sheetView><pane ySplit="99999999999" xSplit="99999999999" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="-99999999999" max="99999999999" width="20" customWidth="1"/></cols><sheetData/>' +
      '<rowBreaks><brk id="99999999999"/><brk id="3"/><brk id="1.5"/></rowBreaks></worksheet>',
  ).sheets;
  expect(sheet?.frozen).toEqual({ rows: 1_048_576, columns: 16_384 });
  expect(sheet?.columns.size).toBe(16_384);
  expect(sheet?.rowBreaks).toEqual([3]);
});
