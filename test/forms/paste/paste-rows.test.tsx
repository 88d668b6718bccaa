import { screen, waitFor, within } from '@testing-library/react';
import type { Indicator, Phase } from '../../../src/domain/records/records';
import { samples, showKind, type AnyRecord } from '../kind-samples';

type Added = { kind: 'saved' | 'gone' };

/** Opens the box for pasted rows of a kind; each attempt to add them has the next answer, then "saved". */
async function paste(name: string, rows: string[][], answers: Added['kind'][] = []) {
  const sample = samples[name];
  if (!sample) throw new Error(`There is no kind ${name}`);
  const added: AnyRecord[][] = [];
  const shown = showKind(sample, {
    paste: (records) => {
      added.push(records);
      const kind = answers.shift() ?? 'saved';
      return Promise.resolve(kind === 'gone' ? { kind } : { kind: 'saved', record: records });
    },
  });
  const { user } = shown;
  await user.click(screen.getByRole('button', { name: 'Incolla righe…' }));
  await user.click(await screen.findByRole('textbox', { name: 'Righe incollate' }));
  await user.paste(rows.map((row) => row.join('\t')).join('\r\n'));
  const add = () => user.click(screen.getByRole('button', { name: /^Aggiungi \d/ }));
  return { ...shown, add, added };
}

it('phases are added with their values and an Id each', async () => {
  const { add, added, asked } = await paste('phase', [
    ['Fase', 'Peso %', 'Dal', 'Al', 'Referente'],
    ['Bando', '40', '1/3/2018', '31 maggio 2018', 'VERDI'],
    ['Stampa', '60%', '', '', ''],
  ]);
  expect(asked.editing.at(-1)).toBe('dirty');
  await add();
  await screen.findByRole('region', { name: 'Fasi' });
  const phases = added[0] as unknown as Phase[];
  expect(phases).toMatchObject([
    { description: 'Bando', weight: 40, plannedStart: '2018-03-01', plannedEnd: '2018-05-31' },
    { description: 'Stampa', weight: 60, plannedStart: null, manager: '', centre: '09_U_P3' },
  ]);
  expect(new Set(phases.map(({ id }) => id)).size).toBe(2);
  expect(asked.editing.at(-1)).toBe('closed');
});

it('indicators are added with measures and polarities as words, in which they are shown again', async () => {
  const { add, added } = await paste('indicator', [
    ['Indicatore', 'Misura', 'Verso', 'Atteso'],
    ['Giorni di attesa', 'Numero', 'decrescente', '30'],
    ['Piano adottato', 'Sì/No', '', 'sì'],
    ['Utenti', '%', 'crescente', '83,35'],
  ]);
  const [first, , third] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('MisuranumeroVersodecrescenteValore atteso30');
  expect(third).toHaveTextContent('MisurapercentualeVersocrescenteValore atteso83,35');
  await add();
  await waitFor(() => expect(added).toHaveLength(1));
  expect(added[0] as unknown as Indicator[]).toMatchObject([
    { measure: 'number', polarity: 'down', expected: 30 },
    { measure: 'yes-no', polarity: 'up', expected: 1 },
    { measure: 'percent', polarity: 'up', expected: 83.35 },
  ]);
});

it('a word that is no measure is refused with those that are', async () => {
  await paste('indicator', [
    ['Descrizione', 'Misura', 'Verso'],
    ['Spesa', 'euro', 'constructor'],
  ]);
  const row = within(screen.getAllByRole('listitem')[0] as HTMLElement);
  expect(row.getByText(/«euro» non è ammesso. Valori possibili: numero, percentuale/)).toBeInTheDocument();
  expect(row.getByText(/«constructor» non è ammesso. Valori possibili: crescente/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Aggiungi \d/ })).not.toBeInTheDocument();
});

it('rows that the workbook did not take stay in the box, with a sentence', async () => {
  const { add, added } = await paste('phase', [['Descrizione'], ['Bando']], ['gone']);
  await add();
  expect(await screen.findByText('Righe non aggiunte')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Righe incollate' })).toHaveValue('Descrizione\nBando');
  await add();
  await screen.findByRole('region', { name: 'Fasi' });
  expect(added).toHaveLength(2);
});

it('pasted rows that were left come back with what was said of their columns, until they are added', async () => {
  const { user, asked, unmount } = await paste('phase', [['Bando', '40']]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Colonna 2' }), 'Avanzamento');
  unmount();
  const added: AnyRecord[][] = [];
  const sample = samples.phase;
  if (!sample) throw new Error('There are no phases');
  const again = showKind(sample, {
    pasted: asked.pasted,
    paste: (records) => {
      added.push(records);
      return Promise.resolve({ kind: 'saved', record: records });
    },
  });
  expect(again.asked.editing.at(-1)).toBe('dirty');
  expect(await screen.findByText('Righe non aggiunte ritrovate')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Righe incollate' })).toHaveValue('Bando\t40');
  await again.user.click(screen.getByRole('button', { name: /^Aggiungi \d/ }));
  await screen.findByRole('region', { name: 'Fasi' });
  expect(added[0]).toMatchObject([{ description: 'Bando', progress: 40, weight: null }]);
  expect(again.asked.pasted).toBeNull();
});

it('pasted rows are thrown away after a question only', async () => {
  const { user, asked } = await paste('phase', [['Descrizione'], ['Bando']]);
  await user.click(screen.getByRole('button', { name: 'Annulla' }));
  expect(asked.pasted).toMatchObject({ text: 'Descrizione\nBando' });
  await user.click(screen.getByRole('button', { name: 'Esci senza aggiungere' }));
  await screen.findByRole('region', { name: 'Fasi' });
  expect(asked.pasted).toBeNull();
});

it('pasted rows stay when another row is selected in the sheet', async () => {
  const { goTo } = await paste('phase', [['Descrizione'], ['Bando']]);
  goTo({ id: 'p2', open: true });
  expect(screen.getByRole('textbox', { name: 'Righe incollate' })).toHaveValue('Descrizione\nBando');
});
