import { xlsxFormat } from '../../../src/host/files/xlsx-format';
import { createHost, type Host } from '../../../src/host/host';
import { loadExcel } from '../../../workbench/node/excel';

/** `times` terms: 9 characters each as entered, 31 in a file. */
const formula = (times: number): string => `=${Array.from({ length: times }, () => '[@Quota]').join('+')}`;
const inFile = (times: number): number => 'tblPesi[[#This Row],[Quota]]'.length * times + times - 1;

/** A table in B2:C4 of a sheet with a formula in its second column, which makes it a calculated one. */
async function withFormula(times: number): Promise<Host> {
  const host = createHost({ files: xlsxFormat });
  await loadExcel(host).run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = 'Pesi miei';
    sheet.getRange('B2:C2').values = [['Quota', 'Somma']];
    sheet.tables.add('B2:C4', true).name = 'tblPesi';
    sheet.getRange('C3:C4').formulas = [[formula(times)], [formula(times)]];
    await context.sync();
  }, 'test');
  return host;
}

test('a formula of 8,192 characters in the file is saved', async () => {
  const times = Math.floor((8_192 + 1) / 29);
  expect(inFile(times)).toBeLessThanOrEqual(8_192);
  await expect((await withFormula(times)).save()).resolves.toBeInstanceOf(Uint8Array);
});

test('All profiles 5: one that is longer there is taken as it is entered, and refused as it is saved, with its cell', async () => {
  const times = Math.floor((8_192 + 1) / 29) + 1;
  expect(formula(times).length).toBeLessThan(8_192);
  const host = await withFormula(times);
  await expect(host.save()).rejects.toThrow(
    `The formula of 'Pesi miei'!C3 has ${inFile(times)} characters in the file; Excel saves at most 8192.`,
  );
});

test('the formula of a calculated column counts, whatever its cells hold', async () => {
  const host = await withFormula(300);
  await loadExcel(host).run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('C3').values = [[1]];
    sheet.getRange('C4').values = [[2]];
    await context.sync();
  }, 'test');
  const [sheet] = host.model.sheets;
  expect(sheet?.tables[0]?.columns[1]?.formula).toBe(formula(300));
  expect(sheet?.cells.get(2)?.get(2)).toMatchObject({ formula: null, value: 1 });
  await expect(host.save()).rejects.toThrow("'Pesi miei'!C3");
});
