import { createCalculator } from '../../calculation/calculator';
import type { CellValue, Dirty, WorkbookModel } from '../../../src/host/model/model';
import { cellOf, sheetOf, tableOf, workbookOf } from './sample-model';

const START: Dirty = { structure: true, cells: [] };

const phases = () => {
  const sheet = sheetOf('Fasi', [
    ['Cod', "Peso [%] d'anno", 'Mesi', 'Mesi 2', 'Doppio'],
    ['A', 40, 1, 2, "=[@[Peso '[%'] d''anno]]*2"],
    ['B', 60, 3, 4, "=[@[Peso '[%'] d''anno]]*2"],
  ]);
  sheet.tables.push(tableOf('tblFasi', '1', ['Cod', "Peso [%] d'anno", 'Mesi', 'Mesi 2', 'Doppio'], 2));
  return sheet;
};

const withFormulas = (formulas: string[], names: Record<string, string> = {}): WorkbookModel =>
  workbookOf([phases(), sheetOf("Conti dell'anno", [formulas])], names);

const results = (model: WorkbookModel): CellValue[] =>
  [...(model.sheets[1]?.cells.get(0)?.values() ?? [])].map((cell) => cell.value);

test('every kind of structured reference finds its cells', () => {
  const model = withFormulas([
    "=SUM(tblFasi[Peso '[%'] d''anno])",
    '=SUM(tblFasi[[Mesi]:[Mesi 2]])',
    '=SUM( tblFasi[[#All], [Mesi]] )',
    '=COUNTA(tblFasi[[#Headers],[#Data],[Cod]])',
    '=tblFasi[[#Headers],[Mesi 2]]',
    '=tblFasi[[#Totals],[Mesi]]',
    '=tblFasi[Manca]',
    '=tblNessuna[Cod]',
    '=COLUMNS(tblFasi)',
    '=tblFasi[@Mesi]',
    '="tblFasi[Cod] [@Mesi]"&LEN("[")',
    '=SUM(TBLFASI[mesi])',
  ]);
  createCalculator().recalculate(model, START);
  expect(results(model)).toEqual([
    100,
    10,
    4,
    3,
    'Mesi 2',
    { error: '#REF!' },
    { error: '#REF!' },
    { error: '#REF!' },
    5,
    { error: '#VALUE!' },
    'tblFasi[Cod] [@Mesi]1',
    4,
  ]);
  expect(model.sheets[0]?.cells.get(2)?.get(4)?.value).toBe(120);
});

test('a totals row is found, and left out of the column', () => {
  const model = withFormulas([
    '=SUM(tblFasi[Mesi])',
    '=tblFasi[[#Totals],[Mesi]]',
    '=tblFasi[[#Data],[#Totals],[Mesi]]',
  ]);
  const table = model.sheets[0]?.tables[0];
  if (!table) throw new Error('no table');
  table.showTotals = true;
  expect(createCalculator().recalculate(model, START)).not.toHaveLength(0);
  expect(results(model).slice(0, 2)).toEqual([1, 3]);
});

test('this row on another sheet is the row beside the formula', () => {
  const model = withFormulas([]);
  model.sheets[1]?.cells.set(2, new Map([[7, cellOf('=tblFasi[@Mesi]+1')]]));
  createCalculator().recalculate(model, START);
  expect(model.sheets[1]?.cells.get(2)?.get(7)?.value).toBe(4);
});

test('formulas follow a table that grows, moves and is renamed, and keep their text', () => {
  const model = withFormulas(['=SUM(tblFasi[Mesi])', '=ROWS(Codici)'], { Codici: '=tblFasi[Cod]' });
  const calculator = createCalculator();
  calculator.recalculate(model, START);
  expect(results(model)).toEqual([4, 2]);

  const sheet = model.sheets[0];
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error('no table');
  table.area.rowCount = 4;
  sheet.cells.set(3, new Map([[2, cellOf(10)]]));
  calculator.recalculate(model, START);
  expect(results(model)).toEqual([14, 3]);

  table.area.row = 1;
  table.area.rowCount = 3;
  calculator.recalculate(model, START);
  expect(results(model)).toEqual([13, 2]);

  table.name = 'tblAltre';
  const formula = model.sheets[1]?.cells.get(0)?.get(0);
  calculator.recalculate(model, START);
  expect(formula?.formula).toBe('=SUM(tblFasi[Mesi])');
  expect(formula?.value).toEqual({ error: '#REF!' });
});

test("names stand for cells, tables, formulas and other names; a sheet's own goes first", () => {
  const model = withFormulas(
    [
      '=Soglia*2',
      '=ROWS(Tabella)',
      '=Doppia',
      '=Vuoto',
      "='Conti dell''anno'!Soglia",
      '=Relativo',
      '=soglia',
    ],
    {
      Soglia: '=Fasi!$C$2',
      Tabella: '=tblFasi',
      Doppia: '=SUM(Pesi)*2',
      Pesi: '=tblFasi[Mesi 2]',
      Relativo: '=Fasi!A2',
    },
  );
  model.names.push({
    name: 'SOGLIA',
    formula: '=Fasi!$C$3',
    comment: '',
    visible: true,
    scope: model.sheets[1]?.id ?? null,
  });
  createCalculator().recalculate(model, START);
  expect(results(model)).toEqual([6, 2, 12, { error: '#NAME?' }, 3, 'A', 3]);
});

test('a name that names itself gives an error and no endless loop', () => {
  const model = withFormulas(['=Giro+1'], { Giro: '=Giro+1' });
  createCalculator().recalculate(model, START);
  expect(results(model)).toEqual([{ error: '#REF!' }]);
});

test('a name over the rows of one list gives its entries, and follows them', () => {
  const lists = sheetOf('Liste', [
    ['Lista', 'Voce'],
    ['Unità', 'n.'],
    ["Area (d'uso)", 'Centro'],
    ["Area (d'uso)", 'Periferia'],
    ['Tipi', 'PEG'],
  ]);
  lists.tables.push(tableOf('tblListe', '7', ['Lista', 'Voce'], 4));
  const area = '"Area (d\'uso)"';
  const first = `INDEX(tblListe[Voce],MATCH(${area},tblListe[Lista],0))`;
  const last = `INDEX(tblListe[Voce],MATCH(${area},tblListe[Lista],0)+COUNTIF(tblListe[Lista],${area})-1)`;
  const model = workbookOf(
    [
      lists,
      sheetOf('Conti', [
        [
          '=COUNTA(Elenco_Aree)',
          '=COUNTIF(Elenco_Aree,"centro")',
          '=ROWS(Elenco_Aree)',
          '=INDEX(Elenco_Aree,2)',
        ],
      ]),
    ],
    { Elenco_Aree: `=${first}:${last}` },
  );
  const calculator = createCalculator();
  calculator.recalculate(model, START);
  expect(results(model)).toEqual([2, 1, 2, 'Periferia']);
  expect(calculator.evaluate(model, '=Elenco_Aree', lists.id, 0, 5)).toEqual([['Centro'], ['Periferia']]);

  lists.cells.get(4)?.set(0, cellOf("Area (d'uso)"));
  calculator.recalculate(model, { structure: false, cells: [{ sheet: lists.id, row: 4, column: 0 }] });
  expect(results(model)).toEqual([3, 1, 3, 'Periferia']);
  expect(calculator.evaluate(model, '=Elenco_Aree', lists.id, 0, 5)).toEqual([
    ['Centro'],
    ['Periferia'],
    ['PEG'],
  ]);
});

test('the rows of a name that is computed are counted', () => {
  const model = withFormulas(['=ROWS(Calcolo)', '=COLUMNS(Calcolo)'], { Calcolo: '=INDEX(tblFasi[Mesi],1)' });
  createCalculator().recalculate(model, START);
  expect(results(model)).toEqual([1, 1]);
});

test('a formula that becomes a constant, and a constant that becomes a formula, are followed', () => {
  const model = withFormulas(['=SUM(tblFasi[Doppio])']);
  const calculator = createCalculator();
  calculator.recalculate(model, START);
  const sheet = model.sheets[0];
  sheet?.cells.get(1)?.set(4, cellOf('12'));
  sheet?.cells.get(1)?.set(1, cellOf('=50+1'));
  sheet?.cells.get(2)?.delete(1);
  const at = (row: number, column: number) => ({ sheet: sheet?.id ?? '', row, column });
  const changed = calculator.recalculate(model, { structure: false, cells: [at(1, 4), at(1, 1), at(2, 1)] });
  expect(results(model)).toEqual([0]);
  expect(sheet?.cells.get(1)?.get(1)?.value).toBe(51);
  expect(changed).toHaveLength(3);
});

test('a text that looks like a formula, a number, a date or a truth value stays text', () => {
  const texts = ["'=1+1", '12', 'TRUE', '31/12/2018', '#N/A', "'", '5%', ' '];
  const model = workbookOf([
    sheetOf('D', []),
    sheetOf('T', [texts.map((_text, column) => `=D!${String.fromCharCode(65 + column)}1`)]),
  ]);
  model.sheets[0]?.cells.set(0, new Map(texts.map((value, column) => [column, { value, formula: null }])));
  createCalculator().recalculate(model, START);
  expect(results(model)).toEqual(texts);
});

test('sheets with any name are found', () => {
  const names = ['Dati.1', '2018', 'Ètà', "L'anno", 'A1', 'due parole'];
  const model = workbookOf([
    sheetOf('Primo', []),
    sheetOf('Conti', [
      ["='Dati.1'!A1", "='2018'!A1", '=Ètà!A1', "='L''anno'!A1", "='A1'!A1", "='due parole'!$A$1"],
    ]),
    ...names.map((name, index) => sheetOf(name, [[index]])),
  ]);
  createCalculator().recalculate(model, START);
  expect(results(model)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a change among 4,000 phases reaches the sums of its objective', () => {
  const columns = ['Obiettivo', 'Peso', 'Avanz', 'Pesato'];
  const rows: CellValue[][] = Array.from({ length: 4000 }, (_, row) => [
    `2018_P${row % 400}_01`,
    10,
    (row % 11) / 10,
    '=[@Peso]*[@Avanz]',
  ]);
  const many = sheetOf('Fasi', [columns, ...rows]);
  many.tables.push(tableOf('tblFasi', '1', columns, 4000));
  const sums = ['Codice', 'Fasi', 'Pesi', 'Avanz', 'Massimo'];
  const objectives = sheetOf('Obiettivi', [
    sums,
    ...Array.from({ length: 400 }, (_, row) => [
      `2018_P${row}_01`,
      '=COUNTIFS(tblFasi[Obiettivo],[@Codice])',
      '=SUMIFS(tblFasi[Peso],tblFasi[Obiettivo],[@Codice])',
      '=SUMIFS(tblFasi[Pesato],tblFasi[Obiettivo],[@Codice])/[@Pesi]',
      '=MAXIFS(tblFasi[Avanz],tblFasi[Obiettivo],[@Codice],tblFasi[Peso],">5")',
    ]),
  ]);
  objectives.tables.push(tableOf('tblObiettivi', '2', sums, 400));
  const model = workbookOf([many, objectives]);
  const calculator = createCalculator();
  calculator.recalculate(model, START);
  many.cells.get(1)?.set(1, cellOf(20));
  calculator.recalculate(model, { structure: false, cells: [{ sheet: many.id, row: 1, column: 1 }] });
  expect([1, 2].map((column) => objectives.cells.get(1)?.get(column)?.value)).toEqual([10, 110]);
});
