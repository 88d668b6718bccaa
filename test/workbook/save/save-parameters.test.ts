import { changeSettings, type Edit } from '../../../src/domain/edits/edits';
import type { Parameters, Peg } from '../../../src/domain/records/records';
import { benchWith, contentOf, snapshot, tableOf, type Bench } from '../bench';
import { changed, edited, fullPeg, pegOf, saved, saveEdit, typeInto, typeRow } from './edit-saves';

/** The change of some parameters. */
function parametersEdit(peg: Peg, changes: Partial<Parameters>): Edit {
  return changeSettings({ parameters: peg.parameters }, { parameters: { ...peg.parameters, ...changes } });
}

async function parameterRow(bench: Bench, label: string): Promise<number> {
  return (await tableOf(bench, 'tblParametri')).rows.findIndex((row) => row[1] === label);
}

async function shown(bench: Bench, label: string): Promise<string> {
  const row = await parameterRow(bench, label);
  return bench.run(async (context) => {
    const cell = context.workbook.tables
      .getItem('tblParametri')
      .getDataBodyRange()
      .getCell(row, 2)
      .load('text');
    await context.sync();
    return (cell.text as string[][])[0]?.[0] ?? '';
  }, 'test');
}

test('parameters of every kind are saved in two round trips: dates stay dates, lists are joined', async () => {
  const bench = await benchWith(fullPeg());
  const before = await pegOf(bench);
  const edit = parametersEdit(before, {
    entity: '=Comune',
    referenceDate: '2018-06-30',
    approval: { act: '12', date: '2018-01-15' },
    protocol: { office: 'A', direction: 'P', number: '0012', date: null, class: '1.1', file: '3-1' },
    settings: {
      ...before.parameters.settings,
      planningLevels: ['UNO', 'DUE; TRE'],
      monitoringDates: ['02-29'],
      missing: 'zero',
      phaseShare: 70,
      thresholds: [50, 75],
    },
  });
  const undo = await edited(bench, edit);
  expect((await contentOf(bench)).issues).toEqual([]);
  expect((await pegOf(bench)).parameters).toEqual(edit.after.parameters);
  expect(await shown(bench, 'Data di riferimento')).toBe('30/06/2018');
  expect(await shown(bench, 'Data di approvazione')).toBe('15/01/2018');
  expect(await shown(bench, 'Date di monitoraggio')).toBe('02-29');
  expect(await changed(bench, undo)).toEqual(saved);
  expect(await pegOf(bench)).toEqual(before);
});

test.each([
  ['Tolleranza sui pesi', ''],
  ['Tetto del grado', ''],
  ['Soglia rossa', 'tanto'],
  ['Indicatori senza valore', ''],
  ['Indicatori senza valore', 'BOH'],
  ['Data elaborazione', 'ieri'],
  ['Esercizio', ''],
  ['Protocollo: arrivo o partenza', 'a'],
  ['Livelli del DUP', 'UNO;DUE'],
])('a parameter %s in which a person typed %j is changed in the form', async (label, typed) => {
  const bench = await benchWith(fullPeg());
  await typeInto(bench, 'tblParametri', await parameterRow(bench, label), 'Valore', typed);
  const before = await pegOf(bench);
  const { settings } = before.parameters;
  const after: Parameters = {
    ...before.parameters,
    year: 2020,
    processedOn: '2018-03-01',
    protocol: { office: '', direction: 'P', number: '', date: null, class: '', file: '' },
    settings: {
      ...settings,
      weightTolerance: 1,
      cap: 120,
      missing: 'zero',
      planningLevels: ['TRE'],
      thresholds: [10, 20],
    },
  };
  const edit = changeSettings({ parameters: before.parameters }, { parameters: after });
  const undo = await edited(bench, edit);
  expect((await pegOf(bench)).parameters).toEqual(after);
  expect(await changed(bench, undo)).toEqual(saved);
  expect((await pegOf(bench)).parameters).toEqual(before.parameters);
});

test('a parameter that stands twice counts where formulas find it, and is changed there', async () => {
  const bench = await benchWith(fullPeg());
  await typeRow(bench, 'tblParametri', { Parametro: 'Ente', Valore: 'Comune doppio' });
  const before = await pegOf(bench);
  expect(before.parameters.entity).toBe(fullPeg().parameters.entity);
  await edited(bench, parametersEdit(before, { entity: 'Comune nuovo' }));
  expect((await pegOf(bench)).parameters.entity).toBe('Comune nuovo');
});

// Holds conflict-1.
test('a parameter that somebody else changed is a conflict, another one is not', async () => {
  const bench = await benchWith(fullPeg());
  const before = await pegOf(bench);
  await typeInto(bench, 'tblParametri', await parameterRow(bench, 'Ente'), 'Valore', 'Comune altro');
  const old = snapshot(bench.host);
  const both = parametersEdit(before, { entity: 'Comune mio', level: 'LIVELLO' });
  expect((await saveEdit(bench, both)).value).toEqual({ kind: 'conflict' });
  expect(snapshot(bench.host)).toEqual(old);
  await edited(bench, parametersEdit(before, { level: 'LIVELLO' }));
  expect((await pegOf(bench)).parameters).toMatchObject({ entity: 'Comune altro', level: 'LIVELLO' });
});

// Holds undo-2.
test('the undo of a parameter is refused after somebody else’s change of it, and writes nothing', async () => {
  const bench = await benchWith(fullPeg());
  const undo = await edited(bench, parametersEdit(await pegOf(bench), { entity: 'Comune mio' }));
  await typeInto(bench, 'tblParametri', await parameterRow(bench, 'Ente'), 'Valore', 'Comune altro');
  const old = snapshot(bench.host);
  expect(await changed(bench, undo)).toEqual({ kind: 'conflict' });
  expect(snapshot(bench.host)).toEqual(old);
});

test('a parameter whose row somebody has deleted gets a row again, which an undo takes away', async () => {
  const bench = await benchWith(fullPeg());
  const date = 'Data di riferimento';
  bench.host.deleteRows('tblParametri', await parameterRow(bench, date));
  const before = await pegOf(bench);
  const answer = await saveEdit(bench, parametersEdit(before, { referenceDate: '2018-06-30' }));
  expect(answer.value).toEqual(saved);
  expect((await pegOf(bench)).parameters.referenceDate).toBe('2018-06-30');
  expect(await shown(bench, date)).toBe('30/06/2018');
  const row = (await tableOf(bench, 'tblParametri')).rows[await parameterRow(bench, date)];
  expect(row?.[0]).not.toBe('');
  expect(row?.[3]).toContain('stato di attuazione');
});
