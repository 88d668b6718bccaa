import { createHost } from '../../../src/host/host';
import { loadExcel } from '../../node/excel';

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

function start() {
  const host = createHost();
  return { host, ...loadExcel(host) };
}

test('a change by a person tells address, source and what was there before', async () => {
  const { host, run } = start();
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void seen.push(event)));
    await context.sync();
  });
  host.type('Foglio1', 1, 2, '5');
  await settled();
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    address: 'C2',
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: host.model.sheets[0]?.id,
    details: { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
  });
});

test('another person’s change is remote', async () => {
  const { host, run } = start();
  const sources: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void sources.push(event.source)));
    await context.sync();
  });
  host.asAnotherPerson(() => host.type('Foglio1', 0, 0, 'x'));
  await settled();
  expect(sources).toEqual(['Remote']);
});

test('a sheet’s own event comes for that sheet only', async () => {
  const { host, run } = start();
  const addresses: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.add('Altro');
    const sheet = context.workbook.worksheets.getItem('Foglio1');
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add((event) => Promise.resolve(void addresses.push(event.address)));
    await context.sync();
  });
  host.type('Altro', 0, 0, 'x');
  host.type('Foglio1', 3, 0, 'y');
  await settled();
  expect(addresses).toEqual(['A4']);
});

test('a change of many cells has no details, and says what kind it was', async () => {
  const { run } = start();
  const seen: [string, string, boolean][] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) =>
      Promise.resolve(void seen.push([event.changeType, event.address, event.details === undefined])),
    );
    await context.sync();
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('2:2').delete('Up');
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([
    ['RangeEdited', 'A1:B2', true],
    ['RowInserted', '1:1', true],
    ['RowDeleted', '2:2', true],
  ]);
});

test('selections are told, those that were there before are not', async () => {
  const { host, run } = start();
  const addresses: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add((event) =>
      Promise.resolve(void addresses.push(event.address)),
    );
    await context.sync();
  });
  host.select('Foglio1', 'B2:C4');
  await settled();
  expect(addresses).toEqual(['B2:C4']);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Foglio1').getRange('B2:C4').select();
    await context.sync();
  });
  await settled();
  expect(addresses).toEqual(['B2:C4']);
  const selected = await run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(selected).toBe('Foglio1!B2:C4');
});

test('added and deleted sheets are told', async () => {
  const { run } = start();
  const seen: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onAdded.add(() => Promise.resolve(void seen.push('added')));
    context.workbook.worksheets.onDeleted.add(() => Promise.resolve(void seen.push('deleted')));
    await context.sync();
    context.workbook.worksheets.add('Via').delete();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(['added', 'deleted']);
});

test('a handler that was removed hears nothing more', async () => {
  const { host, run } = start();
  let count = 0;
  const registration = await run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(() => Promise.resolve(void count++));
    await context.sync();
    return result;
  });
  host.type('Foglio1', 0, 0, 'x');
  await settled();
  registration.remove();
  await registration.context.sync();
  host.type('Foglio1', 0, 0, 'y');
  await settled();
  expect(count).toBe(1);
});

test('two workbooks in one process do not hear each other', async () => {
  const one = start();
  const two = start();
  const seen: string[] = [];
  for (const [name, { run }] of Object.entries({ one, two })) {
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve(void seen.push(name)));
      await context.sync();
    });
  }
  two.host.type('Foglio1', 0, 0, 'x');
  await settled();
  expect(seen).toEqual(['two']);
});
