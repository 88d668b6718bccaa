import fc from 'fast-check';
import { emptyPeg } from '../../src/domain/defaults';
import { findingsOf } from '../../src/domain/findings';
import type { Indicator, Measure, Objective, Peg, Phase, Value } from '../../src/domain/records';

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { nil: null, freq: 4 });
const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const percent = maybe(fc.oneof(cents(0, 100), fc.constantFrom(0, 25, 33.33, 50, 100)));
const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2017, 6, 1 + days)).toISOString().slice(0, 10));
const number = fc.oneof(cents(-200, 2000), fc.constantFrom(0, 1, 10, 100));

const phase: fc.Arbitrary<Phase> = fc.record({
  id: fc.uuid(),
  order: fc.constant(1),
  description: fc.constant('fase'),
  weight: percent,
  progress: percent,
  plannedStart: maybe(day),
  plannedEnd: maybe(day),
  actualStart: maybe(day),
  actualEnd: maybe(day),
  manager: fc.constant(''),
  centre: fc.constant(''),
  notes: fc.constant(''),
  monitoring: fc.constant([]),
  approved: fc.constant({}),
});

const words = fc.constantFrom('', ' ', 'scritto');

const measures: Measure[] = ['number', 'percent', 'yes-no', 'ratio', 'variation', 'date', 'text'];

function valueOf(measure: Measure): fc.Arbitrary<Value> {
  if (measure === 'date') return maybe(day);
  if (measure === 'text')
    return maybe(fc.constantFrom('approvato', 'Approvato ', 'IN  CORSO', 'in corso', '12'));
  return maybe(measure === 'yes-no' ? fc.constantFrom(0, 1, 1, 2) : number);
}

const indicator: fc.Arbitrary<Indicator> = fc.constantFrom(...measures).chain((measure) =>
  fc.record({
    id: fc.uuid(),
    order: fc.constant(1),
    description: fc.constant('indicatore'),
    type: fc.constant(''),
    measure: fc.constant(measure),
    unit: fc.constant(''),
    polarity: fc.constantFrom('up', 'down'),
    weight: fc.option(cents(0, 100), { nil: null, freq: 8 }),
    base: maybe(number),
    current: maybe(number),
    expected: valueOf(measure),
    achieved: valueOf(measure),
    notes: words,
    history: fc.constant([]),
    monitoring: fc.constant([]),
    approved: fc.constant({}),
  }),
);

const objectiveOf = (index: number): fc.Arbitrary<Objective> =>
  fc
    .record({
      id: fc.uuid(),
      phases: fc.array(phase, { maxLength: 5 }),
      indicators: fc.array(indicator, { maxLength: 4 }),
      centre: fc.constantFrom('', 'C1'),
      manager: words,
      status: fc.uniqueArray(
        fc.record({
          date: fc.constantFrom(null, '2018-06-30', '2018-12-31'),
          paragraphs: fc.tuple(
            fc.record({
              id: fc.uuid(),
              order: fc.constant(1),
              text: fc.constantFrom('', 'fatto', '12'),
            }),
          ),
        }),
        { maxLength: 2, selector: ({ date }) => date },
      ),
    })
    .map((parts) => ({
      ...parts,
      order: index,
      code: `2018_${index}`,
      ...{ description: 'obiettivo', area: '', portfolio: '', directorate: '', director: '' },
      ...{ type: '', programmes: [], weight: null, involved: [] },
    }));

const COUNT = 60;

/** Sixty objectives with all that figures and findings depend on; some of the findings are accepted. */
export const generatedPeg: fc.Arbitrary<Peg> = fc
  .record({
    objectives: fc.tuple(...Array.from({ length: COUNT }, (_, index) => objectiveOf(index + 1))),
    referenceDate: fc.option(fc.constantFrom('2018-06-30', '2018-12-31'), { nil: null, freq: 4 }),
    phaseShare: fc.constantFrom(null, 0, 30, 50, 100),
    cap: fc.constantFrom(100, 120),
    missing: fc.constantFrom('blank' as const, 'zero' as const),
    weightTolerance: fc.constantFrom(0, 0.05, 5),
    thresholds: fc.constantFrom<[number, number]>([60, 90], [0, 100]),
  })
  .map(({ objectives, referenceDate, ...settings }) => {
    const peg = emptyPeg(2018);
    Object.assign(peg.parameters.settings, settings);
    peg.parameters.referenceDate = referenceDate;
    return { ...peg, objectives };
  })
  .chain((peg) => {
    // Some of the findings are accepted, for their row or for the whole objective.
    const found = findingsOf(peg);
    return fc
      .tuple(
        fc.subarray(found, { maxLength: 20 }),
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.uuid()),
      )
      .map(([chosen, whole, ids]) => ({
        ...peg,
        accepted: chosen.map(({ objective, code, row }) => ({
          ...{ id: ids.next().value ?? '', objective, finding: code, author: '', date: null },
          row: whole.next().value ? '' : row,
          reason: 'noto',
        })),
      }));
  });
