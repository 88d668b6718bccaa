import { emptyPeg } from '../../../src/domain/records/defaults';
import { objectivesOf, printedPeg, referenceDates } from '../../../src/domain/views/print-run';
import { usualLayout, wholePlan } from '../../../src/domain/views/print-layout';
import type { Peg, PlanningNode } from '../../../src/domain/records/records';
import { objective, phase } from '../records-for-tests';

const node = (code: string, parent: string | null): PlanningNode => ({
  id: code,
  code,
  level: 1,
  parent,
  title: code,
});

function plan(): Peg {
  return {
    ...emptyPeg(2018),
    planning: [node('M1', null), node('M1.P1', 'M1'), node('M1.P2', 'm1'), node('M2', null)],
    objectives: [
      objective({ code: 'A', centre: 'C1', programmes: ['M1.P1'], portfolio: 'Cultura' }),
      objective({ code: 'B', centre: 'c1', programmes: ['M2', 'm1.p2'], portfolio: 'Scuola' }),
      objective({ code: 'C', centre: 'C2', programmes: [], portfolio: 'Cultura' }),
    ],
  };
}

test.each([
  [{}, 'A B C'],
  [{ centre: 'C1' }, 'A B'],
  [{ programme: 'M1' }, 'A B'],
  [{ programme: 'M1.P2' }, 'B'],
  [{ programme: 'M2' }, 'B'],
  [{ portfolio: 'Cultura' }, 'A C'],
  [{ portfolio: 'Cultura', centre: 'C1' }, 'A'],
  [{ programme: 'unknown' }, ''],
])('%j leaves %s', (filter, codes) => {
  const found = objectivesOf(plan(), { ...wholePlan, ...filter });
  expect(found.map(({ code }) => code).join(' ')).toBe(codes);
});

test('a circle of parents ends', () => {
  const peg = plan();
  peg.planning = [node('M1', 'M1.P1'), node('M1.P1', 'M1')];
  expect(objectivesOf(peg, { ...wholePlan, programme: 'M1' }).map(({ code }) => code)).toEqual(['A']);
});

test('a run may report on the date of the parameters, the monitoring days and those of narratives and monitoring', () => {
  const peg = plan();
  peg.parameters.referenceDate = '2018-12-31';
  peg.parameters.settings.monitoringDates = ['06-30', '12-31'];
  peg.objectives[0] = objective({
    status: [
      { date: '2018-09-15', paragraphs: [] },
      { date: null, paragraphs: [] },
    ],
    phases: [phase({ monitoring: [{ id: 'm', date: '2018-10-31', value: 70, notes: '' }] })],
  });
  expect(referenceDates(peg)).toEqual(['2018-06-30', '2018-09-15', '2018-10-31', '2018-12-31']);
});

test('without a year there are no monitoring days', () => {
  const peg = { ...emptyPeg(0), objectives: [] };
  expect(referenceDates(peg)).toEqual([]);
});

test('names of people are left out everywhere, everything else stays', () => {
  const peg = plan();
  peg.centres = [{ id: 'c', code: 'C1', shortName: 'C', name: 'Centro', manager: 'ROSSI' }];
  peg.objectives = [
    objective({ director: 'BIANCHI', manager: 'VERDI', phases: [phase({ manager: 'NERI' })] }),
  ];
  const printed = JSON.stringify(printedPeg(peg, { ...usualLayout, people: false }));
  expect(printed).not.toMatch(/ROSSI|BIANCHI|VERDI|NERI/);
  expect(printed).toContain('Centro');
  expect(printedPeg(peg, usualLayout)).toEqual(peg);
});

test('the reference date of a run takes the place of the parameters’ own', () => {
  const printed = printedPeg(plan(), { ...usualLayout, referenceDate: '2018-06-30' });
  expect(printed.parameters.referenceDate).toBe('2018-06-30');
});

test('a run prints what was known at its date, by the date of the parameters', () => {
  const peg = plan();
  peg.parameters.referenceDate = '2018-12-31';
  const monitoring = [{ id: 'm', date: '2018-06-30', value: 40, notes: '' }];
  peg.objectives = [objective({ phases: [phase({ progress: 100, monitoring })] })];
  const progressAt = (referenceDate?: string) =>
    printedPeg(peg, { ...usualLayout, referenceDate }).objectives[0]?.phases[0]?.progress;
  expect(['2018-06-30', '2018-05-31', '2018-12-31', undefined].map(progressAt)).toEqual([40, null, 100, 100]);
});
