import fc from 'fast-check';
import { objectiveFigures } from '../../../src/domain/figures/figures';
import { courseOf, isRecorded, lastRecorded, objectiveAt } from '../../../src/domain/figures/monitoring';
import { courseDates, monitoringDays, recordedDates } from '../../../src/domain/figures/monitoring-dates';
import type { Monitoring, Parameters } from '../../../src/domain/records/records';
import type { IsoDate, Value } from '../../../src/domain/values/value';
import { arbitraryPeg } from '../arbitrary-peg';
import { indicator, objective, parameters, phase } from '../records-for-tests';

const on = (date: IsoDate | null, value: Value, notes = ''): Monitoring => ({
  id: `${date} ${value}`,
  date,
  value,
  notes,
});
const at = (referenceDate: IsoDate | null): Parameters => ({ ...parameters(), referenceDate });

const june = on('2018-06-30', 40);
const september = on('2018-09-30', 70);

test.each([
  [2018, ['12-31', '06-30'], ['2018-06-30', '2018-12-31']],
  [2018, ['02-29', '06-30', '06-30'], ['2018-02-28', '2018-06-30']],
  [2020, ['02-29'], ['2020-02-29']],
  [2018, ['30/06', '13-01'], []],
  [0, ['06-30'], []],
])('the monitoring days of %d by %j are %j', (year, days, expected) => {
  expect(monitoringDays({ ...parameters({ monitoringDates: days }), year })).toEqual(expected);
});

test('the dates of a year are the reference date, the monitoring days and what is recorded besides', () => {
  const own = objective({
    phases: [phase({ monitoring: [on('2018-03-31', 10), on(null, 20)] })],
    indicators: [indicator({ monitoring: [june] })],
  });
  expect(recordedDates(own)).toEqual(['2018-03-31', '2018-06-30']);
  const given = {
    ...at('2018-10-15'),
    settings: parameters({ monitoringDates: ['06-30', '12-31'] }).settings,
  };
  expect(courseDates(own, given)).toEqual(['2018-03-31', '2018-06-30', '2018-10-15', '2018-12-31']);
  expect(courseDates(objective(), { ...at(null), year: 0 })).toEqual([]);
});

test.each<[string, Monitoring[], IsoDate, Value | undefined]>([
  ['the latest row up to the day', [september, june], '2018-10-31', 70],
  ['a row of that very day', [september, june], '2018-06-30', 40],
  ['nothing before the first', [september, june], '2018-06-29', undefined],
  ['the last of several of one day', [june, on('2018-06-30', 45)], '2018-06-30', 45],
  ['no row without a value', [june, on('2018-09-30', null, 'da verificare')], '2018-12-31', 40],
  ['no row without a date', [on(null, 90)], '2018-12-31', undefined],
  ['no value of another kind', [june, on('2018-09-30', 'molto')], '2018-12-31', 40],
])('%s counts', (_, rows, date, expected) => {
  expect(lastRecorded(rows, 'percent', date)?.value).toBe(expected);
});

test('a phase at another date has what was recorded, and not yet what came later', () => {
  const own = phase({ actualStart: '2018-02-01', actualEnd: '2018-10-05', monitoring: [june, september] });
  const known = (date: IsoDate) =>
    objectiveAt(objective({ phases: [own] }), date, at('2018-12-31')).phases.map(
      ({ progress, actualStart, actualEnd }) => [progress, actualStart, actualEnd],
    )[0];
  expect(known('2018-01-31')).toEqual([null, null, null]);
  expect(known('2018-06-30')).toEqual([40, '2018-02-01', null]);
  expect(known('2018-10-05')).toEqual([70, '2018-02-01', '2018-10-05']);
  expect(known('2018-12-31')).toEqual([100, '2018-02-01', '2018-10-05']);
});

test('after the reference date the records’ own values count until something is recorded', () => {
  const own = objective({
    phases: [phase({ progress: 60, monitoring: [june] }), phase({ progress: 60, monitoring: [september] })],
    indicators: [indicator({ measure: 'ratio', base: 10, current: 5, achieved: 50, monitoring: [june] })],
  });
  const then = objectiveAt(own, '2018-12-31', at('2018-07-31'));
  expect(then.phases.map(({ progress }) => progress)).toEqual([60, 70]);
  expect(then.indicators).toEqual(own.indicators);
});

test('a recorded ratio counts as it is: today’s base and current value compute nothing then', () => {
  const own = objective({
    indicators: [
      indicator({ measure: 'ratio', base: 100, current: 80, achieved: 80, monitoring: [june] }),
      indicator({ measure: 'variation', base: 100, current: 120, achieved: 20, expected: 20 }),
    ],
  });
  const then = objectiveAt(own, '2018-06-30', parameters());
  expect(then.indicators.map(({ achieved, base, current }) => [achieved, base, current])).toEqual([
    [40, 100, null],
    [null, 100, null],
  ]);
  expect(objectiveFigures(then, at('2018-06-30'))).toMatchObject({ indicatorsReached: 1, indicatorCount: 2 });
});

test('only a value of that very day makes it recorded', () => {
  const rows = [june, on('2018-09-30', null, 'solo una nota')];
  const own = objective({ phases: [phase({ monitoring: rows })] });
  expect(['2018-06-30', '2018-07-31', '2018-09-30'].map((date) => isRecorded(own, date))).toEqual([
    true,
    false,
    false,
  ]);
});

test('the course of the year: weighted progress, indicators reached and days late at each date', () => {
  const own = objective({
    phases: [
      phase({ weight: 60, plannedEnd: '2018-06-20', actualEnd: '2018-07-10', monitoring: [june] }),
      phase({ weight: 40, progress: 50, actualEnd: null, monitoring: [on('2018-06-30', 10)] }),
    ],
    indicators: [indicator({ monitoring: [on('2018-06-30', 4)] })],
  });
  const course = courseOf(own, parameters());
  expect(
    course.map(({ date, figures }) => [
      date,
      figures?.progress,
      figures?.indicatorsReached,
      figures?.daysLate,
    ]),
  ).toEqual([
    ['2018-06-30', 28, 0, 10],
    ['2018-09-30', undefined, undefined, undefined],
    ['2018-12-31', 80, 1, 20],
  ]);
});

test('properties: the reference date leaves all as it is; at any other nothing is later than the date', () => {
  const day = fc.integer({ min: 0, max: 9_999 }).map((days) => {
    const date = new Date(Date.UTC(2005, 0, 1 + days));
    return date.toISOString().slice(0, 10);
  });
  fc.assert(
    fc.property(arbitraryPeg(), day, ({ objectives, parameters: given }, date) => {
      for (const own of objectives) {
        expect(objectiveAt(own, given.referenceDate, given)).toBe(own);
        const then = objectiveAt(own, date, given);
        const { phases, indicators } = then;
        expect({ ...then, phases: [], indicators: [] }).toEqual({ ...own, phases: [], indicators: [] });
        expect(phases.map(({ id }) => id)).toEqual(own.phases.map(({ id }) => id));
        const days = phases.flatMap(({ actualStart, actualEnd }) => [actualStart ?? '', actualEnd ?? '']);
        if (date !== given.referenceDate) expect(days.filter((one) => one > date)).toEqual([]);
        for (const [index, { progress, monitoring }] of phases.entries()) {
          const values = monitoring.filter((row) => row.date !== null && row.date <= date);
          const allowed = [null, own.phases[index]?.progress, ...values.map(({ value }) => value)];
          expect(allowed).toContain(progress);
        }
        expect(indicators.map(({ expected }) => expected)).toEqual(
          own.indicators.map(({ expected }) => expected),
        );
        // Looking twice is looking once.
        expect(objectiveAt(then, date, { ...given, referenceDate: date })).toBe(then);
      }
    }),
  );
});

test('property: a value that is recorded at a date is the one that is known there', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.array(fc.constantFrom(june, september)),
      (value, rows) => {
        const own = objective({ phases: [phase({ monitoring: [...rows, on('2018-08-15', value)] })] });
        const known = (date: IsoDate) => objectiveAt(own, date, parameters()).phases[0]?.progress;
        expect(known('2018-08-15')).toBe(value);
        expect(known('2018-09-29')).toBe(value);
      },
    ),
  );
});
