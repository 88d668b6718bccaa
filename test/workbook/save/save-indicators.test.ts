import { editRows, moved, type Edit } from '../../../src/domain/edits/edits';
import { copiedIndicator } from '../../../src/domain/records/named';
import { type History, type Indicator, type Objective } from '../../../src/domain/records/records';
import { MEASURES, type Measure, type Value } from '../../../src/domain/values/value';
import { indicator } from '../../domain/records-for-tests';
import { benchWith, contentOf, samplePeg, snapshot, tableOf, type Bench } from '../bench';
import {
  changed,
  edited,
  first,
  fullPeg,
  namedFirst,
  pegOf,
  saved,
  saveEdit,
  sorted,
  typeInto,
} from './edit-saves';

function indicatorsEdit(objective: Objective, before: Indicator[], after: Indicator[]): Edit {
  return editRows(objective, { indicators: before }, { indicators: after });
}

const examples: Record<Measure, [Value, Value]> = {
  number: [1234.5, 0],
  percent: [50, 120.25],
  'yes-no': [1, 0],
  ratio: [12.5, null],
  variation: [-3, 20],
  date: ['2018-12-31', '2019-02-28'],
  text: ['31/12/2018', "'=fatto"],
};

/** An indicator with an earlier year and monitoring in a measure. */
function example(measure: Measure, index: number): Indicator {
  const [expected, achieved] = examples[measure];
  const history: History = {
    id: `his-${measure}`,
    year: 2017,
    value: expected,
    unit: 'n.',
    comparable: false,
    reason: 'altro',
  };
  return indicator({
    id: `ind-${measure}`,
    order: index + 10,
    description: measure,
    measure,
    expected,
    achieved,
    history: [history],
    monitoring: [{ id: `mon-${measure}`, date: '2018-06-30', value: achieved, notes: '' }],
  });
}

const all = MEASURES.map(example);

/** Number formats of the value cells of rows, by Id. */
async function formats(bench: Bench): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const columns = {
    tblIndicatori: ['Valore atteso', 'Valore raggiunto'],
    tblStorico: ['Valore'],
    tblMonitoraggio: ['Valore'],
  };
  for (const [name, headings] of Object.entries(columns)) {
    const { headings: known, rows } = await tableOf(bench, name);
    const cells = await bench.run(async (context) => {
      const body = context.workbook.tables.getItem(name).getDataBodyRange().load('numberFormat');
      await context.sync();
      return body.numberFormat as string[][];
    }, 'test');
    rows.forEach((row, index) => {
      found[String(row[0])] = headings.map((heading) => cells[index]?.[known.indexOf(heading)] ?? '');
    });
  }
  return found;
}

/** A workbook into which an import wrote the indicators. */
async function importedBench(indicators: Indicator[]): Promise<Bench> {
  const peg = samplePeg();
  first(peg.objectives).indicators.push(...indicators);
  return benchWith(peg);
}

test('several indicators added at once have the formats that an import gives, in two round trips and back', async () => {
  const bench = await benchWith(samplePeg());
  const before = await pegOf(bench);
  const undo = await edited(bench, indicatorsEdit(await namedFirst(bench), [], all));
  expect((await namedFirst(bench)).indicators.slice(-7)).toEqual(all);
  expect(await formats(bench)).toEqual(await formats(await importedBench(all)));
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await pegOf(bench)).toEqual(before);
});

test('indicators added to a workbook that has none have their formats, too', async () => {
  const empty = samplePeg();
  first(empty.objectives).indicators = [];
  const bench = await benchWith(empty);
  const text = first(all.filter(({ measure }) => measure === 'date'));
  await edited(bench, indicatorsEdit(await namedFirst(bench), [], [text]));
  const filled = structuredClone(empty);
  first(filled.objectives).indicators = [text];
  expect(await formats(bench)).toEqual(await formats(await benchWith(filled)));
});

test.each(MEASURES)(
  'an indicator whose measure becomes %s has the values and formats of it, and back',
  async (measure) => {
    const start: Indicator = { ...example(measure === 'number' ? 'percent' : 'number', 0), id: 'ind' };
    const [expected, achieved] = examples[measure];
    const after: Indicator = {
      ...start,
      measure,
      expected,
      achieved,
      history: start.history.map((row) => ({ ...row, value: expected })),
      monitoring: start.monitoring.map((row) => ({ ...row, value: achieved })),
    };
    const bench = await importedBench([start]);
    const old = { peg: await pegOf(bench), formats: await formats(bench) };
    const undo = await edited(bench, indicatorsEdit(await namedFirst(bench), [start], [after]));
    expect((await namedFirst(bench)).indicators.at(-1)).toEqual(after);
    expect(await formats(bench)).toEqual(await formats(await importedBench([after])));
    expect(await changed(bench, undo)).toEqual(saved);
    expect({ peg: await pegOf(bench), formats: await formats(bench) }).toEqual(old);
  },
);

test('a measure that changes where the values stay the same changes the formats of all its rows', async () => {
  const start: Indicator = { ...example('number', 0), id: 'ind' };
  const bench = await importedBench([start]);
  await edited(bench, indicatorsEdit(await namedFirst(bench), [start], [{ ...start, measure: 'percent' }]));
  expect(await formats(bench)).toEqual(
    await formats(await importedBench([{ ...start, measure: 'percent' }])),
  );
});

test('earlier years are added, changed and taken out with their indicator, and back', async () => {
  const bench = await benchWith(fullPeg());
  const peg = await pegOf(bench);
  const objective = await namedFirst(bench);
  const shown = first(objective.indicators);
  const added: History = { id: 'his9', year: 2016, value: 1, unit: 'n.', comparable: false, reason: '=x' };
  const after = { ...shown, notes: 'nuova', history: [{ ...first(shown.history), value: 0 }, added] };
  const undo = await edited(bench, indicatorsEdit(objective, [shown], [after]));
  expect(first((await namedFirst(bench)).indicators)).toEqual(after);
  const back = await edited(bench, indicatorsEdit(objective, [after], [{ ...after, history: [] }]));
  expect(first((await namedFirst(bench)).indicators).history).toEqual([]);
  expect(await changed(bench, back)).toEqual(saved);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(sorted(await pegOf(bench))).toEqual(sorted(peg));
});

test('a value that a person typed as a word is changed in the form, and its undo brings the word back', async () => {
  const bench = await benchWith(samplePeg());
  await typeInto(bench, 'tblIndicatori', 1, 'Valore raggiunto', 'circa 83');
  const objective = await namedFirst(bench);
  const shown = first(objective.indicators.slice(1));
  expect(shown.achieved).toBe('circa 83');
  const undo = await edited(bench, indicatorsEdit(objective, [shown], [{ ...shown, achieved: 83 }]));
  expect((await contentOf(bench)).issues).toEqual([]);
  expect((await namedFirst(bench)).indicators[1]?.achieved).toBe(83);
  expect(await changed(bench, undo)).toEqual(saved);
  expect((await tableOf(bench, 'tblIndicatori')).cell(1, 'Valore raggiunto')).toBe('circa 83');
});

test.each([
  ['sì', 1],
  ['no', 0],
  ['VERO', 1],
])('a person’s %j for a measure of yes or no is no conflict', async (typed, value) => {
  const bench = await benchWith(samplePeg());
  await typeInto(bench, 'tblIndicatori', 0, 'Valore raggiunto', typed);
  const objective = await namedFirst(bench);
  const shown = first(objective.indicators);
  expect(shown.achieved).toBe(value);
  await edited(bench, indicatorsEdit(objective, [shown], [{ ...shown, achieved: 2 }]));
  expect(first((await namedFirst(bench)).indicators).achieved).toBe(2);
});

// Holds save-2 and conflict-1.
test('somebody’s change of one value is a conflict for that value only, and nothing is written', async () => {
  const bench = await benchWith(samplePeg());
  const objective = await namedFirst(bench);
  const shown = first(objective.indicators);
  await typeInto(bench, 'tblIndicatori', 0, 'Valore raggiunto', '0');
  await typeInto(bench, 'tblStorico', 0, 'Motivo', 'altro');
  const old = snapshot(bench.host);
  const mine = { ...shown, achieved: 2, notes: 'mia' };
  expect((await saveEdit(bench, indicatorsEdit(objective, [shown], [mine]))).value).toEqual({
    kind: 'conflict',
  });
  expect(snapshot(bench.host)).toEqual(old);
  const history = [{ ...first(shown.history), value: 5 }];
  await edited(bench, indicatorsEdit(objective, [shown], [{ ...shown, notes: 'mia', history }]));
  expect(first((await namedFirst(bench)).indicators)).toMatchObject({
    achieved: 0,
    notes: 'mia',
    history: [{ value: 5, reason: 'altro' }],
  });
});

test('indicators are copied and moved, and back', async () => {
  const bench = await benchWith(samplePeg());
  const peg = await pegOf(bench);
  const objective = await namedFirst(bench);
  const copy = { ...copiedIndicator(first(objective.indicators), 'copy'), order: 6 };
  const undo = await edited(bench, indicatorsEdit(objective, [], [copy]));
  const { indicators } = await namedFirst(bench);
  const back = await edited(bench, indicatorsEdit(objective, indicators, moved(indicators, 5, 0)));
  expect(first((await namedFirst(bench)).indicators)).toEqual({ ...copy, order: 1 });
  expect(await changed(bench, back)).toEqual(saved);
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await pegOf(bench)).toEqual(peg);
});
