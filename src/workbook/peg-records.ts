import type {
  Acceptance,
  Approved,
  Correction,
  Indicator,
  Involvement,
  Lists,
  Measure,
  Monitoring,
  Objective,
  Peg,
  Phase,
  Status,
  Value,
} from '../domain/records';
import { fromSerial, isSerial } from '../domain/dates';
import { textIn, valueIn, type Field } from './cells';
import { parametersIn } from './parameters';
import { listLabels } from './schema';
import type { TableKey } from './schema-base';
import { splitEntries } from './text';
import {
  readRows,
  unreadableCell,
  type ReadRow,
  type RowFields,
  type Tables,
  type ToAdopt,
  type Unreadable,
} from './table-rows';

export interface PegContent {
  peg: Peg;
  toAdopt: ToAdopt[];
  unreadable: Unreadable[];
}

const ordered: ReadonlySet<TableKey> = new Set(['objectives', 'phases', 'indicators', 'status']);

/**
 * The records that the tables hold. Rows come in their order, those without one after the others; a repeated Id counts
 * for the first row only; a row that belongs to nothing is reported at the cell that should say where it belongs.
 */
export function pegRecords(tables: Tables): PegContent {
  const reader = new Reader(tables);
  const parameters = parametersOf(reader);
  const centres = reader.rows('centres').map(({ fields }) => ({
    id: text(fields.id),
    code: text(fields.code),
    shortName: text(fields.shortName),
    name: text(fields.name),
    manager: text(fields.manager),
  }));
  const planning = reader.rows('planning').map(({ fields }) => ({
    id: text(fields.id),
    code: text(fields.code),
    level: number(fields.level) ?? 1,
    parent: text(fields.parent) === '' ? null : text(fields.parent),
    title: text(fields.title),
  }));
  const objectives = objectivesOf(reader);
  const lists = listsOf(reader.rows('lists'));
  const corrections = reader.rows('corrections').map(({ fields }) => correction(fields));
  const accepted = reader.rows('accepted').map(({ fields }) => acceptance(fields));
  const peg = { parameters, lists, centres, planning, objectives, corrections, accepted };
  return { peg, toAdopt: reader.toAdopt, unreadable: reader.unreadable };
}

/** Decoded rows of the tables, and what was noticed on the way. */
class Reader {
  readonly toAdopt: ToAdopt[] = [];
  readonly unreadable: Unreadable[] = [];

  constructor(readonly tables: Tables) {}

  rows(key: TableKey): ReadRow[] {
    const table = this.tables.get(key);
    if (table === undefined) return [];
    const rows = readRows(table, this.unreadable);
    const seen = new Set<string>();
    let last = Math.max(0, ...rows.map(({ fields }) => number(fields.order) ?? 0));
    for (const { fields, index } of rows) {
      const id = text(fields.id);
      const known = id !== '' && !seen.has(id);
      if (known) seen.add(id);
      else fields.id = '';
      const hasOrder = !ordered.has(key) || typeof fields.order === 'number';
      if (!hasOrder) fields.order = last += 1;
      if (!known || !hasOrder) this.toAdopt.push({ table: key, sheet: table.sheet, row: table.top + index + 1 });
    }
    if (ordered.has(key)) rows.sort((a, b) => (number(a.fields.order) ?? 0) - (number(b.fields.order) ?? 0));
    return rows;
  }

  /** Rows by the text of a field, e.g. the code of their objective. */
  grouped(key: TableKey, field: string, owners: ReadonlySet<string>, norm: (text: string) => string): Groups {
    const groups: Groups = new Map();
    for (const row of this.rows(key)) {
      const owner = norm(text(row.fields[field]));
      if (!owners.has(owner)) {
        this.refuse(key, row.index, field);
        continue;
      }
      const group = groups.get(owner);
      if (group === undefined) groups.set(owner, [row]);
      else group.push(row);
    }
    return groups;
  }

  refuse(key: TableKey, index: number, field: string): void {
    const table = this.tables.get(key);
    if (table !== undefined) this.unreadable.push(unreadableCell(table, index, field));
  }

  /** An indicator's value, reported if its measure cannot mean it. */
  value(key: TableKey, row: ReadRow, field: string, measure: Measure): Value {
    const read = valueIn(measure, row.fields[field] ?? null);
    if (!read.ok) this.refuse(key, row.index, field);
    return read.ok ? read.value : null;
  }
}

type Groups = Map<string, ReadRow[]>;

function text(field: Field | undefined): string {
  return textIn(field ?? null);
}

function number(field: Field | undefined): number | null {
  return typeof field === 'number' ? field : null;
}

function day(field: Field | undefined): string | null {
  return typeof field === 'string' && field !== '' ? field : null;
}

/** Codes compare as Excel's criteria do: ignoring case, "01" = "1". */
export function codeKey(code: string): string {
  const trimmed = code.trim();
  return /^[+-]?\d+([.,]\d+)?$/.test(trimmed) ? String(Number(trimmed.replace(',', '.'))) : trimmed.toLowerCase();
}

function parametersOf(reader: Reader): Peg['parameters'] {
  const table = reader.tables.get('parameters');
  const rows = table === undefined ? [] : readRows(table, reader.unreadable);
  const cells = new Map(rows.map(({ fields }) => [text(fields.label), fields.value ?? null]));
  const indexes = new Map(rows.map(({ fields, index }) => [text(fields.label), index]));
  return parametersIn(cells, (label) => reader.refuse('parameters', indexes.get(label) ?? 0, 'value'));
}

function listsOf(rows: ReadRow[]): Lists {
  const names = new Map(Object.entries(listLabels).map(([name, label]) => [label.toLowerCase(), name]));
  const lists: Lists = {};
  for (const { fields } of rows) {
    const label = text(fields.list);
    const list = (lists[names.get(label.toLowerCase()) ?? label] ??= []);
    const entry = text(fields.entry);
    if (entry !== '') list.push(entry);
  }
  return lists;
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
  const children = { history: owned('history'), monitoring: owned('monitoring'), approved: owned('approved') };

  return rows.map(({ fields }) => {
    const key = codeKey(text(fields.code));
    const programme = text(fields.programme);
    return {
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
      involved: (involvedGroups.get(key) ?? []).map(involvement),
      status: statuses(statusGroups.get(key) ?? []),
      phases: (phaseGroups.get(key) ?? []).map((row) => phaseRecord(reader, row, children)),
      indicators: (indicatorGroups.get(key) ?? []).map((row) => indicatorRecord(reader, row, children)),
    };
  });
}

function involvement({ fields }: ReadRow): Involvement {
  return { id: text(fields.id), centre: text(fields.centre), role: text(fields.role), share: number(fields.share) };
}

function statuses(rows: ReadRow[]): Status[] {
  const byDate = new Map<string | null, Status>();
  for (const { fields } of rows) {
    const date = day(fields.date);
    const status = byDate.get(date) ?? { date, paragraphs: [] };
    byDate.set(date, status);
    status.paragraphs.push({ id: text(fields.id), text: text(fields.text) });
  }
  return [...byDate.values()];
}

interface Children {
  history: Groups;
  monitoring: Groups;
  approved: Groups;
}

/** The cells of a phase's own row as a record, without monitoring and approved values. */
export function phaseOf(fields: RowFields): Phase {
  return {
    id: text(fields.id),
    order: number(fields.order) ?? 0,
    description: text(fields.description),
    weight: number(fields.weight),
    progress: number(fields.progress),
    plannedStart: day(fields.plannedStart),
    plannedEnd: day(fields.plannedEnd),
    actualStart: day(fields.actualStart),
    actualEnd: day(fields.actualEnd),
    manager: text(fields.manager),
    centre: text(fields.centre),
    notes: text(fields.notes),
    monitoring: [],
    approved: {},
  };
}

function phaseRecord(reader: Reader, row: ReadRow, children: Children): Phase {
  const phase = phaseOf(row.fields);
  return {
    ...phase,
    monitoring: monitorings(reader, children.monitoring.get(phase.id) ?? [], 'number'),
    approved: approvedOf(children.approved.get(phase.id) ?? []),
  };
}

function indicatorRecord(reader: Reader, row: ReadRow, children: Children): Indicator {
  const { fields } = row;
  const measure = (text(fields.measure) || 'number') as Measure;
  const id = text(fields.id);
  return {
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
    expected: reader.value('indicators', row, 'expected', measure),
    achieved: reader.value('indicators', row, 'achieved', measure),
    notes: text(fields.notes),
    history: (children.history.get(id) ?? []).map((child) => ({
      id: text(child.fields.id),
      year: number(child.fields.year) ?? 0,
      value: reader.value('history', child, 'value', measure),
      unit: text(child.fields.unit),
      comparable: child.fields.comparable !== false,
      reason: text(child.fields.reason),
    })),
    monitoring: monitorings(reader, children.monitoring.get(id) ?? [], measure),
    approved: approvedOf(children.approved.get(id) ?? []),
  };
}

function monitorings(reader: Reader, rows: ReadRow[], measure: Measure): Monitoring[] {
  return rows.map((row) => ({
    id: text(row.fields.id),
    date: day(row.fields.date),
    value: reader.value('monitoring', row, 'value', measure),
    notes: text(row.fields.notes),
  }));
}

function approvedOf(rows: ReadRow[]): Approved {
  return Object.fromEntries(rows.map(({ fields }) => [text(fields.field), plainValue(fields, 'value')]));
}

/** A value of a register: days stand there as ISO texts, a real date that somebody typed becomes one. */
function plainValue(fields: RowFields, name: string): Value {
  const value = fields[name] ?? null;
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return textIn(value);
  const isDay = /(Start|End)$/.test(text(fields.field));
  return isDay && typeof value === 'number' && isSerial(value) ? fromSerial(value) : value;
}

function correction(fields: RowFields): Correction {
  const state = text(fields.state);
  return {
    id: text(fields.id),
    date: day(fields.date),
    author: text(fields.author),
    kind: text(fields.kind) === 'variazione' ? 'variazione' : 'errore materiale',
    state: state === 'proposta' || state === 'approvata' ? state : '',
    act: text(fields.act),
    objective: text(fields.objective),
    row: text(fields.row),
    field: text(fields.field),
    before: plainValue(fields, 'before'),
    after: plainValue(fields, 'after'),
    reason: text(fields.reason),
  };
}

function acceptance(fields: RowFields): Acceptance {
  return {
    id: text(fields.id),
    objective: text(fields.objective),
    finding: text(fields.finding),
    row: text(fields.row),
    reason: text(fields.reason),
    author: text(fields.author),
    date: day(fields.date),
  };
}
