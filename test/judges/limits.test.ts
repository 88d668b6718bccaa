import { xlsxFormat } from '../../src/host/files/xlsx-format';
import { emptyWorkbook } from '../../src/host/model/workbook';
import { richWorkbook } from '../host/files/rich-model';
import { limitFaults } from './limits';
import { planted, savedWorkbook, type Judged } from './workbooks';

test.each<[Judged, boolean]>([
  ['sample', false],
  ['sample', true],
  ['45 phases', true],
  ['hostile texts', true],
])('the workbook %s is within the limits of Excel, composed: %s', async (name, composed) => {
  expect(limitFaults((await savedWorkbook(name, composed)).bytes)).toEqual([]);
});

const SHEET = 'xl/worksheets/sheet1.xml';
const inCell =
  (content: string) =>
  (xml: string): string =>
    xml.replace('</sheetData>', `<row r="99"><c r="A99" t="str">${content}</c></row></sheetData>`);
const formula = (text: string): ((xml: string) => string) => inCell(`<f>${text}</f>`);
const rule =
  (text: string) =>
  (xml: string): string =>
    xml.replace(/<formula>[^<]*</, `<formula>${text}<`);
const nested = (levels: number): string => `${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;

/** A fault, and beside it what is just within the limit. */
const faults: [string, string, (xml: string) => string, (xml: string) => string][] = [
  [
    'formula: xl/worksheets/sheet1.xml A99, 8193',
    SHEET,
    formula('1+'.repeat(4096) + '1'),
    formula('1+'.repeat(4095) + '12'),
  ],
  [
    'literal: xl/worksheets/sheet1.xml A99, 256',
    SHEET,
    formula(`"${'x'.repeat(256)}"`),
    formula(`"${'""'.repeat(255)}"`),
  ],
  [
    'literal: xl/worksheets/sheet1.xml rule, 256',
    SHEET,
    rule(`A1="${'x'.repeat(256)}"`),
    rule(`A1="${'x'.repeat(255)}"`),
  ],
  ['nesting: xl/worksheets/sheet1.xml A99, 65', SHEET, formula(nested(65)), formula(nested(64))],
  [
    'headerFooter: xl/worksheets/sheet2.xml oddFooter, 256',
    'xl/worksheets/sheet2.xml',
    (xml) => xml.replace(/<oddFooter>[^<]*/, `<oddFooter>&amp;L${'x'.repeat(125)}&amp;R${'x'.repeat(127)}`),
    (xml) => xml.replace(/<oddFooter>[^<]*/, `<oddFooter>&amp;L${'x'.repeat(125)}&amp;R${'x'.repeat(126)}`),
  ],
  [
    'breaks: xl/worksheets/sheet2.xml rowBreaks, 1027',
    'xl/worksheets/sheet2.xml',
    (xml) => xml.replace(/(<rowBreaks[^>]*>).*(?=<\/rowBreaks>)/, `$1${'<brk id="9"/>'.repeat(1027)}`),
    (xml) => xml.replace(/(<rowBreaks[^>]*>).*(?=<\/rowBreaks>)/, `$1${'<brk id="9"/>'.repeat(1026)}`),
  ],
  [
    'rowHeight: xl/worksheets/sheet1.xml row 99, 409.5',
    SHEET,
    (xml) => xml.replace('</sheetData>', '<row r="99" ht="409.5"/></sheetData>'),
    (xml) => xml.replace('</sheetData>', '<row r="99" ht="409"/></sheetData>'),
  ],
  [
    'styles: xl/styles.xml, 64001',
    'xl/styles.xml',
    (xml) => xml.replace(/(<cellXfs[^>]*>).*(?=<\/cellXfs>)/, `$1${'<xf/>'.repeat(64_001)}`),
    (xml) => xml.replace(/(<cellXfs[^>]*>).*(?=<\/cellXfs>)/, `$1${'<xf/>'.repeat(64_000)}`),
  ],
  [
    `name: ${'n'.repeat(256)}, 256`,
    'xl/workbook.xml',
    (xml) => xml.replace('name="Codici"', `name="${'n'.repeat(256)}"`),
    (xml) => xml.replace('name="Codici"', `name="${'n'.repeat(255)}"`),
  ],
  [
    `sheetName: ${'n'.repeat(32)}, 32`,
    'xl/workbook.xml',
    (xml) => xml.replace('name="Scheda"', `name="${'n'.repeat(32)}"`),
    (xml) => xml.replace('name="Scheda"', `name="${'n'.repeat(31)}"`),
  ],
  [
    'text: xl/worksheets/sheet1.xml A99, 32768',
    SHEET,
    inCell(`<v>${'x'.repeat(32_768)}</v>`),
    inCell(`<v>${'x'.repeat(32_767)}</v>`),
  ],
  [
    'text: xl/sharedStrings.xml 0, 32768',
    'xl/sharedStrings.xml',
    (xml) => xml.replace(/<t>[^<]*/, `<t>${'x'.repeat(32_768)}`),
    (xml) => xml.replace(/<t>[^<]*/, `<t>${'x'.repeat(32_766)}_x0007_`),
  ],
  [
    'merge in a table: xl/worksheets/sheet1.xml A4:A9',
    SHEET,
    (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A4:A9"/></mergeCells>'),
    (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A5:A9"/></mergeCells>'),
  ],
];

const named = faults.map(([fault, ...rest]) => [fault.slice(0, 60), fault, ...rest] as const);

test.each(named)('a planted fault is found: %s', async (_name, fault, path, beyond, within) => {
  const bytes = await xlsxFormat.save(richWorkbook());
  expect(limitFaults(bytes)).toEqual([]);
  expect(limitFaults(planted(bytes, path, within))).toEqual([]);
  expect(limitFaults(planted(bytes, path, beyond))).toEqual([fault]);
});

test('an empty workbook is within the limits', async () => {
  expect(limitFaults(await xlsxFormat.save(emptyWorkbook()))).toEqual([]);
});
