import { createHost } from '../../../src/host/host';
import { loadExcel } from '../../../workbench/node/excel';
import { refusalOf } from './book';

async function start(rows: unknown[][]) {
  const host = createHost();
  const { run } = loadExcel(host);
  const address = `A1:C${rows.length + 1}`;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(address).formulas = [['Chiave', 'Nome', 'Doppio'], ...rows];
    sheet.tables.add(address, true).name = 'tblProva';
    await context.sync();
  });
  const column = (index: number) =>
    rows.map((_, row) => {
      const cell = host.model.sheets[0]?.cells.get(row + 1)?.get(index);
      return cell?.formula ?? cell?.value ?? null;
    });
  return { host, column };
}

const mixed = [
  ['b', 1, ''],
  ['', 2, ''],
  [10, 3, ''],
  [true, 4, ''],
  ['A', 5, ''],
  [9, 6, ''],
  ['a', 7, ''],
];

test('a person sorts: numbers, texts in their old order where they are alike, logical values, blanks last', async () => {
  const { host, column } = await start(mixed);
  const heard: unknown[] = [];
  host.onEvent(({ message }) => heard.push([message.changeType, message.address]));
  host.sort('tblProva', 'Chiave');
  expect(column(1)).toEqual([6, 3, 5, 7, 1, 4, 2]);
  host.sort('tblProva', 'chiave', false);
  expect(column(1)).toEqual([4, 1, 5, 7, 3, 6, 2]);
  expect(heard).toEqual([
    ['RangeEdited', 'A2:C8'],
    ['RangeEdited', 'A2:C8'],
  ]);
  expect(() => host.sort('tblProva', 'Assente')).toThrow('tblProva has no column Assente.');
});

test('formulas of a row stay in their row, and rows that a filter hides where they are', async () => {
  const { host, column } = await start([
    [3, 'tre', '=A2*2'],
    [2, 'due', '=A3*3'],
    [1, 'uno', '=A4*4'],
  ]);
  host.filter('tblProva', ([key]) => key !== 2);
  host.sort('tblProva', 'Chiave');
  expect(column(1)).toEqual(['uno', 'due', 'tre']);
  expect(column(2)).toEqual(['=A2*4', '=A3*3', '=A4*2']);
});

test('a person inserts, deletes and copies rows of a table; a protected sheet refuses', async () => {
  const { host, column } = await start([
    [1, '01', ''],
    [2, 'due', ''],
    ['', '', ''],
    ['', '', ''],
  ]);
  host.deleteRows('tblProva', 2, 2);
  host.copyRow('tblProva', 0);
  host.insertRows('tblProva', 1);
  expect(column(0)).toEqual([1, null, 2, 1]);
  expect(host.model.sheets[0]?.tables[0]?.area.rowCount).toBe(5);
  const [sheet] = host.model.sheets;
  if (sheet) sheet.protected = true;
  expect(refusalOf(() => host.insertRows('tblProva', 0))).toBe('AccessDenied');
  expect(refusalOf(() => host.sort('tblProva', 'Nome'))).toBe('AccessDenied');
});
