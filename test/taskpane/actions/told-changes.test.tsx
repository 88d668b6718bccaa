import { fireEvent, waitFor } from '@testing-library/react';
import { act } from 'react';
import { openWorkbook, pause } from '../open-workbook';
import { skipWaiting } from '../skip-waiting';

skipWaiting();

it('a change that was told is read although coming back to the pane failed before its turn', async () => {
  const { host, enter, type, comeBack } = await openWorkbook();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 5_000);
  enter('Altro tipo');
  await pause(50);
  host.faults.refuseNext('GeneralException');
  await comeBack();
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  clock.mockRestore();
});

it('a change whose reading failed is read when the person comes back, however short ago the last one was', async () => {
  const { host, pane, enter, type, comeBack } = await openWorkbook();
  host.faults.refuseNext('GeneralException');
  enter('Altro tipo');
  await waitFor(() => expect(pane().failure).not.toBeNull());
  expect(type()).not.toBe('Altro tipo');
  await comeBack();
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  expect(pane().failure).toBeNull();
});

it('a change of which nothing was told is read although the person comes back right after a reading', async () => {
  const { host, enter, type, comeBack } = await openWorkbook();
  host.telling.trouble({ lost: 1 });
  enter('Altro tipo');
  await comeBack();
  const { roundTrips } = host.counters;
  await pause(1_000);
  expect(host.counters.roundTrips).toBe(roundTrips);
  await waitFor(() => expect(type()).toBe('Altro tipo'));
});

it('a change of which nothing was told is read once the cell is no longer edited, without coming back again', async () => {
  const { host, enter, type, comeBack } = await openWorkbook();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 5_000);
  host.telling.trouble({ lost: 1 });
  enter('Altro tipo');
  host.editing = true;
  await comeBack();
  await pause(100);
  host.editing = false;
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  clock.mockRestore();
});

it('a reading that nobody asked for waits for the end of editing without a word', async () => {
  const { host, pane, enter, type } = await openWorkbook();
  const { roundTrips } = host.counters;
  enter('Altro tipo');
  host.editing = true;
  await waitFor(() => expect(host.counters.roundTrips).toBeGreaterThan(roundTrips));
  await pause(50);
  expect(pane()).toMatchObject({ waiting: false, failure: null });
  host.editing = false;
  await waitFor(() => expect(type()).toBe('Altro tipo'));
});

it('changes that come without a pause are read while they come', async () => {
  const { enter, type } = await openWorkbook();
  const seen = new Set<unknown>();
  for (let turn = 0; turn < 15; turn += 1) {
    enter(`Tipo ${turn}`);
    await pause(200);
    seen.add(type());
  }
  expect(seen.size).toBeGreaterThan(1);
});

it('what is told while a batch runs is read once, by the reading that follows the batch', async () => {
  const { host, pane, enter, type } = await openWorkbook();
  const { roundTrips } = host.counters;
  host.faults.latency = 700;
  enter('Altro tipo');
  const saved = pane()
    .run('save', async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    })
    .then(() => pane().refresh());
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  await saved;
  await pause(900);
  expect(host.counters.roundTrips - roundTrips).toBe(1 + 2);
});

it('a selection is not followed while the person is at work in the pane, but in the sheet, or a while later', async () => {
  const { host, sheet, pane } = await openWorkbook();
  const followed: number[] = [];
  pane().onSelect(({ firstRow }) => followed.push(firstRow));
  host.telling.trouble({ delay: 200 });
  host.select(sheet, 'B2');
  await act(async () => void fireEvent.pointerDown(document.body));
  await pause(300);
  expect(followed).toEqual([]);
  const inSheet = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  host.select(sheet, 'B3');
  await pause(300);
  expect(followed).toEqual([3]);
  inSheet.mockRestore();
  // A host may leave the focus with the pane.
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 11_000);
  host.select(sheet, 'B4');
  await pause(300);
  expect(followed).toEqual([3, 4]);
  clock.mockRestore();
});
