import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { emptyPeg } from '../../src/domain/records/defaults';
import { openPane } from './open-pane';

type OpenPane = Awaited<ReturnType<typeof openPane>>;

const open = () => openPane(emptyPeg(2026), 'Primi passi');

async function field(name: string): Promise<HTMLInputElement> {
  return waitFor(() => {
    const found = document.querySelector<HTMLInputElement>(`form [name="${name}"]`);
    if (!found) throw new Error(`There is no field ${name}`);
    return found;
  });
}

async function press(pane: OpenPane, name: string): Promise<void> {
  await pane.press(await pane.button(name));
}

async function fill(pane: OpenPane, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) pane.write(await field(name), text);
  await press(pane, 'Salva');
}

const steps = () => screen.findByRole('region', { name: 'Primi passi' });

/** The step that is to be taken next, as it is told. */
async function next(): Promise<string> {
  const current = (await steps()).querySelector<HTMLElement>('[aria-current="step"]');
  return current ? (within(current).getByRole('heading').textContent ?? '') : '';
}

const done = async () => within(await steps()).queryAllByRole('img', { name: 'fatto' }).length;

describe('the first steps', () => {
  it('lead from a prepared workbook to the phases of its first objective, and each form back to them', async () => {
    const pane = await open();
    expect(await next()).toBe('Ente ed esercizio');
    expect(await done()).toBe(0);

    await press(pane, 'Scrivi ente ed esercizio');
    await fill(pane, { entity: 'Comune di Prova' });
    expect(await next()).toBe('Centri di responsabilità');
    expect(await steps()).toHaveTextContent('Comune di Prova, esercizio 2026');
    expect(screen.getByRole('button', { name: 'Annulla la modifica' })).toBeInTheDocument();

    await press(pane, 'Aggiungi centro');
    await fill(pane, { code: '09', name: 'Servizio demografico' });
    expect(await next()).toBe('Primo obiettivo');
    expect(await steps()).toHaveTextContent('1 centro');
    expect(await done()).toBe(2);

    await press(pane, 'Aggiungi obiettivo');
    await fill(pane, { code: '2026_01', description: 'Aprire lo sportello', centre: '09' });
    await screen.findByRole('region', { name: 'Fasi' });
    await press(pane, 'Tutti gli obiettivi');
    await screen.findByRole('region', { name: 'Obiettivi' });
    expect(screen.queryByRole('region', { name: 'Primi passi' })).not.toBeInTheDocument();
    const { parameters, centres, objectives } = await pane.content();
    expect([parameters.entity, centres[0]?.name, objectives[0]?.centre]).toEqual([
      'Comune di Prova',
      'Servizio demografico',
      '09',
    ]);
    pane.close();
  });

  it('take back a person who cancels a form or pasted rows, and keep the ways of Cartella as they are', async () => {
    const pane = await open();
    await press(pane, 'Aggiungi centro');
    await field('code');
    await press(pane, 'Annulla');
    expect(await next()).toBe('Ente ed esercizio');

    await press(pane, 'Incolla centri…');
    await screen.findByLabelText('Righe incollate');
    await press(pane, 'Annulla');
    await steps();

    await press(pane, 'Scrivi ente ed esercizio');
    await press(pane, 'Torna ai primi passi');
    await steps();

    await pane.press(screen.getByRole('button', { name: 'Cartella' }));
    await press(pane, 'Parametri');
    await field('entity');
    expect(screen.queryByRole('button', { name: 'Torna ai primi passi' })).not.toBeInTheDocument();
    await fill(pane, { entity: 'Comune di Prova' });
    await screen.findByRole('region', { name: 'Cartella' });
    pane.close();
  });

  it('end with centres that are pasted, and may be taken in another order', async () => {
    const pane = await open();
    await press(pane, 'Incolla centri…');
    pane.write(
      await screen.findByLabelText<HTMLTextAreaElement>('Righe incollate'),
      'Codice\tDenominazione\n01\tAnagrafe\n02\tTributi',
    );
    await press(pane, 'Aggiungi 2 righe');
    expect(await next()).toBe('Ente ed esercizio');
    expect(await steps()).toHaveTextContent('2 centri');
    expect(await done()).toBe(1);
    pane.close();
  });
});
