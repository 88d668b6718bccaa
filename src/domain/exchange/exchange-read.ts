import { codeKey } from '../values/codes';
import { defaultSettings } from '../records/defaults';
import {
  code,
  date,
  id,
  inOrder,
  isObject,
  list,
  number,
  object,
  oneOf,
  rows,
  text,
  texts,
  valueOf,
} from './exchange-fields';
import type { Json, NewId } from './exchange-fields';
import { MEASURES } from '../values/value';
import type {
  Acceptance,
  Approved,
  Centre,
  Correction,
  History,
  Indicator,
  Involvement,
  Monitoring,
  Objective,
  Parameters,
  Peg,
  Phase,
  PlanningNode,
  Protocol,
  Settings,
  Status,
} from '../records/records';
import type { Measure, Value } from '../values/value';

/**
 * Makes records of an exchange file's JSON: defaults applied, missing ids and orders given, line breaks made line
 * feeds, empty entries of lists left out, references written as the code that they refer to. What breaks the schema is read as missing, so that
 * everything else can be checked as well.
 */
export function pegOf(value: unknown, newId: NewId): Peg {
  const file = object(value);
  const centres = rows(file.centres, (row): Centre => ({
    id: id(row, newId),
    code: code(row.code),
    shortName: text(row.shortName),
    name: text(row.name),
    manager: text(row.manager),
  }));
  const nodes = rows(file.planning, (row): PlanningNode => ({
    id: id(row, newId),
    code: code(row.code),
    level: number(row.level) ?? 1,
    parent: code(row.parent) || null,
    title: text(row.title),
  }));
  const toCentre = resolver(centres);
  const toNode = resolver(nodes);
  const objectives = inOrder(file.objectives, (row, order) =>
    objectiveOf(row, order, newId, toCentre, toNode),
  );
  const toObjective = resolver(objectives);
  return {
    parameters: parametersOf(file),
    lists: Object.fromEntries(
      Object.entries(object(file.lists)).map(([name, list]) => [
        name,
        texts(list).filter((entry) => entry !== ''),
      ]),
    ),
    centres,
    planning: nodes.map((node) => ({ ...node, parent: node.parent === null ? null : toNode(node.parent) })),
    objectives,
    corrections: rows(file.corrections, (row) => correctionOf(row, newId, toObjective)),
    accepted: rows(file.accepted, (row): Acceptance => ({
      id: id(row, newId),
      objective: toObjective(code(row.objective)),
      finding: text(row.finding),
      row: text(row.row),
      reason: text(row.reason),
      author: text(row.author),
      date: date(row.date),
    })),
  };
}

function parametersOf(file: Json): Parameters {
  const view = object(file.view);
  const approval = object(file.approval);
  return {
    entity: text(file.entity),
    year: number(file.year) ?? 0,
    view: { code: text(view.code), title: text(view.title) },
    level: text(file.level),
    processedOn: date(file.processedOn),
    referenceDate: date(file.referenceDate),
    approval: isObject(file.approval) ? { act: text(approval.act), date: date(approval.date) } : null,
    protocol: isObject(file.protocol) ? protocolOf(file.protocol) : null,
    settings: settingsOf(object(file.settings)),
  };
}

function protocolOf(row: Json): Protocol {
  return {
    office: text(row.office),
    direction: oneOf<Protocol['direction']>(row.direction, ['A', 'P'], ''),
    number: text(row.number),
    date: date(row.date),
    class: text(row.class),
    file: text(row.file),
  };
}

function settingsOf(row: Json): Settings {
  const usual = defaultSettings();
  const [first, second] = list(row.thresholds).map(number);
  return {
    planningLevels: Array.isArray(row.planningLevels) ? texts(row.planningLevels) : usual.planningLevels,
    weightTolerance: number(row.weightTolerance) ?? usual.weightTolerance,
    phaseShare: number(row.phaseShare),
    cap: number(row.cap) ?? usual.cap,
    missing: oneOf<Settings['missing']>(row.missing, ['blank', 'zero'], usual.missing),
    thresholds: [first ?? usual.thresholds[0], second ?? usual.thresholds[1]],
    monitoringDates: Array.isArray(row.monitoringDates) ? texts(row.monitoringDates) : usual.monitoringDates,
    ganttFrom: date(row.ganttFrom),
    ganttTo: date(row.ganttTo),
  };
}

type Resolve = (reference: string) => string;

function objectiveOf(row: Json, order: number, newId: NewId, toCentre: Resolve, toNode: Resolve): Objective {
  return {
    id: id(row, newId),
    order,
    code: code(row.code),
    description: text(row.description),
    area: text(row.area),
    portfolio: text(row.portfolio),
    directorate: text(row.directorate),
    director: text(row.director),
    centre: toCentre(code(row.centre)),
    manager: text(row.manager),
    type: text(row.type),
    programmes: list(row.programmes).map((programme) => toNode(code(programme))),
    weight: number(row.weight),
    involved: rows(row.involved, (part): Involvement => ({
      id: id(part, newId),
      centre: toCentre(code(part.centre)),
      role: text(part.role),
      share: number(part.share),
    })),
    status: statusesOf(row.status, newId),
    phases: inOrder(row.phases, (phase, place) => phaseOf(phase, place, newId, toCentre)),
    indicators: inOrder(row.indicators, (indicator, place) => indicatorOf(indicator, place, newId)),
  };
}

function statusesOf(value: unknown, newId: NewId): Status[] {
  let order = 0;
  return rows(value, (status) => ({
    date: date(status.date),
    paragraphs: texts(status.paragraphs).map((text) => ({ id: newId(), order: (order += 1), text })),
  }));
}

function phaseOf(row: Json, order: number, newId: NewId, toCentre: Resolve): Phase {
  return {
    id: id(row, newId),
    order,
    description: text(row.description),
    weight: number(row.weight),
    progress: number(row.progress),
    plannedStart: date(row.plannedStart),
    plannedEnd: date(row.plannedEnd),
    actualStart: date(row.actualStart),
    actualEnd: date(row.actualEnd),
    manager: text(row.manager),
    centre: toCentre(code(row.centre)),
    notes: text(row.notes),
    monitoring: rows(row.monitoring, (entry) => monitoringOf(entry, number(entry.progress), newId)),
    approved: approvedOf(row.approved),
  };
}

function indicatorOf(row: Json, order: number, newId: NewId): Indicator {
  return {
    id: id(row, newId),
    order,
    description: text(row.description),
    type: text(row.type),
    measure: oneOf<Measure>(row.measure, MEASURES, 'number'),
    unit: text(row.unit),
    polarity: oneOf<Indicator['polarity']>(row.polarity, ['up', 'down'], 'up'),
    weight: number(row.weight),
    base: number(row.base),
    current: number(row.current),
    expected: valueOf(row.expected),
    achieved: valueOf(row.achieved),
    notes: text(row.notes),
    history: rows(row.history, (entry): History => ({
      id: newId(),
      year: number(entry.year) ?? 0,
      value: valueOf(entry.value),
      unit: text(entry.unit),
      comparable: entry.comparable !== false,
      reason: text(entry.reason),
    })),
    monitoring: rows(row.monitoring, (entry) => monitoringOf(entry, valueOf(entry.achieved), newId)),
    approved: approvedOf(row.approved),
  };
}

function monitoringOf(row: Json, value: Value, newId: NewId): Monitoring {
  return { id: newId(), date: date(row.date), value, notes: text(row.notes) };
}

function approvedOf(value: unknown): Approved {
  return Object.fromEntries(Object.entries(object(value)).map(([field, entry]) => [field, valueOf(entry)]));
}

function correctionOf(row: Json, newId: NewId, toObjective: Resolve): Correction {
  return {
    id: id(row, newId),
    date: date(row.date),
    author: text(row.author),
    kind: oneOf<Correction['kind']>(row.kind, ['errore materiale', 'variazione'], 'variazione'),
    state: oneOf<Correction['state']>(row.state, ['proposta', 'approvata'], ''),
    act: text(row.act),
    objective: toObjective(code(row.objective)),
    row: text(row.row),
    field: text(row.field),
    before: valueOf(row.before),
    after: valueOf(row.after),
    reason: text(row.reason),
  };
}

/** From a reference to the code as it is declared; an unknown one stays as it is. */
function resolver(declared: readonly { code: string }[]): Resolve {
  const codes = new Map(declared.map((row) => [codeKey(row.code), row.code]));
  return (reference) => codes.get(codeKey(reference)) ?? reference;
}
