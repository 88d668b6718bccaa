import fc from 'fast-check';
import { emptyPeg } from '../../../src/domain/records/defaults';
import { readParameters, showParameters } from '../../../src/domain/drafts/parameters-draft';
import {
  flatParameters,
  groupedParameters,
  type FlatParameters,
} from '../../../src/domain/records/flat-parameters';
import { arbitraryPeg } from '../arbitrary-peg';

const base: FlatParameters = { ...flatParameters(emptyPeg(2018).parameters), entity: 'Comune di Esempio' };

function typed(changes: Partial<Record<keyof FlatParameters, string>>) {
  return readParameters({ ...showParameters(base), ...changes }, base);
}

test('grouped parameters are the same after they were flat', () => {
  fc.assert(
    fc.property(arbitraryPeg(), ({ parameters }) => {
      expect(groupedParameters(flatParameters(parameters))).toEqual(parameters);
    }),
  );
});

test('an approval or a protocol of which nothing is given is none', () => {
  const parameters = {
    ...emptyPeg(2018).parameters,
    approval: { act: '', date: null },
    protocol: { office: '', direction: '' as const, number: '', date: null, class: '', file: '' },
  };
  expect(groupedParameters(flatParameters(parameters))).toMatchObject({ approval: null, protocol: null });
});

test('flat parameters are the same after they were grouped', () => {
  fc.assert(
    fc.property(arbitraryPeg(), ({ parameters }) => {
      const flat = flatParameters(parameters);
      expect(flatParameters(groupedParameters(flat))).toEqual(flat);
    }),
  );
});

test('parameters that nobody touched read back as themselves', () => {
  fc.assert(
    fc.property(arbitraryPeg(), ({ parameters }) => {
      const flat = flatParameters(parameters);
      const outcome = readParameters(showParameters(flat), flat);
      if (outcome.ok) expect(outcome.record).toEqual(flat);
      else
        expect(Object.values(outcome.issues).map((issue) => issue?.code)).toContainEqual(
          expect.stringMatching(/required|end-before-start/),
        );
    }),
  );
});

test('monitoring days are shown and typed with the day first', () => {
  expect(showParameters(base).monitoringDates).toBe('30/06\n30/09\n31/12');
  expect(typed({ monitoringDates: '30/6\n29.2\n1-12' })).toMatchObject({
    ok: true,
    record: { monitoringDates: ['06-30', '02-29', '12-01'] },
  });
});

test.each([
  ['31/06', 'not-a-day-of-year'],
  ['30/02', 'not-a-day-of-year'],
  ['06-30', 'not-a-day-of-year'],
  ['giugno', 'not-a-day-of-year'],
  ['30/06/2018', 'not-a-day-of-year'],
  ['30/06\n30/6', 'repeated-entry'],
])('the monitoring days %j are refused', (monitoringDates, code) => {
  expect(typed({ monitoringDates })).toMatchObject({ ok: false, issues: { monitoringDates: { code } } });
});

test('the red threshold is not above the amber one', () => {
  expect(typed({ red: '80', amber: '80' }).ok).toBe(true);
  expect(typed({ red: '80,5', amber: '80' })).toEqual({
    ok: false,
    issues: { amber: { code: 'thresholds-order', params: { first: '80,5', second: '80' } } },
  });
});

test('what has a usual value may be left blank', () => {
  const outcome = typed({ weightTolerance: '', cap: ' ', red: '', amber: '', phaseShare: '' });
  expect(outcome).toEqual({ ok: true, record: base });
});

test('numbers have two readings, limits and percent signs here, too', () => {
  expect(typed({ weightTolerance: '0.05' })).toMatchObject({
    issues: { weightTolerance: { code: 'ambiguous-number' } },
  });
  expect(typed({ cap: '1234.5' })).toMatchObject({ issues: { cap: { code: 'ambiguous-number' } } });
  expect(typed({ cap: '0' })).toMatchObject({ issues: { cap: { code: 'too-small' } } });
  expect(typed({ phaseShare: '101' })).toMatchObject({ issues: { phaseShare: { code: 'too-large' } } });
  expect(typed({ phaseShare: '70%' })).toMatchObject({ ok: true, record: { phaseShare: 70 } });
});

test('a Gantt does not end before it begins', () => {
  expect(typed({ ganttFrom: '01/02/2018', ganttTo: '31/01/2018' })).toEqual({
    ok: false,
    issues: { ganttTo: { code: 'end-before-start', params: { start: '01/02/2018', end: '31/01/2018' } } },
  });
});
