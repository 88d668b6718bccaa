import { defaultSettings } from '../records/defaults';
import { objectiveRecord } from '../records/fields/objective-fields';
import {
  acceptanceRecord,
  centreRecord,
  correctionRecord,
  nodeRecord,
} from '../records/fields/register-fields';
import type {
  Acceptance,
  Centre,
  Correction,
  Id,
  Objective,
  Parameters,
  Peg,
  PlanningNode,
  Protocol,
  Settings,
} from '../records/records';
import { codeKey } from '../values/codes';
import type { Steps } from '../values/steps';
import { recordSteps, type JsonReading } from './json-records';
import {
  isJsonObject,
  jsonChoice,
  jsonCode,
  jsonDate,
  jsonList,
  jsonNumber,
  jsonObject,
  jsonRows,
  jsonText,
  jsonTexts,
  type Json,
} from './json-values';

/**
 * Makes records of an exchange file's JSON: defaults applied, missing ids and orders given, line breaks made line
 * feeds, empty entries of lists left out, references written as the code that they refer to. What breaks the schema is
 * read as missing, so that everything else can be checked as well.
 */
export function* pegSteps(file: Json, newId: () => Id): Steps<Peg> {
  const codes = {
    centres: declaredCodes(file.centres),
    planning: declaredCodes(file.planning),
    objectives: declaredCodes(file.objectives),
  };
  const reading: JsonReading = {
    newId,
    declared: (list, code) => codes[list].get(codeKey(code)) ?? code,
  };
  return {
    parameters: parametersOf(file),
    lists: Object.fromEntries(
      Object.entries(jsonObject(file.lists)).map(([name, list]) => [
        name,
        jsonTexts(list).filter((entry) => entry !== ''),
      ]),
    ),
    centres: yield* recordSteps<Centre>(centreRecord, file.centres, reading),
    planning: yield* recordSteps<PlanningNode>(nodeRecord, file.planning, reading),
    objectives: yield* recordSteps<Objective>(objectiveRecord, file.objectives, reading),
    corrections: yield* recordSteps<Correction>(correctionRecord, file.corrections, reading),
    accepted: yield* recordSteps<Acceptance>(acceptanceRecord, file.accepted, reading),
  };
}

/** Codes by what makes them the same; an unknown reference stays as it is. */
function declaredCodes(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    jsonRows(value, (row) => jsonCode(row.code)).map((code): [string, string] => [codeKey(code), code]),
  );
}

function parametersOf(file: Json): Parameters {
  const view = jsonObject(file.view);
  const approval = jsonObject(file.approval);
  return {
    entity: jsonText(file.entity),
    year: jsonNumber(file.year) ?? 0,
    view: { code: jsonText(view.code), title: jsonText(view.title) },
    level: jsonText(file.level),
    processedOn: jsonDate(file.processedOn),
    referenceDate: jsonDate(file.referenceDate),
    approval: isJsonObject(file.approval)
      ? { act: jsonText(approval.act), date: jsonDate(approval.date) }
      : null,
    protocol: isJsonObject(file.protocol) ? protocolOf(file.protocol) : null,
    settings: settingsOf(jsonObject(file.settings)),
  };
}

function protocolOf(row: Json): Protocol {
  return {
    office: jsonText(row.office),
    direction: jsonChoice<Protocol['direction']>(row.direction, ['A', 'P'], ''),
    number: jsonText(row.number),
    date: jsonDate(row.date),
    class: jsonText(row.class),
    file: jsonText(row.file),
  };
}

function settingsOf(row: Json): Settings {
  const usual = defaultSettings();
  const [first, second] = jsonList(row.thresholds).map(jsonNumber);
  const textsOr = (value: unknown, otherwise: string[]): string[] =>
    Array.isArray(value) ? jsonTexts(value) : otherwise;
  return {
    ...usual,
    planningLevels: textsOr(row.planningLevels, usual.planningLevels),
    weightTolerance: jsonNumber(row.weightTolerance) ?? usual.weightTolerance,
    phaseShare: jsonNumber(row.phaseShare),
    cap: jsonNumber(row.cap) ?? usual.cap,
    missing: jsonChoice<Settings['missing']>(row.missing, ['blank', 'zero'], usual.missing),
    thresholds: [first ?? usual.thresholds[0], second ?? usual.thresholds[1]],
    monitoringDates: textsOr(row.monitoringDates, usual.monitoringDates),
    ganttFrom: jsonDate(row.ganttFrom),
    ganttTo: jsonDate(row.ganttTo),
  };
}
