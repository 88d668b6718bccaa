import fc from 'fast-check';
import { showPhase, newPhase, readPhase } from '../../../src/domain/drafts/phase-draft';
import type { PhaseDraft } from '../../../src/domain/drafts/phase-draft';
import { arbitraryPeg } from '../arbitrary-peg';
import { phase } from '../records-for-tests';

function typed(changes: Partial<PhaseDraft>) {
  return readPhase({ ...showPhase(phase()), ...changes }, phase());
}

test('a phase is shown in the Italian notation', () => {
  expect(showPhase(phase({ weight: 12.5, progress: null, actualEnd: null }))).toEqual({
    description: 'Fase',
    weight: '12,5',
    progress: '',
    plannedStart: '01/01/2018',
    plannedEnd: '31/12/2018',
    actualStart: '01/01/2018',
    actualEnd: '',
    manager: 'Responsabile',
    centre: 'C1',
    notes: '',
  });
});

test('what is typed is read into the phase, and the rest stays', () => {
  const base = phase({ id: 'kept', order: 7, approved: { weight: 10 } });
  const draft = {
    description: 'Nuova',
    weight: '12,5%',
    progress: '',
    plannedStart: '1/2/18',
    plannedEnd: '2018-03-31',
    actualStart: '',
    actualEnd: '',
    manager: ' R ',
    centre: ' C2 ',
    notes: 'uno\r\ndue',
  };
  expect(readPhase(draft, base)).toEqual({
    ok: true,
    record: {
      ...base,
      description: 'Nuova',
      weight: 12.5,
      progress: null,
      plannedStart: '2018-02-01',
      plannedEnd: '2018-03-31',
      actualStart: null,
      actualEnd: null,
      manager: ' R ',
      centre: 'C2',
      notes: 'uno\ndue',
    },
  });
});

test.each<[Partial<PhaseDraft>, keyof PhaseDraft, object]>([
  [{ description: ' \n' }, 'description', { code: 'required' }],
  [{ description: 'x'.repeat(32_768) }, 'description', { code: 'text-too-long' }],
  [{ notes: '\n'.repeat(254) }, 'notes', { code: 'too-many-lines' }],
  [
    { weight: '1.5' },
    'weight',
    { code: 'ambiguous-number', params: { text: '1.5', first: '1,5', second: '15' } },
  ],
  [{ weight: '-1' }, 'weight', { code: 'too-small', params: { value: '-1', minimum: '0' } }],
  [{ progress: '100,01' }, 'progress', { code: 'too-large', params: { value: '100,01', maximum: '100' } }],
  [{ plannedStart: '30/02/2018' }, 'plannedStart', { code: 'no-such-day' }],
  [
    { plannedStart: '01/01/2019' },
    'plannedEnd',
    { code: 'end-before-start', params: { start: '01/01/2019', end: '31/12/2018' } },
  ],
  [{ actualEnd: '31/12/2017' }, 'actualEnd', { code: 'end-before-start' }],
])('%j is refused at %s', (changes, field, issue) => {
  expect(typed(changes)).toEqual({
    ok: false,
    issues: { [field]: expect.objectContaining(issue) as object },
  });
});

test('every field with a problem is named', () => {
  const outcome = typed({
    description: '',
    weight: 'x',
    progress: '101',
    plannedEnd: 'x',
    actualEnd: '1/1/17',
  });
  expect(outcome.ok ? [] : Object.keys(outcome.issues).sort()).toEqual([
    'actualEnd',
    'description',
    'plannedEnd',
    'progress',
    'weight',
  ]);
});

test('a number that was not touched stays exactly as it is, whatever the sheet holds', () => {
  const base = phase({ weight: 0.1 + 0.2, progress: 120 });
  expect(readPhase({ ...showPhase(base), notes: 'x' }, base)).toEqual({
    ok: true,
    record: { ...base, notes: 'x' },
  });
});

test('a phase may start and end on the same day', () => {
  expect(typed({ plannedStart: '31/12/2018', actualStart: '31/12/2018' }).ok).toBe(true);
});

test('a new phase asks for a description only', () => {
  expect(readPhase(showPhase(newPhase(1)), newPhase(1))).toEqual({
    ok: false,
    issues: { description: { code: 'required', params: {} } },
  });
});

test('a phase that nobody touched reads back as itself', () => {
  fc.assert(
    fc.property(arbitraryPeg(), (peg) => {
      for (const base of peg.objectives.flatMap((objective) => objective.phases)) {
        const outcome = readPhase(showPhase(base), base);
        if (outcome.ok) expect(outcome.record).toEqual(base);
        else
          expect(Object.values(outcome.issues).map((issue) => issue?.code)).toContainEqual(
            expect.stringMatching(/required|end-before-start/),
          );
      }
    }),
  );
});
