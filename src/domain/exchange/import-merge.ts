import { codeKey } from '../values/codes';
import { defaultSettings } from '../records/defaults';
import { rowsAt, rowsFields, statusAt, valueAt, type AnyRecord } from '../records/fields/field';
import { objectiveRecord, paragraphRecord } from '../records/fields/objective-fields';
import {
  acceptanceRecord,
  centreRecord,
  correctionRecord,
  nodeRecord,
} from '../records/fields/register-fields';
import { groupBy } from '../values/group-by';
import { mapSteps, withinShare, type Steps } from '../values/steps';
import type { Id, Objective, Parameters, Peg, Settings, Status } from '../records/records';

export interface ImportMerge {
  /** The imported records; rows that the workbook knows have its Ids. */
  peg: Peg;
  /** Codes that the workbook has in rows that cannot be updated, without Id or with another one: nothing may be written. */
  repeated: string[];
  /** Parameters of the workbook that the file replaces by another value. */
  replaced: (keyof Parameters)[];
}

/**
 * Prepares imported records for a workbook, so that importing a file again updates what it wrote before. The schema of
 * the exchange file has Ids for some rows only, and none of them is required. Rows are therefore recognised by their
 * Id, or else: objectives, centres and planning nodes by their code, involvements by their centre, earlier years by the
 * year, paragraphs and monitoring by their date and their position among those of that date, corrections and
 * acceptances by what they are about. Phases and indicators go by position, if none of an objective's has a known Id.
 * @param present what the workbook holds, `null` for nothing
 */
export function* mergeSteps(imported: Peg, present: Peg | null): Steps<ImportMerge> {
  if (present === null) return { peg: imported, repeated: [], replaced: [] };
  const centres = yield* withinShare(
    0,
    0.1,
    recognisedSteps(centreRecord, imported.centres, present.centres),
  );
  const planning = yield* withinShare(
    0.1,
    0.2,
    recognisedSteps(nodeRecord, imported.planning, present.planning),
  );
  const objectives = yield* withinShare(
    0.2,
    0.7,
    recognisedSteps(objectiveRecord, imported.objectives, present.objectives),
  );
  const known = new Map(present.objectives.map((objective) => [objective.id, objective]));
  const given = yield* withinShare(0.7, 0.8, mapSteps(imported.objectives, rowIds));
  const taken = yield* withinShare(0.8, 0.9, mapSteps(objectives, rowIds));
  const unfinished = yield* withinShare(
    0.9,
    1,
    mapSteps(objectives, ({ id }) => hasRowWithoutId(known.get(id))),
  );
  const ids = new Map(zip(given.flat(), taken.flat()));
  const renamed = <T extends { row: Id }>(rows: T[]): T[] =>
    rows.map((row) => ({ ...row, row: ids.get(row.row) ?? row.row }));
  const parameters = mergeParameters(imported.parameters, present.parameters);
  return {
    peg: {
      ...imported,
      parameters,
      centres,
      planning,
      objectives,
      corrections: recognised(correctionRecord, renamed(imported.corrections), present.corrections),
      accepted: recognised(acceptanceRecord, renamed(imported.accepted), present.accepted),
    },
    repeated: unique([
      ...repeatedCodes(centres, present.centres),
      ...repeatedCodes(planning, present.planning),
      ...repeatedCodes(objectives, present.objectives),
      ...objectives.filter((_, at) => unfinished[at]).map(({ code }) => code),
    ]),
    replaced: (Object.keys(parameters) as (keyof Parameters)[]).filter(
      (name) => !same(parameters[name], present.parameters[name]),
    ),
  };
}

/**
 * The parameters that the file gives over those of the workbook. The required ones (entity, year, view, level, reference
 * date) always count as given; an approval or a protocol counts as a whole. A file that leaves a setting out and one
 * that gives its default read the same, so a setting at its default leaves the workbook's own value.
 */
function mergeParameters(imported: Parameters, present: Parameters): Parameters {
  const usual = defaultSettings();
  const given = Object.entries(imported.settings).filter(
    ([name, value]) => !same(value, usual[name as keyof Settings]),
  );
  return {
    ...imported,
    processedOn: imported.processedOn ?? present.processedOn,
    approval: imported.approval ?? present.approval,
    protocol: imported.protocol ?? present.protocol,
    settings: { ...present.settings, ...Object.fromEntries(given) },
  };
}

/** Rows with the Ids of those that the workbook knows, and so the rows that belong to them. */
function recognised<T extends { id: Id }>(record: AnyRecord, rows: readonly T[], present: readonly T[]): T[] {
  return knownRows(record, rows, present).map(knownChildrenOf(record, present));
}

/** The same, a row in a step. */
function recognisedSteps<T extends { id: Id }>(
  record: AnyRecord,
  rows: readonly T[],
  present: readonly T[],
): Steps<T[]> {
  return mapSteps(knownRows(record, rows, present), knownChildrenOf(record, present));
}

function knownRows<T extends { id: Id }>(record: AnyRecord, rows: readonly T[], present: readonly T[]): T[] {
  const known = new Set(present.map(({ id }) => id));
  const goByPlace = record.alike.length === 0 && !rows.some(({ id }) => known.has(id));
  return record.alike.length > 0 || goByPlace ? withKnownIds(rows, present, alikeKey(record)) : [...rows];
}

function knownChildrenOf<T extends { id: Id }>(record: AnyRecord, present: readonly T[]): (row: T) => T {
  const known = new Map(present.map((row) => [row.id, row]));
  return (row) => {
    const before = known.get(row.id);
    return before === undefined ? row : withKnownChildren(record, row, before);
  };
}

/** Rows with the same key are taken for the same. */
function alikeKey(record: AnyRecord): (row: object) => string {
  const fields = record.alike.map((name) => [name, record.fields[name]?.kind] as const);
  return (row) =>
    JSON.stringify(
      fields.map(([name, kind]) => {
        const value = valueAt(row, name);
        return kind === 'code' ? codeKey(String(value)) : value;
      }),
    );
}

function withKnownChildren<T extends object>(record: AnyRecord, row: T, before: T): T {
  const lists = Object.entries(record.fields).flatMap(([name, field]): [string, unknown][] => {
    if (field.kind === 'rows') return [[name, recognised(field.of, rowsAt(row, name), rowsAt(before, name))]];
    return field.kind === 'status' ? [[name, withKnownParagraphs(statusAt(row), statusAt(before))]] : [];
  });
  return lists.length === 0 ? row : { ...row, ...Object.fromEntries(lists) };
}

function withKnownParagraphs(status: readonly Status[], present: readonly Status[]): Status[] {
  const paragraphs = withKnownIds(
    datedParagraphs(status),
    datedParagraphs(present),
    alikeKey(paragraphRecord),
  );
  let next = 0;
  return status.map((entry) => ({
    ...entry,
    paragraphs: entry.paragraphs.map((one) => ({ ...one, id: paragraphs[next++]?.id ?? one.id })),
  }));
}

function datedParagraphs(status: readonly Status[]): { id: Id; date: string | null }[] {
  return status.flatMap(({ date, paragraphs }) => paragraphs.map(({ id }) => ({ id, date })));
}

const byCode = ({ code }: { code: string }): string => codeKey(code);

/** Rows with an unknown Id take, in turn, those of the workbook's rows with the same key that no other row has. */
function withKnownIds<T extends { id: Id }>(
  rows: readonly T[],
  present: readonly T[],
  keyOf: (row: T) => string,
): T[] {
  const known = new Set(present.map(({ id }) => id));
  const own = new Set(rows.map(({ id }) => id));
  const free = groupBy(present.filter(({ id }) => id !== '' && !own.has(id)).reverse(), keyOf);
  return rows.map((row) =>
    known.has(row.id) ? row : { ...row, id: free.get(keyOf(row))?.pop()?.id ?? row.id },
  );
}

type Coded = { id: Id; code: string };

/** Codes that would stand in two rows: in one that is written and in one that is left alone. */
function repeatedCodes(rows: readonly Coded[], present: readonly Coded[]): string[] {
  const written = new Set(rows.map(({ id }) => id));
  const left = new Set(present.filter(({ id }) => !written.has(id)).map(byCode));
  return rows.filter((row) => left.has(byCode(row))).map(({ code }) => code);
}

/** Such a row was typed by hand: it cannot be updated before it is given an Id. */
function hasRowWithoutId(objective: Objective | undefined): boolean {
  if (objective === undefined) return false;
  const paragraphs = objective.status.flatMap((status) => status.paragraphs);
  return [...rowIds(objective).slice(1), ...paragraphs.map(({ id }) => id)].includes('');
}

/** The Id of an objective and those of all rows that belong to it. */
function rowIds(objective: Objective): Id[] {
  return [objective.id, ...childIds(objectiveRecord, objective)];
}

function childIds(record: AnyRecord, row: object): Id[] {
  return rowsFields(record).flatMap(([name, { of }]) =>
    rowsAt(row, name).flatMap((child) => [child.id, ...childIds(of, child)]),
  );
}

function unique(codes: string[]): string[] {
  return [...new Set(codes)];
}

function zip(from: readonly Id[], to: readonly Id[]): [Id, Id][] {
  return from.map((id, index) => [id, to[index] ?? id]);
}

/** Both come from the same functions, with their fields in the same order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
