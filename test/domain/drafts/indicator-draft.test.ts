import fc from 'fast-check';
import {
  blankHistory,
  newIndicator,
  readIndicator,
  showIndicator,
  type IndicatorDraft,
} from '../../../src/domain/drafts/indicator-draft';
import { type History, type Indicator } from '../../../src/domain/records/records';
import { MEASURES } from '../../../src/domain/values/value';
import { arbitraryPeg } from '../arbitrary-peg';
import { indicator } from '../records-for-tests';

function earlier(changes: Partial<History> = {}): History {
  return { id: 'h1', year: 2017, value: 9, unit: '', comparable: true, reason: '', ...changes };
}

/** Reads the draft of a record after some of it was typed. */
function typed(base: Indicator, changes: Record<string, string>) {
  return readIndicator({ ...showIndicator(base), ...changes }, base);
}

function issuesOf(reading: ReturnType<typeof readIndicator>): Record<string, string | undefined> {
  if (reading.ok) return {};
  return Object.fromEntries(Object.entries(reading.issues).map(([field, issue]) => [field, issue?.code]));
}

test('an indicator is shown in the Italian notation, with its earlier years', () => {
  const shown = showIndicator(
    indicator({ expected: 1234.5, achieved: null, history: [earlier({ value: 0.1 })] }),
  );
  expect(shown).toMatchObject({ expected: '1.234,5', achieved: '', weight: '' });
  expect(shown['history.h1.year']).toBe('2017');
  expect(shown['history.h1.value']).toBe('0,1');
  expect(shown['history.h1.comparable']).toBe('sì');
});

test('with another unit, earlier values stay in the one that they were written in', () => {
  const base = indicator({
    unit: 'utenti',
    history: [earlier(), earlier({ id: 'h2', year: 2016, unit: 'ore' })],
  });
  const units = (changes: Record<string, string>) => {
    const outcome = typed(base, changes);
    return outcome.ok ? outcome.record.history.map(({ unit }) => unit) : outcome.issues;
  };
  expect(units({ unit: 'km' })).toEqual(['utenti', 'ore']);
  expect(units({ unit: 'Utenti' })).toEqual(['', 'ore']);
  expect(units({ description: 'Altra' })).toEqual(['', 'ore']);
  const added = { ...blankHistory('h3'), 'history.h3.year': '2015', 'history.h3.value': '8' };
  expect(units({ ...added, unit: 'km' })).toEqual(['utenti', 'ore', '']);
});

test('an indicator that nobody touched reads back as itself', () => {
  fc.assert(
    fc.property(arbitraryPeg(), (peg) => {
      for (const base of peg.objectives.flatMap((objective) => objective.indicators)) {
        const outcome = readIndicator(showIndicator(base), base);
        if (outcome.ok) expect(outcome.record).toEqual(base);
        else expect(issuesOf(outcome)).toEqual({ description: 'required' });
      }
    }),
  );
});

test('numbers are typed in the Italian notation, in earlier years, too', () => {
  const base = indicator({ history: [earlier()] });
  const outcome = typed(base, {
    expected: '1.234',
    achieved: '1,234',
    base: '2.380,00',
    'history.h1.value': '1.234',
  });
  expect(outcome).toMatchObject({
    ok: true,
    record: { expected: 1234, achieved: 1.234, base: 2380, history: [{ value: 1234 }] },
  });
  expect(issuesOf(typed(base, { expected: '1234.5', 'history.h1.value': '1234.5' }))).toEqual({
    expected: 'ambiguous-number',
    'history.h1.value': 'ambiguous-number',
  });
});

test('with another measure the same text is read anew', () => {
  const base = indicator({ expected: 43465, achieved: 1, history: [earlier({ value: 50 })] });
  expect(typed(base, { measure: 'text' })).toMatchObject({
    ok: true,
    record: { measure: 'text', expected: '43.465', achieved: '1', history: [{ id: 'h1', value: '50' }] },
  });
  const words = indicator({ measure: 'text', expected: '31/12/2018', achieved: null });
  expect(typed(words, { measure: 'date' })).toMatchObject({ ok: true, record: { expected: '2018-12-31' } });
  const answer = indicator({ measure: 'yes-no', expected: 1, achieved: 0 });
  expect(typed(answer, { measure: 'text' })).toMatchObject({
    ok: true,
    record: { expected: 'sì', achieved: 'no' },
  });
});

test('a text that does not suit the new measure is refused where it stands', () => {
  const base = indicator({
    measure: 'text',
    expected: 'entro giugno',
    achieved: 'fatto',
    history: [earlier({ value: 'non fatto' })],
  });
  expect(issuesOf(typed(base, { measure: 'number' }))).toEqual({
    expected: 'not-a-number',
    achieved: 'not-a-number',
    'history.h1.value': 'not-a-number',
  });
  expect(issuesOf(typed(base, { measure: 'date' }))).toMatchObject({ 'history.h1.value': 'not-a-date' });
  expect(issuesOf(typed(base, { measure: 'yes-no' }))).toMatchObject({ achieved: 'not-yes-or-no' });
});

test('every value that a measure shows is read or refused by each other one, and never lost', () => {
  fc.assert(
    fc.property(arbitraryPeg(), fc.constantFrom(...MEASURES), (peg, measure) => {
      for (const base of peg.objectives.flatMap((objective) => objective.indicators)) {
        const outcome = typed({ ...base, description: 'x' }, { measure });
        if (!outcome.ok) continue;
        const isBlank = showIndicator(base).expected.trim() === '';
        if (!isBlank) expect(outcome.record.expected).not.toBeNull();
        expect(outcome.record.history.map(({ id, year, unit, reason }) => [id, year, unit, reason])).toEqual(
          base.history.map(({ id, year, unit, reason }) => [id, year, unit, reason]),
        );
      }
    }),
  );
});

test('an earlier year is added, changed and taken out', () => {
  const base = indicator({ history: [earlier(), earlier({ id: 'h2', year: 2016 })] });
  const { 'history.h2.year': year, ...rest } = showIndicator(base);
  expect(year).toBe('2016');
  const without = Object.fromEntries(
    Object.entries<string>(rest).filter(([name]) => !name.startsWith('history.h2.')),
  ) as IndicatorDraft;
  const draft = { ...without, ...blankHistory('h3'), 'history.h3.year': '2015', 'history.h1.value': '8' };
  const outcome = readIndicator(draft, base);
  expect(outcome.ok && outcome.record.history).toEqual([
    earlier({ value: 8 }),
    earlier({ id: 'h3', year: 2015, value: null }),
  ]);
});

test('an earlier year in which nothing was typed does not count', () => {
  const outcome = typed(indicator(), { ...blankHistory('h1') });
  expect(outcome).toEqual({ ok: true, record: indicator() });
});

test('an earlier year without its year is asked for it', () => {
  expect(issuesOf(typed(indicator(), { ...blankHistory('h1'), 'history.h1.value': '5' }))).toEqual({
    'history.h1.year': 'required',
  });
});

test('a year that stands twice is named at the second row', () => {
  const base = indicator({ history: [earlier(), earlier({ id: 'h2', year: 2016 })] });
  expect(typed(base, { 'history.h2.year': '2017' })).toEqual({
    ok: false,
    issues: { 'history.h2.year': { code: 'duplicate-year', params: { year: 2017 } } },
  });
});

test('a new indicator asks for a description only', () => {
  const blank = newIndicator(3);
  expect(issuesOf(readIndicator(showIndicator(blank), blank))).toEqual({ description: 'required' });
});
