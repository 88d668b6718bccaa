import { profiles, type Profile, type ProfileName } from '../../../src/host/model/profile';
import { trialSentences } from '../../../src/i18n/trial-sentences';
import { runTrial, trialSteps, type Trial } from '../../../src/workbook/trial/trial';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { benchWith, blankBench, samplePeg, snapshot, type Bench } from '../bench';

type Options = Parameters<typeof runTrial>[1];

const tried = (bench: Bench, options?: Options): Promise<Trial> =>
  bench.run((context) => runTrial(context, options), 'trial');

const wrong = ({ steps }: Trial) => steps.filter(({ ok }) => !ok).map(({ key, seen }) => [key, seen]);

test('in an Excel that does all of it every assumption holds, and the workbook is as before', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const before = snapshot(bench.host);
  const told: [number, number][] = [];
  const trial = await tried(bench, { onProgress: (done, all) => told.push([done, all]) });
  expect(wrong(trial)).toEqual([]);
  expect(trial).toMatchObject({ verdict: 'good', leftovers: [] });
  expect(trial.steps.map(({ key }) => key)).toEqual(trialSteps.map(({ key }) => key));
  expect(told).toEqual(trialSteps.map((_, index) => [index, trialSteps.length]));
  expect(snapshot(bench.host)).toEqual(before);
});

test.each(Object.keys(profiles) as ProfileName[])('the verdict in %s is good', async (profile) => {
  const trial = await tried(blankBench(createCalculator(), { profile }));
  expect(wrong(trial)).toEqual([]);
  expect(trial.verdict).toBe('good');
});

test.each<[string, Partial<Profile>, string[]]>([
  ['calculated columns are off', { calculatedColumns: false }, ['calculated-column']],
  ['pages to fit to are passed over', { fitsToPages: false }, ['page-fit']],
  ['formats are taken as local', { platform: 'Mac', formatsAreLocal: true }, ['number-shown']],
  ['another workbook is in front', { inFront: false }, ['freeze', 'go-there-and-back']],
])('it says what is different where %s', async (_, switches, keys) => {
  const bench = blankBench(createCalculator());
  const trial = await tried(bench, {
    onProgress: (done) => {
      // From then on: another workbook in front would refuse the sheet of the trial.
      if (done === 1) Object.assign(bench.host.profile, switches);
      if (done === trialSteps.length - 1) Object.assign(bench.host.profile, profiles['windows-it']);
    },
  });
  expect(trial).toMatchObject({ verdict: 'different', leftovers: [] });
  expect(wrong(trial).map(([key]) => key)).toEqual(keys);
});

test('each step has a sentence in both languages, and no sentence is left over', () => {
  const keys = trialSteps.map(({ key }) => key);
  expect(Object.keys(trialSentences).sort()).toEqual(keys.sort());
  for (const { it, en } of Object.values(trialSentences)) expect(it).not.toBe(en);
});

test('stopped before any step it leaves nothing behind', async () => {
  const bench = blankBench();
  const before = snapshot(bench.host);
  for (let stop = 0; stop < trialSteps.length; stop += 1) {
    let asked = 0;
    const trial = await tried(bench, { isCancelled: () => (asked += 1) > stop });
    expect(trial).toMatchObject({ verdict: 'stopped', leftovers: [] });
    expect(trial.steps).toHaveLength(stop);
    expect(snapshot(bench.host)).toEqual(before);
  }
});

test('without calculation it says that Excel cannot be used, and what fails is told by its code', async () => {
  const trial = await tried(blankBench());
  expect(trial).toMatchObject({ verdict: 'unusable', leftovers: [] });
  expect(wrong(trial)).toContainEqual(['english-formula', '']);
});

test('somebody deletes the sheet of the trial meanwhile: it ends there, and does not blame Excel', async () => {
  const bench = blankBench();
  const trial = await tried(bench, {
    onProgress: (done) => {
      if (done !== 15) return;
      bench.host.asAnotherPerson(() => {
        const { model } = bench.host;
        model.sheets = model.sheets.filter(({ name }) => !name.startsWith('Prova'));
      });
    },
  });
  expect(trial).toMatchObject({ verdict: 'stopped', leftovers: [] });
  expect(trial.steps).toHaveLength(15);
});

test('what an earlier trial left is removed first', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const before = snapshot(bench.host);
  await bench.run(async (context) => {
    const left = context.workbook.worksheets.add('Prova Scheda PEG');
    left.tables.add('A1:B2', true).name = 'tblProvaSchedaPEG';
    context.workbook.names.add('Prova_Scheda_PEG_cella', left.getRange('A1'));
    await context.sync();
  }, 'test');
  expect(await tried(bench)).toMatchObject({ verdict: 'good', leftovers: [] });
  expect(snapshot(bench.host)).toEqual(before);
});

test.each(['Prova Scheda PEG', 'Prova Scheda PEG di Anna'])(
  'a sheet of the person’s stays though it is called «%s»',
  async (name) => {
    const bench = blankBench(createCalculator());
    await bench.run(async (context) => {
      context.workbook.worksheets.add(name).getRange('A1').values = [['miei appunti']];
      await context.sync();
    }, 'test');
    const before = snapshot(bench.host);
    expect(await tried(bench)).toMatchObject({ verdict: 'good', leftovers: [] });
    expect(snapshot(bench.host)).toEqual(before);
  },
);

test('a step that Excel refuses is told by its code, and the others go on', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  const trial = await tried(bench, {
    onProgress: (done) => {
      if (done === 5) bench.host.faults.refuseNext('InvalidArgument');
    },
  });
  expect(trial.leftovers).toEqual([]);
  expect(wrong(trial)).toEqual([[trialSteps[5]?.key, 'InvalidArgument']]);
});

test.each(['ServerBusy', 'AccessDenied', 'Timeout'])(
  '%s ends the trial as a failure, not as a verdict, and nothing is left',
  async (code) => {
    const bench = blankBench();
    const before = snapshot(bench.host);
    const trial = tried(bench, {
      onProgress: (done) => {
        if (done === 12) bench.host.faults.refuseNext(code);
      },
    });
    await expect(trial).rejects.toMatchObject({ code });
    expect(snapshot(bench.host)).toEqual(before);
  },
);
