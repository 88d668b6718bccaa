import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { emptyPeg } from '../../../src/domain/records/defaults';
import { findingAt, type Finding } from '../../../src/domain/findings/finding';
import type { Peg } from '../../../src/domain/records/records';
import ComposePanel from '../../../src/forms/print/compose-panel';
import type { WorkProgress } from '../../../src/forms/ui/stoppable-work';
import type { ComposeResult } from '../../../src/forms/print/compose-panel';
import type { PrintCheck } from '../../../src/forms/print/print-check';
import { firstPrintPlace, printedCodes, type PrintPlace } from '../../../src/forms/print/print-place';
import type { OpenFindings } from '../../../src/domain/views/open-findings';
import { centres, objectiveWith } from '../phases';
import { show } from '../render';

function pegOf(codes: readonly string[]): Peg {
  const objectives = codes.map((code, index) => ({
    ...objectiveWith([]),
    id: code,
    code,
    centre: index % 2 === 0 ? '09_U_P3' : '10_U_P1',
    portfolio: index === 0 ? 'Cultura' : '',
  }));
  return { ...emptyPeg(2018), centres, objectives };
}

const finding = findingAt('A', 'phase', 2, 'p2')('phase-without-dates');

interface Setting {
  codes?: string[];
  one?: string | null;
  stale?: string[];
  check?: Partial<PrintCheck>;
  compose?(
    codes: string[],
    place: PrintPlace,
    progress: WorkProgress<{ share: number; schede: number }>,
  ): Promise<ComposeResult>;
  open?: OpenFindings[];
  onOpen?(finding: Finding): void;
  onOpenAll?(objective: string): void;
  onBegin?(): void;
}

/** The panel as the pane shows it: what is chosen is kept, each scheda has two pages. */
function Panel(setting: Setting) {
  const { codes = ['A', 'B', 'C'], one = 'A', stale = [], open = [] } = setting;
  const { check, compose, onOpen, onOpenAll, onBegin } = setting;
  const [peg] = useState(() => pegOf(codes));
  const [place, setPlace] = useState<PrintPlace>(firstPrintPlace);
  const chosen = printedCodes(peg, place, one);
  return (
    <ComposePanel
      peg={peg}
      one={one}
      stale={stale}
      place={place}
      onPlace={setPlace}
      check={{
        pages: chosen.length * 2 + 1,
        schede: chosen.map((code) => ({ code, pages: 2 })),
        findings: [],
        isRunning: false,
        isTooLong: false,
        ...check,
      }}
      compose={(progress) => compose?.(chosen, place, progress) ?? Promise.resolve({ kind: 'cancelled' })}
      open={open}
      onOpen={(found) => onOpen?.(found)}
      onOpenAll={(objective) => onOpenAll?.(objective)}
      onBegin={() => onBegin?.()}
    />
  );
}

const composed = (codes: string[]): ComposeResult => ({
  kind: 'composed',
  sheet: codes.length === 1 ? `Scheda ${codes[0]}` : 'Stampa',
  pages: codes.length * 2 + 1,
  schede: codes.map((code) => ({ code, pages: 2 })),
});

function tracking() {
  const runs: { codes: string[]; place: PrintPlace }[] = [];
  const compose: Setting['compose'] = (codes, place) => {
    runs.push({ codes, place });
    return Promise.resolve(composed(codes));
  };
  return { runs, compose };
}

it('takes the objective at hand and says how to print its sheet', async () => {
  const { runs, compose } = tracking();
  const { user } = show(<Panel compose={compose} />);
  expect(screen.getByText('3 pagine per 1 scheda.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Componi scheda' }));
  expect(await screen.findByText('Foglio «Scheda A»: 3 pagine')).toBeInTheDocument();
  expect(screen.getByText(/Ctrl\+P.*Excel per il web/)).toBeInTheDocument();
  expect(runs.map(({ codes }) => codes)).toEqual([['A']]);
});

it('takes all of them and says the pages of each', async () => {
  const { user } = show(<Panel compose={tracking().compose} />);
  await user.click(screen.getByLabelText('Tutti gli obiettivi (3)'));
  await user.click(screen.getByRole('button', { name: 'Componi schede' }));
  const table = await screen.findByRole('table', { name: 'Pagine per scheda' });
  expect(
    within(table)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual(['SchedaPagine', 'A2', 'B2', 'C2']);
});

it('takes those that are ticked, by centre too, and cannot begin without one', async () => {
  const { runs, compose } = tracking();
  const { user } = show(<Panel compose={compose} />);
  await user.click(screen.getByLabelText('Alcuni obiettivi'));
  expect(screen.getByRole('button', { name: 'Componi schede' })).toHaveAttribute('aria-disabled', 'true');
  await user.selectOptions(screen.getByLabelText('Centro'), '09_U_P3 COMUNICAZIONE');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^A/),
    expect.stringMatching(/^C/),
  ]);
  await user.click(screen.getByRole('button', { name: 'Scegli tutti (2)' }));
  await user.click(screen.getByRole('checkbox', { name: /^A/ }));
  expect(screen.getByText('1 scelto su 3')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Componi scheda' }));
  await waitFor(() => expect(runs.map(({ codes }) => codes)).toEqual([['C']]));
});

it('prints the chosen parts at the chosen date', async () => {
  const { runs, compose } = tracking();
  const { user } = show(<Panel compose={compose} />);
  await user.click(screen.getByText('Data e parti da stampare'));
  await user.selectOptions(screen.getByLabelText('Data di riferimento'), '30/06/2018');
  await user.click(screen.getByLabelText('Copertina con riepilogo'));
  await user.click(screen.getByLabelText('Righe per le firme'));
  await user.click(screen.getByRole('button', { name: 'Componi scheda' }));
  await waitFor(() => expect(runs).toHaveLength(1));
  expect(runs[0]?.place.layout).toMatchObject({
    referenceDate: '2018-06-30',
    cover: false,
    signatures: true,
    gantt: true,
  });
});

it('shows what will print badly, and the way there', async () => {
  const opened: string[] = [];
  const { user } = show(<Panel check={{ findings: [finding] }} onOpen={({ row }) => opened.push(row)} />);
  expect(screen.getByText(/nel Gantt esce senza barra/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'A, fase 2' }));
  expect(opened).toEqual(['p2']);
});

it('offers the schede whose data have changed', async () => {
  const { user } = show(<Panel stale={['B', 'C']} />);
  expect(screen.getByText(/composizione di: B, C/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Scegli queste' }));
  expect(screen.getByText('2 scelti su 3')).toBeInTheDocument();
});

it('refuses more pages than a sheet takes before anything is painted', () => {
  show(<Panel check={{ isTooLong: true }} />);
  expect(screen.getByText('Le pagine sono troppe per un foglio')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Componi scheda' })).toHaveAttribute('aria-disabled', 'true');
});

it('shows how far it is and can be stopped', async () => {
  let end: (result: ComposeResult) => void = () => undefined;
  let isCancelled = () => false;
  const { user } = show(
    <Panel
      compose={(_codes, _place, progress) => {
        isCancelled = () => progress.isCancelled();
        progress.onProgress({ share: 0.5, schede: 1 });
        return new Promise((resolve) => (end = resolve));
      }}
    />,
  );
  await user.click(screen.getByLabelText('Tutti gli obiettivi (3)'));
  await user.click(screen.getByRole('button', { name: 'Componi schede' }));
  expect(await screen.findByRole('progressbar')).toHaveAttribute('aria-valuenow', '0.5');
  expect(screen.getByText('Composizione: 1 scheda su 3')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Interrompi' }));
  expect(isCancelled()).toBe(true);
  end({ kind: 'cancelled' });
  expect(await screen.findByText('Composizione interrotta')).toBeInTheDocument();
});

it('says that a sheet is complete although Excel answered late', async () => {
  const late = { ...composed(['A']), isLate: true } as ComposeResult;
  const { user } = show(<Panel compose={() => Promise.resolve(late)} />);
  await user.click(screen.getByRole('button', { name: 'Componi scheda' }));
  expect(await screen.findByText(/ha risposto in ritardo, ma la composizione è riuscita/)).toBeVisible();
});

it('says so when there is nothing to compose, with the way to the first objective', async () => {
  const onBegin = jest.fn();
  const { user } = show(<Panel codes={[]} onBegin={onBegin} />);
  expect(screen.getByText('Non ci sono ancora obiettivi: nessuna scheda da comporre.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Vai ai primi passi' }));
  expect(onBegin).toHaveBeenCalledTimes(1);
});

it('says how many findings are open, with the way to them, and composes all the same', async () => {
  const ways: string[] = [];
  const { runs, compose } = tracking();
  const open = [
    { objective: 'B', errors: 2, warnings: 1 },
    { objective: '', errors: 1, warnings: 0 },
    { objective: 'A', errors: 0, warnings: 4 },
  ];
  const { user } = show(<Panel open={open} compose={compose} onOpenAll={(code) => ways.push(code)} />);
  const check = screen.getByRole('region', { name: 'Prima di comporre' });
  expect(check).toHaveTextContent('Rilievi aperti: 3 errori, 5 da verificare.');
  expect(check).not.toHaveTextContent('Niente da segnalare');
  expect(
    within(check)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['B: 2 errori, 1 da verificare', 'cartella: 1 errore', 'A: 4 da verificare']);
  await user.click(within(check).getByRole('button', { name: 'B' }));
  await user.click(within(check).getByRole('button', { name: 'cartella' }));
  expect(ways).toEqual(['B', '']);
  await user.click(screen.getByRole('button', { name: 'Componi scheda' }));
  expect(runs).toHaveLength(1);
});

it('has nothing to tell only when no finding is open either', () => {
  show(<Panel />);
  expect(screen.getByText('Niente da segnalare.')).toBeInTheDocument();
});
