import '@testing-library/jest-dom';
import { waitFor } from '@testing-library/react';
import { openPane, PHASES } from './open-pane';
import { skipWaiting } from './skip-waiting';

skipWaiting();

const { sheet, code, description, after } = PHASES;

it('a selection that is told late does not take the place of a form that the person has opened since', async () => {
  const pane = await openPane();
  await pane.press(await pane.button('Aggiungi fase'));
  await pane.description();
  // As late as it likes: the person is in the pane when it comes.
  pane.host.select(sheet, 'D3');
  await pane.pass(300);
  expect(await pane.description()).toHaveValue('');
  pane.close();
});

it('the form of a row without Id follows what is typed in the sheet, and its save completes that row', async () => {
  const pane = await openPane();
  pane.toSheet();
  pane.host.type(sheet, after, code, '2018_P03_01');
  await waitFor(() => expect(pane.records()).toHaveLength(11));
  pane.host.select(sheet, 'D12');
  expect(await pane.description()).toHaveValue('');
  pane.host.type(sheet, after, description, 'Scritta nel foglio');
  await waitFor(async () => expect(await pane.description()).toHaveValue('Scritta nel foglio'));
  pane.write(await pane.notes(), 'Completata nel modulo');
  await pane.press(await pane.button('Salva'));
  await waitFor(() => expect(pane.records()).toHaveLength(11));
  expect((await pane.inWorkbook()).filter((name) => name === 'Scritta nel foglio')).toHaveLength(1);
  pane.close();
});
