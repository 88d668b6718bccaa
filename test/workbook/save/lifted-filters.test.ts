import { editRows } from '../../../src/domain/edits/edits';
import { findTable } from '../../../src/host/model/table-areas';
import { createRunner } from '../../../src/workbook/excel/run';
import { liftFilters, putFiltersBack, type LiftedFilter } from '../../../src/workbook/rows/lifted-filters';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, samplePeg, snapshot, type Bench } from '../bench';
import { objectiveOf, phasesOf } from './phase-saves';

const TABLE = 'tblFasi';
const WEIGHTS = { filterOn: 'Custom', criterion1: '>=10', criterion2: '<20', operator: 'And' };

/** What the table is filtered by, column by column, and how many of its rows that hides. */
function filterOf({ host }: Bench) {
  const found = findTable(host.model, TABLE);
  if (!found) throw new Error(`there is no ${TABLE}`);
  const { table, sheet } = found;
  const criteria = table.columns.flatMap(({ id, name }) => {
    const own = table.criteria?.find(({ column }) => column === id);
    return own ? [[name, own.criteria]] : [];
  });
  const rows = Array.from({ length: table.area.rowCount - 1 }, (_, index) => table.area.row + 1 + index);
  const hidden = rows.filter((row) => sheet.rows.get(row)?.hidden === true).length;
  return { isFiltered: table.isFiltered === true, criteria, hidden };
}

/** A person filters two columns. */
async function filtered(): Promise<Bench> {
  const bench = await benchWith(samplePeg());
  const [first] = await phasesOf(bench);
  bench.host.filterColumn(TABLE, 'Peso', WEIGHTS);
  bench.host.filterColumn(TABLE, 'Descrizione', { filterOn: 'Values', values: [first?.description ?? ''] });
  return bench;
}

const lift = (bench: Bench, meanwhile?: () => void) =>
  createRunner(bench.run).run('save', (context) =>
    liftFilters(meanwhile ? afterTrip(context, 1, meanwhile) : context, ['Fasi']),
  );

async function lifted(bench: Bench, meanwhile?: () => void): Promise<LiftedFilter[]> {
  const outcome = await lift(bench, meanwhile);
  if (!outcome.ok || outcome.value.kind !== 'lifted') throw new Error(JSON.stringify(outcome));
  return outcome.value.filters;
}

const putBack = (bench: Bench, filters: readonly LiftedFilter[]) =>
  bench.run((context) => putFiltersBack(context, filters), 'save');

async function addPhase(bench: Bench) {
  const objective = await objectiveOf(bench);
  const { phases } = objective;
  const [first] = phases;
  if (!first) throw new Error('no phase');
  const added = { ...first, id: 'ffffffff-0000-4000-8000-000000000009', description: 'Nuova', order: 99 };
  const edit = editRows(objective, { phases }, { phases: [...phases, added] });
  const change = changeBetween(edit.before, edit.after);
  return createRunner(bench.run).run('save', (context) =>
    saveChange(context, { change, newId: bench.newId }),
  );
}

test('the filter is the same after the save, and the row is there', async () => {
  const bench = await filtered();
  const before = filterOf(bench);
  expect(before.hidden).toBeGreaterThan(0);
  expect(await addPhase(bench)).toMatchObject({ ok: false, failure: { code: 'filtered', sheet: 'Fasi' } });

  const filters = await lifted(bench);
  expect(filterOf(bench)).toEqual({ isFiltered: false, criteria: [], hidden: 0 });
  expect(await addPhase(bench)).toMatchObject({ ok: true, value: { kind: 'saved' } });
  expect(await putBack(bench, filters)).toEqual([{ sheet: 'Fasi', became: 'back' }]);
  expect(filterOf(bench)).toEqual({ ...before, hidden: before.hidden + 1 });
  expect((await phasesOf(bench)).map(({ description }) => description)).toContain('Nuova');
});

test('a filter that somebody changes before it is cleared comes back as it was changed', async () => {
  const bench = await filtered();
  const filters = await lifted(bench, () => bench.host.filterColumn(TABLE, 'Descrizione', null));
  expect(await putBack(bench, filters)).toEqual([{ sheet: 'Fasi', became: 'back' }]);
  expect(filterOf(bench).criteria).toEqual([['Peso', WEIGHTS]]);
});

test('a filter that somebody sets meanwhile stays', async () => {
  const bench = await filtered();
  const filters = await lifted(bench);
  const theirs = { filterOn: 'Custom', criterion1: '>50' };
  bench.host.filterColumn(TABLE, 'Peso', theirs);
  expect(await putBack(bench, filters)).toEqual([{ sheet: 'Fasi', became: 'theirs' }]);
  expect(filterOf(bench).criteria).toEqual([['Peso', theirs]]);
});

test('a filter that somebody has removed already is not set again', async () => {
  const bench = await filtered();
  const filters = await lifted(bench, () => bench.host.filter(TABLE, null));
  expect(await putBack(bench, filters)).toEqual([]);
  expect(filterOf(bench).isFiltered).toBe(false);
});

test('a filter by colour is not taken away, and nothing is written', async () => {
  const bench = await benchWith(samplePeg());
  bench.host.filter(TABLE, ([id]) => id !== '');
  const before = snapshot(bench.host);
  expect(await lift(bench)).toEqual({ ok: true, value: { kind: 'stays', sheets: ['Fasi'] } });
  expect(snapshot(bench.host)).toEqual(before);
});

test('a filter by colour that somebody sets just before the clearing is told as lost', async () => {
  const bench = await filtered();
  const filters = await lifted(bench, () => bench.host.filter(TABLE, () => true));
  expect(await putBack(bench, filters)).toEqual([{ sheet: 'Fasi', became: 'lost' }]);
});

test('a column that was renamed meanwhile is told as a lost filter; the other columns are filtered', async () => {
  const bench = await filtered();
  const filters = await lifted(bench);
  bench.host.type('Fasi', 0, 4, 'Peso %');
  expect(await putBack(bench, filters)).toEqual([{ sheet: 'Fasi', became: 'lost' }]);
  expect(filterOf(bench).criteria.map(([name]) => name)).toEqual(['Descrizione']);
});

test('lifting and putting back take two round trips each', async () => {
  const bench = await filtered();
  const trips = async (work: () => Promise<unknown>): Promise<number> => {
    const before = bench.host.counters.roundTrips;
    await work();
    return bench.host.counters.roundTrips - before;
  };
  let filters: LiftedFilter[] = [];
  expect(await trips(async () => void (filters = await lifted(bench)))).toBe(2);
  expect(await trips(() => putBack(bench, filters))).toBe(2);
});
