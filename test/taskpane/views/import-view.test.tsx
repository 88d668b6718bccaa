import { screen } from '@testing-library/react';
import ImportView from '../../../src/taskpane/views/import-view';
import { createRunner } from '../../../src/workbook/excel/run';
import { show } from '../../forms/render';
import { idleWorkbook } from '../page';

let connected = false;
jest.mock('../../../assets/sample.json', () => {
  if (!connected) throw new Error('Loading chunk 7 failed');
  return jest.requireActual<object>('../../../assets/sample.json');
});

it('says that the example could not be loaded, and loads it when asked again', async () => {
  const { run } = createRunner(() => Promise.reject(new Error('nothing is written here')));
  const workbook = { ...idleWorkbook, run };
  const ended = () => undefined;
  const { user } = show(<ImportView workbook={workbook} source="sample" onCancel={ended} onDone={ended} />);
  expect(await screen.findByText('L’esempio non si è caricato')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Indietro' })).toBeInTheDocument();
  connected = true;
  await user.click(screen.getByRole('button', { name: 'Riprova' }));
  expect(await screen.findByRole('button', { name: 'Importa nella cartella' })).toBeInTheDocument();
  expect(screen.queryByText('L’esempio non si è caricato')).not.toBeInTheDocument();
});
