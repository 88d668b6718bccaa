import { codeKey } from '../values/codes';
import { defaultSettings } from '../records/defaults';
import { groupBy } from '../values/group-by';
import type { Id, Indicator, Objective, Parameters, Peg, Phase, Settings, Status } from '../records/records';

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
export function mergeImport(imported: Peg, present: Peg | null): ImportMerge {
  if (present === null) return { peg: imported, repeated: [], replaced: [] };
  const centres = withKnownIds(imported.centres, present.centres, byCode);
  const planning = withKnownIds(imported.planning, present.planning, byCode);
  const known = new Map(present.objectives.map((objective) => [objective.id, objective]));
  const objectives = withKnownIds(imported.objectives, present.objectives, byCode).map((objective) => {
    const before = known.get(objective.id);
    return before === undefined ? objective : withKnownChildren(objective, before);
  });
  const ids = new Map(zip(rowIds(imported.objectives), rowIds(objectives)));
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
      corrections: withKnownIds(
        renamed(imported.corrections),
        present.corrections,
        ({ date, kind, objective, row, field }) =>
          JSON.stringify([date, kind, codeKey(objective), row, field]),
      ),
      accepted: withKnownIds(renamed(imported.accepted), present.accepted, ({ objective, finding, row }) =>
        JSON.stringify([codeKey(objective), finding, row]),
      ),
    },
    repeated: unique([
      ...repeatedCodes(centres, present.centres),
      ...repeatedCodes(planning, present.planning),
      ...repeatedCodes(objectives, present.objectives),
      ...objectives.filter(({ id }) => hasRowWithoutId(known.get(id))).map(({ code }) => code),
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

function withKnownChildren(objective: Objective, present: Objective): Objective {
  return {
    ...objective,
    involved: withKnownIds(objective.involved, present.involved, ({ centre }) => codeKey(centre)),
    status: withKnownParagraphs(objective.status, present.status),
    phases: byPosition(objective.phases, present.phases, (phase, before) => ({
      ...phase,
      monitoring: withKnownIds(phase.monitoring, before.monitoring, byDate),
    })),
    indicators: byPosition(objective.indicators, present.indicators, (indicator, before) => ({
      ...indicator,
      history: withKnownIds(indicator.history, before.history, ({ year }) => String(year)),
      monitoring: withKnownIds(indicator.monitoring, before.monitoring, byDate),
    })),
  };
}

function byPosition<T extends Phase | Indicator>(
  rows: T[],
  present: T[],
  withChildren: (row: T, before: T) => T,
): T[] {
  const known = new Map(present.map((row) => [row.id, row]));
  const hasIds = rows.some(({ id }) => known.has(id));
  return (hasIds ? rows : withKnownIds(rows, present, () => '')).map((row) => {
    const before = known.get(row.id);
    return before === undefined ? row : withChildren(row, before);
  });
}

function withKnownParagraphs(status: Status[], present: Status[]): Status[] {
  const paragraphs = withKnownIds(datedParagraphs(status), datedParagraphs(present), byDate);
  let next = 0;
  return status.map((entry) => ({
    ...entry,
    paragraphs: entry.paragraphs.map((one) => ({ ...one, id: paragraphs[next++]?.id ?? one.id })),
  }));
}

function datedParagraphs(status: Status[]): { id: Id; date: string | null }[] {
  return status.flatMap(({ date, paragraphs }) => paragraphs.map(({ id }) => ({ id, date })));
}

const byCode = ({ code }: { code: string }): string => codeKey(code);
const byDate = ({ date }: { date: string | null }): string => date ?? '';

/** Rows with an unknown Id take, in turn, those of the workbook's rows with the same key that no other row has. */
function withKnownIds<T extends { id: Id }>(
  rows: readonly T[],
  present: readonly T[],
  keyOf: (row: T) => string,
): T[] {
  const known = new Set(present.map(({ id }) => id));
  const own = new Set(rows.map(({ id }) => id));
  const free = groupBy(
    present.filter(({ id }) => id !== '' && !own.has(id)),
    keyOf,
  );
  return rows.map((row) =>
    known.has(row.id) ? row : { ...row, id: free.get(keyOf(row))?.shift()?.id ?? row.id },
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
  const { involved, status, phases, indicators } = objective;
  return [
    ...involved,
    ...status.flatMap(({ paragraphs }) => paragraphs),
    ...phases.flatMap((phase) => [phase, ...phase.monitoring]),
    ...indicators.flatMap((indicator) => [indicator, ...indicator.history, ...indicator.monitoring]),
  ].some(({ id }) => id === '');
}

function rowIds(objectives: readonly Objective[]): Id[] {
  return objectives.flatMap(({ id, phases, indicators }) => [
    id,
    ...phases.map((phase) => phase.id),
    ...indicators.map((indicator) => indicator.id),
  ]);
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
