import { contentSteps, PROBLEM_LIMIT, type LocatedIssue } from './exchange-content';
import { pegIssueSteps } from './exchange-checks';
import type { LocalIssue } from './exchange-checks';
import { pegSteps } from './exchange-read';
import type { Issue, PlacedIssue } from '../values/issues';
import { exactNumber } from '../values/numbers';
import { finish, withinShare, type Steps } from '../values/steps';
import { otherFileIssue } from './other-files';
import { isMissing, jsonOf } from './json-records';
import { readJson } from './json-text';
import { isJsonObject, type Json } from './json-values';
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
 * Bytes of the largest exchange file that is read, twice what 1.000 objectives with ten phases, five indicators and six
 * paragraphs of a thousand characters each take.
 */
export const FILE_LIMIT = 32_000_000;

export type ExchangeReading = { ok: true; peg: Peg } | { ok: false; issues: PlacedIssue[] };

/** What is wrong with a file as a whole. */
export function wholeFile(issue: Issue): ExchangeReading {
  return { ok: false, issues: [{ ...issue, place: '', objective: '' }] };
}

/** Why a file of that many bytes is not read; `null`: it is. */
export function sizeIssue(bytes: number): Issue | null {
  if (bytes <= FILE_LIMIT) return null;
  const megabytes = (size: number): string => exactNumber(Math.ceil(size / 100_000) / 10);
  return { code: 'file-too-big', params: { size: megabytes(bytes), limit: megabytes(FILE_LIMIT) } };
}

/**
 * Reads an exchange file (assets/peg-exchange.schema.json). Either everything is in order and the records are
 * complete, or every problem is returned with its place, and nothing else; of ten thousands of problems the first.
 * @param newId gives the id of each row that has none
 */
export function* exchangeSteps(text: string, newId: () => Id): Steps<ExchangeReading> {
  const size = sizeIssue(text.length);
  if (size !== null) return wholeFile(size);
  const other = otherFileIssue(text);
  if (other !== null) return wholeFile(other);
  const json = yield* withinShare(0, 0.4, readJson(text));
  if (!json.ok) return wholeFile(json.issue);
  if (!isJsonObject(json.value)) return wholeFile({ code: 'not-an-exchange-file', params: {} });
  const located = yield* withinShare(0.4, 0.7, contentSteps(json.value));
  if (located.length >= PROBLEM_LIMIT) return { ok: false, issues: located.map(toPlaced) };
  const peg = yield* withinShare(0.7, 0.85, pegSteps(json.value, newId));
  const local = located.map(toLocal);
  const unread = new Set(local.map(({ place }) => place));
  const found = yield* withinShare(0.85, 1, pegIssueSteps(peg));
  const beyond = found.filter(({ code }) => !unread.has(REFERRED.get(code) ?? '-'));
  const issues = firstOfEach([...local, ...beyond]);
  if (issues.length === 0) return { ok: true, peg };
  return {
    ok: false,
    issues: issues.map((issue) => ({ ...issue, objective: objectiveAt(issue.place, peg) })),
  };
}

/** The same at once. */
export function parseExchange(text: string, newId: () => Id): ExchangeReading {
  return finish(exchangeSteps(text, newId));
}

function toPlaced(located: LocatedIssue): PlacedIssue {
  return { ...toLocal(located), objective: '' };
}

/** While a list cannot be read, that its codes are unknown says nothing. */
const REFERRED = new Map<string, string>([
  ['unknown-centre', 'centres'],
  ['unknown-programme', 'planning'],
  ['unknown-objective', 'objectives'],
]);

function toLocal({ path, issue }: LocatedIssue): LocalIssue {
  const place = path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
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
    objectives: peg.objectives.map(objectiveOut),
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

/** An objective of the exchange file. */
export function objectiveOut(objective: Objective): Json {
  return jsonOf(objectiveRecord, asMeant(objective));
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
