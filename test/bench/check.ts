import { randomUUID } from 'node:crypto';
import { findingsOf } from '../../src/domain/findings/findings';
import { startWorkbench } from '../../workbench/node/workbench';
import { importPeg } from '../../src/workbook/save/import';
import { prepareWorkbook } from '../../src/workbook/prepare/prepare';
import { readWorkbook, type WorkbookContent } from '../../src/workbook/read/read';
import { crowdedPeg } from '../e2e/overview-pegs';
import { median, ratio } from './table';

const OBJECTIVES = 400;
const PHASES = 10;
const ROUNDS = 5;

/** What *Controlla* costs: reading the workbook, then the rules, as the median of some rounds. */
export async function benchCheck(): Promise<void> {
  const { host, excel } = startWorkbench();
  await excel.run((context) => prepareWorkbook(context, { newId: randomUUID }));
  await excel.run((context) => importPeg(context, crowdedPeg(OBJECTIVES, PHASES)));
  const reading: number[] = [];
  const checking: number[] = [];
  let findings = 0;
  let roundTrips = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = host.counters.roundTrips;
    const start = performance.now();
    const { peg } = await contentOf(excel.run(readWorkbook));
    const read = performance.now();
    findings = findingsOf(peg).length;
    checking.push(performance.now() - read);
    reading.push(read - start);
    roundTrips = host.counters.roundTrips - before;
  }
  const [read, check] = [median(reading), median(checking)];
  process.stdout.write(
    `Controlla: ${roundTrips} round trips; reading ${read.toFixed(0)} ms, rules ${check.toFixed(0)} ms ` +
      `(${ratio(check, read)} of reading), ${findings} findings\n\n`,
  );
}

async function contentOf(state: ReturnType<typeof readWorkbook>): Promise<WorkbookContent> {
  const read = await state;
  if (read.kind !== 'ready') throw new Error(`The workbook is ${read.kind}`);
  return read.content;
}
