import { xlsxFormat } from '../../src/host/files/xlsx-format';
import { richWorkbook } from '../host/files/rich-model';
import { describeWith } from '../programs';
import { noErrors, outerVersions, validatorErrors } from './validator';
import { planted, savedWorkbook, type Judged } from './workbooks';

describeWith('openXmlValidator', "Microsoft's Open XML SDK, by the rules of every Office since 2007", () => {
  test('finds no error in the sample, composed, by the rules of any version', async () => {
    const { bytes } = await savedWorkbook('sample', true);
    expect(await validatorErrors(bytes)).toEqual(noErrors());
  });

  test.each<[Judged, boolean]>([
    ['sample', false],
    ['45 phases', true],
    ['hostile texts', false],
    ['hostile texts', true],
  ])('finds no error in the workbook %s, composed: %s', async (name, composed) => {
    const { bytes } = await savedWorkbook(name, composed);
    expect(await validatorErrors(bytes, outerVersions)).toEqual(noErrors(outerVersions));
  });

  test.each<[string, string, (xml: string) => string]>([
    [
      'parts of a sheet in a wrong order',
      'xl/worksheets/sheet1.xml',
      (xml) =>
        xml.replace(
          /(<conditionalFormatting .*<\/conditionalFormatting>)(<dataValidations.*<\/dataValidations>)/,
          '$2$1',
        ),
    ],
    [
      'a kind of rule that nobody knows',
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace('type="decimal"', 'type="about"'),
    ],
    ['a row without a number', 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/(<row r=)"\d+"/, '$1"uno"')],
    ['a colour of too few digits', 'xl/styles.xml', (xml) => xml.replace(/rgb="\w+"/, 'rgb="FF00"')],
  ])('find a planted fault: %s', async (_fault, path, spoil) => {
    const bytes = await xlsxFormat.save(richWorkbook());
    const found = await validatorErrors(planted(bytes, path, spoil), outerVersions);
    expect(outerVersions.filter((version) => found[version]?.length === 0)).toEqual([]);
  });
});
