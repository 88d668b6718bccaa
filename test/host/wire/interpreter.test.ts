import { createHost } from '../../../src/host/host';
import { loadExcel } from '../../../workbench/node/excel';
import { codeOf, refused } from './refused';

function start() {
  const host = createHost();
  return { host, ...loadExcel(host) };
}

test('actions run in order, stop at the first error, and what ran before it stays done', async () => {
  const { run, host } = start();
  const refusal = await refused(run, (context) => {
    const sheet = context.workbook.worksheets.getItem('Foglio1');
    sheet.getRange('A1').values = [['before']];
    context.workbook.worksheets.getItem('Assente').getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [['after']];
  });
  expect(refusal).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  const [sheet] = host.model.sheets;
  expect(sheet?.cells.get(0)?.get(0)?.value).toBe('before');
  expect(sheet?.cells.has(1)).toBe(false);
});

test('an error is an OfficeExtension.Error of the caller’s realm, with the statement that failed', async () => {
  const { run, OfficeExtension } = start();
  const failed = run((context) => {
    context.workbook.worksheets.getItem('Assente');
    return context.sync();
  });
  const error = await failed.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect((error as OfficeExtension.Error).debugInfo).toMatchObject({ code: 'ItemNotFound' });
});

test('a property cannot be read before it is loaded', async () => {
  const { run } = start();
  const reading = run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await context.sync();
    return sheet.name;
  });
  await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a member that the workbench lacks is refused by name, not swallowed', async () => {
  const { run } = start();
  const method = await refused(run, (context) =>
    context.workbook.worksheets.getFirst().getRange('A1').flashFill(),
  );
  expect(method).toMatchObject({ code: 'NotImplemented', message: 'NotImplemented: Range.flashFill' });
  const property = await refused(run, (context) =>
    context.workbook.worksheets.getFirst().charts.load('count'),
  );
  expect(property?.message).toBe('NotImplemented: Worksheet.charts');
  const loaded = await refused(run, (context) => context.workbook.load('isDirty'));
  expect(loaded?.message).toBe('NotImplemented: Workbook.isDirty');
});

test('an argument that the workbench does not honour is refused', async () => {
  const { run } = start();
  const refusal = await refused(run, (context) => {
    const table = context.workbook.tables.add('Foglio1!A1:A2', true);
    table.columns.add(-1, [['Nuova'], [1]]);
  });
  expect(refusal?.code).toBe('NotImplemented');
});

test('an object that is created by a method is created once, however often it is used', async () => {
  const { run, host } = start();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Dati');
    sheet.getRange('A1').values = [[1]];
    sheet.load('name');
    await context.sync();
    sheet.tabColor = '#112233';
    await context.sync();
  });
  expect(host.model.sheets.map(({ name, tabColor }) => [name, tabColor])).toEqual([
    ['Foglio1', ''],
    ['Dati', '#112233'],
  ]);
});

test('a missing object is a null object: it says so, and takes calls in the same batch without effect', async () => {
  const { run } = start();
  const isNull = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Assente');
    sheet.delete();
    sheet.load('name');
    const range = sheet.getRange('A1');
    range.load('values');
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test('a sheet that was deleted can no longer be used', async () => {
  const { run } = start();
  const code = await codeOf(run, (context) => {
    const sheet = context.workbook.worksheets.add('Via');
    sheet.delete();
    sheet.getRange('A1').values = [[1]];
  });
  expect(code).toBe('ItemNotFound');
});

test('a range that is kept over two round trips follows inserted rows, and is refused when its sheet is gone', async () => {
  const { run } = start();
  const { address, code } = await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Dati');
    const range = sheet.getRange('B5');
    range.load('address');
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    range.load('address');
    await context.sync();
    const moved = range.address;
    sheet.delete();
    range.load('values');
    const failure = await context.sync().then(
      () => 'done',
      (error: OfficeExtension.Error) => error.code,
    );
    return { address: moved, code: failure };
  });
  expect(address).toBe('Dati!B7');
  expect(code).toBe('InvalidReference');
});

test('a collection loads named properties of its items, also of collections below', async () => {
  const { run } = start();
  const loaded = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Dati').tables.add('A1:B2', true).name = 'tblDati';
    worksheets.load('items/name,items/tables/items/name,items/pageLayout/orientation');
    await context.sync();
    return worksheets.items.map((sheet) => ({
      name: sheet.name,
      tables: sheet.tables.items.map((table) => table.name),
      orientation: sheet.pageLayout.orientation,
    }));
  });
  expect(loaded).toEqual([
    { name: 'Foglio1', tables: [], orientation: 'Portrait' },
    { name: 'Dati', tables: ['tblDati'], orientation: 'Portrait' },
  ]);
});

test('items of a loaded collection can be changed', async () => {
  const { run, host } = start();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items');
    await context.sync();
    for (const sheet of worksheets.items) sheet.tabColor = '#010203';
    await context.sync();
  });
  expect(host.model.sheets[0]?.tabColor).toBe('#010203');
});

test('a page of a collection has the wanted items', async () => {
  const { run } = start();
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ['A', 'B', 'C']) worksheets.add(name);
    worksheets.load({ name: true, $top: 2, $skip: 1 });
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['A', 'B']);
});

test('several properties can be set and updated at once', async () => {
  const { run, host } = start();
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    range.set({ values: [['x']], format: { wrapText: true, font: { bold: true } } });
    await context.sync();
  });
  const style = host.model.sheets[0]?.styles.get(0)?.get(0);
  expect(style).toMatchObject({ wrapText: true, bold: true });
});

test('a large array arrives whole although the client sends it in parts', async () => {
  const { run, host } = start();
  const rows = Array.from({ length: 2000 }, (_, row) => [row, `testo ${row}`]);
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:B2000').values = rows;
    await context.sync();
  });
  expect(host.model.sheets[0]?.cells.get(1999)?.get(1)?.value).toBe('testo 1999');
  const wrong = await codeOf(run, (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:B1999').values = rows;
  });
  expect(wrong).toBe('InvalidArgument');
});
