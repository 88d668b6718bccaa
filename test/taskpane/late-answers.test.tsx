import { act, renderHook, waitFor } from '@testing-library/react';
import { importRecords } from '../../src/taskpane/actions/import-records';
import { useWorkbook } from '../../src/taskpane/actions/use-workbook';
import { createRunner, timeLimit, type WorkSize } from '../../src/workbook/excel/run';
import { t } from '../forms/render';
import type { Operation } from '../../src/workbook/excel/run';
import { benchWith, contentOf, samplePeg } from '../workbook/bench';
import { skipWaiting } from './skip-waiting';
import { openPaneOver } from './two-panes';

skipWaiting();

const ADDED = 'eeeeeeee-0000-4000-8000-00000000000a';

/** The pane over the sample; `faults` is what happens to the request after that many answers of an operation. */
async function openHasty() {
  const bench = await benchWith(samplePeg());
  const timeout: Partial<Record<Operation, number>> = { save: 3_000, import: 3_000 };
  const pane = await openPaneOver(bench.host, await contentOf(bench), { timeout });
  const { faults } = bench.host;
  const after = (operation: Operation, answers: number, fault: () => unknown): void => {
    let left = answers;
    const end = faults.onAnswer((name) => {
      if (name !== operation) return;
      left -= 1;
      if (left > 0) return;
      end();
      fault();
    });
  };
  return { ...pane, faults, timeout, after };
}

const added = (pane: Awaited<ReturnType<typeof openHasty>>) =>
  pane.descriptions().filter((one) => one === 'Nuova');

// Holds save-17.
test('a save that Excel carries out late is found in the workbook, told as saved and can be undone', async () => {
  const pane = await openHasty();
  pane.after('save', 1, () => pane.faults.lateNext());
  expect(await act(() => pane.add(ADDED, 'Nuova'))).toMatchObject({ kind: 'saved' });
  expect(added(pane)).toHaveLength(1);
  expect(pane.notice()?.text).toBe('Salvato');
  await act(async () => pane.notice()?.undo?.());
  expect(added(pane)).toEqual([]);
  pane.unmount();
});

test('a save that Excel never carried out is told as not written', async () => {
  const pane = await openHasty();
  pane.after('save', 1, () => pane.faults.hangNext());
  const result = await act(() => pane.add(ADDED, 'Nuova'));
  expect(result).toMatchObject({
    kind: 'failed',
    failing: {
      title: 'Excel non ha risposto in tempo',
      text: 'La cartella è stata riletta: niente è stato scritto. Salvare di nuovo.',
    },
  });
  expect(added(pane)).toEqual([]);
  pane.unmount();
});

test('while Excel does not answer at all a save is told as not known yet, and saved once when repeated', async () => {
  const pane = await openHasty();
  let requests = 0;
  const end = pane.faults.onRequest((operation) => {
    if (operation === 'save' && (requests += 1) === 2) pane.faults.loseNextAnswer();
  });
  pane.after('save', 2, () => {
    end();
    pane.timeout.open = 500;
    pane.faults.hangNext();
  });
  const result = await act(() => pane.add(ADDED, 'Nuova'));
  expect(result).toMatchObject({ kind: 'failed', failing: { title: 'Excel sta ancora lavorando' } });
  delete pane.timeout.open;
  expect(await act(() => pane.add(ADDED, 'Nuova'))).toMatchObject({ kind: 'saved' });
  expect(added(pane)).toHaveLength(1);
  pane.unmount();
});

test.each([
  ['late', 'lateNext'],
  ['never', 'hangNext'],
] as const)('of a formula that Excel brings back %s the findings tell what is missing', async (_, fault) => {
  const pane = await openHasty();
  await act(async () => pane.typeInto('Stato', 'fatta'));
  await waitFor(() => expect(pane.lost()).toEqual(['Stato']));
  pane.after('save', 2, () => pane.faults[fault]());
  const result = await act(() => pane.restore({ table: 'phases', field: 'state' }));
  expect(result).toMatchObject({
    kind: 'failed',
    failing: {
      text: 'La cartella è stata riletta: le formule che mancano ancora sono di nuovo tra i rilievi.',
    },
  });
  expect(pane.lost()).toEqual(fault === 'lateNext' ? [] : ['Stato']);
  pane.unmount();
});

/** The sample with other notes and a further phase. */
function incoming() {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  const [model] = objective?.phases ?? [];
  if (!objective || !model) throw new Error('the sample has no phase');
  objective.phases = objective.phases.map((phase) => ({ ...phase, notes: 'dal file' }));
  objective.phases.push({ ...model, id: ADDED, description: 'Nuova', monitoring: [], approved: {} });
  return peg;
}

test('an import that Excel carries out late is told as imported', async () => {
  const pane = await openHasty();
  pane.after('import', 1, () => pane.faults.lateNext());
  expect(await act(() => pane.importRecords(incoming()))).toEqual({ kind: 'imported' });
  expect(added(pane)).toHaveLength(1);
  pane.unmount();
});

test('an import that Excel never carried out is told as not written', async () => {
  const pane = await openHasty();
  pane.after('import', 1, () => pane.faults.hangNext());
  expect(await act(() => pane.importRecords(incoming()))).toMatchObject({
    kind: 'failed',
    failing: { text: 'La cartella è stata riletta: niente è stato scritto. Scrivere di nuovo.' },
  });
  expect(added(pane)).toEqual([]);
  pane.unmount();
});

test('an import of which a part was written is told so, and the same again completes it', async () => {
  const pane = await openHasty();
  pane.after('import', 3, () => pane.faults.hangNext());
  expect(await act(() => pane.importRecords(incoming(), 1_000))).toMatchObject({
    kind: 'failed',
    failing: { title: 'Scritto solo in parte' },
  });
  expect(await act(() => pane.importRecords(incoming()))).toEqual({ kind: 'imported' });
  expect(added(pane)).toHaveLength(1);
  expect(pane.phases().every(({ id, notes }) => notes === 'dal file' || id === ADDED)).toBe(true);
  pane.unmount();
});

test('an import has more time for each row that comes, beside those that are there', async () => {
  const bench = await benchWith(samplePeg());
  const sizes: WorkSize[] = [];
  const runner = createRunner(bench.run);
  const { result, unmount } = renderHook(() =>
    useWorkbook({
      run: (operation, batch, size = {}) => {
        if (operation === 'import') sizes.push(size);
        return runner.run(operation, batch, size);
      },
    }),
  );
  await waitFor(() => expect(result.current.state.kind).toBe('ready'));
  const few = samplePeg();
  await act(() => importRecords(t, result.current, few, {}));
  await act(() => importRecords(t, result.current, incoming(), {}));
  const [before = {}, after = {}] = sizes;
  expect(timeLimit('import', after) - timeLimit('import', before)).toBe(10);
  unmount();
});
