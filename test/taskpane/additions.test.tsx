import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { emptyPeg } from '../../src/domain/records/defaults';
import { openPane } from './open-pane';

type OpenPane = Awaited<ReturnType<typeof openPane>>;

/** A field of the form in view, or of the question before it. */
async function field(where: 'dialog' | 'main', name: string): Promise<HTMLInputElement> {
  return waitFor(() => {
    const fields = document.querySelectorAll<HTMLInputElement>(`[name="${name}"], [name$=".${name}"]`);
    const found = [...fields].find((one) => (one.closest('dialog') !== null) === (where === 'dialog'));
    if (!found) throw new Error(`There is no field ${name}`);
    return found;
  });
}

async function press(pane: OpenPane, name: string | RegExp): Promise<void> {
  await pane.press(await screen.findByRole('button', { name }));
}

const dialog = () => screen.findByRole('dialog');
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

describe('a centre that is lacking', () => {
  it('is added within the form of a phase by a save of its own, chosen, and taken back by itself', async () => {
    const pane = await openPane();
    const before = await pane.content();
    await press(pane, 'Aggiungi fase');
    pane.write(await pane.description(), 'Aprire lo sportello');
    pane.write(await field('main', 'weight'), '0');
    await press(pane, 'Aggiungi centro…');
    pane.write(await field('dialog', 'code'), '77_NUOVO');
    pane.write(await field('dialog', 'name'), 'Servizio nuovo');
    await press(pane, 'Salva e scegli');
    await closed();
    const centre = await field('main', 'centre');
    await waitFor(() => expect(centre).toHaveFocus());
    expect(centre).toHaveValue('77_NUOVO');
    expect(centre).toHaveDisplayValue('77_NUOVO · Servizio nuovo');
    expect(await pane.description()).toHaveValue('Aprire lo sportello');
    expect((await pane.content()).centres).toHaveLength(before.centres.length + 1);

    await press(pane, 'Salva');
    await press(pane, 'Annulla la modifica');
    await waitFor(async () => expect((await pane.inWorkbook()).length).toBe(10));
    expect((await pane.content()).centres).toHaveLength(before.centres.length + 1);
    await press(pane, 'Annulla la precedente');
    await waitFor(async () => expect((await pane.content()).centres).toEqual(before.centres));
    pane.close();
  });

  it('is refused with a sentence where its code exists, and going back leaves the form as it was', async () => {
    const pane = await openPane();
    const before = await pane.content();
    const [{ code } = { code: '' }] = before.centres;
    await press(pane, 'Aggiungi fase');
    pane.write(await pane.description(), 'Aprire lo sportello');
    const chosen = (await field('main', 'centre')).value;
    await press(pane, 'Aggiungi centro…');
    pane.write(await field('dialog', 'code'), ` ${code.toLowerCase()} `);
    await press(pane, 'Salva e scegli');
    expect(await within(await dialog()).findByText(/c’è già|esiste già|già usato/i)).toBeInTheDocument();
    await pane.press(within(await dialog()).getByRole('button', { name: 'Annulla' }));
    await closed();
    expect(await field('main', 'centre')).toHaveValue(chosen);
    expect(await pane.description()).toHaveValue('Aprire lo sportello');
    expect((await pane.content()).centres).toEqual(before.centres);
    pane.close();
  });
});

it('centre, mission and programme are added within the form of the first objective, which keeps what was typed', async () => {
  const pane = await openPane(emptyPeg(2026), 'Primi passi');
  await press(pane, 'Aggiungi obiettivo');
  pane.write(await field('main', 'code'), '2026_01');
  pane.write(await field('main', 'description'), 'Aprire lo sportello');
  await press(pane, 'Aggiungi centro…');
  pane.write(await field('dialog', 'code'), '09');
  await press(pane, 'Salva e scegli');
  await closed();
  expect(await field('main', 'centre')).toHaveValue('09');

  await press(pane, 'Aggiungi collegamento');
  const nodes = [
    ['1', 'Mandato', '1', ''],
    ['1_01', 'Anagrafe', '3', '1'],
  ] as const;
  for (const [code, title, level, parent] of nodes) {
    await press(pane, 'Aggiungi programma…');
    // Objectives hang on the lowest level.
    expect(await field('dialog', 'level')).toHaveValue('3');
    pane.write(await field('dialog', 'code'), code);
    pane.write(await field('dialog', 'title'), title);
    pane.write(await field('dialog', 'level'), level);
    pane.write(await field('dialog', 'parent'), parent);
    await press(pane, 'Salva e scegli');
    await closed();
    expect(await field('main', 'programme')).toHaveValue(code);
  }
  expect(await field('main', 'description')).toHaveValue('Aprire lo sportello');
  await press(pane, 'Salva');
  await screen.findByRole('region', { name: 'Fasi' });
  const { planning, objectives } = await pane.content();
  expect(planning.map(({ code, level, parent }) => [code, level, parent])).toEqual([
    ['1', 1, null],
    ['1_01', 3, '1'],
  ]);
  expect(objectives.map(({ code, centre, programmes }) => [code, centre, programmes])).toEqual([
    ['2026_01', '09', ['1_01']],
  ]);
  pane.close();
});
