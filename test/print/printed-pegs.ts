import fc from 'fast-check';
import type { Objective, Peg } from '../../src/domain/records/records';
import { plainObjective } from '../scheda/arbitrary-peg';
import { objectiveOf, phaseOf, statusOf } from '../scheda/pegs';
import { samplePeg } from '../workbook/bench';

const narrative = "L'ufficio ha garantito la gestione costante delle relazioni con i media locali. "
  .repeat(400)
  .slice(0, 30_000)
  .trim();

const long = objectiveOf({
  description: 'Obiettivo con quarantacinque fasi e una lunga narrazione',
  status: statusOf(narrative),
  phases: Array.from({ length: 45 }, (_, position) =>
    phaseOf({
      description: `Fase ${position + 1}: ${narrative.slice(0, (position * 37) % 400)}`,
      weight: 2,
      progress: 50,
      plannedStart: '2018-02-01',
      plannedEnd: '2018-11-30',
      actualStart: '2018-03-15',
      manager: 'ROSSI ANNA',
    }),
  ),
});

const short = objectiveOf({ description: 'Breve' });

/** The sample with a long objective, one of a line, and 25 random ones, always the same. */
export function printedPeg(): Peg {
  const peg = samplePeg();
  const random = fc.sample(plainObjective, { numRuns: 25, seed: 20181231 });
  const added = [long, short, ...random.map(readable)].map((objective, position) =>
    numbered({ ...objective, code: `2018_X${String(position + 1).padStart(2, '0')}`, order: position + 2 }),
  );
  return { ...peg, objectives: [...peg.objectives, ...added] };
}

/** Random values need not be dates, which a workbook would refuse. */
function readable({ indicators, ...objective }: Objective): Objective {
  const withTexts = indicators.map((one) => (one.measure === 'date' ? { ...one, measure: 'text' } : one));
  return { ...objective, indicators: withTexts as Objective['indicators'] };
}

let count = 0;

/** The objective with an Id for each of its rows. */
function numbered(objective: Objective): Objective {
  return JSON.parse(JSON.stringify(objective), (key, value: unknown) => {
    if (key !== 'id') return value;
    count += 1;
    return `cccccccc-0000-4000-8000-${String(count).padStart(12, '0')}`;
  }) as Objective;
}
