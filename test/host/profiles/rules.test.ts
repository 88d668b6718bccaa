import { conditionHolds } from '../../../src/host/model/conditions';
import { sentence, windows, type Sheet } from './sentence';

const ruleOf = async ({ load }: Sheet, cell = 'A1'): Promise<unknown> =>
  (await load((sheet) => sheet.getRange(cell).dataValidation, 'rule')).rule;

sentence(
  '#2128, by design, reported on it-IT',
  'the entries of a list are split at the comma, and ; is part of one',
  async ({ act, load }) => {
    await act((sheet) => {
      const cells = sheet.getRange('A1:A4');
      cells.values = [['uno;due'], ['tre'], ['uno'], ['due']];
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: 'uno;due,tre' } };
    });
    const valid = async (cells: string) =>
      (await load((sheet) => sheet.getRange(cells).dataValidation, 'valid')).valid;
    expect(await valid('A1:A2')).toBe(true);
    expect(await valid('A3:A4')).toBe(false);
  },
  { calculates: true },
);

sentence(
  'docs/excel/excel-add-ins-data-validation.md',
  'a day or a time in a rule is text of ISO 8601 or a formula',
  async (excel) => {
    await excel.act((sheet) => {
      sheet.getRange('A1').dataValidation.rule = {
        date: { formula1: '1990-01-01', formula2: '=DATE(2100,12,31)', operator: 'Between' },
      };
      sheet.getRange('B1').dataValidation.rule = {
        date: { formula1: '2018-12-31T12:00:00', operator: 'LessThan' },
      };
    });
    expect(await ruleOf(excel)).toEqual({
      date: { formula1: '=32874', formula2: '=DATE(2100,12,31)', operator: 'Between' },
    });
    expect(await ruleOf(excel, 'B1')).toEqual({ date: { formula1: '=43465.5', operator: 'LessThan' } });
  },
);

sentence(
  'docs/excel/excel-add-ins-data-validation.md; the code unproven',
  'a number or a word for a day is an InvalidArgument',
  async (excel) => {
    for (const formula1 of [32874 as never, 'ieri', '31/12/2018'])
      expect(
        await excel.code(
          (sheet) =>
            (sheet.getRange('A1').dataValidation.rule = { date: { formula1, operator: 'GreaterThan' } }),
        ),
      ).toBe('InvalidArgument');
    expect(await ruleOf(excel)).toEqual({});
  },
);

const COMMAS = '=AND($A1>0,$A1<9)';

const colour = (sheet: Excel.Worksheet, formula: string): void => {
  const { custom } = sheet.getRange('A1:A2').conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = '#FF0000';
};

const formulaOf = ({ sheet }: Sheet): string | undefined => sheet().conditionalFormats[0]?.formula;

sentence('unproven; docs mean English', 'the rule of a colour takes commas', async (excel) => {
  expect(await excel.code((sheet) => colour(sheet, COMMAS))).toBe('done');
  expect(formulaOf(excel)).toBe(COMMAS);
});

sentence(
  'unproven',
  'or the rule of a colour refuses commas, and takes ;',
  async (excel) => {
    expect(await excel.code((sheet) => colour(sheet, COMMAS))).toBe('InvalidArgument');
    expect(await excel.code((sheet) => colour(sheet, COMMAS.replace(',', ';')))).toBe('done');
    expect(formulaOf(excel)).toBe(COMMAS);
    expect(await excel.code((sheet) => colour(sheet, '=$A1="a,b"'))).toBe('done');
  },
  { on: ['windows-it', 'mac-it'], switches: { rulesTakeCommas: false } },
);

/** Which of A1 and A2 have the colour. */
function coloured({ host, sheet }: Sheet): boolean[] {
  const { conditionalFormats } = sheet();
  const holds = conditionHolds((formula, ...place) => host.book.evaluate(formula, sheet(), ...place));
  return [0, 1].map((row) => conditionalFormats.some((format) => holds(format, row, 0)));
}

const overOne = async (excel: Sheet, formula: string): Promise<boolean[][]> => {
  await excel.act((sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 1],
      [2, 2],
    ];
    colour(sheet, formula);
  });
  const before = coloured(excel);
  await excel.act((sheet) => {
    sheet.getRange('A1:B2').values = [
      [3, 3],
      [0, 0],
    ];
  });
  return [before, coloured(excel)];
};

const changed = [
  [false, true],
  [true, false],
];

sentence(
  '#5299, 2412',
  'a colour whose rule reads another cell may stay as it was made; one that reads its own cell does not',
  async (excel) => {
    expect(await overOne(excel, '=$B1>1')).toEqual([
      [false, true],
      [false, true],
    ]);
    await excel.act((sheet) => sheet.getRange('A1:A2').conditionalFormats.clearAll());
    expect(await overOne(excel, '=$A1>1')).toEqual(changed);
  },
  { on: windows, switches: { rulesLookAside: false }, calculates: true },
);

sentence(
  'unproven of other Excels than #5299 names',
  'or a colour follows the cell that its rule reads',
  async (excel) => expect(await overOne(excel, '=$B1>1')).toEqual(changed),
  { calculates: true },
);
