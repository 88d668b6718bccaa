import { selectAddress, selectCell } from '../../../src/workbook/show/select-cell';
import { benchWith, samplePeg } from '../bench';

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

test('a cell is selected by its sheet and address, in one round trip', async () => {
  const bench = await benchWith(samplePeg());
  const { trips, value } = await bench.trips((context) => selectAddress(context, 'Centri', 'B3'));
  const { activeSheet, selection } = bench.host.model;
  expect({ trips, value }).toEqual({
    trips: 1,
    value: { worksheetId: activeSheet, firstRow: 3, lastRow: 3 },
  });
  expect(bench.host.model.sheets.find(({ id }) => id === activeSheet)?.name).toBe('Centri');
  expect(selection).toMatchObject({ row: 2, column: 1 });
});
