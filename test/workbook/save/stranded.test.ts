import { changeObjective, removeObjective } from '../../../src/domain/edits/edits';
import { namedIndicator } from '../../../src/domain/records/named';
import type { Objective } from '../../../src/domain/records/records';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, snapshot, tableOf, type Bench } from '../bench';
import { changed, first, fullPeg, namedFirst, pegOf, saved, sorted, typeInto, typeRow } from './edit-saves';

const CODE = '2018_P03_01';
/** Rows that somebody adds to the first objective while another person changes it. */
const ROWS: [string, Record<string, string>][] = [
  ['tblFasi', { Obiettivo: CODE, Descrizione: 'Fase di un altro', Peso: '5' }],
  ['tblIndicatori', { Obiettivo: CODE.toLowerCase(), Descrizione: 'Indicatore di un altro' }],
  ['tblStato', { Obiettivo: CODE, Testo: 'Capoverso di un altro' }],
  ['tblCoinvolti', { Obiettivo: CODE, Centro: '09_U_P3' }],
];

const removal = async (bench: Bench, objective: Objective) => {
  const { before, after } = removeObjective(await pegOf(bench), objective, bench.newId);
  return changeBetween(before, after);
};

// Holds save-19.
test.each(ROWS)('an objective to which somebody has added a row of %s is not deleted', async (table, row) => {
  const bench = await benchWith(fullPeg());
  const change = await removal(bench, await namedFirst(bench));
  await typeRow(bench, table, row);
  const before = snapshot(bench.host);
  expect(await changed(bench, change)).toEqual({ kind: 'conflict' });
  expect(snapshot(bench.host)).toEqual(before);
  expect(await changed(bench, await removal(bench, await namedFirst(bench)))).toEqual(saved);
});

test('nor if the row comes between the reading and the writing: all that was deleted comes back', async () => {
  const bench = await benchWith(fullPeg());
  const stood = await pegOf(bench);
  const change = await removal(bench, await namedFirst(bench));
  const row = { Obiettivo: CODE, Descrizione: 'Fase di un altro', Peso: '5' };
  const outcome = await bench.run(
    (context) =>
      saveChange(
        afterTrip(context, 1, () => typeRow(bench, 'tblFasi', row)),
        { change, newId: bench.newId },
      ),
    'save',
  );
  expect(outcome).toEqual({ kind: 'conflict' });
  const peg = await pegOf(bench);
  const objective = first(peg.objectives);
  expect(objective.phases.map(({ description }) => description)).toContain('Fase di un altro');
  const phases = objective.phases.filter(({ description }) => description !== 'Fase di un altro');
  const others = { ...peg, objectives: [{ ...objective, phases }, ...peg.objectives.slice(1)] };
  expect(sorted(others)).toEqual(sorted(stood));
});

test('nor does it get another code, which the new row would not have', async () => {
  const bench = await benchWith(fullPeg());
  const peg = await pegOf(bench);
  const objective = await namedFirst(bench);
  const edit = changeObjective(peg, objective, { ...objective, code: '2018_X' }, bench.newId);
  await typeRow(bench, 'tblFasi', { Obiettivo: CODE, Descrizione: 'Fase di un altro' });
  expect(await changed(bench, changeBetween(edit.before, edit.after))).toEqual({ kind: 'conflict' });
});

test('nor a phase typed by hand that got an Id and other words since', async () => {
  const bench = await benchWith(fullPeg());
  await typeRow(bench, 'tblFasi', { Obiettivo: CODE, Descrizione: 'A mano', Peso: '5' });
  const change = await removal(bench, await namedFirst(bench));
  const { rows } = await tableOf(bench, 'tblFasi');
  const typed = rows.findIndex((row) => row.includes('A mano'));
  await typeInto(bench, 'tblFasi', typed, 'Id', bench.newId());
  await typeInto(bench, 'tblFasi', typed, 'Peso', '7');
  expect(await changed(bench, change)).toEqual({ kind: 'conflict' });
});

test('an indicator to which somebody has added a value of an earlier year is not deleted', async () => {
  const bench = await benchWith(fullPeg());
  const objective = await namedFirst(bench);
  const indicator = namedIndicator(first(objective.indicators), bench.newId);
  const peg = { ...(await pegOf(bench)), objectives: [objective] };
  const without = { ...objective, indicators: objective.indicators.slice(1) };
  await typeRow(bench, 'tblStorico', { Indicatore: indicator.id, Anno: '2015', Valore: '3' });
  expect(await changed(bench, changeBetween(peg, { ...peg, objectives: [without] }))).toEqual({
    kind: 'conflict',
  });
});

test('of two objectives with one code one can go: the other one keeps the rows', async () => {
  const bench = await benchWith(fullPeg());
  const { objectives } = await pegOf(bench);
  await typeInto(bench, 'tblObiettivi', 1, 'Codice', CODE);
  const second = objectives[1];
  if (second === undefined) throw new Error('no second objective');
  const row = { id: second.id, code: CODE };
  const change = { rows: [{ table: 'objectives' as const, before: row, after: null }], lists: [] };
  expect(await changed(bench, change)).toEqual(saved);
});
