import type { ProfileName } from '../../../src/host/model/profile';
import type { Repair } from '../../../src/domain/findings/repairs';
import { examineWorkbook } from '../../../src/workbook/prepare/examine';
import { formatClass } from '../../../src/workbook/prepare/format-check';
import { sameRule } from '../../../src/workbook/rows/same-rule';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { benchWith, samplePeg, snapshot, type Bench } from '../bench';

const examine = async (bench: Bench): Promise<Repair[]> =>
  (await bench.run((context) => examineWorkbook(context), 'examine')).repairs;
const prepare = (bench: Bench) => bench.run((context) => prepareWorkbook(context, bench), 'prepare');

/** A column of the person's own beside ours, with a rule, a colour and a format. */
async function benchWithOwn(profile: ProfileName): Promise<Bench> {
  const bench = await benchWith(samplePeg(), undefined, { profile });
  await bench.run(async ({ workbook, sync }) => {
    const table = workbook.tables.getItem('tblFasi');
    table.resize(table.getRange().getResizedRange(0, 1));
    table.getHeaderRowRange().getLastCell().values = [['Mio']];
    const own = table.getDataBodyRange().getLastColumn();
    own.numberFormat = Array.from({ length: 10 }, () => ['0.0%']);
    own.dataValidation.rule = { textLength: { formula1: 3, operator: 'LessThan' } };
    const { rule, format } = own.conditionalFormats.add('Custom').custom;
    rule.formula = '=AB2="x"';
    format.fill.color = '#FF0000';
    await sync();
  }, 'own');
  return bench;
}

/** What a sheet has of that kind, wherever; colours and rules by what they say. */
function kindsOf(bench: Bench, column: number): unknown {
  const sheet = snapshot(bench.host).sheets.find(({ name }) => name === 'Fasi');
  const inColumn = (area: { column: number; columnCount: number }): boolean =>
    area.column <= column && column < area.column + area.columnCount;
  return {
    rules: sheet?.validations
      .filter(({ areas }) => areas.some(inColumn))
      .map(({ rule, areas }) => ({ rule, areas })),
    colours: sheet?.conditionalFormats
      .filter(({ areas }) => areas.some(inColumn))
      .map(({ formula, areas }) => ({ formula, areas })),
    formats: [...(sheet?.styles ?? [])].map(([row, styles]) => [row, styles.get(column)?.numberFormat]),
    cells: [...(sheet?.cells ?? [])].map(([row, cells]) => [row, cells.get(column)]),
  };
}

/** Columns of the sheet: Peso is E, Avanzamento F, Fine prevista H. */
const WEIGHT = 4;
const OWN = 27;

describe.each<ProfileName>(['windows-it', 'web'])('on %s', (profile) => {
  test.each([
    ['a description over weights', 'Fasi!D2', 'Fasi!E3:E5', ['rule Peso 3', 'colour Peso 3']],
    [
      'a day over progresses',
      'Fasi!H2',
      'Fasi!F3:F4',
      ['rule Avanzamento 2', 'colour Avanzamento 2', 'format Avanzamento 2'],
    ],
    ['a weight over days', 'Fasi!E2', 'Fasi!H3:H6', ['rule Fine prevista 4', 'format Fine prevista 4']],
    ['a code over weights', 'Fasi!C2', 'Fasi!E3', ['rule Peso 1', 'colour Peso 1', 'format Peso 1']],
    ['another list over a code', 'Indicatori!E2', 'Fasi!C3:C4', ['rule Obiettivo 2', 'format Obiettivo 2']],
  ])(
    '%s pasted: what differs is named with its cells, restored, and nothing else changes',
    async (_, from, to, told) => {
      const bench = await benchWithOwn(profile);
      expect(await examine(bench)).toEqual([]);
      const own = kindsOf(bench, OWN);
      bench.host.paste(from, to);
      const damaged = kindsOf(bench, WEIGHT) as { cells: unknown };
      const repairs = await examine(bench);
      expect(repairs.map(({ kind, part, count = 0 }) => `${kind} ${part} ${count}`)).toEqual(told);
      expect(await prepare(bench)).toMatchObject({ done: repairs, left: [] });
      expect(await examine(bench)).toEqual([]);
      expect(kindsOf(bench, OWN)).toEqual(own);
      expect(kindsOf(bench, WEIGHT)).toMatchObject({ cells: damaged.cells });
    },
  );

  test.each<[string, string, Excel.DataValidationRule]>([
    ['other bounds', 'Peso', { decimal: { formula1: 0, formula2: 200, operator: 'Between' } }],
    ['one bound', 'Peso', { decimal: { formula1: 100, operator: 'LessThan' } }],
    [
      'other days',
      'Fine prevista',
      { date: { formula1: '1990-01-01', formula2: '2030-12-31', operator: 'Between' } },
    ],
    ['a list of other entries', 'Obiettivo', { list: { inCellDropDown: true, source: 'uno,due' } }],
    ['another list', 'Obiettivo', { list: { inCellDropDown: true, source: '=Elenco_Aree' } }],
  ])('%s in a whole column of the same kind: told, counted, and restored', async (_, heading, rule) => {
    const bench = await benchWithOwn(profile);
    const whole = snapshot(bench.host);
    await bench.run(async ({ workbook, sync }) => {
      const body = workbook.tables.getItem('tblFasi').columns.getItem(heading).getDataBodyRange();
      body.dataValidation.rule = rule;
      await sync();
    }, 'person');
    const told = [{ kind: 'rule', sheet: 'Fasi', part: heading, count: 10 }];
    expect(await examine(bench)).toEqual(told);
    expect(await prepare(bench)).toMatchObject({ done: told, left: [] });
    const rulesOf = (model: typeof whole): unknown =>
      model.sheets.flatMap(({ validations }) => validations.map((one) => JSON.stringify(one))).sort();
    expect(rulesOf(snapshot(bench.host))).toEqual(rulesOf(whole));
  });

  test('what is pasted into a column of the person’s own is theirs', async () => {
    const bench = await benchWithOwn(profile);
    bench.host.paste('Fasi!D2', 'Fasi!AD3:AD5');
    const before = snapshot(bench.host);
    expect(await prepare(bench)).toMatchObject({ done: [], left: [] });
    expect(snapshot(bench.host)).toEqual(before);
  });
});

const between = (formula1: unknown, formula2: unknown, operator = 'Between'): Excel.BasicDataValidation =>
  ({ formula1, formula2, operator }) as Excel.BasicDataValidation;
const days = (first: unknown, last: unknown): Excel.DataValidationRule => ({
  date: between(first, last) as unknown as Excel.DateTimeDataValidation,
});
const OUR_DAYS = days('1990-01-01', '2100-12-31');
const PERCENT = { decimal: between(0, 100) };
const CHOICE = { list: { inCellDropDown: true, source: 'sì,no' } };
const CODES = { list: { inCellDropDown: true, source: '=INDIRECT("tblCentri[Codice]")' } };

test.each<[boolean, Excel.DataValidationRule | null, Excel.DataValidationRule]>([
  [true, { decimal: between('=0', '=100') }, PERCENT],
  [true, { decimal: between('0', '100,0', 'between') }, PERCENT],
  [true, days('=32874', '=73415'), OUR_DAYS],
  [true, days(32874, 73415), OUR_DAYS],
  [true, days('1990-01-01T00:00:00.000Z', '2100-12-31T00:00:00.000Z'), OUR_DAYS],
  [true, days('01/01/1990', '31/12/2100'), OUR_DAYS],
  [true, days('1/1/1990', '12/31/2100'), OUR_DAYS],
  [true, { list: { inCellDropDown: true, source: 'sì; no' } }, CHOICE],
  [true, { list: { inCellDropDown: true, source: '=INDIRETTO("tblCentri[Codice]")' } }, CODES],
  [false, { decimal: between('=0', '=1') }, PERCENT],
  [false, { decimal: between('=0', '=100', 'NotBetween') }, PERCENT],
  [false, { decimal: between('=0', '=B2') }, PERCENT],
  [false, { wholeNumber: between('=0', '=100') }, PERCENT],
  [false, days('=32874', '=73414'), OUR_DAYS],
  [false, { list: { inCellDropDown: true, source: 'sì' } }, CHOICE],
  [false, { list: { inCellDropDown: true, source: '=INDIRECT("tblDUP[Codice]")' } }, CODES],
  [false, {}, CODES],
  [false, null, CODES],
])('accepts the same (%s): %j and %j', (isSame, found, ours) => {
  expect(sameRule(found, ours)).toBe(isSame);
});

test.each([
  ['General', 'number'],
  ['0', 'number'],
  ['#,##0.00_);[Red](#,##0.00)', 'number'],
  ['0.00E+00', 'number'],
  ['"giorni" 0', 'number'],
  ['[$€-410] #,##0.00', 'number'],
  ['0.0%', 'percent'],
  ['@', 'text'],
  ['dd/mm/yyyy', 'date'],
  ['[$-410]d mmmm yyyy;@', 'date'],
  ['m/d/yyyy', 'date'],
  ['h:mm', 'date'],
])('the format %s is for a %s', (format, kind) => {
  expect(formatClass(format)).toBe(kind);
});

test('a person’s own taste, no decimals or a longer day, is no damage', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async ({ workbook, sync }) => {
    const { columns } = workbook.tables.getItem('tblFasi');
    const cells = (format: string): string[][] => Array.from({ length: 10 }, () => [format]);
    columns.getItem('Peso').getDataBodyRange().numberFormat = cells('0');
    columns.getItem('Fine prevista').getDataBodyRange().numberFormat = cells('d mmmm yyyy');
    await sync();
  }, 'person');
  expect(await examine(bench)).toEqual([]);
});
