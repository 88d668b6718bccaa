import { act, waitFor } from '@testing-library/react';
import type { OwnRow } from '../../src/workbook/save/own-rows';
import { pause } from './open-workbook';
import { openTwoPanes } from './two-panes';
import { skipWaiting } from './skip-waiting';

skipWaiting();

const A = 'eeeeeeee-0000-4000-8000-00000000000a';
const B = 'eeeeeeee-0000-4000-8000-00000000000b';
const C = 'eeeeeeee-0000-4000-8000-00000000000c';

type Panes = Awaited<ReturnType<typeof openTwoPanes>>;

const times = (names: string[], name: string) => names.filter((one) => one === name).length;

const names = (rows: readonly OwnRow[] = []) => rows.map(({ name }) => name);

async function bothAppend({ anna, bruno, brunoLast }: Panes) {
  await act(() => anna.add(A, 'FASE DI A'));
  await act(() => bruno.add(B, 'FASE DI B'));
  await act(async () => brunoLast());
}

// Holds save-13.
test('two panes append at once: the row that the merge swallowed comes back once, and both panes rest', async () => {
  const panes = await openTwoPanes();
  const { anna, bruno, settle } = panes;
  await bothAppend(panes);
  await waitFor(() => expect(names(anna.later()?.rewritten)).toEqual([A]));
  expect(anna.descriptions()).toContain('FASE DI A');
  await act(async () => settle());
  await pause(600);
  anna.saves();
  bruno.saves();
  // As long as one is told, and the reading some seconds later.
  await pause(6_000);
  await act(async () => settle());
  expect([anna.saves(), bruno.saves()]).toEqual([0, 0]);
  for (const { descriptions, phases } of [anna, bruno]) {
    expect(times(descriptions(), 'FASE DI A')).toBe(1);
    expect(times(descriptions(), 'FASE DI B')).toBe(1);
    expect(phases().map(({ id }) => id)).toEqual(expect.arrayContaining([A, B]));
  }
  expect(bruno.later()).toBeNull();
  expect(anna.later()).toMatchObject({ changed: [], gone: [] });
  panes.close();
});

test('a row that is swallowed twice is not written a third time unasked, but told and written when asked', async () => {
  const panes = await openTwoPanes();
  const { anna, bruno, settle, brunoLast } = panes;
  await bothAppend(panes);
  await waitFor(() => expect(names(anna.later()?.rewritten)).toEqual([A]));
  await act(() => bruno.add(C, 'ALTRA DI B'));
  await act(async () => brunoLast());
  await waitFor(() => expect(names(anna.later()?.gone)).toEqual([A]));
  expect(anna.descriptions()).not.toContain('FASE DI A');
  await act(async () => anna.later()?.writeAgain());
  expect(anna.later()?.gone).toEqual([]);
  await act(async () => settle());
  for (const name of ['FASE DI A', 'FASE DI B', 'ALTRA DI B'])
    expect(times(bruno.descriptions(), name)).toBe(1);
  panes.close();
});

test('a saved row that a colleague deletes is told, and comes back only when asked', async () => {
  const panes = await openTwoPanes();
  const { anna, bruno, settle } = panes;
  await act(() => anna.add(A, 'FASE DI A'));
  await act(async () => settle());
  const last = bruno.descriptions().indexOf('FASE DI A');
  await act(async () => {
    bruno.host.deleteRows('tblFasi', last);
    settle();
  });
  await waitFor(() => expect(names(anna.later()?.gone)).toEqual([A]));
  expect(anna.later()?.rewritten).toEqual([]);
  expect(anna.descriptions()).not.toContain('FASE DI A');
  panes.close();
});

test('a saved row of before that a colleague deletes and puts another in its place is told, and not written', async () => {
  const panes = await openTwoPanes();
  const { anna, bruno, settle } = panes;
  const last = anna.phases().at(-1);
  if (!last) throw new Error('there is no phase');
  await act(() => anna.change(last, { notes: 'nota di A' }));
  await act(async () => settle());
  await act(async () => bruno.host.deleteRows('tblFasi', bruno.descriptions().indexOf(last.description)));
  await act(() => bruno.add(B, 'FASE DI B'));
  await act(async () => settle());
  await waitFor(() => expect(names(anna.later()?.gone)).toEqual([last.id]));
  expect(anna.later()?.rewritten).toEqual([]);
  expect(anna.descriptions()).not.toContain(last.description);
  panes.close();
});

test('a saved row that its author deletes in the sheet is not told', async () => {
  const panes = await openTwoPanes();
  const { anna } = panes;
  await act(() => anna.add(A, 'FASE DI A'));
  await waitFor(() => expect(anna.phases().map(({ id }) => id)).toContain(A));
  await act(async () => anna.host.deleteRows('tblFasi', anna.descriptions().indexOf('FASE DI A')));
  await waitFor(() => expect(anna.phases().map(({ id }) => id)).not.toContain(A));
  await pause(6_000);
  expect(anna.later()).toBeNull();
  panes.close();
});

test('a deleted row that is there again is told, unless its author took the deletion back', async () => {
  const panes = await openTwoPanes();
  const { anna, bruno, settle } = panes;
  await act(() => anna.add(A, 'FASE DI A'));
  await act(() => anna.remove(A));
  await act(async () => anna.notice()?.undo?.());
  await waitFor(() => expect(anna.descriptions()).toContain('FASE DI A'));
  expect(anna.later()).toBeNull();
  await act(() => anna.remove(A));
  await act(async () => settle());
  expect(bruno.descriptions()).not.toContain('FASE DI A');
  await act(() => bruno.add(A, 'FASE DI A'));
  await act(async () => settle());
  await waitFor(() => expect(names(anna.later()?.back)).toEqual([A]));
  expect(anna.later()).toMatchObject({ rewritten: [], changed: [], gone: [] });
  panes.close();
});

test('a saved value that a merge changed is shown with both values, and nothing is written', async () => {
  const panes = await openTwoPanes();
  const { anna, bruno, brunoLast, settle } = panes;
  const [first] = anna.phases();
  const [same] = bruno.phases();
  if (!first || !same) throw new Error('there is no phase');
  await act(() => anna.change(first, { notes: 'nota di A', progress: 12 }));
  await act(() => bruno.change(same, { notes: 'nota di B' }));
  await act(async () => brunoLast());
  await waitFor(() => expect(anna.later()?.changed).toHaveLength(1));
  expect(anna.later()?.changed[0]?.fields).toEqual([{ name: 'notes', mine: 'nota di A', now: 'nota di B' }]);
  expect(anna.member.unsent).toBe(0);
  expect(bruno.later()).toBeNull();
  await act(async () => settle());
  expect(bruno.phases()[0]).toMatchObject({ notes: 'nota di B', progress: 12 });
  panes.close();
});

test('without any event the row is looked for some seconds after the save', async () => {
  const panes = await openTwoPanes();
  const { anna } = panes;
  anna.host.telling.trouble({ lost: 1 });
  await bothAppend(panes);
  await waitFor(() => expect(anna.descriptions()).toContain('FASE DI A'));
  panes.close();
});
