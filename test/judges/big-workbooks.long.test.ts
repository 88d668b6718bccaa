import { describeWith } from '../programs';
import { factDifferences } from './facts';
import { limitFaults } from './limits';
import { exceltsFacts, openpyxlFacts, sheetJsFacts } from './readers';
import { noErrors, outerVersions, validatorErrors } from './validator';
import { savedWorkbook, type Judged, type Saved } from './workbooks';

describeWith(['python', 'openpyxl', 'openXmlValidator'], 'the judges of saved workbooks', () => {
  describe.each<[Judged, boolean]>([
    ['24 objectives', true],
    ['400 objectives', false],
  ])('find nothing in the workbook %s, composed: %s:', (name, composed) => {
    let saved: Saved;
    beforeAll(async () => {
      saved = await savedWorkbook(name, composed);
    });

    test('the limits of Excel', () => {
      expect(limitFaults(saved.bytes)).toEqual([]);
    });

    test.each([
      ['SheetJS', sheetJsFacts],
      ['openpyxl', openpyxlFacts],
      ['excelts', exceltsFacts],
    ])('%s', async (_reader, facts) => {
      expect(factDifferences(saved.model, await facts(saved.bytes)).slice(0, 20)).toEqual([]);
    });

    test("Microsoft's Open XML SDK", async () => {
      expect(await validatorErrors(saved.bytes, outerVersions)).toEqual(noErrors(outerVersions));
    });
  });
});
