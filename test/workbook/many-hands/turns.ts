import fc from 'fast-check';
import { approveRest } from '../../../src/domain/edits/correction-edits';
import {
  addObjective,
  changeObjective,
  editRows,
  moved,
  removeObjective,
  type Edit,
} from '../../../src/domain/edits/edits';
import { copiedPlan, namedObjective } from '../../../src/domain/records/named';
import type { Objective, Peg, Phase } from '../../../src/domain/records/records';
import type { Host } from '../../../src/host/host';
import { bodyArea, findTable } from '../../../src/host/model/table-areas';
import { tableSpec } from '../../../src/workbook/schema/schema';
import { phaseOf } from '../../scheda/pegs';
import type { Pane } from './pane';
import { rowsOf } from './sheet-rows';

/** Which one, of as many as there are. */
type Which = number;

/** What somebody begins in a pane. */
export interface PaneAct {
  kind: keyof typeof paneActs | 'read' | 'import';
  at: Which;
  other: Which;
}

/** What somebody does in the sheets. */
export interface HandAct {
  kind: keyof typeof handActs;
  at: Which;
  other: Which;
}

/** Whose turn it is, and to what: to begin an action in the pane or go on with it, or to do something at once. */
export type Turn =
  | { who: Which; does: 'pane'; act: PaneAct }
  | { who: Which; does: 'hand'; act: HandAct }
  | { who: Which; does: 'give up' | 'give up and look' | 'late' | 'again' | 'take back' }
  | { who: Which; does: 'fail'; after: number };

/** Words and numbers that nobody has written yet. */
export class Fresh {
  private count = 0;

  text(word: string): string {
    this.count += 1;
    return `${word} ${this.count}`;
  }

  number(): number {
    this.count += 1;
    return this.count / 100;
  }
}

interface AtPane {
  pane: Pane;
  peg: Peg;
  /** Rows typed by hand have their Id already. */
  objective: Objective;
  at: Which;
  other: Which;
  fresh: Fresh;
}

const pick = <T>(rows: readonly T[], at: Which): T | undefined => rows[at % Math.max(rows.length, 1)];

function phasesEdit({ objective }: AtPane, change: (phases: Phase[]) => Phase[]): Edit {
  const { phases } = objective;
  return editRows(objective, { phases }, { phases: change(phases) });
}

const newPhase = ({ pane, objective, fresh }: Pick<AtPane, 'pane' | 'objective' | 'fresh'>): Phase =>
  phaseOf({
    id: pane.newId(),
    order: objective.phases.length + 1,
    description: fresh.text('fase'),
    weight: 0,
  });

function withPhase({ objective, at }: AtPane, change: Partial<Phase>): Edit | null {
  const phase = pick(objective.phases, at);
  return phase === undefined
    ? null
    : editRows(objective, { phases: [phase] }, { phases: [{ ...phase, ...change }] });
}

/** What people do in panes; `null`: there is nothing to do it to. */
const paneActs = {
  note: (at: AtPane) => withPhase(at, { notes: at.fresh.text('nota') }),
  weigh: (at: AtPane) => withPhase(at, { weight: at.fresh.number() }),
  both: (at: AtPane) => withPhase(at, { notes: at.fresh.text('nota'), weight: at.fresh.number() }),
  add: (at: AtPane) => phasesEdit(at, (phases) => [...phases, newPhase(at)]),
  remove: (at: AtPane) => phasesEdit(at, (phases) => phases.filter((one) => one !== pick(phases, at.at))),
  move: (at: AtPane) =>
    phasesEdit(at, (phases) => moved(phases, at.at % phases.length, at.other % phases.length)),
  indicator: ({ objective, at, fresh }: AtPane) => {
    const indicator = pick(objective.indicators, at);
    if (indicator === undefined) return null;
    const notes = fresh.text('nota');
    return editRows(objective, { indicators: [indicator] }, { indicators: [{ ...indicator, notes }] });
  },
  rename: ({ peg, objective, fresh, pane }: AtPane) =>
    changeObjective(peg, objective, { ...objective, code: fresh.text('COD') }, pane.newId),
  objective: ({ objective, fresh, pane }: AtPane) =>
    addObjective(tagged(copiedPlan(objective, pane.newId), fresh)),
  'remove objective': ({ peg, objective, pane }: AtPane) => removeObjective(peg, objective, pane.newId),
  approve: ({ peg, pane }: AtPane) =>
    approveRest(
      { ...peg, objectives: peg.objectives.map((one) => namedObjective(one, pane.newId)) },
      pane.newId,
    ),
} satisfies Record<string, (at: AtPane) => Edit | null>;

/** A copy that nothing else is called like. */
function tagged(objective: Objective, fresh: Fresh): Objective {
  const renamed = <T extends { description: string }>(row: T): T => ({
    ...row,
    description: fresh.text('riga'),
  });
  return {
    ...objective,
    code: fresh.text('COD'),
    description: fresh.text('obiettivo'),
    phases: objective.phases.map(renamed),
    indicators: objective.indicators.map(renamed),
  };
}

/** Begins an action in a pane that has read the workbook; one that has not reads first. */
export function begin(pane: Pane, { kind, at, other }: PaneAct, fresh: Fresh, turn: number): Promise<void> {
  const { content } = pane;
  if (kind === 'read' || kind === 'import') return pane.read();
  const { peg } = content;
  const picked = pick(peg.objectives, other);
  if (picked === undefined) return pane.read();
  const objective = namedObjective(picked, pane.newId);
  const edit = (paneActs[kind] as (at: AtPane) => Edit | null)({ pane, peg, objective, at, other, fresh });
  return edit === null ? pane.read() : pane.save(edit, turn);
}

/** Begins an import of one objective with new and changed rows. */
export function beginImport(pane: Pane, at: Which, fresh: Fresh, turn: number): Promise<void> {
  const objective = pick(pane.content.peg.objectives, at);
  if (objective === undefined) return pane.read();
  const { id, code, description, phases } = namedObjective(objective, pane.newId);
  const imported: Objective = {
    ...objective,
    id,
    code,
    description,
    status: [],
    involved: [],
    indicators: [],
    phases: [
      ...phases.slice(0, 1).map((phase) => ({ ...phase, notes: fresh.text('importata'), approved: {} })),
      newPhase({ pane, objective, fresh }),
    ],
  };
  return pane.import(
    {
      ...pane.content.peg,
      centres: [],
      planning: [],
      corrections: [],
      accepted: [],
      lists: {},
      objectives: [imported],
    },
    turn,
  );
}

interface AtSheet {
  host: Host;
  at: Which;
  other: Which;
  fresh: Fresh;
}

function headingOf(table: 'objectives' | 'phases', field: string): string {
  const column = tableSpec(table).columns.find((one) => one.field === field);
  if (!column) throw new Error(`there is no ${field}`);
  return column.heading;
}

/** Types into a cell of tblFasi; the row below the last one makes the table grow. */
function typePhase({ host }: AtSheet, row: number, field: string, text: string): void {
  const found = findTable(host.model, tableSpec('phases').table);
  if (!found) throw new Error('there is no tblFasi');
  const body = bodyArea(found.table);
  const heading = headingOf('phases', field);
  const position = found.table.columns.findIndex(({ name }) => name === heading);
  host.type(found.sheet.id, body.row + row, body.column + position, text);
}

const phaseRows = ({ host }: AtSheet): number => rowsOf(host.model, 'phases').length;

function typeNewPhase(at: AtSheet, row: number): void {
  const [code = ''] = rowsOf(at.host.model, 'objectives').map((one) => one.get('code'));
  typePhase(at, row, 'objective', String(code));
  typePhase(at, row, 'description', at.fresh.text('fase'));
  typePhase(at, row, 'notes', at.fresh.text('nota'));
}

/** What people do in the sheets. */
const handActs = {
  note: (at: AtSheet) => typePhase(at, at.at % phaseRows(at), 'notes', at.fresh.text('nota')),
  weigh: (at: AtSheet) =>
    typePhase(at, at.at % phaseRows(at), 'weight', String(at.fresh.number()).replace('.', ',')),
  insert: (at: AtSheet) => {
    const row = at.at % phaseRows(at);
    at.host.insertRows('tblFasi', row);
    typeNewPhase(at, row);
  },
  append: (at: AtSheet) => typeNewPhase(at, phaseRows(at)),
  copy: (at: AtSheet) => {
    const last = phaseRows(at);
    at.host.copyRow('tblFasi', at.at % last);
    typePhase(at, last, 'description', at.fresh.text('copia'));
  },
  remove: ({ host, at, ...more }: AtSheet) =>
    host.deleteRows('tblFasi', at % phaseRows({ host, at, ...more })),
  'remove objective': ({ host, at }: AtSheet) =>
    host.deleteRows('tblObiettivi', at % rowsOf(host.model, 'objectives').length),
  sort: ({ host, at, other }: AtSheet) =>
    host.sort(
      'tblFasi',
      headingOf('phases', pick(['notes', 'weight', 'id'], other) ?? 'notes'),
      at % 2 === 0,
    ),
  'sort objectives': ({ host, at }: AtSheet) =>
    host.sort('tblObiettivi', headingOf('objectives', 'description'), at % 2 === 0),
  filter: ({ host, at }: AtSheet) =>
    host.filter('tblFasi', (cells) => String(cells[0]).length % 2 === at % 2),
  'show all': ({ host }: AtSheet) => host.filter('tblFasi', null),
  'delete sheet row': ({ host, at, ...more }: AtSheet) => {
    const row = 2 + (at % phaseRows({ host, at, ...more }));
    host.deleteCells('Fasi', `${row}:${row}`);
  },
} satisfies Record<string, (at: AtSheet) => void>;

export function byHand(host: Host, { kind, at, other }: HandAct, fresh: Fresh): void {
  handActs[kind]({ host, at, other, fresh });
}

const small = fc.nat({ max: 9 });
const who = fc.nat({ max: 4 });

const paneKinds = [...(Object.keys(paneActs) as (keyof typeof paneActs)[]), 'read', 'import'] as const;
const handKinds = Object.keys(handActs) as (keyof typeof handActs)[];

const act = <K extends string>(kinds: readonly K[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), at: small, other: small });

export const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ who, does: fc.constant('pane' as const), act: act(paneKinds) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ who, does: fc.constant('hand' as const), act: act(handKinds) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        who,
        does: fc.constantFrom('give up', 'give up and look', 'late', 'again', 'take back'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ who, does: fc.constant('fail' as const), after: fc.nat({ max: 12 }) }),
    },
  ),
  { minLength: 6, maxLength: 40, size: 'max' },
);
