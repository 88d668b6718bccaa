import { margins, paper, scale, widthOf, type ColumnSpan } from '../../../src/scheda/sheet/grid';
import { planScheda } from '../../../src/scheda/plan';
import { composeSchede } from '../../../src/workbook/compose/compose';
import { isLeftOver, temporaryName, TEMPORARY_NAME } from '../../../src/workbook/compose/temporary';
import { composedStates } from '../../../src/workbook/schema/computed-words';
import { createRunner } from '../../../src/workbook/excel/run';
import { columnOf } from '../../../src/workbook/compose/paint-groups';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith, contentOf, preparedBench, samplePeg, tableOf, type Bench } from '../bench';
import { savePhase } from '../save/phase-saves';

const CODE = '2018_P03_01';
const SHEET = `Scheda ${CODE}`;

const compose = (bench: Bench) =>
  bench.trips((context) => composeSchede(context, { objectives: [CODE], today: '2019-03-13' }));

const sheetOf = (bench: Bench, name: string) => bench.host.model.sheets.find((sheet) => sheet.name === name);

test('a scheda is one round trip to read, two to learn about lists, one to paint and one to show', async () => {
  const bench = await benchWith(samplePeg());
  const { value, trips } = await compose(bench);
  expect(trips).toBe(5);
  expect(value).toMatchObject({ sheet: SHEET, schede: [{ code: CODE, pages: 4 }] });
  expect(value.pages).toBeGreaterThan(1);
  expect(bench.host.model.sheets.map(({ name }) => name)).not.toContain(TEMPORARY_NAME);
});

test('wherever lists of areas want another separator, or none is taken, the sheet is the same', async () => {
  const painted: unknown[] = [];
  for (const listSeparator of [';', ',', '|'] as (',' | ';')[]) {
    const bench = await benchWith(samplePeg(), undefined, { switches: { listSeparator } });
    await compose(bench);
    const { styles, rows, merges } = sheetOf(bench, SHEET) ?? {};
    painted.push({ styles, rows, merges });
  }
  expect(painted[1]).toEqual(painted[0]);
  expect(painted[2]).toEqual(painted[0]);
});

test('the sheet is what the plan says: texts, merges, sizes, breaks and page', async () => {
  const bench = await benchWith(samplePeg());
  await compose(bench);
  const plan = planScheda(samplePeg(), { objectives: [CODE], sheetName: SHEET });
  const sheet = sheetOf(bench, SHEET);
  if (sheet === undefined) throw new Error('no sheet');
  const texts = plan.cells.filter(({ text }) => text !== '');
  expect(texts.map((cell) => sheet.cells.get(cell.row)?.get(columnOf(cell))?.value)).toEqual(
    texts.map(({ text }) => text),
  );
  const merged = plan.cells.filter(
    ({ rowSpan, columnSpan, runsOver }) => !runsOver && (rowSpan > 1 || columnSpan > 1),
  );
  expect(sheet.merges).toHaveLength(merged.length);
  expect(plan.rows.map((_, row) => sheet.rows.get(row)?.size)).toEqual(plan.rows.map(({ height }) => height));
  expect(plan.columns.map((_, column) => sheet.columns.get(column)?.size)).toEqual(plan.columns);
  expect(sheet.rowBreaks).toEqual(plan.breaks);
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { scale: plan.page.scale },
  });
  expect(sheet.page.headersFooters.rightFooter).toContain('Pagina &P di &N');
  expect(sheet.page.margins.top).toBeCloseTo(plan.page.margins.top, 1);
});

test.each([
  ['a Mac', 1],
  ['a screen at 125 %', 0.6],
])(
  'on %s columns of other widths are set again, so that no cell is too narrow and the page holds them',
  async (_, pixel) => {
    const bench = await benchWith(samplePeg());
    bench.host.book.pixel = pixel;
    const { trips } = await compose(bench);
    expect(trips).toBe(5);
    const { cells, columns } = planScheda(samplePeg(), { objectives: [CODE], sheetName: SHEET });
    const painted = columns.map((_width, column) => sheetOf(bench, SHEET)?.columns.get(column)?.size ?? 0);
    const share = ({ column, columnSpan }: ColumnSpan): number =>
      painted.slice(column, column + columnSpan).reduce((sum, width) => sum + width) /
      widthOf({ column, columnSpan });
    expect(cells.filter((cell) => share(cell) < 0.97)).toEqual([]);
    const onPaper = (painted.reduce((sum, width) => sum + width) * scale) / 100;
    expect(onPaper).toBeLessThan(paper.width - margins.left - margins.right);
  },
);

test('the longest scheda is painted in one request, far below what Excel takes at once', async () => {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  const [phase] = objective?.phases ?? [];
  const [indicator] = objective?.indicators ?? [];
  if (objective === undefined || phase === undefined || indicator === undefined) throw new Error('no sample');
  const text = 'Il servizio ha garantito la gestione delle relazioni con i media. '.repeat(450);
  const long = {
    ...objective,
    phases: Array.from({ length: 60 }, (_, at) => ({
      ...phase,
      id: `f${at}`,
      description: text.slice(0, 400),
    })),
    indicators: Array.from({ length: 40 }, (_, at) => ({
      ...indicator,
      id: `i${at}`,
      description: text.slice(0, 400),
    })),
    status: [{ date: null, paragraphs: [{ id: 'p1', order: 1, text }] }],
  };
  const bench = await benchWith({ ...peg, objectives: [long] });
  const before = bench.host.counters.requestBytes;
  const { trips } = await compose(bench);
  expect(trips).toBe(5);
  expect(bench.host.counters.requestBytes - before).toBeLessThan(1_000_000);
});

test('a big print run goes in several requests and gives the same sheet', async () => {
  const whole = await benchWith(samplePeg());
  await compose(whole);
  const parted = await benchWith(samplePeg());
  const { trips } = await parted.trips((context) =>
    composeSchede(context, { objectives: [CODE], today: '2019-03-13', requestBytes: 50_000 }),
  );
  expect(trips).toBeGreaterThan(5);
  const painted = (bench: Bench) => {
    const { cells, styles, rows, columns, merges, rowBreaks, page } = sheetOf(bench, SHEET) ?? {};
    const places = (merges ?? []).map((merge) => JSON.stringify(Object.entries(merge).sort())).sort();
    return { cells, styles, rows, columns, places, rowBreaks, page };
  };
  expect(painted(parted)).toEqual(painted(whole));
});

test('a big print run says how far it is', async () => {
  const bench = await benchWith(samplePeg());
  const shares: number[] = [];
  const { trips } = await bench.trips((context) =>
    composeSchede(context, {
      objectives: [CODE],
      today: '2019-03-13',
      requestBytes: 50_000,
      onProgress: ({ share }) => shares.push(share),
    }),
  );
  expect(shares).toEqual([...shares].sort());
  expect(shares).toHaveLength(trips - 5);
  expect(shares.every((share) => share > 0)).toBe(true);
  expect(shares.at(-1)).toBe(1);
});

test.each([0, 1, 2])(
  'a run that is stopped after %i requests leaves the workbook as it was',
  async (requests) => {
    const bench = await benchWith(samplePeg());
    await compose(bench);
    const before = bench.host.model.sheets.map(({ id, name }) => `${id} ${name}`);
    const schede = (await tableOf(bench, 'tblSchede')).rows;
    let painted = 0;
    const outcome = await createRunner(bench.run).run('compose', (context) =>
      composeSchede(context, {
        objectives: [CODE],
        today: '2019-03-14',
        requestBytes: 50_000,
        onProgress: () => (painted += 1),
        isCancelled: () => painted === requests,
      }),
    );
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(bench.host.model.sheets.map(({ id, name }) => `${id} ${name}`)).toEqual(before);
    expect((await tableOf(bench, 'tblSchede')).rows).toEqual(schede);
  },
);

test('an ampersand in the entity’s name is printed as such', async () => {
  const peg = samplePeg();
  peg.parameters.entity = 'Comune di Rossi & Bianchi';
  const bench = await benchWith(peg);
  await compose(bench);
  expect(sheetOf(bench, SHEET)?.page.headersFooters.leftFooter).toContain('Rossi && Bianchi');
});

test('a footer has at most 255 characters with its codes, and is cut between characters', async () => {
  for (const entity of [
    '&'.repeat(120),
    `${'x'.repeat(109)}😀`,
    `${'&'.repeat(95)}${'😀'.repeat(9)}`,
    `${'&'.repeat(94)}x${'😀'.repeat(9)}`,
  ]) {
    const peg = samplePeg();
    peg.parameters.entity = entity;
    const bench = await benchWith(peg);
    await compose(bench);
    const footer = sheetOf(bench, SHEET)?.page.headersFooters;
    const left = footer?.leftFooter ?? '';
    expect(`&L${left}&R${footer?.rightFooter}`.length).toBeLessThanOrEqual(255);
    expect(left).not.toMatch(/[\uD800-\uDBFF]$/);
    expect((/&*$/.exec(left)?.[0].length ?? 0) % 2).toBe(0);
  }
});

test('composing again replaces the sheet in its place', async () => {
  const bench = await benchWith(samplePeg());
  await compose(bench);
  const order = bench.host.model.sheets.map(({ name }) => name);
  const first = sheetOf(bench, SHEET)?.id;
  expect((await compose(bench)).trips).toBe(5);
  expect(bench.host.model.sheets.map(({ name }) => name)).toEqual(order);
  expect(sheetOf(bench, SHEET)?.id).not.toBe(first);
  expect((await tableOf(bench, 'tblSchede')).rows).toHaveLength(1);
});

test('a sheet of the person’s own with that name is left alone', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    context.workbook.worksheets.add(SHEET).getRange('A1').values = [['mio']];
    await context.sync();
  }, 'test');
  const { value } = await compose(bench);
  expect(value.sheet).toBe(`${SHEET} (2)`);
  expect(sheetOf(bench, SHEET)?.cells.get(0)?.get(0)?.value).toBe('mio');
});

test('objectives whose sheets would have one name get a sheet each, and each replaces its own', async () => {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  if (objective === undefined) throw new Error('no sample');
  const codes = ['2018_SETTORE_SERVIZI_SOCIALI_01', '2018_SETTORE_SERVIZI_SOCIALI_02'];
  const objectives = codes.map((code, at) => ({
    ...objective,
    id: `o${at}`,
    code,
    order: at + 1,
    phases: [],
    indicators: [],
    status: [],
    involved: [],
  }));
  const bench = await benchWith({ ...peg, objectives });
  const sheets: string[] = [];
  for (const code of [...codes, ...codes]) {
    const run = await bench.run(
      (context) => composeSchede(context, { objectives: [code], today: '2019-03-13' }),
      'compose',
    );
    sheets.push(run.sheet);
  }
  expect(sheets.slice(2)).toEqual(sheets.slice(0, 2));
  expect(new Set(sheets).size).toBe(2);
  expect((await contentOf(bench)).composed.map(({ sheet, objective: code }) => [sheet, code])).toEqual(
    codes.map((code, at) => [sheets[at], code]),
  );
});

test('a sheet of the person’s own whose name begins like the temporary one is left alone', async () => {
  const bench = await benchWith(samplePeg());
  const own = `${TEMPORARY_NAME} (mia)`;
  await bench.run(async (context) => {
    context.workbook.worksheets.add(own);
    await context.sync();
  }, 'test');
  await compose(bench);
  expect(sheetOf(bench, own)).toBeDefined();
});

test('what an interrupted run left behind is removed', async () => {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    context.workbook.worksheets.add(TEMPORARY_NAME);
    await context.sync();
  }, 'test');
  expect((await compose(bench)).value.sheet).toBe(SHEET);
  expect(sheetOf(bench, TEMPORARY_NAME)).toBeUndefined();
});

test('a sheet at which another person may be at work stays; after an hour it is left over', async () => {
  const bench = await benchWith(samplePeg());
  const now = Date.now();
  const [young, old] = [temporaryName(now - 5 * 60_000), temporaryName(now - 70 * 60_000)];
  await bench.run(async (context) => {
    context.workbook.worksheets.add(young);
    context.workbook.worksheets.add(old);
    await context.sync();
  }, 'test');
  await compose(bench);
  expect(sheetOf(bench, young)).toBeDefined();
  expect(sheetOf(bench, old)).toBeUndefined();
  expect(young).toHaveLength(31);
  expect(isLeftOver(`${TEMPORARY_NAME} della giunta`, now)).toBe(false);
});

test('a failure while painting leaves the earlier sheet, and the next run cleans up', async () => {
  const bench = await benchWith(samplePeg());
  await compose(bench);
  const earlier = sheetOf(bench, SHEET)?.id;
  const outcome = await createRunner(bench.run).run('compose', async (context) => {
    const { worksheets } = context.workbook;
    const add = worksheets.add.bind(worksheets);
    // A range that does not exist: Excel stops in the middle of the batch.
    Object.assign(worksheets, {
      add: (name: string) => {
        const sheet = add(name);
        const pageLayout = sheet.pageLayout;
        Object.defineProperty(sheet, 'pageLayout', {
          get: () => {
            pageLayout.setPrintArea('nessuna area');
            return pageLayout;
          },
        });
        return sheet;
      },
    });
    return composeSchede(context, { objectives: [CODE], today: '2019-03-13' });
  });
  expect(outcome.ok).toBe(false);
  expect(sheetOf(bench, SHEET)?.id).toBe(earlier);
  await compose(bench);
  expect(sheetOf(bench, TEMPORARY_NAME)).toBeUndefined();
});

test('a scheda is to be composed again when its data change, not otherwise', async () => {
  const bench = await benchWith(samplePeg());
  await compose(bench);
  expect((await contentOf(bench)).composed).toEqual([
    { sheet: SHEET, objective: CODE, date: '2019-03-13', stale: false },
  ]);
  const before = samplePeg().objectives[0]?.phases[2];
  if (before === undefined) throw new Error('no phase');
  await savePhase(bench, { before, after: { ...before, progress: 90 } });
  expect((await contentOf(bench)).composed[0]?.stale).toBe(true);
});

test.each([
  ['Peso', true],
  ['Avanzamento', true],
  ['Peso', false],
])('the sheet sees that two phases exchanged %s; their order is given: %s', async (heading, ordered) => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const write = (column: string, cells: (string | number)[]): Promise<void> =>
    bench.run(async (context) => {
      const body = context.workbook.tables.getItem('tblFasi').columns.getItem(column).getDataBodyRange();
      body.getCell(0, 0).getResizedRange(1, 0).values = cells.map((cell) => [cell]);
      await context.sync();
    }, 'test');
  const state = async () => (await tableOf(bench, 'tblSchede')).cell(0, 'Situazione');
  if (!ordered) await write('Ordine', ['', '']);
  await write(heading, [10, 15]);
  await compose(bench);
  expect(await state()).toBe(composedStates.current);
  await write(heading, [15, 10]);
  expect(await state()).toBe(composedStates.stale);
  await write(heading, [10, 15]);
  expect(await state()).toBe(composedStates.current);
});

test('several objectives are one sheet for one print run', async () => {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  if (objective === undefined) throw new Error('no objective');
  peg.objectives.push({
    ...objective,
    id: 'ffffffff-0000-4000-8000-000000000001',
    order: 2,
    code: '2018_P03_02',
    status: [],
    phases: [],
    indicators: [],
  });
  const bench = await benchWith(peg);
  const { value, trips } = await bench.trips((context) =>
    composeSchede(context, { objectives: 'all', today: '2019-03-13' }),
  );
  expect(value).toEqual({
    sheet: 'Stampa',
    pages: 6,
    schede: [
      { code: CODE, pages: 4 },
      { code: '2018_P03_02', pages: 1 },
    ],
  });
  expect(trips).toBe(5);
  expect((await contentOf(bench)).composed.map(({ objective: code }) => code)).toEqual([CODE, '2018_P03_02']);
});

test('without an objective there is nothing to compose', async () => {
  const bench = await preparedBench();
  const outcome = await createRunner(bench.run).run('compose', (context) =>
    composeSchede(context, { objectives: 'all', today: '2019-03-13' }),
  );
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'missing-item' } });
});
