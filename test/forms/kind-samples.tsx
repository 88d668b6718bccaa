import type { Draft } from '../../src/domain/drafts/draft';
import { emptyPeg } from '../../src/domain/records/defaults';
import { newIndicator } from '../../src/domain/drafts/indicator-draft';
import { narrativesOf } from '../../src/domain/narrative/narrative';
import type { Peg } from '../../src/domain/records/records';
import { indicatorKind } from '../../src/forms/kinds/indicator-kind';
import { objectiveKind } from '../../src/forms/kinds/objective-kind';
import { narrativeKind } from '../../src/forms/narrative/narrative-kind';
import { phaseKind } from '../../src/forms/kinds/phase-kind';
import type {
  DraftMemory,
  KeptDraft,
  PasteDraft,
  RecordActions,
  RecordKind,
} from '../../src/forms/record/record-kind';
import type { RecordTarget } from '../../src/forms/screen/open-form';
import { RecordScreen } from '../../src/forms/screen/record-screen';
import { centreKind, listKind, nodeKind } from '../../src/forms/kinds/register-kinds';
import { centres, objectiveWith, press, site } from './phases';
import { show, t, type FormLog } from './render';

/** What all kinds have in common: an Id, and whatever else. */
export type AnyRecord = Record<string, unknown>;

export interface Sample {
  kind: RecordKind<AnyRecord, Draft>;
  /** Two at least. */
  records: AnyRecord[];
  /** A text field of the form, and what it is called. */
  text: { name: string; label: RegExp };
  /** A required field, if there is one. */
  required?: string;
  /** What goes with the first when it is deleted. */
  along?: RegExp;
  /** They have an order that a person gives. */
  ordered: boolean;
}

let count = 0;
export const newId = (): string => `new ${(count += 1)}`;

const users = {
  ...newIndicator(1),
  id: 'i1',
  description: 'Incremento degli utenti',
  measure: 'variation' as const,
  base: 2000,
  current: 2400,
  expected: 20,
  achieved: 20,
  notes: 'dai registri',
  history: [{ id: 'h1', year: 2017, value: 10, unit: '', comparable: true, reason: '' }],
};
const adopted = { ...newIndicator(2), id: 'i2', description: 'Piano adottato', measure: 'yes-no' as const };

const status = [
  {
    date: '2018-12-31',
    paragraphs: [
      { id: 's1', order: 1, text: 'I comunicati sono usciti.' },
      { id: 's2', order: 2, text: 'Il sito è stato rivisto.' },
    ],
  },
  { date: '2018-06-30', paragraphs: [{ id: 's3', order: 3, text: 'Il sito è in costruzione.' }] },
];

export const objective = {
  ...objectiveWith([press, site]),
  indicators: [users, adopted],
  status,
  programmes: ['4_0101'],
  weight: 30,
};
const other = { ...objectiveWith([]), id: 'o2', order: 2, code: '2018_P03_02' };

export const peg: Peg = {
  ...emptyPeg(2018),
  centres,
  objectives: [objective, other],
  lists: { units: ['giorni', 'utenti'] },
  planning: [
    { id: 'n1', code: '4', level: 1, parent: null, title: 'La città intelligente' },
    { id: 'n2', code: '4_0101', level: 2, parent: '4', title: 'Comunicazione' },
  ],
};

const sample = (made: { kind: unknown; records: unknown } & Omit<Sample, 'kind' | 'records'>): Sample =>
  made as Sample;

/** Every kind of record with records of its own. */
export const samples: Record<string, Sample> = {
  phase: sample({
    kind: phaseKind({ objective, centres, referenceDate: '2018-12-31', tolerance: 0.05, newId }),
    records: objective.phases,
    text: { name: 'notes', label: /^Note/ },
    required: 'description',
    along: /con i suoi valori di monitoraggio/,
    ordered: true,
  }),
  indicator: sample({
    kind: indicatorKind({ objective, lists: peg.lists, settings: peg.parameters.settings, newId }),
    records: objective.indicators,
    text: { name: 'notes', label: /^Note/ },
    required: 'description',
    along: /con lo storico e i valori di monitoraggio/,
    ordered: true,
  }),
  narrative: sample({
    kind: narrativeKind({
      page: { objective, accepted: [], linesOf: () => 1, printed: [], paragraph: null },
      t,
      referenceDate: '2018-12-31',
      newId,
      idAt: (index) => `new paragraph ${index}`,
    }),
    records: narrativesOf(status),
    text: { name: 'text', label: /^Testo/ },
    required: 'text',
    ordered: false,
  }),
  objective: sample({
    kind: objectiveKind(peg, newId),
    records: peg.objectives,
    text: { name: 'manager', label: /^Responsabile/ },
    required: 'code',
    along: /fasi 2, indicatori 2, capoversi 3/,
    ordered: true,
  }),
  centre: sample({
    kind: centreKind(peg, newId),
    records: centres,
    text: { name: 'manager', label: /^Responsabile/ },
    required: 'code',
    along: /obiettivi 2, fasi 1/,
    ordered: false,
  }),
  node: sample({
    kind: nodeKind(peg, newId),
    records: peg.planning,
    text: { name: 'title', label: /^Titolo/ },
    required: 'code',
    along: /voci inferiori 1/,
    ordered: false,
  }),
  list: sample({
    kind: listKind(),
    records: [
      { name: 'units', entries: ['giorni', 'utenti'] },
      { name: 'areas', entries: ['4. LA CITTÀ'] },
    ],
    text: { name: 'entries', label: /^(Unità di misura|Aree tematiche)/ },
    ordered: false,
  }),
};

type Answer = Awaited<ReturnType<RecordActions<AnyRecord>['save']>>;

interface Options {
  answers?: (Answer | Promise<Answer>)[];
  kept?: KeptDraft<Draft> | null;
  target?: RecordTarget;
  paste?: RecordActions<AnyRecord>['add'];
  /** Pasted rows that were left. */
  pasted?: PasteDraft | null;
  /** Somebody has changed what is to be deleted or moved. */
  refuse?: boolean;
}

/** The list and form of one kind, and what they asked for. */
export function showKind(sample: Sample, options: Options = {}) {
  const { answers = [], kept = null, target, paste, pasted = null, refuse = false } = options;
  const { kind, records, ordered } = sample;
  const asked = {
    saves: [] as { before: AnyRecord | null; after: AnyRecord }[],
    removed: [] as AnyRecord[],
    moves: [] as [number, number][],
    editing: [] as FormLog,
    kept,
    pasted,
  };
  const memory: DraftMemory<Draft> = {
    load: () => asked.kept,
    keep: (draft) => (asked.kept = draft),
    clear: () => (asked.kept = null),
    pasted: {
      load: () => asked.pasted,
      keep: (draft) => (asked.pasted = draft),
      clear: () => (asked.pasted = null),
    },
  };
  const actions: RecordActions<AnyRecord> = {
    save(before, after) {
      asked.saves.push({ before, after });
      return Promise.resolve(answers.shift() ?? { kind: 'saved', record: after });
    },
    remove(record) {
      asked.removed.push(record);
      return Promise.resolve(refuse ? { kind: 'changed' } : { kind: 'done' });
    },
    ...(ordered && {
      move(from: number, to: number) {
        asked.moves.push([from, to]);
        return Promise.resolve({ kind: refuse ? ('changed' as const) : ('done' as const) });
      },
    }),
    ...(paste && { add: paste }),
  };
  const screenOf = (wish: RecordTarget | null) => (
    <RecordScreen kind={kind} records={records} actions={actions} memory={memory} target={wish} />
  );
  const { user, showAgain, unmount } = show(screenOf(target ?? null), asked.editing);
  return { user, asked, unmount, goTo: (wish: RecordTarget) => showAgain(screenOf(wish)) };
}
