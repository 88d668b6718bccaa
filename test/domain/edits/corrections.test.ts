import fc from 'fast-check';
import {
  approveRest,
  changeCorrection,
  changeParameters,
  correctPlanned,
  explainPlanned,
  putBack,
  rowsWithoutApproved,
  withdrawCorrection,
} from '../../../src/domain/edits/correction-edits';
import { readCorrection, readExplanation, showCorrection } from '../../../src/domain/drafts/correction-draft';
import { everyCorrection, filteredCorrections } from '../../../src/domain/views/correction-filter';
import {
  approvedValue,
  correctionSentence,
  plannedChanges,
  unexplained,
  type Explanation,
  type PlannedRow,
} from '../../../src/domain/edits/corrections';
import type { Edit } from '../../../src/domain/edits/edits';
import { findingsOf } from '../../../src/domain/findings/findings';
import type { Correction, Indicator, Peg, Phase } from '../../../src/domain/records/records';
import { idCounter, indicator, objective, parameters, pegWith, phase } from '../records-for-tests';

const approval = { act: 'D.G.C. n. 12/2018', date: '2018-02-01' };
const mistake: Explanation = {
  kind: 'errore materiale',
  act: '',
  reason: 'Data sbagliata',
  author: 'ROSSI ANNA',
};
const proposed: Explanation = { ...mistake, kind: 'variazione' };
const decided: Explanation = { ...proposed, act: 'D.G. 12 del 03/05/2018' };
const planned = { weight: 100, plannedStart: '2018-01-01', plannedEnd: '2018-12-31' };
const date = '2018-06-01';

/** The workbook after an edit of one objective's rows and of the register. */
function after(peg: Peg, edit: Edit): Peg {
  const [changed] = edit.after.objectives;
  const rows = <T extends { id: string }>(now: T[], then: T[] = []): T[] =>
    now.map((row) => then.find(({ id }) => id === row.id) ?? row);
  const gone = new Set(edit.before.corrections.map(({ id }) => id));
  return {
    ...peg,
    objectives: peg.objectives.map((one) => ({
      ...one,
      phases: rows(one.phases, changed?.phases),
      indicators: rows(one.indicators, changed?.indicators),
    })),
    corrections: [...peg.corrections.filter(({ id }) => !gone.has(id)), ...edit.after.corrections],
  };
}

const planFindings = (peg: Peg) =>
  findingsOf(peg)
    .filter(({ code }) => code === 'planned-changed' || code === 'correction-proposed')
    .map(({ code, severity, place, params }) => ({ code, severity, number: place.number, params }));

function approvedPeg(phaseNow: Partial<Phase> = {}, indicatorNow: Partial<Indicator> = {}): Peg {
  const own = objective({
    phases: [phase({ approved: planned, ...phaseNow })],
    indicators: [indicator({ approved: { weight: null, expected: 10 }, ...indicatorNow })],
  });
  return pegWith(own, { parameters: { ...parameters(), approval } });
}

function first(peg: Peg): { own: Peg['objectives'][number]; step: Phase; measured: Indicator } {
  const [own = objective()] = peg.objectives;
  const [step = phase()] = own.phases;
  const [measured = indicator()] = own.indicators;
  return { own, step, measured };
}

function correct(peg: Peg, changed: PlannedRow, explanation: Explanation): Edit {
  const { own, step, measured } = first(peg);
  const before = 'measure' in changed ? measured : step;
  const changes = plannedChanges(before, changed, peg.corrections);
  return correctPlanned({
    objective: own,
    before,
    after: changed,
    changes,
    explanation,
    date,
    newId: idCounter(),
  });
}

test.each<[string, Explanation, Partial<Phase>, string, Correction['state']]>([
  [
    'a mistake',
    mistake,
    { plannedEnd: '2018-11-30' },
    'Correzione errore materiale: fine prevista 30/11/2018',
    '',
  ],
  ['a proposal', proposed, { weight: 20 }, 'Variazione proposta: peso 20,00', 'proposta'],
  ['an act', decided, { weight: 33.333 }, 'Variazione (D.G. 12 del 03/05/2018): peso 33,333', 'approvata'],
  ['nothing left', mistake, { plannedStart: null }, 'Correzione errore materiale: senza inizio previsto', ''],
])('the note of %s is the printed sentence', (_, explanation, changes, sentence, state) => {
  const peg = approvedPeg({ notes: 'Nota di prima\n' });
  const { step } = first(peg);
  const edit = correct(peg, { ...step, ...changes }, explanation);
  expect(edit.after.objectives[0]?.phases[0]?.notes).toBe(`Nota di prima\n${sentence}`);
  const [field = ''] = Object.keys(changes);
  expect(edit.after.corrections).toEqual([
    expect.objectContaining({
      objective: 'OB1',
      row: 'phase',
      field,
      state,
      date,
      author: 'ROSSI ANNA',
      act: explanation.act,
      before: planned[field as 'weight'],
      after: Object.values(changes)[0],
      reason: 'Data sbagliata',
    }),
  ]);
});

test('each planned value that changed has its row and its line; what is not planned has none', () => {
  const peg = approvedPeg();
  const { step, measured } = first(peg);
  const edit = correct(peg, { ...step, weight: 50, plannedEnd: '2019-01-31', progress: 80 }, mistake);
  expect(edit.after.corrections.map(({ field }) => field)).toEqual(['weight', 'plannedEnd']);
  expect(edit.after.objectives[0]?.phases[0]?.notes).toBe(
    'Correzione errore materiale: peso 50,00\nCorrezione errore materiale: fine prevista 31/01/2019',
  );
  expect(plannedChanges(measured, { ...measured, achieved: 3, notes: 'x' }, [])).toEqual([]);
  expect(plannedChanges(measured, { ...measured, expected: 12 }, [])).toEqual([
    { field: 'expected', before: 10, after: 12 },
  ]);
});

test('the sentence shows a value as its measure is shown', () => {
  const about = { kind: 'errore materiale', act: '', field: 'expected' } as const;
  expect(correctionSentence({ ...about, after: 1 }, 'yes-no')).toMatch(/valore atteso sì$/);
  expect(correctionSentence({ ...about, after: '2018-12-31' }, 'date')).toMatch(/atteso 31\/12\/2018$/);
  expect(correctionSentence({ ...about, after: '2018-12-31' }, 'text')).toMatch(/atteso 2018-12-31$/);
  expect(correctionSentence({ ...about, field: 'weight', after: 1 }, 'yes-no')).toMatch(/peso 1,00$/);
});

test('a value typed over is found, in an approved plan only, with what was approved', () => {
  const peg = approvedPeg({ plannedEnd: '2018-10-31' }, { expected: 8 });
  expect(planFindings(peg)).toEqual([
    {
      code: 'planned-changed',
      severity: 'error',
      number: 1,
      params: { field: 'plannedEnd', approved: '31/12/2018', now: '31/10/2018' },
    },
    {
      code: 'planned-changed',
      severity: 'error',
      number: 1,
      params: { field: 'expected', approved: '10,00', now: '8,00' },
    },
  ]);
  expect(planFindings({ ...peg, parameters: parameters() })).toEqual([]);
});

test('a value that comes back to what was approved is not a change; one that goes on starts from there', () => {
  const { step } = first(approvedPeg({ weight: 60 }));
  expect(plannedChanges(step, { ...step, weight: 100 }, [])).toEqual([]);
  expect(plannedChanges(step, { ...step, weight: 40 }, [])).toEqual([
    { field: 'weight', before: 100, after: 40 },
  ]);
});

test('the last correction counts, by its day, then by what goes on from what, wherever it was sorted to', () => {
  const { step } = first(approvedPeg());
  const one = (before: number, now: number, day: string | null): Correction => ({
    id: `${before}`,
    date: day,
    author: '',
    kind: 'errore materiale',
    state: '',
    act: '',
    objective: 'OB1',
    row: 'phase',
    field: 'weight',
    before,
    after: now,
    reason: 'x',
  });
  const rows = [one(100, 50, date), one(50, 40, '2018-07-01'), one(40, 30, '2018-07-01'), one(1, 2, null)];
  expect(approvedValue(step, 'weight', rows)).toBe(30);
  expect(approvedValue(step, 'weight', [...rows].reverse())).toBe(30);
  expect(approvedValue(step, 'plannedEnd', rows)).toBe('2018-12-31');
  expect(approvedValue(phase(), 'weight', [])).toBeUndefined();
});

test('a variation without an act is found until the act is entered, which the note says, too', () => {
  const peg = approvedPeg();
  const { step } = first(peg);
  const open = after(peg, correct(peg, { ...step, weight: 80, notes: 'Prima' }, proposed));
  expect(planFindings(open)).toEqual([
    {
      code: 'correction-proposed',
      severity: 'warning',
      number: 1,
      params: { field: 'weight', date: '01/06/2018' },
    },
  ]);
  const [correction] = open.corrections;
  if (correction === undefined) throw new Error('there is no correction');
  const draft = { ...showCorrection(correction), act: ' D.G. 30/2018 ' };
  const reading = readCorrection(draft, correction);
  if (!reading.ok) throw new Error('the act is refused');
  expect(reading.record).toMatchObject({ state: 'approvata', act: 'D.G. 30/2018' });
  const done = after(open, changeCorrection(open, correction, reading.record, idCounter()));
  expect(planFindings(done)).toEqual([]);
  expect(first(done).step.notes).toBe('Prima\nVariazione (D.G. 30/2018): peso 80,00');
});

test('a proposal that is withdrawn leaves no trace; a value that was changed since stays', () => {
  const peg = approvedPeg({ notes: 'Prima' });
  const { step } = first(peg);
  const open = after(peg, correct(peg, { ...step, weight: 80 }, proposed));
  const [correction] = open.corrections;
  if (correction === undefined) throw new Error('there is no correction');
  expect(after(open, withdrawCorrection(open, correction, idCounter()))).toEqual(peg);
  const typed = {
    ...open,
    objectives: [{ ...first(open).own, phases: [{ ...first(open).step, weight: 70 }] }],
  };
  const left = after(typed, withdrawCorrection(typed, correction, idCounter()));
  expect([first(left).step.weight, left.corrections]).toEqual([70, []]);
  expect(planFindings(left)).toMatchObject([{ params: { approved: '100,00', now: '70,00' } }]);
});

test('kind, reason and author must be given, the act need not', () => {
  const reading = readExplanation({ kind: '', act: '', reason: ' ', author: '' });
  expect(reading).toEqual({
    ok: false,
    issues: Object.fromEntries(
      ['kind', 'reason', 'author'].map((name) => [name, { code: 'required', params: {} }]),
    ),
  });
  expect(readExplanation({ ...proposed })).toEqual({ ok: true, record: proposed });
});

test('the day of approval keeps the planned values of every row that has none', () => {
  const own = objective({
    phases: [phase(), phase({ id: 'known', weight: 7, approved: { weight: 5 } }), phase({ id: '' })],
    indicators: [indicator({ expected: null })],
  });
  const peg = pegWith(own);
  expect(rowsWithoutApproved(peg)).toBe(3);
  const edit = changeParameters(peg, peg.parameters, { ...peg.parameters, approval }, idCounter());
  const [changed] = edit.after.objectives;
  expect(changed?.phases.map(({ id, approved }) => [id, approved])).toEqual([
    ['phase', planned],
    ['00000000-0000-4000-8000-000000000001', planned],
  ]);
  expect(changed?.indicators[0]?.approved).toEqual({ weight: null, expected: null });
  expect(edit.after.parameters.approval).toEqual(approval);
  const later = { ...peg.parameters, approval };
  expect(changeParameters(peg, later, { ...later, year: 2019 }, idCounter()).after.objectives).toEqual([]);
  const rest = approveRest({ ...peg, parameters: later }, idCounter());
  expect(rest.before.parameters).toBe(rest.after.parameters);
  expect(rest.after.objectives[0]?.phases[0]?.approved).toEqual(planned);
});

test('the register is filtered by objective, kind and state', () => {
  const { step } = first(approvedPeg());
  const rows = [mistake, proposed, decided].flatMap(
    (explanation) => correct(approvedPeg(), { ...step, weight: 1 }, explanation).after.corrections,
  );
  const count = (filter: Partial<typeof everyCorrection>) =>
    filteredCorrections(rows, { ...everyCorrection, ...filter }).length;
  expect([count({}), count({ kind: 'variazione' }), count({ state: 'proposta' })]).toEqual([3, 2, 1]);
  expect([count({ state: 'none' }), count({ objective: 'ob1' }), count({ objective: 'X' })]).toEqual([
    1, 3, 0,
  ]);
});

const days = fc.constantFrom(null, '2018-03-31', '2018-09-30', '2018-12-31');
const weights = fc.constantFrom(null, 0, 12.5, 100);
const plans = fc.record({ weight: weights, plannedStart: days, plannedEnd: days });

test('explaining or putting back ends the finding, whatever was typed over and corrected before', () => {
  fc.assert(
    fc.property(
      plans,
      fc.array(plans, { maxLength: 3 }),
      plans,
      fc.boolean(),
      (approved, steps, typed, back) => {
        const newId = idCounter();
        let peg = approvedPeg({ ...approved, approved });
        for (const changes of steps) {
          const { own, step } = first(peg);
          const changed = { ...step, ...changes };
          const list = plannedChanges(step, changed, peg.corrections);
          const asked = { objective: own, before: step, after: changed, changes: list };
          peg = after(peg, correctPlanned({ ...asked, explanation: mistake, date, newId }));
          expect(planFindings(peg)).toEqual([]);
        }
        const inForce = first(peg).step;
        peg = after(peg, {
          before: { ...peg, corrections: [] },
          after: {
            ...peg,
            objectives: [{ ...first(peg).own, phases: [{ ...inForce, ...typed }] }],
            corrections: [],
          },
        });
        for (const change of unexplained({ ...inForce, ...typed }, peg.corrections)) {
          const { own, step } = first(peg);
          const edit = back
            ? putBack(own, step, change, newId)
            : explainPlanned({
                objective: own,
                row: step,
                changes: [change],
                explanation: mistake,
                date,
                newId,
              });
          peg = after(peg, edit);
        }
        expect(planFindings(peg)).toEqual([]);
        const { weight, plannedStart, plannedEnd } = first(peg).step;
        const { weight: w, plannedStart: s, plannedEnd: e } = back ? inForce : typed;
        expect([weight, plannedStart, plannedEnd]).toEqual([w, s, e]);
      },
    ),
  );
});
