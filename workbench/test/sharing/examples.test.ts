import { areaOf } from '../../../src/host/model/area';
import type { SharedWorkbook } from '../../sharing/shared-workbook';
import { travel } from '../../sharing/travel';
import { areaOfTable, cellsOf, SHEET, startSharing, type Person } from './sharing';

function expectEqual(shared: SharedWorkbook): void {
  for (const member of shared.members) expect(shared.differences(member)).toEqual([]);
}

const writeRow = ({ run }: Person, row: number, values: unknown[]) =>
  run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(`A${row}:C${row}`).values = [values];
    await context.sync();
  });

test('what one types reaches the other when it is delivered, and not before', async () => {
  const { shared, anna, bruno } = await startSharing();
  anna.host.type(SHEET, 1, 1, 'Inizio');
  anna.member.send();
  expect(cellsOf(bruno)[1]?.[1]).toBe('Avvio');
  bruno.member.receive();
  expect(cellsOf(bruno)[1]?.[1]).toBe('Inizio');
  shared.deliverAll();
  expectEqual(shared);
});

test('two people who append at once write the same row: the last one to arrive stays', async () => {
  const { shared, anna, bruno } = await startSharing();
  await writeRow(anna, 5, ['d', 'Di Anna', 4]);
  await writeRow(bruno, 5, ['e', 'Di Bruno', 5]);
  expect(cellsOf(anna)[4]).toEqual(['d', 'Di Anna', 4]);
  bruno.member.send();
  anna.member.send();
  shared.deliverAll();
  for (const person of [anna, bruno]) {
    expect(cellsOf(person)[4]).toEqual(['d', 'Di Anna', 4]);
    expect(areaOfTable(person)).toEqual(areaOf(0, 0, 5, 3));
  }
  expectEqual(shared);
});

test.each(['writer first', 'inserter first'])(
  'what is written into a row follows it when another inserts rows above, and so do formulas: %s',
  async (order) => {
    const { shared, anna, bruno } = await startSharing();
    anna.host.type(SHEET, 3, 1, 'Fine');
    anna.host.type(SHEET, 0, 5, '=C4');
    bruno.host.insertRows('tblFasi', 0, 2);
    if (order === 'inserter first') bruno.member.send();
    shared.deliverAll();
    expect(cellsOf(anna, 7)).toEqual([
      ['Id', 'Fase', 'Mesi'],
      [null, null, null],
      [null, null, null],
      ['a', 'Avvio', 3],
      ['b', 'Lavori', 1],
      ['c', 'Fine', 2],
      [null, null, null],
    ]);
    expect(cellsOf(anna, 1, 6)[0]?.slice(4)).toEqual(['=SUM(C4:C6)', '=C6']);
    expectEqual(shared);
  },
);

test.each(['writer first', 'deleter first'])(
  'what is written into a row that another deletes is lost, and no other row takes it: %s',
  async (order) => {
    const { shared, anna, bruno } = await startSharing();
    anna.host.type(SHEET, 2, 1, 'Opere');
    bruno.host.deleteRows('tblFasi', 1);
    if (order === 'deleter first') bruno.member.send();
    shared.deliverAll();
    expect(cellsOf(anna, 4)).toEqual([
      ['Id', 'Fase', 'Mesi'],
      ['a', 'Avvio', 3],
      ['c', 'Chiusura', 2],
      [null, null, null],
    ]);
    expectEqual(shared);
  },
);

test('two who delete the same row delete one; two who leave the table without rows leave a blank one', async () => {
  const { shared, anna, bruno } = await startSharing();
  anna.host.deleteRows('tblFasi', 1);
  bruno.host.deleteRows('tblFasi', 1);
  shared.deliverAll();
  expect(cellsOf(anna, 3).map(([id]) => id)).toEqual(['Id', 'a', 'c']);
  anna.host.deleteRows('tblFasi', 0);
  bruno.host.deleteRows('tblFasi', 1);
  shared.deliverAll();
  expect(areaOfTable(bruno)).toEqual(areaOf(0, 0, 2, 3));
  expect(cellsOf(bruno, 2)[1]).toEqual([null, null, null]);
  expectEqual(shared);
});

test('a sort is a write of all cells: what another writes meanwhile lands in another row', async () => {
  const { shared, anna, bruno } = await startSharing();
  anna.host.sort('tblFasi', 'Mesi');
  bruno.host.type(SHEET, 1, 1, 'Inizio');
  anna.member.send();
  shared.deliverAll();
  expect(cellsOf(anna, 4).slice(1)).toEqual([
    ['b', 'Inizio', 1],
    ['c', 'Chiusura', 2],
    ['a', 'Avvio', 3],
  ]);
  expectEqual(shared);
});

test('changes come to the others as remote events, where their rows stand there', async () => {
  const { shared, anna, bruno } = await startSharing();
  const heard: unknown[] = [];
  bruno.host.telling.listen(({ remote, message }) =>
    heard.push([remote, message.changeType, message.address]),
  );
  anna.host.insertRows('tblFasi', 1);
  anna.host.type(SHEET, 5, 0, 'x');
  bruno.host.deleteRows('tblFasi', 0);
  heard.length = 0;
  shared.deliverAll();
  expect(heard).toEqual([
    [true, 'RowInserted', 'A2:C2'],
    [true, 'RangeEdited', 'A5'],
  ]);
});

test('a range that a session keeps hold of follows rows that another inserts', async () => {
  const { shared, anna, bruno } = await startSharing();
  await anna.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('B3');
    context.trackedObjects.add(range);
    await context.sync();
    bruno.host.insertRows('tblFasi', 0);
    shared.deliverAll();
    range.values = [['Opere']];
    await context.sync();
  });
  expect(cellsOf(anna, 4)[3]).toEqual(['b', 'Opere', 1]);
});

test('a new sheet is everybody’s at once, with all that was under way, and ids are never used again', async () => {
  const { shared, anna, bruno } = await startSharing();
  bruno.host.type(SHEET, 1, 1, 'Inizio');
  const add = ({ run }: Person, name: string) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.add(name).load('id');
      sheet.getRange('A1').values = [[name]];
      await context.sync();
      return sheet.id;
    });
  const first = await add(anna, 'Uno');
  expect(cellsOf(anna)[1]?.[1]).toBe('Inizio');
  expect(bruno.host.model.sheets.map(({ name }) => name)).toEqual([SHEET, 'Uno']);
  await bruno.run(async (context) => {
    context.workbook.worksheets.getItem('Uno').delete();
    await context.sync();
  });
  const second = await add(anna, 'Due');
  expect(second).not.toBe(first);
  expect(await add(bruno, 'Tre')).not.toBe(second);
  expectEqual(shared);
});

test('with a delay acts travel by themselves', async () => {
  jest.useFakeTimers();
  try {
    const { shared, anna, bruno } = await startSharing();
    const end = travel(shared, { up: 100, down: 200 });
    anna.host.type(SHEET, 1, 1, 'Inizio');
    jest.advanceTimersByTime(299);
    expect(cellsOf(bruno)[1]?.[1]).toBe('Avvio');
    jest.advanceTimersByTime(1);
    expect(cellsOf(bruno)[1]?.[1]).toBe('Inizio');
    end();
    anna.host.type(SHEET, 1, 1, 'Altro');
    jest.advanceTimersByTime(1000);
    expect(cellsOf(bruno)[1]?.[1]).toBe('Inizio');
  } finally {
    jest.useRealTimers();
  }
});
