import { createCalculator } from '../../calculation/calculator';
import { sheetOf, workbookOf } from './sample-model';

const START = { structure: true, cells: [] };
const FORMULA = '=SUM(Uno!A1:A2)';

/** What the formula is in the first cell of the sheet `Somma`. */
function sumIn(...sheets: ReturnType<typeof sheetOf>[]): unknown {
  const model = workbookOf([sheetOf('Somma', [[FORMULA]]), ...sheets]);
  createCalculator().recalculate(model, START);
  return model.sheets[0]?.cells.get(0)?.get(0)?.value;
}
const one = () => sheetOf('Uno', [[1], [2]]);
const two = () => sheetOf('Due', [[30], [40]]);

test('a formula that another workbook had at the same place takes its own sheets', () => {
  expect(sumIn(one(), two())).toBe(3);
  expect(sumIn(two(), one())).toBe(3);
  expect(sumIn(two())).toEqual({ error: '#REF!' });
  expect(sumIn(one(), two())).toBe(3);
});

test('a formula at another place takes the cells beside itself', () => {
  const model = workbookOf([sheetOf('Foglio', [[1, '=A1+1'], [5]])]);
  createCalculator().recalculate(model, START);
  const other = workbookOf([sheetOf('Foglio', [[1], [5, '=A1+1']])]);
  createCalculator().recalculate(other, START);
  expect(model.sheets[0]?.cells.get(0)?.get(1)?.value).toBe(2);
  expect(other.sheets[0]?.cells.get(1)?.get(1)?.value).toBe(2);
});

test('a sheet that comes later gives the formula that waited for it its value', () => {
  const model = workbookOf([sheetOf('Somma', [[FORMULA]])]);
  const calculator = createCalculator();
  calculator.recalculate(model, START);
  model.sheets.push({ ...one(), id: 'later' });
  calculator.recalculate(model, START);
  expect(model.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(3);
});
