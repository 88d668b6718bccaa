import '@testing-library/jest-dom';
import { act, waitFor } from '@testing-library/react';
import { openPane, PHASES } from './open-pane';
import { openWorkbook } from './open-workbook';
import { skipWaiting } from './skip-waiting';

skipWaiting();

const { sheet, description, first } = PHASES;

it('after a told change one round trip reads the tables of its sheet', async () => {
  const { host, enter, type } = await openWorkbook();
  const whole = host.takeMeasurements().find(({ name }) => name === 'open');
  enter('Altro tipo');
  await waitFor(() => expect(type()).toBe('Altro tipo'));
  const [reading] = host.takeMeasurements().filter(({ name }) => name === 'open');
  expect(whole?.roundTrips).toBe(2);
  expect(reading?.roundTrips).toBe(1);
  expect(reading?.responseBytes).toBeLessThan((whole?.responseBytes ?? 0) / 3);
});

it('a told change of a sheet beside ours is no reason to read our tables', async () => {
  const { host, pane } = await openWorkbook();
  await pane().run('show', async (context) => {
    context.workbook.worksheets.add('Appunti');
    await context.sync();
  });
  await act(() => pane().refresh());
  host.takeMeasurements();
  host.type('Appunti', 0, 0, 'x');
  await waitFor(() => expect(host.takeMeasurements()).toMatchObject([{ name: 'open', roundTrips: 1 }]));
});

it('the end of a sheet is a reason to read everything', async () => {
  const { host, pane } = await openWorkbook();
  await pane().run('show', async (context) => {
    context.workbook.worksheets.getItem('Centri').delete();
    await context.sync();
  });
  host.takeMeasurements();
  await waitFor(() => expect(host.takeMeasurements()).toMatchObject([{ name: 'open', roundTrips: 2 }]));
  await waitFor(() => expect(pane().state).toMatchObject({ content: { issues: [{ name: 'tblCentri' }] } }));
});

it('a change that was told stays owed when its reading failed, and the next one reads it with its own', async () => {
  const { host, pane, enter, type } = await openWorkbook();
  host.faults.refuseNext('GeneralException');
  enter('Altro tipo');
  await waitFor(() => expect(pane().failure).not.toBeNull());
  host.takeMeasurements();
  await act(() => pane().refresh(['lists']));
  expect(type()).toBe('Altro tipo');
  expect(host.takeMeasurements()[0]?.roundTrips).toBe(1);
});

it('a save reads what it wrote in one round trip, even if what stood there was never told', async () => {
  const pane = await openPane();
  pane.host.takeMeasurements();
  pane.comeBack();
  await waitFor(() => expect(pane.host.takeMeasurements()).toMatchObject([{ roundTrips: 2 }]));
  pane.host.telling.trouble({ lost: 1 });
  pane.host.type(sheet, first, description, 'Scritta senza dirlo');
  await pane.press(pane.records()[1] as HTMLElement);
  pane.write(await pane.notes(), 'Salvata');
  pane.host.takeMeasurements();
  await pane.press(await pane.button('Salva'));
  await waitFor(() => expect(pane.records()[0]).toHaveTextContent('Scritta senza dirlo'));
  const readings = pane.host.takeMeasurements().filter(({ name }) => name === 'open');
  expect(readings).toMatchObject([{ roundTrips: 1 }]);
  pane.close();
});
