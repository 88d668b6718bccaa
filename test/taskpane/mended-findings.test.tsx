import '@testing-library/jest-dom';
import { fireEvent, waitFor } from '@testing-library/react';
import { openPane, PHASES } from './open-pane';
import { skipWaiting } from './skip-waiting';

skipWaiting();

const { sheet, first } = PHASES;
/** Column of the sheet, from 0. */
const PROGRESS = 5;

/** The pane at its findings, with two phases that are more than complete. */
async function openFindings() {
  const pane = await openPane();
  pane.toSheet();
  pane.host.type(sheet, first + 1, PROGRESS, '140');
  pane.host.type(sheet, first + 2, PROGRESS, '150');
  await pane.told();
  await waitFor(() => expect(document.body).toHaveTextContent('140,00 %'));
  await pane.press(await pane.navigation(/^Rilievi/));
  return { ...pane, link: (place: string) => pane.button(`2018_P03_01, ${place}`) };
}

const field = () => document.activeElement as HTMLInputElement;

it('a finding opens the form of its row, says itself there, and has the cursor in the guilty field', async () => {
  const pane = await openFindings();
  await pane.press(await pane.link('fase 2'));
  await waitFor(() => expect(field().name).toBe('progress'));
  expect(field()).toHaveValue('140');
  await waitFor(() => expect(field()).toHaveAccessibleDescription(/L’avanzamento della fase è 140 %/));
  pane.close();
});

it('its form leads back to the findings, at the next line, after a save and without one', async () => {
  const pane = await openFindings();
  await pane.press(await pane.link('fase 2'));
  await pane.press(await pane.button('Annulla'));
  await waitFor(async () => expect(await pane.link('fase 2')).toHaveFocus());
  await pane.press(await pane.link('fase 2'));
  await waitFor(() => expect(field().name).toBe('progress'));
  pane.write(field(), '100');
  await pane.press(await pane.button('Salva'));
  await waitFor(async () => expect(await pane.link('fase 3')).toHaveFocus());
  expect((await pane.content()).objectives[0]?.phases[1]?.progress).toBe(100);
  pane.close();
});

it('its form leads back also if it was left with a draft, and found again', async () => {
  const pane = await openFindings();
  await pane.press(await pane.link('fase 2'));
  await waitFor(() => expect(field().name).toBe('progress'));
  pane.write(field(), '90');
  await pane.press(await pane.navigation(/^Cartella/));
  await pane.press(await pane.navigation(/^Obiettivi/));
  await waitFor(() => expect(pane.form()).toHaveTextContent('L’avanzamento della fase è 140 %'));
  await pane.press(await pane.button('Salva'));
  await waitFor(async () => expect(await pane.link('fase 3')).toHaveFocus());
  pane.close();
});

it('its form comes after one that was left with a draft', async () => {
  const pane = await openFindings();
  await pane.press(await pane.link('fase 3'));
  await waitFor(() => expect(field().name).toBe('progress'));
  pane.write(field(), '95');
  await pane.press(await pane.navigation(/^Rilievi/));
  await pane.press(await pane.link('fase 2'));
  await waitFor(() => expect(pane.form()?.querySelector('[name="progress"]')).toHaveValue('95'));
  await pane.press(await pane.button('Salva'));
  await waitFor(() => expect(pane.form()?.querySelector('[name="progress"]')).toHaveValue('140'));
  await pane.press(await pane.button('Annulla'));
  await pane.navigation(/^Rilievi/);
  pane.close();
});

it('a selection of another row that is told late does not take its place, whoever has the keyboard', async () => {
  const pane = await openFindings();
  const link = await pane.link('fase 2');
  pane.host.telling.trouble({ delay: 300 });
  pane.host.select(sheet, 'D9');
  // The host leaves the keyboard with the sheet, and tells late of what was selected before.
  pane.toSheet();
  fireEvent.click(link);
  const progress = await pane.field('progress');
  await pane.told();
  await pane.pass(300);
  expect(progress).toBeInTheDocument();
  expect(progress).toHaveValue('140');
  // What the person selects from now on is followed again.
  pane.host.select(sheet, 'D9');
  await waitFor(() => expect(progress).not.toBeInTheDocument());
  pane.close();
});

it.each([
  ['before the answer', true],
  ['as late as the save', false],
])(
  'of several that are accepted at once, one that somebody changes %s stays open and is named',
  async (_, isRead) => {
    const pane = await openFindings();
    const kind = await pane.choice('Tipo');
    pane.choose(kind, 'Avanzamento fuori 0–100 (2)');
    await pane.press(await pane.button('Accetta tutti i 2 rilievi uguali…'));
    await waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeInTheDocument());
    pane.host.type(sheet, first + 2, PROGRESS, '155');
    if (isRead) await waitFor(() => expect(document.body).toHaveTextContent('è 155 %'));
    pane.write(await pane.dialogField('reason'), 'Somma di due anni');
    pane.write(await pane.dialogField('author'), 'ROSSI ANNA');
    await pane.press(await pane.button('Accetta 2 rilievi'));
    await waitFor(() => expect(document.body).toHaveTextContent('1 rilievo è rimasto aperto'));
    expect(document.body).toHaveTextContent('accettare di nuovo: 2018_P03_01, fase 3.');
    const accepted = (await pane.content()).accepted.map(({ finding }) => finding);
    expect(accepted).toEqual(['progress-range (14000)', ...(isRead ? [] : ['progress-range (15000)'])]);
    // What is undone is open because it was undone.
    await pane.press(await pane.button('Annulla la modifica'));
    await waitFor(() => expect(document.body).not.toHaveTextContent('rimasto aperto'));
    expect(document.body).not.toHaveTextContent('rimasti aperti');
    pane.close();
  },
);
