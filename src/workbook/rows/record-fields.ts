import { acceptedFinding } from '../../domain/edits/accepted';
import type {
  Acceptance,
  Centre,
  Correction,
  Involvement,
  Phase,
  PlanningNode,
} from '../../domain/records/records';
import type { Value } from '../../domain/values/value';
import { fromSerial, isSerial } from '../../domain/values/dates';
import { fieldName, isDayField } from '../schema/field-words';
import { findingCode } from '../schema/finding-words';
import { textIn, type Field } from './cells';
import type { RowFields } from './table-rows';

export function text(field: Field | undefined): string {
  return textIn(field ?? null);
}

export function number(field: Field | undefined): number | null {
  return typeof field === 'number' ? field : null;
}

export function day(field: Field | undefined): string | null {
  return typeof field === 'string' && field !== '' ? field : null;
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

/** A row of tblCentri. */
export function centre(fields: RowFields): Centre {
  return {
    id: text(fields.id),
    code: text(fields.code),
    shortName: text(fields.shortName),
    name: text(fields.name),
    manager: text(fields.manager),
  };
}

/** A row of tblDUP. */
export function node(fields: RowFields): PlanningNode {
  return {
    id: text(fields.id),
    code: text(fields.code),
    level: number(fields.level) ?? 1,
    parent: text(fields.parent) === '' ? null : text(fields.parent),
    title: text(fields.title),
  };
}

/** A row of tblCoinvolti. */
export function involvement(fields: RowFields): Involvement {
  return {
    id: text(fields.id),
    centre: text(fields.centre),
    role: text(fields.role),
    share: number(fields.share),
  };
}

/** A value of a register: days stand there as ISO texts, a real date that somebody typed becomes one. */
export function plainValue(fields: RowFields, name: string): Value {
  const value = fields[name] ?? null;
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return textIn(value);
  const isDay = isDayField(fieldName(text(fields.field)));
  return isDay && typeof value === 'number' && isSerial(value) ? fromSerial(value) : value;
}

/** A row of tblRettifiche. */
export function correction(fields: RowFields): Correction {
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
    field: fieldName(text(fields.field)),
    before: plainValue(fields, 'before'),
    after: plainValue(fields, 'after'),
    reason: text(fields.reason),
  };
}

/** A row of tblAccettati. */
export function acceptance(fields: RowFields): Acceptance {
  return {
    id: text(fields.id),
    objective: text(fields.objective),
    finding: acceptedFinding(findingCode(text(fields.finding)), text(fields.values)),
    row: text(fields.row),
    reason: text(fields.reason),
    author: text(fields.author),
    date: day(fields.date),
  };
}
