import { sentence, type Sheet } from './sentence';

const source = 'ClosedXML #2251, dfinke/ImportExcel #651';

/** `times` terms: 9 characters each as entered, 31 in a file. */
const formula = (times: number): string => `=${Array.from({ length: times }, () => '[@Quota]').join('+')}`;
const inFile = (times: number): number => 'tblPesi[[#This Row],[Quota]]'.length * times + times - 1;
const LONGEST = Math.floor((8_192 + 1) / 29);

/** A table in B2:C4 of a sheet with a formula in its second column, which makes it a calculated one. */
const withFormula = ({ act }: Sheet, times: number): Promise<void> =>
  act((sheet) => {
    sheet.name = 'Pesi miei';
    sheet.getRange('B2:C2').values = [['Quota', 'Somma']];
    sheet.tables.add('B2:C4', true).name = 'tblPesi';
    sheet.getRange('C3:C4').formulas = [[formula(times)], [formula(times)]];
  });

sentence(source, 'a formula of 8,192 characters in the file is saved', async (excel) => {
  expect(inFile(LONGEST)).toBeLessThanOrEqual(8_192);
  await withFormula(excel, LONGEST);
  await expect(excel.host.save()).resolves.toBeInstanceOf(Uint8Array);
});

sentence(
  source,
  'one that is longer there is taken as it is entered, and refused as it is saved, with its cell',
  async (excel) => {
    expect(formula(LONGEST + 1).length).toBeLessThan(8_192);
    await withFormula(excel, LONGEST + 1);
    await expect(excel.host.save()).rejects.toThrow(
      `The formula of 'Pesi miei'!C3 has ${inFile(LONGEST + 1)} characters in the file; Excel saves at most 8192.`,
    );
  },
);

sentence(source, 'the formula of a calculated column counts, whatever its cells hold', async (excel) => {
  await withFormula(excel, 300);
  await excel.act((sheet) => {
    sheet.getRange('C3').values = [[1]];
    sheet.getRange('C4').values = [[2]];
  });
  expect(excel.sheet().tables[0]?.columns[1]?.formula).toBe(formula(300));
  expect(excel.sheet().cells.get(2)?.get(2)).toMatchObject({ formula: null, value: 1 });
  await expect(excel.host.save()).rejects.toThrow("'Pesi miei'!C3");
});
