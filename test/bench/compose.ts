import { measured, type OperationCost } from '../../src/cli/measure';
import type { Peg } from '../../src/domain/records/records';
import { planScheda } from '../../src/scheda/plan';
import { composeSchede } from '../../src/workbook/compose/compose';
import { createCalculator } from '../../workbench/calculation/calculator';
import { benchWith } from '../workbook/bench';
import { longPeg, manyPeg } from './bench-pegs';
import { libraryFile } from './library-file';
import { cellByCell, valuesAlone, type Batch } from './plain-loop';
import { median, printTable, ratio } from './table';

const TODAY = '2019-03-13';
const TIMES = 3;
/** A longer run is measured once, and without the plain loop, whose costs grow with the cells. */
const LONG_PAGES = 100;

/** Measures batches on a workbook with these records. */
async function workbookOf(peg: Peg): Promise<(batch: Batch) => Promise<OperationCost>> {
  const bench = await benchWith(peg, createCalculator());
  const { run, costs } = measured(bench.run, bench.host);
  return async (batch) => {
    await run(batch, 'compose');
    const cost = costs.at(-1);
    if (cost === undefined) throw new Error('Nothing was measured');
    return cost;
  };
}

/** Milliseconds that the library for files takes: the plan, the sheet and the file itself. */
function fileMilliseconds(peg: Peg, codes: string[]): number {
  const started = performance.now();
  libraryFile(planScheda(peg, { objectives: codes, sheetName: 'Scheda' }));
  return performance.now() - started;
}

const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(0);

/**
 * What composing costs, beside a library for files, the bare values and a plain loop. Times are without those of
 * the host. The time of the library includes the zipped file.
 */
export async function benchCompose(): Promise<void> {
  const cases: [string, Peg][] = [
    ['the sample', manyPeg(1)],
    ['45 phases, 30,000 characters', longPeg()],
    ['10 objectives', manyPeg(10)],
    ['100 objectives', manyPeg(100)],
  ];
  const rows: (string | number)[][] = [];
  const shares: (string | number)[][] = [];
  for (const [name, peg] of cases) {
    const codes = peg.objectives.map(({ code }) => code);
    const plan = planScheda(peg, { objectives: codes, sheetName: 'Scheda' });
    const cost = await workbookOf(peg);
    const times = plan.pages.length > LONG_PAGES ? 1 : TIMES;
    const costs: OperationCost[] = [];
    for (let time = 0; time < times; time += 1)
      costs.push(await cost((context) => composeSchede(context, { objectives: codes, today: TODAY })));
    const [composed] = costs as [OperationCost];
    const client = median(costs.map(({ clientMilliseconds }) => clientMilliseconds));
    const file = median(Array.from({ length: times }, () => fileMilliseconds(peg, codes)));
    const values = await cost(valuesAlone(plan));
    const loop = times > 1 ? await cost(cellByCell(plan)) : null;
    const row = (who: string, milliseconds: number, of: OperationCost): (string | number)[] => [
      `${name}: ${who}`,
      milliseconds.toFixed(0),
      of.roundTrips,
      of.actions,
      kilobytes(of.requestBytes),
    ];
    rows.push(row('composed', client, composed));
    rows.push([`${name}: xlsx-js-style`, file.toFixed(0), '', '', '']);
    rows.push(row('bare values', values.clientMilliseconds, values));
    if (loop !== null) rows.push(row('cell by cell', loop.clientMilliseconds, loop));
    shares.push([
      name,
      plan.pages.length,
      ratio(client, file),
      loop === null ? '' : ratio(client, loop.clientMilliseconds),
      ratio(composed.requestBytes, values.requestBytes),
      loop === null ? '' : ratio(composed.requestBytes, loop.requestBytes),
      (client / codes.length).toFixed(1),
      kilobytes(composed.requestBytes / codes.length),
    ]);
  }
  printTable('Composing: milliseconds outside Excel, requests', ['ms', 'round trips', 'actions', 'kB'], rows);
  printTable(
    'Ratios',
    ['pages', 'ms / library', 'ms / loop', 'kB / values', 'kB / loop', 'ms a scheda', 'kB a scheda'],
    shares,
  );
}
