import { cellFields, rowsAt, rowsFields, valueAt, type AnyRecord, type FieldValue } from './fields/field';
import { PEG_PARTS, partRecords, type PegPart } from './fields/part-records';
import { planSettings } from './defaults';
import type { DatedParagraph } from './paragraphs';
import type { Approved, Id, Objective, Parameters, Peg } from './records';
import { mapSteps, type Steps } from '../values/steps';

export interface PegRow {
  /** The row's Id; for a parameter its name, for an entry of a list both. `''` for a row to be adopted. */
  key: string;
  /** Path in the exchange file, e.g. `objectives[0].phases[2]`. */
  place: string;
  /** Code of the objective that the row belongs to, `''` elsewhere. */
  objective: string;
  /** What a person knows the row by, beyond its place: a code, a description, a year. */
  title: FieldValue;
  /** What stands in the row, what it belongs to included; approved values as `approved.weight`. */
  fields: Record<string, FieldValue>;
}

type Parts = ReadonlyMap<PegPart, PegRow[]>;

/** All rows, in the order of the records. */
export function* pegPartSteps(peg: Peg): Steps<Map<PegPart, PegRow[]>> {
  const parts = new Map<PegPart, PegRow[]>(PEG_PARTS.map((part) => [part, []]));
  parts.get('parameters')?.push(...parameterRows(peg.parameters));
  parts.get('lists')?.push(...listRows(peg.lists));
  addRows(parts, { part: 'centres', rows: peg.centres, at: 'centres' });
  addRows(parts, { part: 'planning', rows: peg.planning, at: 'planning' });
  yield* mapSteps(peg.objectives, (objective, index) =>
    addObjective(parts, objective, `objectives[${index}]`),
  );
  addRows(parts, { part: 'corrections', rows: peg.corrections, at: 'corrections' });
  addRows(parts, { part: 'accepted', rows: peg.accepted, at: 'accepted' });
  return parts;
}

/** A parameter that consists of several is one row. */
function parameterRows(parameters: Parameters): PegRow[] {
  const { view, approval, protocol, settings, year, ...plain } = parameters;
  const none = { office: '', direction: '', number: '', date: null, class: '', file: '' };
  const groups: [string, Record<string, FieldValue>][] = [
    ...Object.entries({ ...plain, year: year === 0 ? null : year }).map(
      ([name, value]): [string, Record<string, FieldValue>] => [name, { value }],
    ),
    ['view', { ...view }],
    ['approval', { ...(approval ?? { act: '', date: null }) }],
    ['protocol', { ...(protocol ?? none) }],
    ...Object.entries(planSettings(settings)).map(
      ([name, value]: [string, FieldValue]): [string, Record<string, FieldValue>] => [
        `settings.${name}`,
        { value },
      ],
    ),
  ];
  return groups.map(([place, fields]) => ({ key: place, place, objective: '', title: null, fields }));
}

function listRows(lists: Peg['lists']): PegRow[] {
  return Object.entries(lists).flatMap(([name, entries]) =>
    entries.map((entry) => {
      const fields = { name, entry };
      return { key: JSON.stringify(fields), place: 'lists', objective: '', title: entry, fields };
    }),
  );
}

interface List {
  part: keyof typeof partRecords;
  rows: readonly { id: Id }[];
  at: string;
  /** Code of the objective that they belong to; else the one that a row names. */
  objective?: string;
  /** What they belong to, as a field. */
  owner?: Record<string, FieldValue>;
}

/** The rows of a list, and those that belong to them. */
function addRows(parts: Parts, { part, rows, at, objective, owner }: List): void {
  const record: AnyRecord = partRecords[part];
  rows.forEach((row, index) => {
    const place = `${at}[${index}]`;
    const code = objective ?? String(valueAt(row, 'objective') ?? '');
    addRow(parts, part, row, { place, objective: code, owner });
    addChildren(parts, record, row, { place, objective: code, owner: { row: row.id } });
  });
}

type Place = Pick<PegRow, 'place' | 'objective'> & { owner: Record<string, FieldValue> | undefined };

function addRow(
  parts: Parts,
  part: keyof typeof partRecords,
  row: { id: Id },
  { place, objective, owner }: Place,
): void {
  const record: AnyRecord = partRecords[part];
  const own = cellFields(record).flatMap(([name]) => (name === 'id' ? [] : [[name, valueAt(row, name)]]));
  const fields = { ...owner, ...(Object.fromEntries(own) as PegRow['fields']), ...approvedFields(row) };
  parts.get(part)?.push({ key: row.id, place, objective, title: valueAt(row, record.title), fields });
}

function addChildren(
  parts: Parts,
  record: AnyRecord,
  row: object,
  { place, objective, owner = {} }: Place,
): void {
  for (const [name] of rowsFields(record)) {
    const part = name as keyof typeof partRecords;
    addRows(parts, { part, rows: rowsAt(row, name), at: `${place}.${name}`, objective, owner });
  }
}

function addObjective(parts: Parts, objective: Objective, place: string): void {
  const { code } = objective;
  addRow(parts, 'objectives', objective, { place, objective: code, owner: undefined });
  const owner = { objective: code };
  addChildren(parts, partRecords.objectives, objective, { place, objective: code, owner });
  let order = 0;
  objective.status.forEach(({ date, paragraphs }, index) => {
    paragraphs.forEach(({ id, text }, position) => {
      order += 1;
      const paragraph: DatedParagraph = { id, order, date, text };
      const at = `${place}.status[${index}].paragraphs[${position}]`;
      addRow(parts, 'paragraphs', paragraph, { place: at, objective: code, owner });
    });
  });
}

/** The approved values of a row that has some. */
function approvedFields(row: object): Record<string, FieldValue> {
  const { approved = {} } = row as { approved?: Approved };
  return Object.fromEntries(Object.entries(approved).map(([name, value]) => [`approved.${name}`, value]));
}
