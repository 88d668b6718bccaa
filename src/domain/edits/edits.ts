import { codeKey, namesCode } from '../values/codes';
import { emptyPeg } from '../records/defaults';
import { formLists, withoutRows } from '../records/fields/blanks';
import { rowsAt } from '../records/fields/field';
import { objectiveRecord } from '../records/fields/objective-fields';
import { named, namedObjective } from '../records/named';
import type { Centre, Correction, Id, Objective, Peg, PlanningNode } from '../records/records';

/**
 * What one action of a person changes: the part of the workbook before and after it. Everything else stays. Rows
 * typed by hand must have Ids (named.ts).
 */
export interface Edit {
  before: Peg;
  after: Peg;
}

/** Rows of one objective: its phases, its indicators, its narrative. */
export function editRows(objective: Objective, before: Partial<Objective>, after: Partial<Objective>): Edit {
  return {
    before: part({ objectives: [{ ...bare(objective), ...before }] }),
    after: part({ objectives: [{ ...bare(objective), ...after }] }),
  };
}

/** A new objective with everything that it has. */
export function addObjective(after: Objective): Edit {
  return addRecords({ objectives: [after] });
}

/** New records with everything that they have. */
export function addRecords(after: Partial<Pick<Peg, 'objectives' | 'centres' | 'planning'>>): Edit {
  return { before: part({}), after: part(after) };
}

/**
 * Saves the row of the objective and the rows that its form asks for. A new code is written wherever the old one is named.
 * If another row has the same code, e.g. a copy made in the sheet, references stay with that row. `newId` gives Ids to rows
 * typed by hand that name the code.
 */
export function changeObjective(peg: Peg, before: Objective, after: Objective, newId: () => Id): Edit {
  if (before.code === after.code) {
    return {
      before: part({ objectives: [{ ...bare(before), ...formRows(before) }] }),
      after: part({ objectives: [{ ...bare(after), ...formRows(after) }] }),
    };
  }
  if (isShared(peg.objectives, before.code)) {
    return {
      before: part({ objectives: [bare(before)] }),
      after: part({ objectives: [{ ...bare(after), ...formRows(after, before) }] }),
    };
  }
  const { corrections, accepted } = mentions(peg, before.code, newId);
  const renamed = <T extends { objective: string }>(rows: T[]): T[] =>
    rows.map((row) => ({ ...row, objective: after.code }));
  return {
    before: part({ objectives: [before], corrections, accepted }),
    after: part({
      objectives: [after],
      corrections: renamed(corrections),
      accepted: renamed(accepted),
    }),
  };
}

/**
 * Deletes an objective with all its rows, its corrections and its accepted findings. If another row has the same
 * code, only the objective's own row goes. `newId`: as above.
 */
export function removeObjective(peg: Peg, before: Objective, newId: () => Id): Edit {
  const gone = isShared(peg.objectives, before.code)
    ? { objectives: [bare(before)] }
    : { objectives: [before], ...mentions(peg, before.code, newId) };
  return { before: part(gone), after: part({}) };
}

/** The order of objectives. */
export function orderObjectives(before: readonly Objective[], after: readonly Objective[]): Edit {
  return { before: part({ objectives: before.map(bare) }), after: part({ objectives: after.map(bare) }) };
}

/** Saves a centre. A new code is written wherever the old one is named, as above. `null`: not there. */
export function changeCentre(peg: Peg, before: Centre | null, after: Centre | null, newId: () => Id): Edit {
  const centres = (centre: Centre | null): Centre[] => (centre === null ? [] : [centre]);
  if (before === null || after === null || before.code === after.code || isShared(peg.centres, before.code))
    return { before: part({ centres: centres(before) }), after: part({ centres: centres(after) }) };
  const isOld = (code: string): boolean => namesCode(code, before.code);
  const renamed = <T extends { centre: string }>(row: T): T =>
    isOld(row.centre) ? { ...row, centre: after.code } : row;
  const linked = peg.objectives
    .filter(({ centre, involved, phases }) =>
      [{ centre }, ...involved, ...phases].some((row) => isOld(row.centre)),
    )
    .map((objective) => ({ ...namedObjective(objective, newId), status: [], indicators: [] }));
  return {
    before: part({ centres: [before], objectives: linked }),
    after: part({
      centres: [after],
      objectives: linked.map((objective) => ({
        ...renamed(objective),
        involved: objective.involved.map(renamed),
        phases: objective.phases.map(renamed),
      })),
    }),
  };
}

/** Saves a node of the albero DUP. A new code is written wherever the old one is named, as above. `null`: not there. */
export function changeNode(
  peg: Peg,
  before: PlanningNode | null,
  after: PlanningNode | null,
  newId: () => Id,
): Edit {
  if (
    before === null ||
    after === null ||
    before.code === after.code ||
    isShared(peg.planning, before.code)
  ) {
    return {
      before: part({ planning: before === null ? [] : [before] }),
      after: part({ planning: after === null ? [] : [after] }),
    };
  }
  const isOld = (code: string | null): boolean => namesCode(code, before.code);
  const children = named(
    peg.planning.filter((node) => node.code !== before.code && isOld(node.parent)),
    newId,
  );
  const linked = named(peg.objectives, newId)
    .filter(({ programmes }) => programmes.some(isOld))
    .map(bare);
  return {
    before: part({ planning: [before, ...children], objectives: linked }),
    after: part({
      planning: [after, ...children.map((node) => ({ ...node, parent: after.code }))],
      objectives: linked.map((objective) => ({
        ...objective,
        programmes: objective.programmes.map((code) => (isOld(code) ? after.code : code)),
      })),
    }),
  };
}

/** Parameters, or the entries of lists. */
export function changeSettings(
  before: Partial<Pick<Peg, 'parameters' | 'lists'>>,
  after: Partial<Pick<Peg, 'parameters' | 'lists'>>,
): Edit {
  return { before: part(before), after: part(after) };
}

/** Acceptances of findings. */
export function changeAccepted(before: Peg['accepted'], after: Peg['accepted']): Edit {
  return { before: part({ accepted: before }), after: part({ accepted: after }) };
}

/** Rows of the register of corrections, together with another change if there is one. */
export function editCorrections(
  edit: Edit | null,
  before: readonly Correction[],
  after: readonly Correction[],
): Edit {
  return {
    before: { ...(edit?.before ?? nothing), corrections: [...before] },
    after: { ...(edit?.after ?? nothing), corrections: [...after] },
  };
}

/** Records in a new sequence. They keep the same set of orders, or get 1, 2, 3 … if two are equal. */
export function moved<T extends { order: number }>(records: readonly T[], from: number, to: number): T[] {
  const sequence = [...records];
  sequence.splice(to, 0, ...sequence.splice(from, 1));
  const orders = records.map(({ order }) => order).sort((a, b) => a - b);
  const distinct = new Set(orders).size === orders.length;
  return sequence.map((record, index) => ({ ...record, order: distinct ? (orders[index] ?? 0) : index + 1 }));
}

/** The order that puts a record after all others. */
export function nextOrder(records: readonly { order: number }[]): number {
  return Math.max(0, ...records.map(({ order }) => order)) + 1;
}

/** Whether several rows have that code, e.g. after a copy in the sheet. */
export function isShared(rows: readonly { code: string }[], code: string): boolean {
  return rows.filter((row) => codeKey(row.code) === codeKey(code)).length > 1;
}

function mentions(peg: Peg, code: string, newId: () => Id): Pick<Peg, 'corrections' | 'accepted'> {
  const about = (row: { objective: string }): boolean => namesCode(row.objective, code);
  return {
    corrections: named(peg.corrections.filter(about), newId),
    accepted: named(peg.accepted.filter(about), newId),
  };
}

/** The objective's own row alone. */
function bare(objective: Objective): Objective {
  return withoutRows(objectiveRecord, objective);
}

/** The rows that the form of an objective asks for; without those that `known` has. */
function formRows(objective: Objective, known: Objective | null = null): Partial<Objective> {
  const lists = formLists(objectiveRecord).map((name) => {
    const ids = new Set(known === null ? [] : rowsAt(known, name).map(({ id }) => id));
    return [name, rowsAt(objective, name).filter(({ id }) => !ids.has(id))];
  });
  return Object.fromEntries(lists) as Partial<Objective>;
}

const nothing = emptyPeg(0);

function part(content: Partial<Peg>): Peg {
  return { ...nothing, ...content };
}
