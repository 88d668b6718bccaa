import { acceptedParts } from '../../domain/edits/accepted';
import type {
  Approved,
  Correction,
  Indicator,
  Monitoring,
  Objective,
  Peg,
  Phase,
} from '../../domain/records/records';
import type { Measure, Value } from '../../domain/values/value';
import { isIsoDate, toSerial } from '../../domain/values/dates';
import { valueField, type Field } from './cells';
import { fieldWord, isDayField } from '../schema/field-words';
import { findingWord } from '../schema/finding-words';
import { derivedId } from './fingerprint';
import { listLabels } from '../schema/list-labels';
import type { TableKey } from '../schema/schema-base';
import type { RowFields } from './table-rows';
import { joinEntries } from '../excel/text';

/** Rows of every table but tblParametri and tblSchede, as the records say. */
export type PegRows = Map<TableKey, RowFields[]>;

/** The act that approved values are written with. */
interface Act {
  act: string;
  date: string | null;
}

/** What a Peg looks like as rows; parameters are apart (parameters.ts). `act`: of approved values, `null` names none. */
export function pegRows(peg: Peg, act: Act | null = peg.parameters.approval): PegRows {
  const rows: PegRows = new Map();
  rows.set('lists', listRows(peg.lists));
  rows.set(
    'centres',
    peg.centres.map((centre) => ({ ...centre })),
  );
  rows.set(
    'planning',
    peg.planning.map((node) => ({ ...node })),
  );
  rows.set('objectives', peg.objectives.map(objectiveRow));
  rows.set(
    'involved',
    peg.objectives.flatMap(({ code, involved }) => involved.map((row) => ({ ...row, objective: code }))),
  );
  rows.set('status', peg.objectives.flatMap(statusRows));
  rows.set(
    'phases',
    peg.objectives.flatMap(({ code, phases }) => phases.map((phase) => phaseRow(code, phase))),
  );
  rows.set(
    'indicators',
    peg.objectives.flatMap(({ code, indicators }) =>
      indicators.map((indicator) => indicatorRow(code, indicator)),
    ),
  );
  const phases = peg.objectives.flatMap((objective) => objective.phases);
  const indicators = peg.objectives.flatMap((objective) => objective.indicators);
  rows.set('history', indicators.flatMap(historyRows));
  rows.set('monitoring', [
    ...phases.flatMap((phase) => monitoringRows(phase.id, phase.monitoring, (value) => value)),
    ...indicators.flatMap(({ id, measure, monitoring }) =>
      monitoringRows(id, monitoring, (value) => valueField(measure, value), measure),
    ),
  ]);
  rows.set(
    'approved',
    [...phases, ...indicators].flatMap((row) => approvedRows(row.id, row.approved, act)),
  );
  rows.set('corrections', peg.corrections.map(correctionRow));
  rows.set(
    'accepted',
    peg.accepted.map((acceptance) => {
      const { code, values } = acceptedParts(acceptance.finding);
      return { ...acceptance, finding: findingWord(code), values };
    }),
  );
  return rows;
}

function listRows(lists: Peg['lists']): RowFields[] {
  return Object.entries(lists).flatMap(([name, entries]) => {
    const list = Object.hasOwn(listLabels, name) ? (listLabels[name] ?? name) : name;
    const texts = entries.length === 0 ? [''] : entries;
    return texts.map((entry, index) => ({ id: derivedId(`list ${name} ${index} ${entry}`), list, entry }));
  });
}

function objectiveRow(objective: Objective): RowFields {
  const [programme = '', ...others] = objective.programmes;
  return {
    id: objective.id,
    order: objective.order,
    code: objective.code,
    description: objective.description,
    area: objective.area,
    portfolio: objective.portfolio,
    directorate: objective.directorate,
    director: objective.director,
    centre: objective.centre,
    manager: objective.manager,
    type: objective.type,
    programme,
    programmes: joinEntries(others),
    weight: objective.weight,
  };
}

function statusRows({ code, status }: Objective): RowFields[] {
  return status.flatMap(({ date, paragraphs }) =>
    paragraphs.map(({ id, order, text }) => ({ id, order, objective: code, date, text })),
  );
}

/** Columns of tblFasi that a person fills. */
function phaseRow(objective: string, phase: Phase): RowFields {
  return {
    id: phase.id,
    order: phase.order,
    objective,
    description: phase.description,
    weight: phase.weight,
    progress: phase.progress,
    plannedStart: phase.plannedStart,
    plannedEnd: phase.plannedEnd,
    actualStart: phase.actualStart,
    actualEnd: phase.actualEnd,
    manager: phase.manager,
    centre: phase.centre,
    notes: phase.notes,
  };
}

function indicatorRow(objective: string, indicator: Indicator): RowFields {
  const { measure } = indicator;
  return {
    id: indicator.id,
    order: indicator.order,
    objective,
    description: indicator.description,
    type: indicator.type,
    measure,
    unit: indicator.unit,
    polarity: indicator.polarity,
    weight: indicator.weight,
    base: indicator.base,
    current: indicator.current,
    expected: valueField(measure, indicator.expected),
    achieved: valueField(measure, indicator.achieved),
    notes: indicator.notes,
  };
}

function historyRows({ id, measure, history }: Indicator): RowFields[] {
  return history.map((row) => ({
    id: row.id,
    row: id,
    measure,
    year: row.year,
    value: valueField(measure, row.value),
    unit: row.unit,
    comparable: row.comparable,
    reason: row.reason,
  }));
}

/** Rows of tblMonitoraggio of one phase or indicator. */
function monitoringRows(
  row: string,
  monitoring: Monitoring[],
  field: (value: Value) => Field,
  measure: Measure = 'number',
): RowFields[] {
  return monitoring.map(({ id, date, value, notes }) => ({
    id,
    row,
    measure,
    date,
    value: field(value),
    notes,
  }));
}

/** A row of tblRettifiche, which is printed: planned days are days there. */
function correctionRow(correction: Correction): RowFields {
  const { field, before, after } = correction;
  const isDay = isDayField(field);
  const cell = (value: Value): Field =>
    isDay && typeof value === 'string' && isIsoDate(value) ? toSerial(value) : value;
  return {
    ...correction,
    field: fieldWord(field),
    before: cell(before),
    after: cell(after),
    measure: isDay ? 'date' : field === 'weight' ? 'number' : 'text',
  };
}

/** The Id of an approved value's row: what it approves. `field`: name of the record's field. */
export function approvedId(row: string, field: string): string {
  return derivedId(`approved ${row} ${field}`);
}

/** Rows of tblApprovato of one phase or indicator; days are kept as ISO texts there. */
function approvedRows(row: string, approved: Approved, act: Act | null): RowFields[] {
  return Object.entries(approved).map(([field, value]) => ({
    id: approvedId(row, field),
    row,
    field: fieldWord(field),
    value,
    ...act,
  }));
}
