import type { Monitoring, Objective } from '../../src/domain/records/records';
import { planScheda } from '../../src/scheda/plan';
import { indicatorOf, objectiveOf, pegOf, phaseOf } from './pegs';

const on = (date: string, value: number): Monitoring => ({ id: date, date, value, notes: '' });

/** At 31/12 the first phase has ended late and all is reached; at 30/06 it had not. */
const course: Partial<Objective> = {
  phases: [
    phaseOf({
      id: 'p1',
      description: 'Prima',
      weight: 60,
      progress: 100,
      plannedEnd: '2018-05-31',
      plannedStart: '2018-01-01',
      actualStart: '2018-02-01',
      actualEnd: '2018-10-31',
      monitoring: [on('2018-06-30', 45)],
    }),
    phaseOf({
      id: 'p2',
      description: 'Seconda',
      weight: 40,
      progress: 80,
      actualStart: '2018-09-01',
      plannedStart: '2018-07-01',
      plannedEnd: '2018-12-31',
    }),
  ],
  indicators: [
    indicatorOf({
      id: 'i1',
      description: 'Rapporto',
      measure: 'ratio',
      base: 200,
      current: 180,
      achieved: 90,
      expected: 90,
      monitoring: [on('2018-06-30', 33)],
    }),
  ],
};

function planAt(referenceDate: string | undefined) {
  const options = { objectives: ['OB1'], sheetName: 'Scheda', cover: true, referenceDate };
  return planScheda(pegOf(objectiveOf(course)), options);
}

const textsAt = (date: string | undefined) => planAt(date).cells.map(({ text }) => text);

test('at the date of the parameters the own values are printed', () => {
  const texts = textsAt(undefined);
  expect(texts).toEqual(expect.arrayContaining(['100,00', '80,00', '92,00', '31/10/2018', '1 su 1']));
  expect(texts.join('\n')).toContain('Calcolo: 180 / 200 = 90,00 %');
});

test('at another date the recorded values are printed, in the tables, the Gantt, the totals and on the cover', () => {
  const texts = textsAt('2018-06-30');
  // Gantt and table of the phase; its share in the weighted progress.
  expect(texts.filter((text) => text === '45,00')).toHaveLength(2);
  expect(texts).toContain('27,00');
  expect(texts).toContain('33,00');
  expect(texts).toContain('0 su 1');
  expect(texts).toContain('01/02/2018');
  expect(texts).toContain('situazione al 30/06/2018');
  for (const later of ['80,00', '92,00', '31/10/2018', '01/09/2018']) expect(texts).not.toContain(later);
  expect(texts.join('\n')).not.toContain('Calcolo');
});

test('the bar of a phase that had not ended reaches to the date, and one that had not begun has none', () => {
  const bars = (date: string | undefined) =>
    planAt(date)
      .fills.filter(({ style }) => style === 'barActual')
      .map(({ columnSpan }) => columnSpan);
  const [own, then] = [bars(undefined), bars('2018-06-30')];
  expect(own).toHaveLength(2);
  expect(then).toHaveLength(1);
  expect(then[0]).toBeLessThan(own[0] ?? 0);
});

test('a date at which nothing is recorded prints blanks, not today’s values', () => {
  const texts = textsAt('2018-03-31');
  expect(texts).not.toContain('45,00');
  expect(texts).not.toContain('80,00');
  expect(texts).not.toContain('33,00');
});
