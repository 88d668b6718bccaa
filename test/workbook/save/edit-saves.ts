import type { Edit } from '../../../src/domain/edits/edits';
import { namedObjective } from '../../../src/domain/records/named';
import type { Objective, Peg } from '../../../src/domain/records/records';
import { changeBetween, type Change } from '../../../src/workbook/save/change';
import { saveChange, type Saved } from '../../../src/workbook/save/save';
import type { TableKey } from '../../../src/workbook/schema/schema-base';
import { contentOf, samplePeg, tableOf, type Bench } from '../bench';

export const saved: Saved = expect.objectContaining({ kind: 'saved' }) as Saved;

/** Saves an edit as the pane does, and says how many round trips it took. */
export function saveEdit(
  bench: Bench,
  { before, after }: Edit,
  adopt: readonly TableKey[] = [],
): Promise<{ value: Saved; trips: number }> {
  const change = changeBetween(before, after);
  return bench.trips((context) => saveChange(context, { change, newId: bench.newId, adopt }));
}

/** Saves an edit, which must succeed in at most `most` round trips. @returns what takes it back */
export async function edited(
  bench: Bench,
  edit: Edit,
  adopt: readonly TableKey[] = [],
  most = 2,
): Promise<Change> {
  const { value, trips } = await saveEdit(bench, edit, adopt);
  if (value.kind !== 'saved') throw new Error(`the edit was not saved: ${value.kind}`);
  if (trips > most) throw new Error(`the edit took ${trips} round trips`);
  return value.undo;
}

/** Carries out a change that is known, e.g. one that takes another back. */
export async function changed(bench: Bench, change: Change): Promise<Saved> {
  return bench.run((context) => saveChange(context, { change, newId: bench.newId }), 'save');
}

export async function pegOf(bench: Bench): Promise<Peg> {
  return (await contentOf(bench)).peg;
}

/** The first of some rows. */
export function first<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('there is no row');
  return row;
}

/** The first objective, of which every row has an Id. */
export async function namedFirst(bench: Bench): Promise<Objective> {
  return namedObjective(first((await pegOf(bench)).objectives), bench.newId);
}

/** A person types into a cell of a table. */
export async function typeInto(
  bench: Bench,
  table: string,
  row: number,
  heading: string,
  typed: string,
): Promise<void> {
  const grid = await tableOf(bench, table);
  const place = grid.place(row, heading);
  bench.host.type(grid.sheet, place.row, place.column, typed);
}

/** A person types a new row below a table, by headings; the first heading that is typed makes the table grow. */
export async function typeRow(bench: Bench, table: string, cells: Record<string, string>): Promise<void> {
  const grid = await tableOf(bench, table);
  const isNew = grid.rows.length === 1 && grid.rows[0]?.slice(0, 4).every((cell) => cell === '');
  for (const [heading, typed] of Object.entries(cells)) {
    const place = grid.place(isNew ? 0 : grid.rows.length, heading);
    bench.host.type(grid.sheet, place.row, place.column, typed);
  }
}

/** Registers and rows without an order come back in any sequence. */
export function sorted(peg: Peg): Peg {
  const byId = <T extends { id: string }>(rows: T[]): T[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...peg,
    centres: byId(peg.centres),
    planning: byId(peg.planning),
    corrections: byId(peg.corrections),
    accepted: byId(peg.accepted),
    objectives: peg.objectives.map((objective) => ({
      ...objective,
      involved: byId(objective.involved),
      phases: objective.phases.map((phase) => ({ ...phase, monitoring: byId(phase.monitoring) })),
      indicators: objective.indicators.map((indicator) => ({
        ...indicator,
        history: byId(indicator.history),
        monitoring: byId(indicator.monitoring),
      })),
    })),
  };
}

/** The sample with a second objective, and with rows in every table. */
export function fullPeg(): Peg {
  const peg = samplePeg();
  const objective = first(peg.objectives);
  const phase = first(objective.phases);
  const indicator = first(objective.indicators);
  peg.lists = { units: ['n.', '%', 'gg'], areas: ['Ambiente', 'Cultura'], portfolios: ['Sindaco'] };
  peg.centres.push({ id: 'cen2', code: '07', shortName: 'AMBIENTE', name: 'Ambiente', manager: 'VERDI ADA' });
  peg.planning.push({ id: 'nod2', code: '4_0101_0102', level: 3, parent: '4_0101', title: 'Altro' });
  objective.programmes.push('4_0101_0102');
  objective.involved.push({ id: 'inv1', centre: '07', role: 'supporto', share: 20 });
  phase.monitoring.push({ id: 'mon1', date: '2018-06-30', value: 40, notes: 'a metà' });
  phase.approved = { weight: 10, plannedEnd: '2018-12-31' };
  indicator.monitoring.push({ id: 'mon2', date: '2018-06-30', value: 0, notes: '' });
  indicator.approved = { expected: 1 };
  peg.objectives.push({
    ...structuredClone(objective),
    id: 'obj2',
    order: 2,
    code: '2018_P03_02',
    centre: '07',
    programmes: ['4_0101_0101'],
    involved: [{ id: 'inv2', centre: '09_U_P3', role: '', share: null }],
    indicators: [],
    status: [{ date: '2018-12-31', paragraphs: [{ id: 'par2', order: 1, text: 'Fatto.' }] }],
    phases: [{ ...phase, id: 'pha2', centre: '07', monitoring: [], approved: {} }],
  });
  peg.corrections.push({
    id: 'cor1',
    date: '2018-07-01',
    author: 'ROSSI ANNA',
    kind: 'variazione',
    state: 'approvata',
    act: 'DGC 9/2018',
    objective: objective.code,
    row: phase.id,
    field: 'plannedEnd',
    before: '2018-10-31',
    after: '2018-12-31',
    reason: 'proroga',
  });
  peg.accepted.push({
    id: 'acc1',
    objective: objective.code,
    finding: 'phase-late',
    row: phase.id,
    reason: 'noto',
    author: '',
    date: null,
  });
  return peg;
}

/** A person inserts a column of their own into a table, before the one at a position. */
export async function insertColumn(
  bench: Bench,
  table: string,
  position: number,
  cells: readonly string[],
): Promise<void> {
  await bench.run(async (context) => {
    const own = context.workbook.tables.getItem(table);
    own.getRange().getColumn(position).insert('Right');
    const column = own.getRange().getColumn(position);
    column.getCell(0, 0).getResizedRange(cells.length - 1, 0).values = cells.map((cell) => [cell]);
    await context.sync();
  }, 'test');
}
