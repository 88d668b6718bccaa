import { WorkbookError } from '../../../src/workbook/excel/failure';
import { readWorkbook } from '../../../src/workbook/read/read';
import { createRunner, timeLimit, type ExcelRun } from '../../../src/workbook/excel/run';
import { blankBench } from '../bench';

test('a batch’s value comes back as the outcome', async () => {
  const runner = createRunner(blankBench().run);
  expect(await runner.run('open', (context) => readWorkbook(context))).toEqual({
    ok: true,
    value: { kind: 'blank' },
  });
});

test('batches wait for each other, also after one that failed', async () => {
  const events: string[] = [];
  const slow: ExcelRun = async (batch, operation) => {
    events.push(`${operation} starts`);
    await new Promise((resolve) => setTimeout(resolve, operation === 'open' ? 20 : 1));
    events.push(`${operation} ends`);
    if (operation === 'prepare') throw new Error('broken');
    return batch({} as Excel.RequestContext);
  };
  const runner = createRunner(slow);
  const nothing = (): Promise<null> => Promise.resolve(null);
  await Promise.all([
    runner.run('open', nothing),
    runner.run('prepare', nothing),
    runner.run('compose', nothing),
  ]);
  expect(events).toEqual([
    'open starts',
    'open ends',
    'prepare starts',
    'prepare ends',
    'compose starts',
    'compose ends',
  ]);
});

test('a cell that is being edited is a failure of its own', async () => {
  const { host, run } = blankBench();
  host.faults.refuseNext('InvalidOperationInCellEditMode');
  const outcome = await createRunner(run).run('open', (context) => readWorkbook(context));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'cell-being-edited' } });
});

test('with the policy to wait, a batch is tried again when the edit has ended', async () => {
  const { host, run } = blankBench();
  host.faults.refuseNext('InvalidOperationInCellEditMode');
  host.faults.refuseNext('InvalidOperationInCellEditMode');
  const runner = createRunner(run, { whileEditing: { attempts: 2, delay: 1 } });
  expect(await runner.run('open', (context) => readWorkbook(context))).toMatchObject({ ok: true });
});

test('an answer that does not come is an unknown outcome, and the next batch still runs', async () => {
  const { host, run } = blankBench();
  host.faults.hangNext();
  const runner = createRunner(
    (batch, operation) => (operation === 'open' ? new Promise(() => undefined) : run(batch, operation)),
    { timeout: { open: 20 } },
  );
  expect(await runner.run('open', (context) => readWorkbook(context))).toMatchObject({
    ok: false,
    failure: { code: 'unknown-outcome' },
  });
});

test.each([
  ['AccessDenied', 'read-only'],
  ['ItemNotFound', 'missing-item'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ApiNotFound', 'host-too-old'],
  ['InvalidArgument', 'refused'],
  ['SomethingNew', 'unexpected'],
])('Excel’s %s is %s', async (code, expected) => {
  const { host, run } = blankBench();
  host.faults.refuseNext(code);
  const outcome = await createRunner(run).run('open', (context) => readWorkbook(context));
  expect(outcome).toMatchObject({ ok: false, failure: { code: expected } });
  if (!outcome.ok)
    expect(JSON.parse(outcome.failure.diagnostics)).toMatchObject({ operation: 'open', office: code });
});

test('diagnostics hold codes and places, never a message that could quote a cell', async () => {
  const { host, run } = blankBench();
  host.faults.refuseNext('InvalidArgument', 'The cell says STIPENDIO ROSSI');
  const office = await createRunner(run).run('open', (context) => readWorkbook(context));
  const thrown = await createRunner(run).run('open', () => Promise.reject(new Error('STIPENDIO ROSSI')));
  const own = await createRunner(run).run('import', () =>
    Promise.reject(new WorkbookError('cancelled', 'import')),
  );
  for (const outcome of [office, thrown]) {
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).not.toContain('STIPENDIO');
  }
  expect(own).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
});

test('a time limit grows with the rows and with the schede', () => {
  expect(timeLimit('compose', { schede: 1 })).toBe(63_000);
  expect(timeLimit('compose', { schede: 200 })).toBe(660_000);
  expect(timeLimit('save', { rows: 11_000 })).toBe(170_000);
  expect(timeLimit('import', { rows: 0 })).toBe(600_000);
});

test('the runner waits as long as the size of the work says', async () => {
  jest.useFakeTimers();
  const ended: string[] = [];
  const wait = (schede: number): void =>
    void createRunner(() => new Promise(() => undefined))
      .run('compose', () => Promise.resolve(null), { schede })
      .then((outcome) => ended.push(`${schede} ${outcome.ok ? 'done' : outcome.failure.code}`));
  wait(1);
  wait(200);
  await jest.advanceTimersByTimeAsync(64_000);
  expect(ended).toEqual(['1 unknown-outcome']);
  await jest.advanceTimersByTimeAsync(600_000);
  expect(ended).toEqual(['1 unknown-outcome', '200 unknown-outcome']);
  jest.useRealTimers();
});
