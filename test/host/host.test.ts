import type { Dirty, FileFormat, WorkbookModel } from '../../src/host/model/model';
import { emptyWorkbook } from '../../src/host/model/workbook';
import { createHost } from '../../src/host/host';
import type { HostOptions } from '../../src/host/host';
import { loadExcel } from '../../workbench/node/excel';
import { codeOf } from './wire/refused';

function start(options: HostOptions = {}) {
  const host = createHost(options);
  return { host, ...loadExcel(host) };
}

const write = (context: Excel.RequestContext, value: string | number) => {
  context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
};

test('it counts round trips, actions and bytes, in all and by operation', async () => {
  const { host, run } = start();
  await run(async (context) => {
    write(context, 1);
    await context.sync();
    write(context, 2);
    await context.sync();
  }, 'save');
  await run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  }, 'open');
  const [save, open, ...more] = host.takeMeasurements();
  expect(more).toEqual([]);
  expect(save).toMatchObject({ name: 'save', roundTrips: 2 });
  expect(open).toMatchObject({ name: 'open', roundTrips: 1 });
  expect(open?.responseBytes).toBeGreaterThan(20);
  expect(host.counters).toEqual({
    roundTrips: 3,
    actions: (save?.actions ?? 0) + (open?.actions ?? 0),
    requestBytes: (save?.requestBytes ?? 0) + (open?.requestBytes ?? 0),
    responseBytes: (save?.responseBytes ?? 0) + (open?.responseBytes ?? 0),
  });
  expect(host.takeMeasurements()).toEqual([]);
});

test('letting go of ranges after a run is no round trip', async () => {
  const { host, run } = start();
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    range.load('values');
    await context.sync();
  });
  expect(host.counters.roundTrips).toBe(1);
});

test('bytes are counted as UTF-8', async () => {
  const { host, run } = start();
  await run((context) => Promise.resolve(write(context, 'a')), 'ascii');
  await run((context) => Promise.resolve(write(context, 'è')), 'accent');
  const [ascii, accent] = host.takeMeasurements();
  expect((accent?.requestBytes ?? 0) - (ascii?.requestBytes ?? 0)).toBe(1);
});

test('the next request can be refused, and the one after it works', async () => {
  const { host, run } = start();
  host.faults.refuseNext('InvalidOperationInCellEditMode');
  expect(await codeOf(run, (context) => write(context, 'x'))).toBe('InvalidOperationInCellEditMode');
  expect(host.model.sheets[0]?.cells.size).toBe(0);
  expect(await codeOf(run, (context) => write(context, 'x'))).toBe('done');
});

test('while a person edits a cell every request is refused', async () => {
  const { host, run } = start();
  host.editing = true;
  expect(await codeOf(run, (context) => write(context, 'x'))).toBe('InvalidOperationInCellEditMode');
  expect(await codeOf(run, (context) => write(context, 'x'))).toBe('InvalidOperationInCellEditMode');
  host.editing = false;
  expect(await codeOf(run, (context) => write(context, 'x'))).toBe('done');
});

test('a request can fail without an answer', async () => {
  const { host, run } = start();
  host.faults.failNext('connection lost');
  await expect(run((context) => Promise.resolve(write(context, 1)))).rejects.toThrow('connection lost');
  expect(await codeOf(run, (context) => write(context, 1))).toBe('done');
});

test('a request can hang', async () => {
  const { host, run } = start();
  host.faults.hangNext();
  const hanging = run((context) => Promise.resolve(write(context, 1))).then(() => 'answered');
  const waited = new Promise((resolve) => setTimeout(() => resolve('waited'), 30));
  expect(await Promise.race([hanging, waited])).toBe('waited');
});

test('after a hanging request the workbook can be used by other batches', async () => {
  const { host, run } = start();
  host.faults.hangNext();
  void run((context) => Promise.resolve(write(context, 1)));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await codeOf(run, (context) => write(context, 2))).toBe('done');
  expect(host.model.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(2);
});

test('an answer can be lost although the request was carried out', async () => {
  const { host, run } = start();
  host.faults.loseNextAnswer();
  void run((context) => Promise.resolve(write(context, 'scritto')));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.model.sheets[0]?.cells.get(0)?.get(0)?.value).toBe('scritto');
});

test('requests can take longer', async () => {
  const { host, run } = start();
  host.faults.latency = 40;
  const started = performance.now();
  await run((context) => Promise.resolve(write(context, 1)));
  expect(performance.now() - started).toBeGreaterThanOrEqual(39);
});

test('another person’s edits happen between two round trips', async () => {
  const { host, run } = start();
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    range.load('values');
    await context.sync();
    const before: unknown = range.values;
    host.faults.editBetween(() => host.type('Foglio1', 0, 0, 'di un altro'));
    range.load('values');
    await context.sync();
    return [before, range.values];
  });
  expect(read).toEqual([[['']], [['di un altro']]]);
});

test('formulas are calculated once for all that a request changes, and before what it reads', async () => {
  const asked: Dirty[] = [];
  const calculator = {
    recalculate(model: WorkbookModel, dirty: Dirty) {
      asked.push({ structure: dirty.structure, cells: [...dirty.cells] });
      const cell = model.sheets[0]?.cells.get(0)?.get(2);
      if (cell) cell.value = 3;
      return [];
    },
    evaluate: () => null,
  };
  const { run } = start({ calculator });
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('B1').values = [[2]];
    sheet.getRange('C1').formulas = [['=A1+B1']];
    const range = sheet.getRange('A1:C1');
    range.load('values,formulas,text');
    await context.sync();
    return [range.values, range.formulas, range.text];
  });
  expect(values).toEqual([[[1, 2, 3]], [[1, 2, '=A1+B1']], [['1', '2', '3']]]);
  expect(asked.map(({ cells }) => cells.length)).toEqual([3]);
});

test('with manual calculation formulas wait until they are asked', async () => {
  let passes = 0;
  const calculator = { recalculate: () => (passes++, []), evaluate: () => null };
  const { host, run } = start({ calculator });
  await run(async (context) => {
    context.application.calculationMode = 'Manual';
    write(context, 1);
    await context.sync();
  });
  expect(host.model.sheets).toHaveLength(1);
  expect(passes).toBe(0);
  await run((context) => Promise.resolve(context.application.calculate('Recalculate')));
  expect(passes).toBe(1);
});

test('suspended calculation lasts to the end of the request', async () => {
  let passes = 0;
  const calculator = { recalculate: () => (passes++, []), evaluate: () => null };
  const { host, run } = start({ calculator });
  await run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    write(context, 1);
    context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
  });
  expect(passes).toBe(0);
  expect(host.model.sheets).toHaveLength(1);
  expect(passes).toBe(1);
});

test('a person’s typing is converted as in Italian Excel and grows tables', async () => {
  const { host, run } = start();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['Id', 'Peso'],
      ['a', 1],
    ];
    sheet.tables.add('A1:B2', true).name = 'tblFasi';
    await context.sync();
  });
  host.type('Foglio1', 2, 0, 'b');
  host.type('foglio1', 2, 1, '2,50');
  const [sheet] = host.model.sheets;
  expect(sheet?.tables[0]?.area.rowCount).toBe(3);
  expect(sheet?.cells.get(2)?.get(1)?.value).toBe(2.5);
  expect(() => host.type('Assente', 0, 0, 'x')).toThrow('no sheet');
});

test('a file can be opened and saved through its format', async () => {
  const saved: WorkbookModel[] = [];
  const other = emptyWorkbook();
  const files: FileFormat = {
    open: () => Promise.resolve(other),
    save: (model) => (saved.push(model), Promise.resolve(new Uint8Array([1]))),
  };
  const { host } = start({ files });
  await host.open(new Uint8Array());
  expect(host.model).toBe(other);
  expect(await host.save()).toEqual(new Uint8Array([1]));
  expect(saved).toEqual([other]);
});

test('without a file format nothing can be saved', async () => {
  await expect(async () => start().host.save()).rejects.toThrow('without a file format');
});
