import { selectCell } from '../../src/workbook/select-cell';
import { benchWith, samplePeg } from './bench';

async function selected(
  field: string,
): Promise<{ sheet: string | undefined; column: number; row: number; trips: number }> {
  const bench = await benchWith(samplePeg());
  const { trips } = await bench.trips((context) => selectCell(context, 'phases', 4, field));
  const { model } = bench.host;
  const sheet = model.sheets.find(({ id }) => id === model.activeSheet);
  const { column, row } = model.selection;
  return { sheet: sheet?.name, column, row, trips };
}

test.each([
  ['weight', 4],
  ['notes', 12],
  ['no such field', 0],
])('the cell of %s is selected on its sheet', async (field, column) => {
  expect(await selected(field)).toEqual({ sheet: 'Fasi', column, row: 3, trips: 2 });
});
