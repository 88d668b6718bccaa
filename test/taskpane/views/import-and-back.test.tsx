import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toExchange } from '../../../src/domain/exchange/exchange';
import type { Peg } from '../../../src/domain/records/records';
import { TranslatorProvider } from '../../../src/forms/ui/words';
import { useWorkbook } from '../../../src/taskpane/actions/use-workbook';
import ImportView from '../../../src/taskpane/views/import-view';
import { createRunner, type Runner } from '../../../src/workbook/excel/run';
import { Fluent } from '../../forms/fluent';
import { t } from '../../forms/render';
import { benchWith, contentOf, samplePeg, tableOf, type Bench } from '../../workbook/bench';

function Pane({ runner }: { runner: Runner }) {
  const workbook = useWorkbook(runner);
  const ended = () => undefined;
  if (workbook.state.kind !== 'ready') return null;
  return <ImportView workbook={workbook} source="file" onCancel={ended} onDone={ended} />;
}

/** The sample with one phase changed, one more, and a value of a year. */
function coming(): Peg {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  const [phase] = objective?.phases ?? [];
  if (!objective || !phase) throw new Error('the sample has no phase');
  phase.notes = 'dal file';
  objective.phases.push({
    ...phase,
    id: 'cccccccc-1111-4111-8111-000000000001',
    order: 11,
    description: 'Fase in più',
  });
  return peg;
}

/** Imports a file in the pane, after the question. */
async function imported(bench: Bench) {
  const user = userEvent.setup();
  const { unmount } = render(
    <Fluent>
      <TranslatorProvider value={t}>
        <Pane runner={createRunner(bench.run)} />
      </TranslatorProvider>
    </Fluent>,
  );
  const file = new File([JSON.stringify(toExchange(coming()))], 'peg.json', { type: 'application/json' });
  await user.upload(await screen.findByLabelText(/File di scambio/), file);
  await user.click(await screen.findByRole('button', { name: 'Importa nella cartella' }));
  const question = within(screen.getByRole('alertdialog'));
  expect(question.getByText(/^1 riga nuova, 1 modificata, nulla viene eliminato\./)).toBeInTheDocument();
  await user.click(question.getByRole('button', { name: 'Importa nella cartella' }));
  await screen.findByText('Importazione riuscita');
  const undo = async () => user.click(await screen.findByRole('button', { name: 'Annulla l’importazione' }));
  return { undo, close: () => act(async () => unmount()) };
}

test('an import is taken back from its result', async () => {
  const bench = await benchWith(samplePeg());
  const before = (await contentOf(bench)).peg;
  const { undo, close } = await imported(bench);
  expect((await contentOf(bench)).peg.objectives[0]?.phases).toHaveLength(11);
  await undo();
  expect(await screen.findByText('Importazione annullata')).toBeInTheDocument();
  expect((await contentOf(bench)).peg).toEqual(before);
  await close();
});

test('after somebody has changed an imported row nothing is taken back, and that is said', async () => {
  const bench = await benchWith(samplePeg());
  const { undo, close } = await imported(bench);
  const { place, sheet, rows } = await tableOf(bench, 'tblFasi');
  const { row, column } = place(rows.length - 1, 'Responsabile');
  bench.host.type(sheet, row, column, 'ROSSI MARIO');
  const changed = (await contentOf(bench)).peg;
  await undo();
  expect(await screen.findByText('Importazione non annullata')).toBeInTheDocument();
  await waitFor(async () => expect((await contentOf(bench)).peg).toEqual(changed));
  await close();
});
