import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Peg } from '../../../src/domain/records/records';
import { formulaLosses } from '../../../src/domain/findings/sheet-issues';
import { UncomparedFormulas } from '../../../src/forms/findings/uncompared-formulas';
import { TranslatorProvider } from '../../../src/forms/ui/words';
import { useComparedFormulas } from '../../../src/taskpane/actions/use-compared-formulas';
import { useWorkbook, type PaneWorkbook } from '../../../src/taskpane/actions/use-workbook';
import { createRunner } from '../../../src/workbook/excel/run';
import type { WorkbookContent } from '../../../src/workbook/read/workbook-state';
import { Fluent } from '../../forms/fluent';
import { t } from '../../forms/render';
import { benchWith, samplePeg } from '../../workbook/bench';

function Findings({ workbook, content }: { workbook: PaneWorkbook; content: WorkbookContent }) {
  const formulas = useComparedFormulas(workbook, content);
  const losses = formulaLosses(content.issues).map(({ address, text }) => `${address} ${text}`);
  return (
    <>
      <output>{losses.join('; ')}</output>
      <UncomparedFormulas {...formulas} />
    </>
  );
}

/** The sample's objective, several times. */
function pegOf(count: number): Peg {
  const peg = samplePeg();
  const [one] = peg.objectives;
  if (one === undefined) throw new Error('no objective');
  const objectives = Array.from({ length: count }, (_, index) => {
    const id = (of: string | undefined): string => `${String(index).padStart(8, '0')}${(of ?? '').slice(8)}`;
    return {
      ...one,
      id: id(one.id),
      code: `2018_P03_${index + 10}`,
      phases: one.phases.map((phase) => ({ ...phase, id: id(phase.id) })),
      indicators: one.indicators.map((indicator) => ({ ...indicator, id: id(indicator.id) })),
      status: [],
    };
  });
  return { ...peg, objectives };
}

/** The findings over a workbook in which somebody wrote another formula over ours. */
async function openFindings(peg: Peg) {
  const bench = await benchWith(peg, undefined, { switches: { calculatedColumns: false } });
  const write = (heading: string, formula: string): Promise<void> =>
    bench.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tblFasi');
      columns.getItem(heading).getDataBodyRange().getRow(2).formulas = [[formula]];
      await context.sync();
    }, 'other');
  await write('Stato', '=50+25');
  const runner = createRunner(bench.run);
  function Page() {
    const workbook = useWorkbook(runner);
    if (workbook.state.kind !== 'ready') return null;
    return <Findings workbook={workbook} content={workbook.state.content} />;
  }
  render(
    <Fluent>
      <TranslatorProvider value={t}>
        <Page />
      </TranslatorProvider>
    </Fluent>,
  );
  const told = (): string | null | undefined => document.querySelector('output')?.textContent;
  return { bench, write, told };
}

// Holds save-15.
test('while findings are shown another formula is told by itself, also one that comes later', async () => {
  const { bench, write, told } = await openFindings(samplePeg());
  await waitFor(() => expect(told()).toBe('N4 =50+25'));
  expect(screen.queryByRole('button')).toBeNull();
  const { roundTrips } = bench.host.counters;
  await act(async () => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(bench.host.counters.roundTrips).toBe(roundTrips);
  await act(() => write('Giorni di ritardo', '=B2*2'));
  await waitFor(() => expect(told()).toBe('N4 =50+25; O4 =B2*2'));
});

test('beyond what one answer holds it is told when the person asks', async () => {
  const { told } = await openFindings(pegOf(30));
  const button = await screen.findByRole('button', { name: 'Confronta le formule' });
  expect(screen.getByText(/circa 7 MB/)).toBeInTheDocument();
  await act(async () => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(told()).toBe('');
  await userEvent.setup().click(button);
  await waitFor(() => expect(told()).toBe('N4 =50+25'));
  expect(screen.queryByRole('button')).toBeNull();
});
