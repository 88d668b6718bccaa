import { contentIssues, isWellFormed } from './exchange-content';
import { pegIssues } from './exchange-checks';
import type { LocalIssue } from './exchange-checks';
import { pegOf } from './exchange-read';
import { schemaIssues } from './exchange-schema';
import type { LocatedIssue } from './exchange-schema';
import type { Issue, PlacedIssue } from '../values/issues';
import { isMissing, jsonOf } from './json-records';
import { readJson } from './json-text';
import { defaultSettings, planSettings } from '../records/defaults';
import { objectiveRecord } from '../records/fields/objective-fields';
import {
  acceptanceRecord,
  centreRecord,
  correctionRecord,
  nodeRecord,
} from '../records/fields/register-fields';
import { meant } from '../figures/degree';
import type { Id, Objective, Peg, Settings } from '../records/records';

/**
 * Reads an exchange file (assets/peg-exchange.schema.json). Either everything is in order and the records are
 * complete, or every problem is returned with its place, and nothing else.
 * @param newId gives the id of each row that has none
 */
export function parseExchange(
  text: string,
  newId: () => Id,
): { ok: true; peg: Peg } | { ok: false; issues: PlacedIssue[] } {
  const json = readJson(text);
  if (!json.ok) return { ok: false, issues: [{ ...json.issue, place: '', objective: '' }] };
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    const issue: Issue = { code: 'not-an-exchange-file', params: {} };
    return { ok: false, issues: [{ ...issue, place: '', objective: '' }] };
  }
  const content = contentIssues(json.value);
  const unreadable = content.some(({ path }) => path.some((key) => !isWellFormed(key)));
  const located = unreadable ? content : [...schemaIssues(json.value), ...content];
  const peg = pegOf(json.value, newId);
  const local = located.map(toLocal);
  const unread = new Set(local.map(({ place }) => place));
  const beyond = pegIssues(peg).filter(({ code }) => !unread.has(REFERRED.get(code) ?? '-'));
  const issues = firstOfEach([...local, ...beyond]);
  if (issues.length === 0) return { ok: true, peg };
  return {
    ok: false,
    issues: issues.map((issue) => ({ ...issue, objective: objectiveAt(issue.place, peg) })),
  };
}

/** While a list cannot be read, that its codes are unknown says nothing. */
const REFERRED = new Map<string, string>([
  ['unknown-centre', 'centres'],
  ['unknown-programme', 'planning'],
  ['unknown-objective', 'objectives'],
]);

function toLocal({ path, issue }: LocatedIssue): LocalIssue {
  const place = path.reduce((before, key) => {
    if (/^\d+$/.test(key)) return `${before}[${key}]`;
    return before === '' ? key : `${before}.${key}`;
  }, '');
  return { ...issue, place };
}

/** The schema and the content checks may both find the same date. */
function firstOfEach(issues: LocalIssue[]): LocalIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, place }) => {
    const key = `${code} ${place}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function objectiveAt(place: string, peg: Peg): string {
  const index = /^objectives\[(\d+)\]/.exec(place)?.[1];
  return index === undefined ? '' : (peg.objectives[Number(index)]?.code ?? '');
}

/**
 * The exchange file of a workbook, in one canonical form: rows with their ids, missing values and defaults left out.
 * `parseExchange` of its JSON gives the same records; only the ids of paragraphs, earlier years and monitoring
 * entries, for which the file has no field, are new.
 */
export function toExchange(peg: Peg): Record<string, unknown> {
  const { settings, approval, protocol, ...plain } = peg.parameters;
  return {
    schemaVersion: 1,
    ...given(plain, ['entity', 'year', 'view', 'level', 'referenceDate']),
    ...(approval === null ? {} : { approval }),
    ...(protocol === null ? {} : { protocol: given(protocol, ['office', 'number', 'date']) }),
    ...given({ settings: settingsOut(settings), lists: peg.lists }),
    centres: peg.centres.map((row) => jsonOf(centreRecord, row)),
    planning: peg.planning.map((row) => jsonOf(nodeRecord, row)),
    objectives: peg.objectives.map((row) => jsonOf(objectiveRecord, asMeant(row))),
    ...given({
      corrections: peg.corrections.map((row) => jsonOf(correctionRecord, row)),
      accepted: peg.accepted.map((row) => jsonOf(acceptanceRecord, row)),
    }),
  };
}

function settingsOut(settings: Settings): Record<string, unknown> {
  const usual = new Map<string, unknown>(Object.entries(defaultSettings()));
  const changed = Object.entries(planSettings(settings)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual.get(name)),
  );
  return Object.fromEntries(changed);
}

/** A value that the measure of its indicator cannot mean is missing. */
function asMeant(objective: Objective): Objective {
  const indicators = objective.indicators.map((indicator) => {
    const { measure, expected, achieved } = indicator;
    return { ...indicator, expected: meant(expected, measure), achieved: meant(achieved, measure) };
  });
  return { ...objective, indicators };
}

/** Leaves out what is missing, `''` or empty, unless the schema requires the field. */
function given(row: object, required: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => required.includes(name) || !isMissing(value)),
  );
}
