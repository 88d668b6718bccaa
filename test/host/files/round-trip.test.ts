import { xlsxFormat } from '../../../src/host/files/xlsx-format';
import { emptyWorkbook } from '../../../src/host/model/workbook';
import { richWorkbook } from './rich-model';

test('a workbook with something of everything comes back as it was saved', async () => {
  const model = richWorkbook();
  const opened = await xlsxFormat.open(await xlsxFormat.save(model));
  opened.sheets.forEach((sheet) =>
    sheet.conditionalFormats.forEach((format, index) => (format.id = 'abc'[index] ?? '')),
  );
  expect(opened).toEqual(model);
});

test('an empty workbook comes back empty', async () => {
  const model = emptyWorkbook();
  expect(await xlsxFormat.open(await xlsxFormat.save(model))).toEqual(model);
});
