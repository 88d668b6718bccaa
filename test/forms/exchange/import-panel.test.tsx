import { act, screen, waitFor, within } from '@testing-library/react';
import sample from '../../../assets/sample.json';
import { parseExchange, toExchange } from '../../../src/domain/exchange/exchange';
import type { Peg, Phase } from '../../../src/domain/records/records';
import ImportPanel from '../../../src/forms/exchange/import-panel';
import type { ImportProgress, ImportResult } from '../../../src/forms/exchange/import-panel';
import { show } from '../render';

const text = JSON.stringify(sample);
const fileOf = (content: string) => new File([content], 'peg.json', { type: 'application/json' });

function ids() {
  let last = 0;
  return () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`;
}

function pegOf(content: string): Peg {
  const reading = parseExchange(content, ids());
  if (!reading.ok) throw new Error('The sample cannot be read');
  return reading.peg;
}

async function showImport(options: { sample?: string; present?: Peg; results?: ImportResult[] } = {}) {
  const written: Peg[] = [];
  const progress: ImportProgress[] = [];
  let done = 0;
  const { user } = show(
    <ImportPanel
      sample={options.sample ?? null}
      present={options.present ?? null}
      newId={ids()}
      write={(peg, steps) => {
        written.push(peg);
        progress.push(steps);
        const result = options.results?.shift();
        return result ? Promise.resolve(result) : new Promise(() => undefined);
      }}
      onDone={() => (done += 1)}
      onCancel={() => undefined}
    />,
  );
  // A small file is read and compared at once.
  await act(async () => {});
  return { user, written, progress, done: () => done };
}

/** Writes what is shown, after the question. */
async function agree(user: ReturnType<typeof show>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Importa nella cartella' }));
  const question = within(await screen.findByRole('alertdialog'));
  await user.click(question.getByRole('button', { name: 'Importa nella cartella' }));
}

it('shows what a chosen file would write, and writes it after a yes', async () => {
  const { user, written, done } = await showImport({ results: [{ kind: 'imported' }] });
  await user.upload(screen.getByLabelText(/File di scambio/), fileOf(text));
  expect(await screen.findByRole('row', { name: 'Fasi 10 0 0' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Parte Nuovi Modificati Uguali' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Obiettivi 1 0 0' })).toBeInTheDocument();
  expect(written).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Importa nella cartella' }));
  await waitFor(() => expect(done()).toBe(1));
  expect(written[0]?.objectives.map(({ code }) => code)).toEqual(['2018_P03_01']);
});

it('shows every problem of a file with its place, and offers nothing to write', async () => {
  const broken = JSON.parse(text) as {
    objectives: { phases: Record<string, unknown>[]; centre: string }[];
  };
  Object.assign(broken.objectives[0]?.phases[2] ?? {}, { plannedEnd: '2018-02-31', weight: 'dieci' });
  const { user } = await showImport();
  await user.upload(screen.getByLabelText(/File di scambio/), fileOf(JSON.stringify(broken)));
  expect(await screen.findByText('Il file ha 2 errori: non è stato scritto nulla')).toBeInTheDocument();
  expect(screen.getByText('obiettivo 2018_P03_01, fase 3, fine prevista')).toBeInTheDocument();
  expect(screen.getByText('obiettivo 2018_P03_01, fase 3, peso')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Importa nella cartella' })).not.toBeInTheDocument();
});

it('says where a file that is no JSON breaks', async () => {
  const { user } = await showImport();
  await user.upload(screen.getByLabelText(/File di scambio/), fileOf('{\n  "year": 2018,,\n}'));
  expect(await screen.findByText(/riga 2, colonna 16/)).toBeInTheDocument();
});

describe('the text of a file that is pasted', () => {
  const paste = async (content: string) => {
    const shown = await showImport();
    await shown.user.click(screen.getByRole('button', { name: 'Incolla il testo…' }));
    expect(screen.getByRole('textbox', { name: 'Testo del file' })).toHaveFocus();
    await shown.user.paste(content);
    await shown.user.click(screen.getByRole('button', { name: 'Controlla il testo' }));
    return shown;
  };

  it('is shown and written as the file would be', async () => {
    const { user, written } = await paste(text);
    expect(screen.getByRole('row', { name: 'Fasi 10 0 0' })).toBeInTheDocument();
    const heading = screen.getByRole('heading', { name: 'Importare un file di scambio' });
    await waitFor(() => expect(heading).toHaveFocus());
    await user.click(await screen.findByRole('button', { name: 'Importa nella cartella' }));
    expect(written).toEqual([pegOf(text)]);
  });

  it.each([
    ['nothing', '', 'Il file è vuoto. Scegliere un altro file o incollarne il testo.'],
    ['a slip', '{\n  "year": 2018,,\n}', /riga 2, colonna 16/],
    ['a part of it', text.slice(0, -1), /Il file non si può leggere/],
    ['a wrong value', text.replace('"weight":10', '"weight":"dieci"'), /Qui serve un numero/],
    ['too long a value', JSON.stringify({ ...sample, entity: 'x'.repeat(40_000) }), /40\.?000 caratteri/],
  ])('is refused in the words of a wrong file, and stays to be corrected: %s', async (_, wrong, sentence) => {
    const { user } = await paste(wrong);
    const answer = screen.getByRole('alert');
    expect(answer).toHaveTextContent('Il file ha 1 errore: non è stato scritto nulla');
    expect(screen.getByText(sentence)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Testo del file' })).toHaveValue(wrong);
    expect(screen.queryByRole('button', { name: 'Importa nella cartella' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Controlla il testo' }));
    expect(screen.getByRole('alert')).not.toBe(answer);
  });

  it('goes when a file is chosen after all', async () => {
    const { user } = await paste('{');
    await user.upload(screen.getByLabelText(/File di scambio/), fileOf('[]'));
    expect(await screen.findByText(/non è un file di scambio/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByText('peg.json')).toBeInTheDocument();
  });
});

/** The workbook after the sample was imported, one phase changed since. */
function sampleChanged(change: (phases: Phase[]) => void): Peg {
  const present = pegOf(text);
  change(present.objectives[0]?.phases ?? []);
  return present;
}

it('says that a file equals the workbook, and offers nothing to write', async () => {
  await showImport({ sample: text, present: pegOf(text) });
  expect(screen.getByText('Il file è uguale alla cartella: non c’è nulla da scrivere')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Fasi 0 0 10' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Importa nella cartella' })).not.toBeInTheDocument();
});

it('names a changed row with its fields, before and after', async () => {
  const present = sampleChanged(([phase]) => {
    if (phase) Object.assign(phase, { weight: 7.5, plannedEnd: null, notes: 'Nota' });
  });
  const { user, written } = await showImport({ sample: text, present });
  expect(screen.getByRole('row', { name: 'Fasi 0 1 9' })).toBeInTheDocument();
  await user.click(screen.getByText('Che cosa viene modificato (1)'));
  expect(screen.getByText('obiettivo 2018_P03_01, fase 1')).toBeInTheDocument();
  const words = screen.getAllByRole('definition').map((value) => value.textContent);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'peso',
    'fine prevista',
    'note',
  ]);
  expect(words).toEqual([
    'Ora: 7,5',
    'Dal file: 10',
    'Ora: (vuoto)',
    'Dal file: 31/12/2018',
    'Ora: Nota',
    'Dal file: (vuoto)',
  ]);
  await agree(user);
  expect(written).toEqual([pegOf(text)]);
});

it('names changed parameters once', async () => {
  const present = pegOf(text);
  Object.assign(present.parameters, { year: 2017, view: { code: 'V', title: 'DUP 2018 2020' } });
  await showImport({ sample: text, present });
  expect(screen.getByText('Parametri', { selector: 'span' })).toBeInTheDocument();
  expect(screen.getByText('vista')).toBeInTheDocument();
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['anno', 'codice']);
  expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual([
    'Ora: 2017',
    'Dal file: 2018',
    'Ora: V',
    'Dal file: DUP_2018_2020',
  ]);
});

it('names the first fifty changed rows and says how many more there are', async () => {
  const file = pegOf(text);
  const [objective] = file.objectives;
  const [model] = objective?.phases ?? [];
  if (!objective || !model) throw new Error('The sample has no phase');
  objective.phases = Array.from({ length: 60 }, (_, index) => ({
    ...model,
    id: `11111111-1111-4111-8111-${String(index).padStart(12, '0')}`,
    order: index + 1,
  }));
  const present = pegOf(JSON.stringify(toExchange(file)));
  present.objectives[0]?.phases.forEach((phase) => (phase.notes = 'Nota'));
  await showImport({ sample: JSON.stringify(toExchange(file)), present });
  expect(screen.getByText('Che cosa viene modificato (60)')).toBeInTheDocument();
  expect(screen.getAllByText(/^obiettivo 2018_P03_01, fase \d+$/)).toHaveLength(50);
  expect(screen.getByText('Altre righe modificate: 10.')).toBeInTheDocument();
});

it('refuses an objective that somebody typed by hand, while its row has no id', async () => {
  const present = pegOf(text);
  present.objectives.forEach((objective) => (objective.id = ''));
  await showImport({ sample: text, present });
  expect(screen.getByText('Codici che risulterebbero doppi')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Importa nella cartella' })).not.toBeInTheDocument();
});

it('says which parameters of the workbook the file replaces', async () => {
  const present = pegOf(text);
  Object.assign(present.parameters, { entity: 'Comune di Esempio', year: 2017 });
  await showImport({ sample: text, present });
  expect(screen.getByText(/Si prendono dal file: ente, anno\./)).toBeInTheDocument();
});

it('gives a centre that the workbook knows the same row', async () => {
  const present = { ...pegOf(text), objectives: [] };
  present.centres.forEach((centre) => (centre.id = 'known'));
  const { user, written } = await showImport({ sample: text, present });
  await agree(user);
  expect(written[0]?.centres[0]?.id).toBe('known');
});

it('keeps the focus in the panel while its buttons come and go', async () => {
  const { user } = await showImport();
  await user.upload(screen.getByLabelText(/File di scambio/), fileOf(text));
  const start = await screen.findByRole('button', { name: 'Importa nella cartella' });
  expect(screen.getByRole('heading', { name: 'Importare un file di scambio' })).toHaveFocus();
  await user.click(start);
  expect(screen.getByRole('heading', { name: 'Importare un file di scambio' })).toHaveFocus();
});

it('shows how far the writing is, and stops it when told', async () => {
  const { user, progress } = await showImport({ sample: text });
  await user.click(await screen.findByRole('button', { name: 'Importa nella cartella' }));
  act(() => progress[0]?.onProgress(0.5));
  await waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0.5'));
  expect(progress[0]?.isCancelled()).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Interrompi' }));
  expect(progress[0]?.isCancelled()).toBe(true);
});

it('says after a stop what is in the workbook, and writes the rest', async () => {
  const half = sampleChanged((phases) => phases.splice(4));
  const { user, written } = await showImport({
    sample: text,
    present: half,
    results: [{ kind: 'cancelled' }, { kind: 'imported' }],
  });
  await agree(user);
  expect(await screen.findByText('Importazione interrotta')).toBeInTheDocument();
  expect(screen.getByText(/\d+ righe del file su \d+ sono già nella cartella\./)).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Fasi 6 0 4' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Importa ciò che manca' }));
  expect(written).toHaveLength(2);
});

it('after a failure says what happened and what is still to write', async () => {
  const failing = { title: 'Excel è occupato', text: 'Riprovare.', diagnostics: 'busy' };
  const { user } = await showImport({ sample: text, results: [{ kind: 'failed', failing }] });
  await user.click(await screen.findByRole('button', { name: 'Importa nella cartella' }));
  expect(await screen.findByText('Excel è occupato')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Importa ciò che manca' })).toBeInTheDocument();
});

it('refuses a file that is too big before reading it, and says how big one may be', async () => {
  const { user } = await showImport();
  const file = fileOf('');
  Object.defineProperty(file, 'size', { value: 43_000_000 });
  file.text = () => Promise.reject(new Error('it was read'));
  await user.upload(screen.getByLabelText(/File di scambio/), file);
  expect(
    screen.getByText(
      'Il file è di 43 MB: se ne leggono fino a 32. Dividerlo in più file, per esempio uno per centro di responsabilità, e importarli uno dopo l’altro.',
    ),
  ).toBeInTheDocument();
  expect(screen.getByText('peg.json')).toBeInTheDocument();
});

it('says that a file cannot be read', async () => {
  const { user } = await showImport();
  const file = fileOf(text);
  file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await user.upload(screen.getByLabelText(/File di scambio/), file);
  expect(await screen.findByText(/Il file non si è potuto leggere/)).toBeInTheDocument();
});

it('checks at once a pasted text that is too much to be shown', async () => {
  const { user } = await showImport();
  await user.click(screen.getByRole('button', { name: 'Incolla il testo…' }));
  await user.paste(' '.repeat(1_000_001));
  expect(await screen.findByText(/Il file è vuoto/)).toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveValue('');
});

describe('a file that takes long to check', () => {
  // Every step takes a slice.
  let now = 0;
  beforeEach(() => void jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000)));
  afterEach(() => void jest.restoreAllMocks());

  it('shows how far it is, and is compared in the end', async () => {
    const { user } = await showImport();
    await user.upload(screen.getByLabelText(/File di scambio/), fileOf(text));
    expect(await screen.findByRole('progressbar', { name: 'Controllo del file…' })).toBeInTheDocument();
    expect(await screen.findByRole('row', { name: 'Fasi 10 0 0' })).toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('is stopped when told, and another can be chosen', async () => {
    const { user } = await showImport();
    await user.upload(screen.getByLabelText(/File di scambio/), fileOf(text));
    await user.click(await screen.findByRole('button', { name: 'Interrompi' }));
    expect(await screen.findByRole('button', { name: 'Cambia file…' })).toBeVisible();
    expect(screen.queryByRole('row')).not.toBeInTheDocument();
  });
});

describe('the question before an import', () => {
  const changed = () =>
    sampleChanged((phases) => {
      phases.splice(8);
      phases.forEach((phase) => (phase.notes = 'Nota'));
    });

  it('names how much is new and changed, and that nothing is deleted; a no writes nothing', async () => {
    const { user, written } = await showImport({ sample: text, present: changed() });
    await user.click(await screen.findByRole('button', { name: 'Importa nella cartella' }));
    const question = within(screen.getByRole('alertdialog'));
    expect(question.getByText(/^2 righe nuove, 8 modificate, nulla viene eliminato\./)).toBeInTheDocument();
    await user.click(question.getByRole('button', { name: 'Annulla' }));
    expect(written).toEqual([]);
    await agree(user);
    expect(written).toHaveLength(1);
  });

  it('is not asked where the workbook is empty', async () => {
    const { user, written } = await showImport({ sample: text, results: [{ kind: 'imported' }] });
    await user.click(await screen.findByRole('button', { name: 'Importa nella cartella' }));
    expect(written).toHaveLength(1);
  });
});

it('names the rows that the workbook has and the file has not, at most fifty', async () => {
  const present = pegOf(text);
  const [objective] = present.objectives;
  const [model] = objective?.phases ?? [];
  if (!objective || !model) throw new Error('The sample has no phase');
  const more = Array.from({ length: 60 }, (_, at) => ({
    ...model,
    id: `more ${at}`,
    description: `Altra ${at}`,
  }));
  objective.phases = [...objective.phases, ...more];
  const { user } = await showImport({ sample: text, present });
  await user.click(screen.getByText('Righe della cartella che il file non ha (60)'));
  expect(screen.getByText('Altra 0')).toBeInTheDocument();
  expect(screen.getByText('obiettivo 2018_P03_01, fase 11')).toBeInTheDocument();
  expect(screen.getAllByText(/^Altra \d+$/)).toHaveLength(50);
  expect(screen.getByText('Altre righe che il file non ha: 10.')).toBeInTheDocument();
});

describe('the undo of an import', () => {
  const half = () => sampleChanged((phases) => phases.splice(4));
  const undoButton = () => screen.queryByRole('button', { name: 'Annulla l’importazione' });

  it('is offered with what was written, and says when all is as before', async () => {
    const undone: string[] = [];
    const undo = () => {
      undone.push('undone');
      return Promise.resolve({ kind: 'undone' as const });
    };
    const { user, done } = await showImport({
      sample: text,
      present: half(),
      results: [{ kind: 'imported', undo }],
    });
    await agree(user);
    expect(await screen.findByText('Importazione riuscita')).toBeInTheDocument();
    expect(screen.getByText(/6 righe nuove, 0 modificate\./)).toBeInTheDocument();
    expect(done()).toBe(0);
    await user.click(undoButton() as HTMLElement);
    expect(await screen.findByText('Importazione annullata')).toBeInTheDocument();
    expect(undone).toHaveLength(1);
    expect(undoButton()).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Vai agli obiettivi' }));
    expect(done()).toBe(1);
  });

  it.each([
    ['refused', 'Importazione non annullata'],
    ['part', 'Importazione annullata solo in parte'],
  ] as const)('says when others came between, and can be tried again: %s', async (kind, title) => {
    const { user } = await showImport({
      sample: text,
      present: half(),
      results: [{ kind: 'imported', undo: () => Promise.resolve({ kind }) }],
    });
    await agree(user);
    await user.click(await screen.findByRole('button', { name: 'Annulla l’importazione' }));
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(undoButton()).toBeInTheDocument();
  });

  it('is offered after a stop, too', async () => {
    const undo = () => Promise.resolve({ kind: 'undone' as const });
    const { user } = await showImport({
      sample: text,
      present: half(),
      results: [{ kind: 'cancelled', undo }],
    });
    await agree(user);
    await user.click(await screen.findByRole('button', { name: 'Annulla l’importazione' }));
    expect(await screen.findByText('Importazione annullata')).toBeInTheDocument();
  });
});
