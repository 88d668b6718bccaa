import fc from 'fast-check';
import { rowIds } from '../../src/domain/draft';
import {
  blankHistory,
  newIndicator,
  readIndicator,
  showIndicator,
  type IndicatorDraft,
} from '../../src/domain/indicator-draft';
import { paragraphsOf, statusOf } from '../../src/domain/narrative';
import { blankInvolvement, blankLink, readObjective, showObjective } from '../../src/domain/objective-draft';
import {
  flatParameters,
  groupedParameters,
  readParameters,
  showParameters,
} from '../../src/domain/parameters-draft';
import type { Indicator } from '../../src/domain/records';
import {
  newCentre,
  newNode,
  readCentre,
  readNode,
  readParagraph,
  showCentre,
  showNode,
  showParagraph,
} from '../../src/domain/register-drafts';
import { arbitraryPeg } from './arbitrary-peg';
import { objective as objectiveRecord } from './records-for-tests';

const indicator: Indicator = {
  ...newIndicator(1),
  ...{ id: 'i', description: 'Utenti', measure: 'number', expected: 20, achieved: 1234 },
  history: [{ id: 'h', year: 2017, value: 12, unit: '', comparable: true, reason: '' }],
};

const typed = (changes: Record<string, string>) =>
  readIndicator({ ...showIndicator(indicator), ...changes } as IndicatorDraft, indicator);

const issuesOf = (reading: { ok: boolean; issues?: object }) =>
  Object.fromEntries(
    Object.entries(reading.issues ?? {}).map(([name, issue]) => [name, (issue as { code: string }).code]),
  );

test('a value is read anew when its measure changes, and refused if it does not suit', () => {
  expect(issuesOf(typed({ measure: 'date' }))).toEqual({
    expected: 'not-a-date',
    achieved: 'not-a-date',
    'history.h.value': 'not-a-date',
  });
  const asText = typed({ measure: 'text' });
  expect(asText).toMatchObject({ ok: true, record: { expected: '20', achieved: '1.234' } });
});

test('earlier years are added, changed and taken away; a row without anything in it does not count', () => {
  const added = typed({ ...blankHistory('n'), 'history.n.year': '2016', 'history.n.value': '1.000' });
  expect(added).toMatchObject({
    ok: true,
    record: { history: [{ year: 2017 }, { id: 'n', year: 2016, value: 1000 }] },
  });
  expect(typed(blankHistory('n'))).toMatchObject({ ok: true, record: { history: [{ id: 'h' }] } });
  expect(issuesOf(typed({ ...blankHistory('n'), 'history.n.value': '5' }))).toEqual({
    'history.n.year': 'required',
  });
  expect(issuesOf(typed({ ...blankHistory('n'), 'history.n.year': '2017' }))).toEqual({
    'history.n.year': 'duplicate-year',
  });
  const shown = showIndicator(indicator);
  const without = Object.fromEntries(Object.entries(shown).filter(([name]) => !name.startsWith('history.')));
  expect(readIndicator(without as IndicatorDraft, indicator)).toMatchObject({
    ok: true,
    record: { history: [] },
  });
  expect(rowIds({ ...shown, ...blankHistory('n') }, 'history')).toEqual(['h', 'n']);
});

test('a code that Excel takes for another one is refused, and so are a centre twice and one that is not chosen', () => {
  const base = objectiveRecord({ code: 'A' });
  const read = (changes: Record<string, string>, others: string[] = []) =>
    readObjective({ ...showObjective(base), ...changes }, base, others);
  expect(issuesOf(read({ code: '01' }, ['1']))).toEqual({ code: 'duplicate-code' });
  expect(issuesOf(read({ code: 'x*' }))).toEqual({ code: 'code-character' });
  const two = { ...blankInvolvement('p'), ...blankInvolvement('q'), 'involved.p.centre': 'C1' };
  expect(issuesOf(read({ ...two, 'involved.q.centre': 'c1' }))).toEqual({
    'involved.q.centre': 'repeated-entry',
  });
  expect(issuesOf(read({ ...two, 'involved.q.role': 'aiuto' }))).toEqual({ 'involved.q.centre': 'required' });
  const links = { ...blankLink('x'), 'programmes.x.programme': '4_01', ...blankLink('y') };
  expect(read(links)).toMatchObject({ ok: true, record: { programmes: [...base.programmes, '4_01'] } });
});

test('an entry of the DUP is not above itself, whatever its new code is', () => {
  const top = { ...newNode(), id: 't', code: '4' };
  const below = { ...newNode(), id: 'b', code: '4_1', level: 2, parent: '4' };
  expect(issuesOf(readNode({ ...showNode(top), parent: '4_1' }, top, [below]))).toEqual({
    parent: 'planning-cycle',
  });
  expect(issuesOf(readNode({ ...showNode(top), code: '5', parent: '4_1' }, top, [below]))).toEqual({
    parent: 'planning-cycle',
  });
  expect(readNode({ ...showNode(below), code: '4_2' }, below, [top])).toMatchObject({ ok: true });
  expect(issuesOf(readCentre({ ...showCentre(newCentre()), code: 'a' }, newCentre(), ['A']))).toEqual({
    code: 'duplicate-code',
  });
});

test('thresholds and days are in order, a blank number means the usual one', () => {
  const flat = flatParameters(
    groupedParameters({ ...flatParametersOfExample(), entity: 'Comune', year: 2018 }),
  );
  const read = (changes: object) => readParameters({ ...showParameters(flat), ...changes }, flat);
  expect(issuesOf(read({ red: '95' }))).toEqual({ amber: 'thresholds-order' });
  expect(issuesOf(read({ ganttFrom: '2/1/2018', ganttTo: '1/1/2018' }))).toEqual({
    ganttTo: 'end-before-start',
  });
  expect(issuesOf(read({ monitoringDates: '30/06\n31/02' }))).toEqual({
    monitoringDates: 'not-a-day-of-year',
  });
  expect(issuesOf(read({ monitoringDates: '30/06\n30/6' }))).toEqual({ monitoringDates: 'repeated-entry' });
  expect(read({ cap: '', monitoringDates: '30/6\n31.12' })).toMatchObject({
    ok: true,
    record: { cap: 100, monitoringDates: ['06-30', '12-31'] },
  });
});

function flatParametersOfExample() {
  const [peg] = fc.sample(arbitraryPeg(), { numRuns: 1, seed: 1 });
  if (peg === undefined) throw new Error('no example');
  return {
    ...flatParameters(peg.parameters),
    ...{ red: 60, amber: 90, cap: 100, ganttFrom: null, ganttTo: null, monitoringDates: ['06-30'] },
  };
}

test('a record that nobody touched reads back as itself, whatever the sheet holds', () => {
  fc.assert(
    fc.property(arbitraryPeg(), (peg) => {
      const unread: string[] = [];
      const check = <R>(record: R, outcome: { ok: true; record: R } | { ok: false; issues: object }) => {
        if (outcome.ok) expect(outcome.record).toEqual(record);
        else unread.push(...Object.values(issuesOf(outcome)));
      };
      for (const one of peg.objectives) {
        check(one, readObjective(showObjective(one), one, []));
        for (const row of one.indicators) check(row, readIndicator(showIndicator(row), row));
        for (const row of paragraphsOf(one.status)) check(row, readParagraph(showParagraph(row), row));
        expect(statusOf(paragraphsOf(one.status))).toEqual(one.status);
      }
      for (const centre of peg.centres) check(centre, readCentre(showCentre(centre), centre, []));
      const flat = flatParameters(peg.parameters);
      check(flat, readParameters(showParameters(flat), flat));
      const known = [
        'required',
        'repeated-entry',
        'thresholds-order',
        'end-before-start',
        'too-small',
        'too-large',
      ];
      expect(unread.filter((code) => !known.includes(code))).toEqual([]);
    }),
  );
});

test('parameters are the same, flat or in groups', () => {
  fc.assert(
    fc.property(arbitraryPeg(), ({ parameters }) => {
      const flat = flatParameters(parameters);
      expect(flatParameters(groupedParameters(flat))).toEqual(flat);
    }),
  );
});
