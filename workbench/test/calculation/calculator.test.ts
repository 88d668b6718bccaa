import { createCalculator } from '../../calculation/calculator';
import type { CellValue, WorkbookModel } from '../../../src/host/model/model';
import { cellOf, sheetOf, tableOf, workbookOf } from './sample-model';

const valueAt = (model: WorkbookModel, sheet: number, row: number, column: number): CellValue =>
  model.sheets[sheet]?.cells.get(row)?.get(column)?.value ?? null;

/** Fasi: table of three phases with a computed column; Obiettivi: sums over it. */
function pegModel(): WorkbookModel {
  const phases = sheetOf('Fasi', [
    ['Obiettivo', 'Peso', 'Avanz.', 'Pesato'],
    ['2018_P03_01', 40, 0.5, '=[@Peso]*[@[Avanz.]]'],
    ['2018_P03_01', 60, 1, '=[@Peso]*[@[Avanz.]]'],
    ['2018_P03_02', 100, 0.25, '=[@Peso]*[@[Avanz.]]'],
  ]);
  phases.tables.push(tableOf('tblFasi', 'f', ['Obiettivo', 'Peso', 'Avanz.', 'Pesato'], 3));
  const objectives = sheetOf('Obiettivi di PEG', [
    ['Codice', 'Fasi', 'Pesi', 'Stato'],
    [
      '2018_P03_01',
      '=COUNTIFS(tblFasi[Obiettivo],[@Codice])',
      '=SUMIFS(tblFasi[Peso],tblFasi[Obiettivo],[@Codice])',
      '=IF(ABS([@Pesi]-100)<=Tolleranza,"ok","pesi "&[@Pesi])',
    ],
  ]);
  objectives.tables.push(tableOf('tblObiettivi', 'o', ['Codice', 'Fasi', 'Pesi', 'Stato'], 1));
  const parameters = sheetOf('Parametri', [
    ['Chiave', 'Valore'],
    ['tolleranza', 0.05],
  ]);
  parameters.tables.push(tableOf('tblParametri', 'p', ['Chiave', 'Valore'], 1));
  return workbookOf([phases, objectives, parameters], {
    Tolleranza: '=INDEX(tblParametri[Valore],MATCH("tolleranza",tblParametri[Chiave],0))',
    Codici: '=tblObiettivi[Codice]',
  });
}

const START = { structure: true, cells: [] };

test('structured references, names and criteria give the values of the tables', () => {
  const model = pegModel();
  const changed = createCalculator().recalculate(model, START);
  expect(valueAt(model, 0, 1, 3)).toBe(20);
  expect(valueAt(model, 1, 1, 1)).toBe(2);
  expect(valueAt(model, 1, 1, 2)).toBe(100);
  expect(valueAt(model, 1, 1, 3)).toBe('ok');
  expect(changed).toHaveLength(6);
});

test('a product too small for the rounding is 0, as in Excel what is too small for a number', () => {
  const model = workbookOf([sheetOf('Foglio1', [[6.4e-307, 10, '=A1*B1']])]);
  createCalculator().recalculate(model, START);
  expect(valueAt(model, 0, 0, 2)).toBe(0);
});

test('a changed weight changes just the formulas that depend on it', () => {
  const model = pegModel();
  const calculator = createCalculator();
  calculator.recalculate(model, START);
  model.sheets[0]?.cells.get(1)?.set(1, cellOf(30));
  const changed = calculator.recalculate(model, {
    structure: false,
    cells: [{ sheet: '{Fasi}', row: 1, column: 1 }],
  });
  expect(valueAt(model, 1, 1, 3)).toBe('pesi 90');
  expect(changed).toEqual(
    expect.arrayContaining([
      { sheet: '{Fasi}', row: 1, column: 3 },
      { sheet: '{Obiettivi di PEG}', row: 1, column: 2 },
      { sheet: '{Obiettivi di PEG}', row: 1, column: 3 },
    ]),
  );
  expect(changed).toHaveLength(3);
});

test('a parameter behind a named formula reaches the formulas that use the name', () => {
  const model = pegModel();
  const calculator = createCalculator();
  calculator.recalculate(model, START);
  model.sheets[0]?.cells.get(1)?.set(1, cellOf(39));
  model.sheets[2]?.cells.get(1)?.set(1, cellOf(1));
  calculator.recalculate(model, {
    structure: false,
    cells: [
      { sheet: '{Fasi}', row: 1, column: 1 },
      { sheet: '{Parametri}', row: 1, column: 1 },
    ],
  });
  expect(valueAt(model, 1, 1, 3)).toBe('ok');
});

test('a name over a table column evaluates to its cells', () => {
  const model = pegModel();
  expect(createCalculator().evaluate(model, '=Codici', '{Obiettivi di PEG}', 5, 5)).toEqual('2018_P03_01');
  expect(createCalculator().evaluate(model, '=tblFasi[[Peso]:[Avanz.]]', '{Parametri}', 9, 9)).toEqual([
    [40, 0.5],
    [60, 1],
    [100, 0.25],
  ]);
});
