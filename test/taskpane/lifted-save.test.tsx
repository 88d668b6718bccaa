import { screen, waitFor } from '@testing-library/react';
import { findTable } from '../../src/host/model/table-areas';
import { openPane } from './open-pane';

type OpenPane = Awaited<ReturnType<typeof openPane>>;

const OFFER = 'Togli il filtro, salva e rimetti';
const WEIGHTS = { filterOn: 'Custom', criterion1: '>=10' };

const status = () => document.querySelector('[role="status"]')?.textContent ?? '';

function filterOf({ host }: OpenPane) {
  const table = findTable(host.model, 'tblFasi')?.table;
  return { isFiltered: table?.isFiltered === true, by: table?.criteria?.map(({ criteria }) => criteria) };
}

/** Types a new phase and saves it, which the filter stands against. */
async function addPhase(pane: OpenPane): Promise<void> {
  await pane.press(await pane.button('Aggiungi fase'));
  pane.write(await pane.description(), 'Nuova fase');
  await pane.press(await pane.button('Salva'));
  await screen.findByText('Un filtro nasconde delle righe', {}, { timeout: 5000 });
}

test('the save is tried again without the filter, which is put back, and both are told', async () => {
  const pane = await openPane();
  pane.host.filterColumn('tblFasi', 'Peso', WEIGHTS);
  await addPhase(pane);
  await pane.press(await pane.button(OFFER));
  await waitFor(() => expect(status()).toMatch(/^Salvato: Nuova fase/), { timeout: 5000 });
  expect(status()).toContain('Il filtro di Fasi è stato rimesso. Può nascondere la riga.');
  expect(await pane.inWorkbook()).toContain('Nuova fase');
  expect(filterOf(pane)).toEqual({ isFiltered: true, by: [WEIGHTS] });

  // The undo takes a row out of the filtered table, too.
  await pane.press(await pane.button('Annulla la modifica'));
  await pane.press(await pane.button(OFFER));
  await waitFor(() => expect(status()).toMatch(/^Modifica annullata/), { timeout: 5000 });
  expect(await pane.inWorkbook()).not.toContain('Nuova fase');
  expect(filterOf(pane)).toEqual({ isFiltered: true, by: [WEIGHTS] });
  pane.close();
});

test('a save that is refused while the filter is away puts it back; what was typed is not lost', async () => {
  const pane = await openPane();
  pane.host.filterColumn('tblFasi', 'Peso', WEIGHTS);
  await addPhase(pane);
  const { length } = await pane.inWorkbook();
  const { faults } = pane.host;
  let answers = 0;
  const end = faults.onAnswer((operation) => {
    if (operation !== 'save' || (answers += 1) !== 2) return;
    end();
    faults.failNext();
  });
  await pane.press(await pane.button(OFFER));
  await screen.findByText(/Il filtro di Fasi è stato rimesso/, {}, { timeout: 5000 });
  expect(answers).toBe(2);
  expect(filterOf(pane)).toEqual({ isFiltered: true, by: [WEIGHTS] });
  expect(await pane.inWorkbook()).toHaveLength(length);
  expect(await pane.description()).toHaveValue('Nuova fase');
  pane.close();
});

test('a filter by colour is not taken away: what to do is said, and nothing is written', async () => {
  const pane = await openPane();
  pane.host.filter('tblFasi', () => true);
  await addPhase(pane);
  await pane.press(await pane.button(OFFER));
  await screen.findByText('Questo filtro non si può rimettere', {}, { timeout: 5000 });
  expect(filterOf(pane).isFiltered).toBe(true);
  expect(await pane.inWorkbook()).not.toContain('Nuova fase');
  pane.close();
});

test('the filter is taken away for that save only', async () => {
  const pane = await openPane();
  pane.host.filterColumn('tblFasi', 'Peso', WEIGHTS);
  await addPhase(pane);
  await pane.press(await pane.button(OFFER));
  await waitFor(() => expect(status()).toMatch(/^Salvato/), { timeout: 5000 });
  await addPhase(pane);
  expect(filterOf(pane).isFiltered).toBe(true);
  pane.close();
});
