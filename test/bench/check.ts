import { findingsOf } from '../../src/domain/findings/findings';
import { crowdedPeg } from '../e2e/overview-pegs';
import { benchWith, contentOf } from '../workbook/bench';
import { median, ratio } from './table';

const OBJECTIVES = 400;
const PHASES = 10;
const ROUNDS = 5;

/** What *Controlla* costs: reading the workbook, then the rules, as the median of some rounds. */
export async function benchCheck(): Promise<void> {
  const bench = await benchWith(crowdedPeg(OBJECTIVES, PHASES));
  const { counters } = bench.host;
  const reading: number[] = [];
  const checking: number[] = [];
  let findings = 0;
  let roundTrips = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = counters.roundTrips;
    const start = performance.now();
    const { peg } = await contentOf(bench);
    const read = performance.now();
    findings = findingsOf(peg).length;
    checking.push(performance.now() - read);
    reading.push(read - start);
    roundTrips = counters.roundTrips - before;
  }
  const [read, check] = [median(reading), median(checking)];
  process.stdout.write(
    `Controlla: ${roundTrips} round trips; reading ${read.toFixed(0)} ms, rules ${check.toFixed(0)} ms ` +
      `(${ratio(check, read)} of reading), ${findings} findings\n\n`,
  );
}
