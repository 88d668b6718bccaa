import fc from 'fast-check';
import {
  addObjective,
  changeCentre,
  changeObjective,
  editRows,
  moved,
  nextOrder,
  orderObjectives,
  removeObjective,
  type Edit,
} from '../../../src/domain/edits/edits';
import { copiedIndicator, copiedPhase, copiedPlan } from '../../../src/domain/records/named';
import { paragraphsOf, statusByDate } from '../../../src/domain/records/paragraphs';
import type { Centre, Objective, Peg } from '../../../src/domain/records/records';
import { benchWith } from '../bench';
import { changed, edited, fullPeg, pegOf, saved, sorted } from './edit-saves';

/** One thing that a person does; numbers choose a record and a place. */
interface Step {
  part: 'phases' | 'indicators' | 'paragraphs' | 'objectives' | 'centres';
  action: 'put' | 'delete' | 'move' | 'rename' | 'duplicate';
  at: number;
  to: number;
  text: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  part: fc.constantFrom('phases', 'indicators', 'paragraphs', 'objectives', 'centres'),
  action: fc.constantFrom('put', 'delete', 'move', 'rename', 'duplicate'),
  at: fc.nat(20),
  to: fc.nat(20),
  text: fc.constantFrom('uno', '=due', "'tre", '4', '31/12/2018', 'sì', 'cinque\nsei', 'VERO', '1,5'),
});

/** Does it to the records in memory. @returns the edit to save, and what the records are then */
function apply(peg: Peg, did: Step, newId: () => string): { edit: Edit; after: Peg } | null {
  if (did.part === 'centres') return applyToCentres(peg, did, newId);
  const objective = peg.objectives[did.at % peg.objectives.length];
  if (objective === undefined) return null;
  return did.part === 'objectives'
    ? applyToObjectives(peg, objective, did, newId)
    : applyToRows(peg, objective, did, newId);
}

interface Kind<R> {
  read(objective: Objective): R[];
  write(rows: R[]): Partial<Objective>;
  changed(row: R): R;
  copied(row: R): R;
}

function applyToRows(peg: Peg, objective: Objective, did: Step, newId: () => string) {
  const id = newId();
  switch (did.part) {
    case 'phases':
      return applyToKind(peg, objective, did, {
        read: (one) => one.phases,
        write: (phases) => ({ phases }),
        changed: (row) => ({ ...row, description: did.text, progress: did.to, actualEnd: null }),
        copied: (row) => copiedPhase(row, id),
      });
    case 'indicators':
      return applyToKind(peg, objective, did, {
        read: (one) => one.indicators,
        write: (indicators) => ({ indicators }),
        changed: (row) => ({
          ...row,
          measure: 'text' as const,
          expected: did.text,
          achieved: null,
          history: row.history.map((year) => ({ ...year, value: did.text, reason: did.text })),
          monitoring: row.monitoring.map((one) => ({ ...one, value: did.text })),
        }),
        copied: (row) => copiedIndicator(row, id),
      });
    default:
      return applyToKind(peg, objective, did, {
        read: (one) => paragraphsOf(one.status),
        write: (paragraphs) => ({ status: statusByDate(paragraphs) }),
        changed: (row) => ({ ...row, text: did.text, date: did.to % 2 === 0 ? null : '2018-06-30' }),
        copied: (row) => ({ ...row, id }),
      });
  }
}

function applyToKind<R extends { id: string; order: number }>(
  peg: Peg,
  objective: Objective,
  did: Step,
  kind: Kind<R>,
) {
  const rows = kind.read(objective);
  const index = did.to % Math.max(1, rows.length);
  const row = rows[index];
  if (row === undefined) return null;
  const wanted = (): R[] => {
    if (did.action === 'delete') return rows.filter((one) => one !== row);
    if (did.action === 'move') return moved(rows, index, did.at % rows.length);
    if (did.action === 'duplicate') return [...rows, { ...kind.copied(row), order: nextOrder(rows) }];
    return rows.map((one) => (one === row ? kind.changed(one) : one));
  };
  const after = kind.write(wanted());
  return {
    edit: editRows(objective, kind.write(rows), after),
    after: replaced(peg, objective, [{ ...objective, ...after }]),
  };
}

function applyToObjectives(peg: Peg, objective: Objective, did: Step, newId: () => string) {
  const { objectives, corrections, accepted } = peg;
  const others = <T extends { objective: string }>(rows: T[]): T[] =>
    rows.filter((row) => row.objective !== objective.code);
  if (did.action === 'delete') {
    const edit = removeObjective(peg, objective, newId);
    const after = {
      ...replaced(peg, objective, []),
      corrections: others(corrections),
      accepted: others(accepted),
    };
    return { edit, after };
  }
  if (did.action === 'move') {
    const after = moved(objectives, objectives.indexOf(objective), did.to % objectives.length);
    return { edit: orderObjectives(objectives, after), after: { ...peg, objectives: after } };
  }
  const code = `2018_${newId().slice(-6)}`;
  if (did.action === 'duplicate') {
    const copy = { ...copiedPlan(objective, newId), code, order: nextOrder(objectives) };
    return { edit: addObjective(copy), after: { ...peg, objectives: [...objectives, copy] } };
  }
  const changedOne: Objective = {
    ...objective,
    description: did.text,
    weight: did.to,
    programmes: [...objective.programmes].reverse(),
    involved: objective.involved.map((row) => ({ ...row, role: did.text })),
    ...(did.action === 'rename' && { code }),
  };
  const renamed = <T extends { objective: string }>(rows: T[]): T[] =>
    rows.map((row) => (row.objective === objective.code ? { ...row, objective: changedOne.code } : row));
  return {
    edit: changeObjective(peg, objective, changedOne, newId),
    after: {
      ...replaced(peg, objective, [changedOne]),
      corrections: renamed(corrections),
      accepted: renamed(accepted),
    },
  };
}

function applyToCentres(peg: Peg, did: Step, newId: () => string) {
  const { centres } = peg;
  const centre = centres[did.at % Math.max(1, centres.length)];
  if (centre === undefined || did.action === 'move') return null;
  const code = `C${newId().slice(-6)}`;
  if (did.action === 'delete') {
    const after = { ...peg, centres: centres.filter((one) => one !== centre) };
    return { edit: changeCentre(peg, centre, null, newId), after };
  }
  if (did.action === 'duplicate') {
    const copy = { ...centre, id: newId(), code };
    return { edit: changeCentre(peg, null, copy, newId), after: { ...peg, centres: [...centres, copy] } };
  }
  const after: Centre = { ...centre, name: did.text, ...(did.action === 'rename' && { code }) };
  const renamed = <T extends { centre: string }>(row: T): T =>
    row.centre === centre.code ? { ...row, centre: after.code } : row;
  const objectives = peg.objectives.map((objective) => ({
    ...renamed(objective),
    involved: objective.involved.map(renamed),
    phases: objective.phases.map(renamed),
  }));
  const edit = changeCentre(peg, centre, after, newId);
  return {
    edit,
    after: { ...peg, centres: centres.map((one) => (one === centre ? after : one)), objectives },
  };
}

function replaced(peg: Peg, objective: Objective, by: Objective[]): Peg {
  return { ...peg, objectives: peg.objectives.flatMap((one) => (one === objective ? by : [one])) };
}

/** Few rows of everything. */
function smallPeg(): Peg {
  const peg = fullPeg();
  for (const objective of peg.objectives) {
    objective.phases.splice(3);
    objective.indicators.splice(3);
    for (const status of objective.status) status.paragraphs.splice(3);
  }
  return peg;
}

// Holds save-1 and undo-1.
test('any sequence of edits says in the workbook what it says in memory, and taken back it leaves the first workbook', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
      const bench = await benchWith(smallPeg());
      const start = await pegOf(bench);
      let peg = start;
      const undos = [];
      for (const one of steps) {
        const done = apply(peg, one, bench.newId);
        if (done === null) continue;
        undos.push({ undo: await edited(bench, done.edit), before: peg });
        expect(sorted(await pegOf(bench))).toEqual(sorted(done.after));
        peg = await pegOf(bench);
      }
      for (const { undo, before } of undos.reverse()) {
        expect(await changed(bench, undo)).toEqual(saved);
        expect(sorted(await pegOf(bench))).toEqual(sorted(before));
      }
      expect(sorted(await pegOf(bench))).toEqual(sorted(start));
    }),
    { numRuns: 12 },
  );
});
