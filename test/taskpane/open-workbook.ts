import { act, renderHook, waitFor } from '@testing-library/react';
import type { HostOptions } from '../../src/host/host';
import { useWorkbook, type PaneState } from '../../src/taskpane/actions/use-workbook';
import { createRunner } from '../../src/workbook/excel/run';
import { benchWith, samplePeg, tableOf } from '../workbook/bench';

/** The pane's workbook over a host, read once, and a person in the sheet who gives the first objective another type. */
export async function openWorkbook(options: HostOptions = {}) {
  const bench = await benchWith(samplePeg(), undefined, options);
  const runner = createRunner(bench.run);
  const { result } = renderHook(() => useWorkbook(runner));
  await waitFor(() => expect(result.current.state.kind).toBe('ready'));
  const grid = await tableOf(bench, 'tblObiettivi');
  const { row, column } = grid.place(0, 'Tipo');
  return {
    host: bench.host,
    sheet: grid.sheet,
    pane: () => result.current,
    pick: (text: string) => bench.host.pick(grid.sheet, row, column, text),
    enter: (text: string) => bench.host.type(grid.sheet, row, column, text),
    type: () => typeOf(result.current.state),
    comeBack: () => act(() => void window.dispatchEvent(new Event('focus'))),
  };
}

function typeOf(state: PaneState): string | undefined {
  return state.kind === 'ready' ? state.content.peg.objectives[0]?.type : undefined;
}

/** Lets time pass that React may use. */
export const pause = (milliseconds: number) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
