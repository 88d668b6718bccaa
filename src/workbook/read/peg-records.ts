import { codeKey } from '../../domain/values/codes';
import type { SheetIssue } from '../../domain/findings/sheet-issues';
import type {
  Approved,
  Indicator,
  Lists,
  Monitoring,
  Objective,
  Peg,
  Phase,
  Status,
} from '../../domain/records/records';
import type { Measure, Value } from '../../domain/values/value';
import { fieldName } from '../schema/field-words';
import { parametersIn } from '../rows/parameters';
import { Reader, type Groups, type RowPlace } from './peg-reader';
import {
  acceptance,
  centre,
  correction,
  day,
  involvement,
  node,
  number,
  phaseOf,
  plainValue,
  text,
} from '../rows/record-fields';
import { listLabels } from '../schema/list-labels';
import type { TableKey } from '../schema/schema-base';
import { cellsByLabel } from '../rows/shown-rows';
import { readRows, type ReadRow, type Tables, type ToAdopt } from '../rows/table-rows';
import { splitEntries } from '../excel/text';

export interface PegContent {
  peg: Peg;
  /** Where each record stands but the parameters, lists, approved values and accepted findings. */
  places: ReadonlyMap<object, RowPlace>;
  toAdopt: ToAdopt[];
  issues: SheetIssue[];
}

/**
 * The records that the tables hold. Rows come in their order, those without one after the others; a repeated Id counts
 * for the first row only; a row that belongs to nothing is an issue of the cell that should say where it belongs.
 */
export function pegRecords(tables: Tables): PegContent {
  const reader = new Reader(tables);
  const parameters = parametersOf(reader);
  const centres = reader.rows('centres').map((row) => reader.placed('centres', row, centre(row.fields)));
  const planning = reader.rows('planning').map((row) => reader.placed('planning', row, node(row.fields)));
  const objectives = objectivesOf(reader);
  const lists = listsOf(reader.rows('lists'));
  const corrections = reader
    .rows('corrections')
    .map((row) => reader.placed('corrections', row, correction(row.fields)));
  const accepted = reader.rows('accepted').map(({ fields }) => acceptance(fields));
  const peg = { parameters, lists, centres, planning, objectives, corrections, accepted };
  return { peg, places: reader.places, toAdopt: reader.toAdopt, issues: reader.issues };
}

function parametersOf(reader: Reader): Peg['parameters'] {
  const table = reader.tables.get('parameters');
  const rows = table === undefined ? [] : readRows(table, reader.issues);
  const indexes = new Map([...rows].reverse().map(({ fields, index }) => [text(fields.label), index]));
  return parametersIn(cellsByLabel(rows), (label, issue) =>
    reader.refuse('parameters', indexes.get(label) ?? 0, 'value', { finding: 'unreadable-cell', issue }),
  );
}

function listsOf(rows: ReadRow[]): Lists {
  const names = new Map(Object.entries(listLabels).map(([name, label]) => [label.toLowerCase(), name]));
  const lists = new Map<string, string[]>();
  for (const { fields } of rows) {
    const label = text(fields.list);
    const name = names.get(label.toLowerCase()) ?? label;
    const list = lists.get(name) ?? [];
    lists.set(name, list);
    const entry = text(fields.entry);
    if (entry !== '') list.push(entry);
  }
  return Object.fromEntries(lists);
}

function objectivesOf(reader: Reader): Objective[] {
  const rows = reader.rows('objectives');
  const codes = new Set(rows.map(({ fields }) => codeKey(text(fields.code))));
  const phaseGroups = reader.grouped('phases', 'objective', codes, codeKey);
  const indicatorGroups = reader.grouped('indicators', 'objective', codes, codeKey);
  const statusGroups = reader.grouped('status', 'objective', codes, codeKey);
  const involvedGroups = reader.grouped('involved', 'objective', codes, codeKey);
  const ids = new Set<string>();
  for (const group of [...phaseGroups.values(), ...indicatorGroups.values()]) {
    for (const { fields } of group) if (text(fields.id) !== '') ids.add(text(fields.id));
  }
  const owned = (key: TableKey): Groups => reader.grouped(key, 'row', ids, (id) => id);
  const children = {
    history: owned('history'),
    monitoring: owned('monitoring'),
    approved: owned('approved'),
  };

  return rows.map((row) => {
    const { fields } = row;
    const key = codeKey(text(fields.code));
    const programme = text(fields.programme);
    return reader.placed('objectives', row, {
      id: text(fields.id),
      order: number(fields.order) ?? 0,
      code: text(fields.code),
      description: text(fields.description),
      area: text(fields.area),
      portfolio: text(fields.portfolio),
      directorate: text(fields.directorate),
      director: text(fields.director),
      centre: text(fields.centre),
      manager: text(fields.manager),
      type: text(fields.type),
      programmes: [...(programme === '' ? [] : [programme]), ...splitEntries(text(fields.programmes))],
      weight: number(fields.weight),
      involved: (involvedGroups.get(key) ?? []).map((own) =>
        reader.placed('involved', own, involvement(own.fields)),
      ),
      status: statuses(reader, statusGroups.get(key) ?? []),
      phases: (phaseGroups.get(key) ?? []).map((own) => phaseRecord(reader, own, children)),
      indicators: (indicatorGroups.get(key) ?? []).map((own) => indicatorRecord(reader, own, children)),
    });
  });
}

function statuses(reader: Reader, rows: ReadRow[]): Status[] {
  const byDate = new Map<string | null, Status>();
  for (const row of rows) {
    const { fields } = row;
    const date = day(fields.date);
    const status = byDate.get(date) ?? { date, paragraphs: [] };
    byDate.set(date, status);
    const paragraph = { id: text(fields.id), order: number(fields.order) ?? 0, text: text(fields.text) };
    status.paragraphs.push(reader.placed('status', row, paragraph));
  }
  return [...byDate.values()];
}

interface Children {
  history: Groups;
  monitoring: Groups;
  approved: Groups;
}

function phaseRecord(reader: Reader, row: ReadRow, children: Children): Phase {
  const phase = phaseOf(row.fields);
  return reader.placed('phases', row, {
    ...phase,
    monitoring: monitorings(reader, children.monitoring.get(phase.id) ?? [], 'number'),
    approved: approvedOf(children.approved.get(phase.id) ?? []),
  });
}

function indicatorRecord(reader: Reader, row: ReadRow, children: Children): Indicator {
  const { fields } = row;
  const measure = (text(fields.measure) || 'number') as Measure;
  const id = text(fields.id);
  return reader.placed('indicators', row, {
    id,
    order: number(fields.order) ?? 0,
    description: text(fields.description),
    type: text(fields.type),
    measure,
    unit: text(fields.unit),
    polarity: text(fields.polarity) === 'down' ? 'down' : 'up',
    weight: number(fields.weight),
    base: number(fields.base),
    current: number(fields.current),
    expected: ownValue(reader, row, 'expected', measure),
    achieved: ownValue(reader, row, 'achieved', measure),
    notes: text(fields.notes),
    history: (children.history.get(id) ?? []).map((child) =>
      reader.placed('history', child, {
        id: text(child.fields.id),
        year: number(child.fields.year) ?? 0,
        value: reader.value('history', child, 'value', measure),
        unit: text(child.fields.unit),
        comparable: child.fields.comparable !== false,
        reason: text(child.fields.reason),
      }),
    ),
    monitoring: monitorings(reader, children.monitoring.get(id) ?? [], measure),
    approved: approvedOf(children.approved.get(id) ?? []),
  });
}

/** What the measure cannot mean stays what it is: a finding about the indicator names it. */
function ownValue(reader: Reader, row: ReadRow, field: 'expected' | 'achieved', measure: Measure): Value {
  const cell = row.fields[field] ?? null;
  const words = text(cell).trim() === '' ? null : text(cell);
  const kept = typeof cell === 'number' ? cell : words;
  return reader.value('indicators', row, field, measure, kept === null) ?? kept;
}

function monitorings(reader: Reader, rows: ReadRow[], measure: Measure): Monitoring[] {
  return rows.map((row) =>
    reader.placed('monitoring', row, {
      id: text(row.fields.id),
      date: day(row.fields.date),
      value: reader.value('monitoring', row, 'value', measure),
      notes: text(row.fields.notes),
    }),
  );
}

function approvedOf(rows: ReadRow[]): Approved {
  return Object.fromEntries(
    rows.map(({ fields }) => [fieldName(text(fields.field)), plainValue(fields, 'value')]),
  );
}
