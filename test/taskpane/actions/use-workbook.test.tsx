import { act, renderHook, waitFor } from '@testing-library/react';
import type { HostOptions } from '../../../src/host/host';
import { useWorkbook, type PaneState } from '../../../src/taskpane/actions/use-workbook';
import { createRunner } from '../../../src/workbook/excel/run';
import { benchWith, samplePeg, tableOf } from '../../workbook/bench';

/** The pane's workbook over a host, read once; `pick` is a person in the sheet who picks another type of objective. */
async function openPane(options: HostOptions = { profile: 'web' }) {
  const bench = await benchWith(samplePeg(), undefined, options);
  const runner = createRunner(bench.run);
  const { result } = renderHook(() => useWorkbook(runner));
  await waitFor(() => expect(result.current.state.kind).toBe('ready'));
  const grid = await tableOf(bench, 'tblObiettivi');
  const { row, column } = grid.place(0, 'Tipo');
  let now = Date.now();
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
  return {
    bench,
    pane: () => result.current,
    pick: (text: string) => bench.host.pick(grid.sheet, row, column, text),
    type: () => typeOf(result.current.state),
    later: (milliseconds: number) => (now += milliseconds),
    comeBack: () => act(() => void window.dispatchEvent(new Event('focus'))),
    end: () => clock.mockRestore(),
  };
}

function typeOf(state: PaneState): string | undefined {
  return state.kind === 'ready' ? state.content.peg.objectives[0]?.type : undefined;
}

const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 900)));

it('a pick of which Excel does not tell is read when the person comes back to the pane', async () => {
  const { pick, type, later, comeBack, end } = await openPane();
  pick('Altro tipo');
  await pause();
  expect(type()).not.toBe('Altro tipo');
  later(5_000);
  await comeBack();
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  end();
});

it('a pick that Excel tells of needs no coming back', async () => {
  const { pick, type, end } = await openPane({ profile: 'windows-it' });
  pick('Altro tipo');
  await waitFor(() => expect(type()).toBe('Altro tipo'), { timeout: 3_000 });
  end();
});

it('what was read just now is not read again', async () => {
  const { bench, comeBack, end } = await openPane();
  const { roundTrips } = bench.host.counters;
  await comeBack();
  await pause();
  expect(bench.host.counters.roundTrips).toBe(roundTrips);
  end();
});

it('coming back while a cell is being edited says nothing and waits for nothing; the next time reads', async () => {
  const { bench, pane, pick, type, later, comeBack, end } = await openPane();
  pick('Altro tipo');
  bench.host.editing = true;
  later(5_000);
  await comeBack();
  await pause();
  expect(pane()).toMatchObject({ waiting: false, failure: null });
  bench.host.editing = false;
  later(5_000);
  await comeBack();
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  end();
});
