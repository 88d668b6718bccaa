import type { Profile, ProfileName } from '../../src/host/model/profile';
import { profiles } from '../../src/host/model/profile';
import { composeSchede } from '../../src/workbook/compose/compose';
import { createRunner, type RunOutcome } from '../../src/workbook/excel/run';
import { prepareWorkbook } from '../../src/workbook/prepare/prepare';
import { PAPERS, printedWidth } from '../../src/workbook/rows/fit-pages';
import { importPeg } from '../../src/workbook/save/import';
import { tableSpec } from '../../src/workbook/schema/schema';
import { afterTrip, benchWith, blankBench, contentOf, samplePeg, type Bench } from './bench';
import { objectiveOf, phaseBatch } from './save/phase-saves';

/** A new workbook is prepared, filled, changed and composed, and says at the end what it was given. */
async function mainJob(bench: Bench): Promise<void> {
  const { newId, run } = bench;
  const peg = samplePeg();
  await run((context) => prepareWorkbook(context, { newId, year: 2018 }), 'prepare');
  await run((context) => importPeg(context, peg), 'import');
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('no phase');
  const after = { ...phase, description: 'Fase cambiata' };
  await run(phaseBatch(bench, objective, { before: phase, after }), 'save');
  const { sheet } = await run(
    (context) => composeSchede(context, { objectives: 'all', today: '2019-03-13' }),
    'compose',
  );
  await bench.host.open(await bench.host.save());
  const content = await contentOf(bench);
  expect(content.issues).toEqual([]);
  expect(content.peg.objectives[0]?.phases.map(({ description }) => description)).toEqual(
    objective.phases.map(({ description }, at) => (at === 0 ? 'Fase cambiata' : description)),
  );
  expect(content.composed.map((scheda) => [scheda.sheet, scheda.stale])).toEqual([[sheet, false]]);
}

test.each(Object.keys(profiles) as ProfileName[])('the main job succeeds in %s', async (profile) => {
  await mainJob(blankBench(undefined, { profile }));
});

test.each<[string, Partial<Profile>]>([
  ['names refuse functions with commas', { namesTakeCommas: false }],
  ['calculated columns are off', { calculatedColumns: false }],
  ['pages to fit to are passed over', { fitsToPages: false }],
  ['names are taken as they are given', { namesFreeze: false }],
  ['messages may be of any size', { limitsMessages: false }],
  ['Excel speaks English', { language: 'en' }],
  ['decimals have a point', { decimalSign: '.' }],
  ['lists are separated by commas', { listSeparator: ',' }],
  ['Excel runs on a Mac', { platform: 'Mac' }],
  ['Excel runs in a browser', { platform: 'OfficeOnline' }],
  ['no list of areas is taken', { listSeparator: '|' as ';' }],
  ['a pick is not told', { tellsPicks: false }],
  ['no selection is told', { tellsSelections: false }],
  ['colours refuse functions with commas', { rulesTakeCommas: false }],
  ['a colour does not follow other cells', { rulesLookAside: false }],
  ['formats are taken as local', { platform: 'Mac', formatsAreLocal: true }],
  ['dates read otherwise than they were set', { datesReadAs: 'm/d/yyyy' }],
  ['merged cells lose looks', { mergesKeepLooks: false }],
  ['added sheets do not merge with what others write', { mergesStructure: false }],
])('the main job succeeds although %s', async (_, switches) => {
  await mainJob(blankBench(undefined, { switches }));
});

test('where pages to fit to are passed over, each sheet gets a scale at which its columns fit', async () => {
  const bench = blankBench(undefined, { switches: { fitsToPages: false } });
  await bench.run((context) => prepareWorkbook(context, { newId: bench.newId }), 'prepare');
  const { points, pages, paper } = printedWidth([tableSpec('phases')]);
  const { scale = 0 } = bench.host.model.sheets.find(({ name }) => name === 'Fasi')?.page.zoom ?? {};
  expect(pages).toBe(1);
  expect((points * scale) / 100).toBeLessThanOrEqual(PAPERS[paper].long);
  expect((points * (scale + 1)) / 100).toBeGreaterThan(PAPERS[paper].long);
  expect(bench.host.model.sheets.find(({ name }) => name === 'Controlli')?.page.zoom.scale).toBeGreaterThan(
    40,
  );
});

const composeAll = (bench: Bench): Promise<RunOutcome<unknown>> =>
  createRunner(bench.run).run('compose', (context) =>
    composeSchede(context, { objectives: 'all', today: '2019-03-13' }),
  );

test('on the web no sheet in front gets another name, nor when it is composed again', async () => {
  const bench = blankBench(undefined, { profile: 'web' });
  await mainJob(bench);
  expect(await composeAll(bench)).toMatchObject({ ok: true });
  expect(bench.host.book.dialogs).toEqual([]);
  expect(bench.host.model.sheets.map(({ name }) => name)).not.toContain('Foglio1');
});

test('a save leaves what can be taken back in Excel, composing does not', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await objectiveOf(bench);
  const [phase] = objective.phases;
  if (phase === undefined) throw new Error('no phase');
  bench.host.type('Centri', 20, 20, 'x');
  const before = bench.host.book.undoSteps;
  await bench.run(phaseBatch(bench, objective, { before: phase, after: { ...phase, progress: 1 } }), 'save');
  expect(bench.host.book.undoSteps).toBeGreaterThan(before);
  expect(await composeAll(bench)).toMatchObject({ ok: true });
  expect(bench.host.book.undoSteps).toBeLessThan(before);
});

test('merged cells that lose looks look the same in a scheda', async () => {
  const [whole, lossy] = [await benchWith(samplePeg()), await benchWith(samplePeg())];
  lossy.host.profile.mergesKeepLooks = false;
  for (const bench of [whole, lossy]) expect(await composeAll(bench)).toMatchObject({ ok: true });
  const styles = ({ host }: Bench) => host.model.sheets.at(-1)?.styles;
  expect([...(styles(whole)?.values() ?? [])].some((row) => [...row.values()].some(({ fill }) => fill))).toBe(
    true,
  );
  expect(styles(lossy)).toEqual(styles(whole));
});

/** Another workbook comes in front after that round trip. */
function focusGoesAfter(context: Excel.RequestContext, bench: Bench, trip: number): Excel.RequestContext {
  return afterTrip(context, trip, () => {
    bench.host.profile.inFront = false;
  });
}

describe('while another workbook has the focus', () => {
  const failed = { ok: false, failure: { code: 'not-in-front' } };

  test('a save succeeds', async () => {
    const bench = await benchWith(samplePeg());
    bench.host.profile.inFront = false;
    const objective = await objectiveOf(bench);
    const [phase] = objective.phases;
    if (phase === undefined) throw new Error('no phase');
    const batch = phaseBatch(bench, objective, { before: phase, after: { ...phase, progress: 1 } });
    expect(await createRunner(bench.run).run('save', batch)).toMatchObject({ value: { kind: 'saved' } });
  });

  test('preparing and composing say so, write nothing, and succeed afterwards', async () => {
    const blank = blankBench(undefined, { switches: { inFront: false } });
    const prepare = () =>
      createRunner(blank.run).run('prepare', (context) => prepareWorkbook(context, { newId: blank.newId }));
    expect(await prepare()).toMatchObject(failed);
    blank.host.profile.inFront = true;
    expect(await prepare()).toMatchObject({ ok: true });

    const bench = await benchWith(samplePeg());
    bench.host.profile.inFront = false;
    expect(await composeAll(bench)).toMatchObject(failed);
    expect((await contentOf(bench)).composed).toEqual([]);
    bench.host.profile.inFront = true;
    expect(await composeAll(bench)).toMatchObject({ ok: true });
  });

  test('a focus that goes after the painting leaves the composed sheet whole', async () => {
    const bench = await benchWith(samplePeg());
    const outcome = await createRunner(bench.run).run('compose', (context) =>
      composeSchede(focusGoesAfter(context, bench, 4), { objectives: 'all', today: '2019-03-13' }),
    );
    expect(outcome).toMatchObject({ ok: true });
    expect(bench.host.profile.inFront).toBe(false);
    expect((await contentOf(bench)).composed).toMatchObject([{ stale: false }]);
  });

  test('a focus that goes before the earlier sheet is replaced leaves that sheet and its record', async () => {
    const bench = await benchWith(samplePeg());
    await composeAll(bench);
    const before = (await contentOf(bench)).composed;
    const sheets = bench.host.model.sheets.map(({ id, name }) => `${id} ${name}`);
    const outcome = await createRunner(bench.run).run('compose', (context) =>
      composeSchede(focusGoesAfter(context, bench, 4), {
        objectives: 'all',
        today: '2019-04-01',
        requestBytes: 50_000,
      }),
    );
    expect(outcome).toMatchObject(failed);
    expect((await contentOf(bench)).composed).toEqual(before);
    const after = bench.host.model.sheets.map(({ id, name }) => `${id} ${name}`);
    expect(after).toEqual(expect.arrayContaining(sheets));
  });
});
