import * as fc from 'fast-check';
import type { CellStyle, CellValue } from '../../../src/host/model/model';
import { defaultStyle } from '../../../src/host/model/styles';
import { emptyWorkbook } from '../../../src/host/model/workbook';
import { xlsxFormat } from '../../../src/host/files/xlsx-format';
import { dress, put } from './rich-model';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ' ',
    '\n',
    '\r\n',
    '_x0041_',
    '_x005F_x0041_',
    '<b>&amp;',
    "'=1+1",
    '\u0000\u001f',
    '\ufffe',
    '01',
    'TRUE',
  ),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((error) => ({ error })),
);
const formula = fc.constantFrom(
  null,
  null,
  '=1+1',
  '="<&>"&A1',
  "='Foglio1'!$A$1",
  '=MAXIFS(A1:A2,B1:B2,"x")',
);
const color = fc.constantFrom('#000000', '#FFFFFF', '#1F4E79', '#0A0B0C');
const border = fc.record({
  style: fc.constant('Continuous'),
  weight: fc.constantFrom('Thin', 'Medium', 'Thick'),
  color,
});
const style: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom('General', '@', '#,##0.00', 'dd/mm/yyyy', '0.0"<€>"', 'm/d/yyyy'),
  fontName: fc.constantFrom('Calibri', 'Arial', 'Courier New'),
  fontSize: fc.constantFrom(8, 10.5, 11, 72),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.constantFrom('None', 'Single', 'Double'),
  fontColor: color,
  fill: fc.option(color),
  borders: fc.record({ EdgeTop: border, EdgeLeft: border }, { requiredKeys: [] }),
  horizontalAlignment: fc.constantFrom('General', 'Left', 'Center', 'Right', 'CenterAcrossSelection'),
  verticalAlignment: fc.constantFrom('Top', 'Center', 'Bottom'),
  wrapText: fc.boolean(),
  textOrientation: fc.constantFrom(0, 45, -90, 90, 180),
  indentLevel: fc.nat({ max: 15 }),
  shrinkToFit: fc.boolean(),
  locked: fc.boolean(),
  quotePrefix: fc.boolean(),
});
const cell = fc.record({
  row: fc.nat({ max: 30 }),
  column: fc.nat({ max: 40 }),
  value,
  formula,
  style: fc.option(style),
});
const sizes = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 400 }), fc.boolean()), {
  maxLength: 8,
});

test('any cells, styles and sizes come back as they were saved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 25 }), sizes, sizes, async (cells, rows, columns) => {
      const model = emptyWorkbook();
      const sheet = model.sheets[0];
      if (!sheet) throw new Error('an empty workbook has a sheet');
      for (const item of cells) {
        put(sheet, item.row, item.column, item.value, item.formula);
        if (item.style && JSON.stringify(item.style) !== JSON.stringify(defaultStyle)) {
          dress(sheet, item.row, item.column, item.style);
        }
      }
      for (const [row, size, hidden] of rows) sheet.rows.set(row, hidden ? { size, hidden } : { size });
      for (const [column, pixels, hidden] of columns) {
        sheet.columns.set(column, hidden ? { size: pixels * 0.75, hidden } : { size: pixels * 0.75 });
      }
      expect(await xlsxFormat.open(await xlsxFormat.save(model))).toEqual(model);
    }),
    { numRuns: 60 },
  );
}, 60_000);
