import { screen, waitFor, within } from '@testing-library/react';
import { getValue } from '../../src/host/model/cells';
import { bodyArea, findTable } from '../../src/host/model/table-areas';
import { snapshot } from '../workbook/bench';
import { openPane } from './open-pane';

const UNDO = 'Annulla la modifica';
const EARLIER = 'Annulla la precedente';

type OpenPane = Awaited<ReturnType<typeof openPane>>;

const status = () => document.querySelector('[role="status"]')?.textContent ?? '';

/** The cell of a phase's note, by the position of the phase. */
function noteCell({ host }: OpenPane, position: number) {
  const found = findTable(host.model, 'tblFasi');
  if (!found) throw new Error('there is no tblFasi');
  const { row, column } = bodyArea(found.table);
  const at = found.table.columns.findIndex(({ name }) => name === 'Note');
  return { sheet: found.sheet, row: row + position, column: column + at };
}

function noteOf(pane: OpenPane, position: number) {
  const { sheet, row, column } = noteCell(pane, position);
  return getValue(sheet, row, column) || '';
}

/** All sheets but the diary, which tells of the undo, too. */
const sheetsOf = ({ host }: OpenPane) => snapshot(host).sheets.filter(({ name }) => name !== 'Diario');

/** Writes a note into the phase at that position of the list, and saves it. */
async function note(pane: OpenPane, position: number, text: string): Promise<void> {
  const row = await waitFor(() => {
    const found = pane.records()[position];
    if (!found) throw new Error('The list is not there');
    return found;
  });
  await pane.press(row);
  pane.write(await pane.notes(), text);
  await pane.press(await pane.button('Salva'));
  await waitFor(() => expect(pane.records().length).toBeGreaterThan(0));
  await waitFor(() => expect(status()).toMatch(/^Salvato: /));
}

const undone = (pane: OpenPane, button: string) => pane.button(button).then((found) => pane.press(found));

const told = (text: string | RegExp) => waitFor(() => expect(status()).toMatch(text));

// Holds undo-1.
test('three saves and three undos leave the workbook as before', async () => {
  const pane = await openPane();
  const before = sheetsOf(pane);
  await note(pane, 0, 'Prima');
  await note(pane, 1, 'Seconda');
  await note(pane, 0, 'Terza');
  expect(sheetsOf(pane)).not.toEqual(before);
  await undone(pane, UNDO);
  await told(/^Modifica annullata.*Prima di questa: Salvato: /);
  await undone(pane, EARLIER);
  await waitFor(() => expect(noteOf(pane, 1)).toBe(''));
  expect(noteOf(pane, 0)).toBe('Prima');
  await undone(pane, EARLIER);
  await waitFor(() => expect(noteOf(pane, 0)).toBe(''));
  await told(/^Modifica annullata: i valori sono tornati quelli di prima\.$/);
  expect(sheetsOf(pane)).toEqual(before);
  pane.close();
});

// Holds undo-2.
test('a step whose rows somebody has changed is refused and dropped, the one before it is offered', async () => {
  const pane = await openPane();
  await note(pane, 1, 'Prima');
  await note(pane, 0, 'Seconda');
  const { sheet, row, column } = noteCell(pane, 0);
  pane.host.type(sheet.id, row, column, 'Di un collega');
  await undone(pane, UNDO);
  await screen.findByText('Non si può più annullare');
  expect(noteOf(pane, 0)).toBe('Di un collega');
  await undone(pane, EARLIER);
  await waitFor(() => expect(noteOf(pane, 1)).toBe(''));
  expect(screen.queryByText('Non si può più annullare')).not.toBeInTheDocument();
  expect(noteOf(pane, 0)).toBe('Di un collega');
  pane.close();
});

test('the line stays in the place where something was done', async () => {
  const pane = await openPane();
  const part = async (navigation: string, name: RegExp) =>
    pane.press(
      within(await screen.findByRole('navigation', { name: navigation })).getByRole('button', { name }),
    );
  await note(pane, 0, 'Prima');
  await part('Parti dell’obiettivo', /^Indicatori/);
  await screen.findByRole('region', { name: 'Indicatori' });
  expect(status()).toBe('');
  await part('Parti del riquadro', /^Rilievi/);
  await screen.findByRole('heading', { name: 'Rilievi' });
  expect(status()).toBe('');
  await part('Parti del riquadro', /^Obiettivi/);
  await part('Parti dell’obiettivo', /^Fasi/);
  await told(/^Salvato: /);
  await undone(pane, UNDO);
  await waitFor(() => expect(noteOf(pane, 0)).toBe(''));
  await told(/^Modifica annullata/);
  await part('Parti del riquadro', /^Rilievi/);
  await waitFor(() => expect(status()).toBe(''));
  pane.close();
});
