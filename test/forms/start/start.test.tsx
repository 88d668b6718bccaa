import { screen, waitFor, within } from '@testing-library/react';
import type { Repair } from '../../../src/domain/findings/repairs';
import { emptyPeg } from '../../../src/domain/records/defaults';
import { FirstRun } from '../../../src/forms/start/first-run';
import { WorkbookSummary } from '../../../src/forms/start/workbook-summary';
import PreparePanel from '../../../src/forms/start/prepare-panel';
import { show } from '../render';

describe('the workbook as a whole', () => {
  it('counts the cells to correct and leads to the findings that name them', async () => {
    const gone: string[] = [];
    const { user } = show(
      <WorkbookSummary
        unsaved={new Set(['centres'])}
        peg={emptyPeg(2018)}
        rowsToAdopt={[]}
        wrongCells={2}
        missing={[]}
        onGo={(place) => gone.push(place)}
      />,
    );
    expect(screen.getByText('2 celle da correggere')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Mostra i rilievi' }));
    expect(gone).toEqual(['findings']);
  });
});

it('the pages of the workbook stand in groups, each with a line that says what it is for', async () => {
  show(
    <WorkbookSummary
      unsaved={new Set(['centres'])}
      peg={emptyPeg(2018)}
      rowsToAdopt={[]}
      wrongCells={0}
      missing={[]}
      onGo={() => undefined}
    />,
  );
  const groups = screen.getAllByRole('navigation').map((group) => ({
    title: within(group).getByRole('heading').textContent,
    line: within(group).getByText(/\.$/).textContent,
    ways: within(group)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  }));
  expect(groups).toMatchObject([
    {
      title: 'Dati comuni',
      ways: ['Parametri', 'Centri di responsabilità (0)non salvato', /^DUP/, 'Elenchi'].map((way) =>
        typeof way === 'string' ? way : expect.stringMatching(way),
      ),
    },
    { title: 'Registri', ways: ['Rettifiche (0)', 'Diario delle modifiche'] },
    {
      title: 'File e fogli',
      ways: ['Importa un file…', 'Esporta un file…', 'Prepara cartella…', 'Prova in Excel…'],
    },
  ]);
});

describe('a workbook without our sheets', () => {
  it('offers three things to begin with', async () => {
    const chosen: string[] = [];
    const { user } = show(
      <FirstRun
        onPrepare={() => chosen.push('prepare')}
        onSample={() => chosen.push('sample')}
        onImport={() => chosen.push('import')}
      />,
    );
    await user.click(screen.getByRole('button', { name: /Prepara questa cartella/ }));
    await user.click(screen.getByRole('button', { name: /Prova con l’esempio/ }));
    await user.click(screen.getByRole('button', { name: /Importa un file/ }));
    expect(chosen).toEqual(['prepare', 'sample', 'import']);
  });

  it('is prepared only after a yes, and a failure stays in view', async () => {
    let asked = 0;
    const failing = { title: 'Sola lettura', text: 'Aprire in modifica.', diagnostics: '{}' };
    const { user } = show(
      <PreparePanel
        look={null}
        prepare={() => {
          asked += 1;
          return Promise.resolve({ kind: 'failed', failing });
        }}
        onDone={() => undefined}
        onCancel={() => undefined}
      />,
    );
    expect(asked).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Prepara cartella' }));
    expect(await screen.findByText('Sola lettura')).toBeInTheDocument();
    expect(asked).toBe(1);
  });

  it('leaves the page once all is prepared, and says what is not', async () => {
    const left: Repair[] = [{ kind: 'name', sheet: '', part: 'Tetto' }];
    const answers: (readonly Repair[])[] = [left, []];
    let isDone = 0;
    const { user } = show(
      <PreparePanel
        look={null}
        prepare={() => Promise.resolve({ kind: 'prepared', done: [], left: answers.shift() ?? [] })}
        onDone={() => {
          isDone += 1;
        }}
        onCancel={() => undefined}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Prepara cartella' }));
    expect(await screen.findByText('Non ancora a posto')).toBeInTheDocument();
    expect(screen.getByText('Nome perso della cartella: Tetto')).toBeInTheDocument();
    expect(isDone).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Prepara cartella' }));
    await waitFor(() => expect(isDone).toBe(1));
  });
});

describe('a workbook that was prepared before', () => {
  const repairs: Repair[] = [
    { kind: 'heading', sheet: 'Fasi', part: 'Peso', found: 'Peso %' },
    { kind: 'formula', sheet: 'Fasi', part: 'Stato', count: 1 },
    { kind: 'formula', sheet: 'Indicatori', part: 'Rilievi', count: 5 },
    { kind: 'row', sheet: 'Fasi', part: '', count: 2 },
  ];
  const lines = [
    'Intestazione cambiata: Fasi: «Peso %» invece di «Peso»',
    'Formule perse o cambiate: Fasi: Stato (1 cella); Indicatori: Rilievi (5 celle)',
    'Righe senza Id o ordine: Fasi: 2',
  ];

  it('is told what will be put in order, then what was', async () => {
    let isDone = false;
    const { user } = show(
      <PreparePanel
        look={() => Promise.resolve({ kind: 'looked', repairs })}
        prepare={() => Promise.resolve({ kind: 'prepared', done: repairs, left: [] })}
        onDone={() => {
          isDone = true;
        }}
        onCancel={() => undefined}
      />,
    );
    for (const line of lines) expect(await screen.findByText(line)).toBeInTheDocument();
    expect(screen.queryByText('Messo a posto e ricontrollato')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Prepara cartella' }));
    expect(await screen.findByText('Messo a posto e ricontrollato')).toBeInTheDocument();
    for (const line of lines) expect(screen.getByText(line)).toBeInTheDocument();
    expect(isDone).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Indietro' }));
    expect(isDone).toBe(true);
  });

  it('is in order, and nothing can be written', async () => {
    show(
      <PreparePanel
        look={() => Promise.resolve({ kind: 'looked', repairs: [] })}
        prepare={() => Promise.reject(new Error('nothing is to be prepared'))}
        onDone={() => undefined}
        onCancel={() => undefined}
      />,
    );
    expect(await screen.findByText('La cartella è a posto')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Prepara cartella' })).toBeNull();
  });
});
