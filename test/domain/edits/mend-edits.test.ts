import { mended } from '../../../src/domain/edits/mend-edits';
import { findingsOf } from '../../../src/domain/findings/findings';
import type { FindingCode } from '../../../src/domain/findings/catalogue/catalogue';
import type { Objective } from '../../../src/domain/records/records';
import { idCounter, indicator, objective, pegWith, phase } from '../records-for-tests';

/** The objective once every finding of that code was answered, one after the other. */
function answered(code: FindingCode, changes: Partial<Objective>): Objective | undefined {
  const peg = pegWith(objective(changes));
  const finding = findingsOf(peg).find((one) => one.code === code);
  const edit = finding && mended(peg, finding, idCounter());
  const after = edit?.after.objectives[0];
  if (after === undefined) throw new Error(`nothing mends ${code}`);
  const merged = { ...objective(changes), weight: after.weight };
  return {
    ...merged,
    phases: after.phases.length > 0 ? after.phases : merged.phases,
    indicators: after.indicators.length > 0 ? after.indicators : merged.indicators,
  };
}

const low = indicator({ base: 100, expected: 80, achieved: 90 });

test.each<[FindingCode, Partial<Objective>, (one: Objective | undefined) => unknown, unknown]>([
  [
    'phase-weight-as-fraction',
    { phases: [phase({ weight: 0.07 }), phase({ weight: 60 })] },
    (one) => one?.phases[0]?.weight,
    7,
  ],
  ['progress-as-fraction', { phases: [phase({ progress: 0.29 })] }, (one) => one?.phases[0]?.progress, 29],
  [
    'weights-as-fractions',
    { phases: [phase({ weight: 0.335 }), phase({ weight: 0.665 })] },
    (one) => one?.phases.map(({ weight }) => weight),
    [33.5, 66.5],
  ],
  ['objective-weight-as-fraction', { weight: 0.2 }, (one) => one?.weight, 20],
  [
    'indicator-weight-as-fraction',
    { indicators: [indicator({ weight: 0.4 }), indicator({ weight: 60 })] },
    (one) => one?.indicators[0]?.weight,
    40,
  ],
  [
    'value-as-fraction',
    { indicators: [indicator({ measure: 'percent', expected: 0.2, achieved: 19 })] },
    (one) => [one?.indicators[0]?.expected, one?.indicators[0]?.achieved],
    [20, 19],
  ],
  ['polarity-up-doubtful', { indicators: [low] }, (one) => one?.indicators[0]?.polarity, 'down'],
])('%s is answered by one edit, with an Id for a row typed by hand', (code, changes, value, wanted) => {
  const rowless = (rows: { id: string }[] = []): object[] => rows.map((row) => ({ ...row, id: '' }));
  for (const given of [
    changes,
    { ...changes, ...(changes.phases && { phases: rowless(changes.phases) }) } as Partial<Objective>,
  ])
    expect(value(answered(code, given))).toEqual(wanted);
});

test('a row that is gone, and a finding that nothing answers, have no edit', () => {
  const peg = pegWith(objective({ indicators: [low] }));
  const [finding] = findingsOf(peg);
  if (finding === undefined) throw new Error('nothing was found');
  expect(mended(pegWith(objective({ indicators: [] })), finding, idCounter())).toBeNull();
  expect(mended(peg, { ...finding, code: 'no-phases' }, idCounter())).toBeNull();
});
