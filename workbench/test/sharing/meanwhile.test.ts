import { cellsOf, SHEET, startSharing, type Person } from './sharing';

const write = ({ run }: Person, address: string, value: string) =>
  run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

test('another acts before a request, and between a request and its answer', async () => {
  const { shared, anna, bruno } = await startSharing();
  const seen: unknown[] = [];
  const endFirst = anna.member.beforeRequest(() => {
    bruno.host.type(SHEET, 1, 1, 'Prima');
    shared.deliverAll();
  });
  const endSecond = anna.member.beforeAnswer(() => {
    bruno.host.type(SHEET, 1, 1, 'Dopo');
    shared.deliverAll();
  });
  await anna.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('B2').load('values');
    await context.sync();
    seen.push(range.values[0]?.[0]);
  });
  endFirst();
  endSecond();
  await write(anna, 'A8', 'x');
  expect(seen).toEqual(['Prima']);
  expect(cellsOf(anna)[1]?.[1]).toBe('Dopo');
});

test('an answer comes late; the request was carried out before', async () => {
  const { anna } = await startSharing();
  let answer = (): void => undefined;
  const end = anna.member.beforeAnswer(() => new Promise<void>((resolve) => (answer = resolve)));
  let isDone = false;
  const writing = write(anna, 'A8', 'x').then(() => (isDone = true));
  await settle();
  expect([cellsOf(anna)[7]?.[0], isDone]).toEqual(['x', false]);
  end();
  answer();
  await writing;
  expect(isDone).toBe(true);
});

test('a late request is carried out when the test says so, at the latest before the next one', async () => {
  const { anna } = await startSharing();
  const carryOut = anna.host.faults.lateNext();
  const first = write(anna, 'A8', 'prima');
  await settle();
  expect(cellsOf(anna)[7]?.[0]).toBeNull();
  carryOut();
  await first;
  expect(cellsOf(anna)[7]?.[0]).toBe('prima');
  anna.host.faults.lateNext();
  const late = write(anna, 'A8', 'seconda');
  await settle();
  await write(anna, 'A8', 'terza');
  await late;
  expect(cellsOf(anna)[7]?.[0]).toBe('terza');
});

test('a batch fails half way: what came before stays done, and what it read is known', async () => {
  const { anna, bruno, shared } = await startSharing();
  const read = await anna.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await context.sync();
    const range = sheet.getRange('B2').load('values');
    sheet.getRange('A8').values = [['fatto']];
    sheet.getRange('A9').values = [['non fatto']];
    anna.host.faults.failAfter(1, 'GeneralException');
    const refusal = await context.sync().then(
      () => null,
      (error: OfficeExtension.Error) => error.code,
    );
    return [refusal, range.values];
  });
  expect(read).toEqual(['GeneralException', [['Avvio']]]);
  shared.deliverAll();
  expect(cellsOf(bruno, 9).slice(7)).toEqual([
    ['fatto', null, null],
    [null, null, null],
  ]);
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
