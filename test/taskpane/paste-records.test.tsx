import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { openPane } from './open-pane';

const area = () => document.querySelector<HTMLTextAreaElement>('textarea');

test('objectives that are pasted stand behind the others, and go again by one undo', async () => {
  const pane = await openPane();
  const press = async (name: string) => pane.press(await pane.button(name));
  await pane.press(screen.getByText('Obiettivi'));
  // The page of the objective has such a button, too.
  await pane.button('Aggiungi obiettivo');
  await press('Incolla righe…');
  const rows = 'Codice;Descrizione;Peso\n2018_P03_02;Riordino degli archivi;40%\n2018_P03_03;Nuovo sito;60%';
  await waitFor(() => expect(area()).not.toBeNull());
  fireEvent.change(area() as HTMLTextAreaElement, { target: { value: rows } });
  await press('Aggiungi 2 righe');
  await waitFor(() => expect(area()).toBeNull());
  expect((await pane.content()).objectives.map(({ code, order, weight }) => [code, order, weight])).toEqual([
    ['2018_P03_01', 1, null],
    ['2018_P03_02', 2, 40],
    ['2018_P03_03', 3, 60],
  ]);
  await press('Annulla la modifica');
  await screen.findByText(/^Modifica annullata/);
  expect((await pane.content()).objectives).toHaveLength(1);
  await act(async () => pane.close());
});
