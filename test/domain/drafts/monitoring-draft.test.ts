import fc from 'fast-check';
import {
  monitoringDay,
  namedDay,
  readDay,
  recordDay,
  showDay,
  type MonitoringDay,
} from '../../../src/domain/drafts/monitoring-draft';
import type { Monitoring, Objective } from '../../../src/domain/records/records';
import type { IsoDate, Value } from '../../../src/domain/values/value';
import { arbitraryPeg } from '../arbitrary-peg';
import { idCounter, indicator, objective, parameters, phase } from '../records-for-tests';

const row = (id: string, date: IsoDate, value: Value, notes = ''): Monitoring => ({
  id,
  date,
  value,
  notes,
});

const plan = (): Objective =>
  objective({
    phases: [
      phase({ id: 'p1', monitoring: [row('m1', '2018-06-30', 40, 'a metà')] }),
      phase({ id: '', progress: null }),
    ],
    indicators: [
      indicator({ id: 'i1' }),
      indicator({ id: 'i2', measure: 'variation', base: 100, current: 120, achieved: 25 }),
      indicator({ id: 'i3', measure: 'date', expected: '2018-11-30', achieved: null }),
    ],
  });

const dayOf = (date: IsoDate, own = plan()): MonitoringDay =>
  namedDay(monitoringDay(own, date, parameters()), idCounter());

function read(day: MonitoringDay, typed: Record<string, string>): MonitoringDay {
  const reading = readDay({ ...showDay(day), ...typed }, day);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.record;
}

/** What is written of a day: rows of phases and indicators, and the records' own values. */
function written(day: MonitoringDay, typed: Record<string, string>) {
  const edit = recordDay(plan(), day, read(day, typed));
  return [edit.before, edit.after].map(({ objectives: [part] }) => ({
    rows: [...(part?.phases ?? []), ...(part?.indicators ?? [])].flatMap(({ monitoring }) => monitoring),
    progress: part?.phases.map(({ progress }) => progress),
    achieved: part?.indicators.map(({ achieved }) => achieved),
  }));
}

test('a day shows what is recorded for it, with the value before', () => {
  expect(showDay(dayOf('2018-06-30'))).toEqual({
    'phase.p1.value': '40',
    'phase.p1.notes': 'a metà',
    'phase.row 2.value': '',
    'phase.row 2.notes': '',
    'indicator.i1.value': '',
    'indicator.i1.notes': '',
    'indicator.i2.value': '',
    'indicator.i2.notes': '',
    'indicator.i3.value': '',
    'indicator.i3.notes': '',
  });
  const september = dayOf('2018-09-30');
  expect(showDay(september)['phase.p1.value']).toBe('');
  expect(september.phases[0]?.earlier?.value).toBe(40);
});

test('the reference date shows the records’ own values; a computed one is not typed', () => {
  const shown = showDay(dayOf('2018-12-31'));
  expect(shown).toMatchObject({ 'phase.p1.value': '100', 'indicator.i1.value': '10' });
  expect(Object.keys(shown).filter((name) => name.startsWith('indicator.i2'))).toEqual([
    'indicator.i2.notes',
  ]);
});

test('values are typed as phases and indicators have them', () => {
  const day = dayOf('2018-06-30');
  const after = read(day, { 'phase.row 2.value': '12,5 %', 'indicator.i3.value': '31.5.18' });
  expect(after.phases[1]?.value).toBe(12.5);
  expect(after.indicators[2]?.value).toBe('2018-05-31');
  const refused = readDay(
    {
      ...showDay(day),
      'phase.p1.value': '120',
      'indicator.i1.value': '1234.5',
      'indicator.i3.value': 'maggio',
    },
    day,
  );
  expect(refused).toMatchObject({
    ok: false,
    issues: {
      'phase.p1.value': { code: 'too-large' },
      'indicator.i1.value': { code: 'ambiguous-number' },
      'indicator.i3.value': { code: 'not-a-date' },
    },
  });
});

test('rows come, change and go; the records’ own values stay', () => {
  const [before, after] = written(dayOf('2018-06-30'), {
    'phase.p1.value': '',
    'phase.p1.notes': '',
    'indicator.i1.value': '4',
    'indicator.i3.notes': 'in corso',
  });
  expect(before?.rows).toEqual([row('m1', '2018-06-30', 40, 'a metà')]);
  expect(after?.rows).toMatchObject([
    { date: '2018-06-30', value: 4, notes: '' },
    { date: '2018-06-30', value: null, notes: 'in corso' },
  ]);
  expect([after?.progress, after?.achieved]).toEqual([before?.progress, before?.achieved]);
});

test('at the reference date all that the form shows is recorded, and becomes the records’ own', () => {
  const [before, after] = written(dayOf('2018-12-31'), {
    'phase.p1.value': '90',
    'indicator.i1.value': '',
    'indicator.i3.value': '30/11/2018',
  });
  expect(before).toEqual({ rows: [], progress: [100, null], achieved: [10, 25, null] });
  expect(after?.rows.map(({ value }) => value)).toEqual([90, 20, '2018-11-30']);
  expect([after?.progress, after?.achieved]).toEqual([
    [90, null],
    [null, 25, '2018-11-30'],
  ]);
});

test('a word that was typed in the place of a number stays where it is, and is not recorded', () => {
  const own = { ...plan(), indicators: [indicator({ id: 'i1', achieved: 'molti' })] };
  const day = dayOf('2018-12-31', own);
  const { after } = recordDay(own, day, read(day, {}));
  expect(after.objectives[0]?.indicators).toMatchObject([{ achieved: 'molti', monitoring: [] }]);
});

test('a row of the reference date that says another value than the record says the record’s after saving', () => {
  const own = plan();
  own.phases[0]?.monitoring.push(row('m2', '2018-12-31', 80));
  const day = dayOf('2018-12-31', own);
  const { before, after } = recordDay(own, day, read(day, {}));
  const rows = [before, after].map(({ objectives: [part] }) => part?.phases[0]?.monitoring);
  expect(rows).toEqual([[row('m2', '2018-12-31', 80)], [row('m2', '2018-12-31', 100)]]);
});

test('of two rows of one day the one that counts is shown and changed', () => {
  const own = objective({
    phases: [phase({ monitoring: [row('m1', '2018-06-30', 40), row('m2', '2018-06-30', null, 'nota')] })],
  });
  const day = monitoringDay(own, '2018-06-30', parameters());
  expect(day.phases[0]?.row.id).toBe('m1');
});

test('a line that a draft does not name stays as it is', () => {
  const day = dayOf('2018-06-30');
  const reading = readDay({}, day);
  expect(reading).toEqual({ ok: true, record: day });
});

test('property: what is shown reads back the same, and records nothing new on another day', () => {
  fc.assert(
    fc.property(arbitraryPeg(), ({ objectives, parameters: given }) => {
      for (const own of objectives) {
        const dates = [...own.phases, ...own.indicators].flatMap(({ monitoring }) =>
          monitoring.flatMap(({ date }) => date ?? []),
        );
        for (const date of ['2018-06-30', ...dates]) {
          const day = namedDay(monitoringDay(own, date, given), idCounter());
          const reading = readDay(showDay(day), day);
          expect(reading).toEqual({ ok: true, record: day });
          if (day.isReference) continue;
          const { before, after } = recordDay(own, day, day);
          expect(after.objectives).toEqual(before.objectives);
        }
      }
    }),
  );
});
