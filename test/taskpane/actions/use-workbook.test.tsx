import { waitFor } from '@testing-library/react';
import type { HostOptions } from '../../../src/host/host';
import { openWorkbook, pause } from '../open-workbook';
import { skipWaiting } from '../skip-waiting';

skipWaiting();

/** The pane's workbook, with a clock that a test turns. */
async function openPane(options: HostOptions = { profile: 'web' }) {
  const opened = await openWorkbook(options);
  let now = Date.now();
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
  return {
    ...opened,
    later: (milliseconds: number) => (now += milliseconds),
    end: () => clock.mockRestore(),
  };
}

const WHILE_MS = 900;

it('a pick of which Excel does not tell is read when the person comes back to the pane', async () => {
  const { pick, type, later, comeBack, end } = await openPane();
  pick('Altro tipo');
  await pause(WHILE_MS);
  expect(type()).not.toBe('Altro tipo');
  later(5_000);
  await comeBack();
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  end();
});

it('a pick that Excel tells of needs no coming back', async () => {
  const { pick, type, end } = await openPane({ profile: 'windows-it' });
  pick('Altro tipo');
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  end();
});

it('what was read just now is not read again at once', async () => {
  const { host, comeBack, end } = await openPane();
  const { roundTrips } = host.counters;
  await comeBack();
  await pause(WHILE_MS);
  expect(host.counters.roundTrips).toBe(roundTrips);
  end();
});

it('coming back while a cell is being edited says nothing; what has changed is read afterwards', async () => {
  const { host, pane, pick, type, later, comeBack, end } = await openPane();
  pick('Altro tipo');
  host.editing = true;
  later(5_000);
  await comeBack();
  await pause(WHILE_MS);
  expect(pane()).toMatchObject({ waiting: false, failure: null });
  host.editing = false;
  later(5_000);
  await comeBack();
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  end();
});
