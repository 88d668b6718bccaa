import { act, waitFor } from '@testing-library/react';
import type { Lists, Peg, Phase } from '../../src/domain/records/records';
import type { OwnRow } from '../../src/workbook/save/own-rows';
import { bodyArea, findTable } from '../../src/host/model/table-areas';
import { benchWith, contentOf, samplePeg } from '../workbook/bench';
import { pause } from './open-workbook';
import { openPaneOver, openTwoPanes } from './two-panes';
import { skipWaiting } from './skip-waiting';

skipWaiting();

const idOf = (letter: string, number: number): string =>
  `${letter.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The sample with further phases. */
function withPhases(letter: string, count: number, fields: Partial<Phase> = {}): Peg {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  const [model] = objective?.phases ?? [];
  if (!objective || !model) throw new Error('the sample has no phase');
  const added = Array.from({ length: count }, (_, index): Phase => {
    const description = `FASE ${letter}${index + 1}`;
    return {
      ...model,
      id: idOf(letter, index + 1),
      description,
      order: 50 + index,
      monitoring: [],
      approved: {},
    };
  });
  objective.phases = [...objective.phases.map((phase) => ({ ...phase, ...fields })), ...added];
  return peg;
}

const names = (rows: readonly OwnRow[] = []) => rows.map(({ name }) => name);

// Holds save-13.
test('rows of an import that a merge swallowed come back once', async () => {
  const panes = await openTwoPanes();
  const { anna, bruno, settle, brunoLast } = panes;
  await act(() => anna.importRecords(withPhases('a', 2)));
  await act(() => bruno.importRecords(withPhases('b', 2)));
  await act(async () => brunoLast());
  await waitFor(() => expect(names(anna.later()?.rewritten)).toEqual([idOf('a', 1), idOf('a', 2)]));
  await act(async () => settle());
  for (const name of ['FASE a1', 'FASE a2', 'FASE b1', 'FASE b2'])
    expect(bruno.descriptions().filter((one) => one === name)).toEqual([name]);
  await pause(6_000);
  await act(async () => settle());
  expect([anna.later()?.gone, bruno.later()]).toEqual([[], null]);
  panes.close();
});

test('a value of an import that a merge changed is shown with both values', async () => {
  const panes = await openTwoPanes();
  const { anna, bruno, brunoLast } = panes;
  const [same] = bruno.phases();
  if (!same) throw new Error('there is no phase');
  await act(() => anna.importRecords(withPhases('a', 0, { notes: 'nota del file' })));
  await act(() => bruno.change(same, { notes: 'nota di B' }));
  await act(async () => brunoLast());
  await waitFor(() => expect(anna.later()?.changed).toHaveLength(1));
  expect(anna.later()?.changed[0]?.fields).toEqual([
    { name: 'notes', mine: 'nota del file', now: 'nota di B' },
  ]);
  panes.close();
});

test('more lost rows than may be repeated unasked are told, and written when asked', async () => {
  const bench = await benchWith(samplePeg());
  const pane = await openPaneOver(bench.host, await contentOf(bench));
  await act(() => pane.importRecords(withPhases('a', 230)));
  pane.saves();
  // What another import leaves that Excel merges over it.
  const { sheet, table } = findTable(bench.host.model, 'tblFasi') ?? {};
  if (!sheet || !table) throw new Error('there is no tblFasi');
  const { row, column, rowCount } = bodyArea(table);
  for (let index = 0; index < 230; index += 1) {
    const id = sheet.cells.get(row + rowCount - 230 + index)?.get(column);
    if (id) id.value = idOf('b', index + 1);
  }
  await waitFor(() => expect(pane.later()?.gone).toHaveLength(230));
  expect(pane.saves()).toBe(0);
  await act(async () => pane.later()?.writeAgain());
  expect(pane.later()?.gone).toEqual([]);
  expect(pane.phases()).toHaveLength(470);
  pane.unmount();
});

test('after an import its tables are looked at in one round trip', async () => {
  const panes = await openTwoPanes();
  const { anna } = panes;
  await act(() => anna.importRecords(withPhases('a', 100)));
  // React draws at the end of a pause what it was told in it; the reading comes after that.
  await pause(10);
  await pause(1_000);
  anna.host.takeMeasurements();
  const before = anna.host.counters.roundTrips;
  await pause(6_000);
  expect(anna.host.counters.roundTrips - before).toBe(1);
  expect(anna.host.takeMeasurements().map(({ name }) => name)).toEqual(['open']);
  panes.close();
});

const LISTS: Lists = { units: ['n.'], areas: ['Ambiente'] };

test.each<[string, Lists, [name: string, entries: string[]], [name: string, entries: string[]], Lists]>([
  [
    'the same list',
    LISTS,
    ['units', ['n.', 'ore']],
    ['units', ['n.', 'gg']],
    { ...LISTS, units: ['n.', 'gg', 'ore'] },
  ],
  [
    'two lists of one table',
    { Rioni: ['Centro'], Vie: ['Roma'] },
    ['Rioni', ['Centro', 'Porto']],
    ['Vie', ['Roma', 'Po']],
    { Rioni: ['Centro', 'Porto'], Vie: ['Roma', 'Po'] },
  ],
])('an entry that a merge swallowed comes back: %s', async (_, lists, hers, his, expected) => {
  const panes = await openTwoPanes({ ...samplePeg(), lists });
  const { anna, bruno, settle, brunoLast } = panes;
  await act(() => anna.saveList(...hers));
  await act(() => bruno.saveList(...his));
  await act(async () => brunoLast());
  await waitFor(() => expect(anna.later()?.rewritten).toHaveLength(1));
  await act(async () => settle());
  await waitFor(() => expect(bruno.lists()).toEqual(expected));
  expect(anna.later()?.gone).toEqual([]);
  panes.close();
});

test('an entry whose row says another one is told, and written when asked', async () => {
  const panes = await openTwoPanes({ ...samplePeg(), lists: LISTS });
  const { anna, bruno, settle, brunoLast } = panes;
  await act(() => anna.saveList('units', ['ore']));
  await act(() => bruno.saveList('units', ['gg']));
  await act(async () => brunoLast());
  await waitFor(() => expect(anna.later()?.gone).toHaveLength(1));
  expect(anna.later()?.rewritten).toEqual([]);
  await act(async () => anna.later()?.writeAgain());
  await act(async () => settle());
  await waitFor(() => expect(bruno.lists().units).toEqual(['gg', 'ore']));
  panes.close();
});
