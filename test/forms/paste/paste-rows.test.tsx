import { screen, waitFor, within } from '@testing-library/react';
import type { Centre, Indicator, Objective, Phase, PlanningNode } from '../../../src/domain/records/records';
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
  expect(await screen.findByText('Ritrovate righe non ancora aggiunte')).toBeInTheDocument();
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

describe('records with a code', () => {
  const addButton = () => screen.queryByRole('button', { name: /^Aggiungi \d/ });

  it('centres are added under the words that people write over them', async () => {
    const { add, added } = await paste('centre', [
      ['CdR', 'Denominazione', 'Dirigente'],
      ['10', 'Servizi sociali', 'NERI ANNA'],
      ['11', 'Polizia locale', ''],
    ]);
    await add();
    await waitFor(() => expect(added).toHaveLength(1));
    expect(added[0] as unknown as Centre[]).toMatchObject([
      { code: '10', name: 'Servizi sociali', manager: 'NERI ANNA', shortName: '' },
      { code: '11', name: 'Polizia locale' },
    ]);
  });

  it('a code that the workbook has, and one that stands twice, are refused until they are mended', async () => {
    const { user, add, added } = await paste('centre', [
      ['Codice', 'Nome breve'],
      ['09_u_p3', 'Comunicazione'],
      ['12', 'Tributi'],
      ['012', 'Anagrafe'],
    ]);
    expect(screen.getByText(/«09_u_p3» è già usato come «09_U_P3»/)).toBeInTheDocument();
    expect(screen.getByText(/«012» compare anche nella riga 2/)).toBeInTheDocument();
    expect(addButton()).not.toBeInTheDocument();
    for (const [row, code] of [
      [1, '20'],
      [3, '13'],
    ]) {
      const cell = screen.getByRole('textbox', { name: `Riga ${row}, Codice` });
      await user.clear(cell);
      await user.type(cell, String(code));
    }
    await add();
    await waitFor(() => expect(added).toHaveLength(1));
    expect((added[0] as unknown as Centre[]).map(({ code }) => code)).toEqual(['20', '12', '13']);
  });

  it('nodes of the DUP name nodes of the workbook and each other, and get the level below them', async () => {
    const { add, added } = await paste('node', [
      ['Codice', 'Titolo', 'Codice superiore'],
      ['4_0102', 'Sport', '4'],
      ['4_0102_01', 'Impianti sportivi', '4_0102'],
      ['5', 'La città che cresce', ''],
    ]);
    await add();
    await waitFor(() => expect(added).toHaveLength(1));
    expect(added[0] as unknown as PlanningNode[]).toMatchObject([
      { code: '4_0102', level: 2, parent: '4', title: 'Sport' },
      { code: '4_0102_01', level: 3, parent: '4_0102' },
      { code: '5', level: 1, parent: null },
    ]);
  });

  it('a node whose parent is nowhere, and two that name each other, are refused', async () => {
    await paste('node', [
      ['Codice', 'Titolo', 'Codice superiore'],
      ['6', 'Cultura', '99'],
      ['7', 'Scuola', '8'],
      ['8', 'Mense', '7'],
    ]);
    expect(screen.getByText(/«99» non è nel DUP/)).toBeInTheDocument();
    expect(screen.getByText(/si richiamano a vicenda: 7 → 8 → 7/)).toBeInTheDocument();
    expect(addButton()).not.toBeInTheDocument();
  });

  it('objectives are added with their centre, programmes and weight', async () => {
    const { add, added } = await paste('objective', [
      ['Codice', 'Obiettivo', 'CdR', 'Programma', 'Responsabile', 'Peso %'],
      ['2018_P03_07', 'Riordino degli archivi', '09_u_p3', '4_0101; 4', 'VERDI LUCA', '20%'],
      ['2018_P03_08', 'Nuovo sito', '', '', '', ''],
    ]);
    await add();
    await waitFor(() => expect(added).toHaveLength(1));
    expect(added[0] as unknown as Objective[]).toMatchObject([
      {
        code: '2018_P03_07',
        description: 'Riordino degli archivi',
        centre: '09_U_P3',
        programmes: ['4_0101', '4'],
        manager: 'VERDI LUCA',
        weight: 20,
        phases: [],
      },
      { code: '2018_P03_08', centre: '', programmes: [], weight: null },
    ]);
  });

  it('an objective that names an unknown centre or programme is refused with its name', async () => {
    await paste('objective', [
      ['Codice', 'Descrizione', 'Centro', 'Programma'],
      ['2018_P03_09', 'Archivi', 'ZZ', '4_0101, 4_09'],
    ]);
    expect(screen.getByText(/Il centro di responsabilità «ZZ» non è nell’elenco/)).toBeInTheDocument();
    expect(screen.getByText(/Il codice «4_09» non è nel DUP/)).toBeInTheDocument();
    expect(addButton()).not.toBeInTheDocument();
  });

  it('amounts come without the sign of the euro, which is said', async () => {
    const { add, added } = await paste('indicator', [
      ['Indicatore', 'Valore base', 'Atteso'],
      ['Spesa', '€ 1.200,50', '1.000 EUR'],
      ['Saldo', '(5)', '0'],
    ]);
    expect(screen.getByText(/Di 2 celle si scrive il numero senza il segno €/)).toBeInTheDocument();
    await add();
    await waitFor(() => expect(added).toHaveLength(1));
    expect(added[0] as unknown as Indicator[]).toMatchObject([
      { base: 1200.5, expected: 1000 },
      { base: -5, expected: 0 },
    ]);
  });
});
