import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseExchange, toExchange } from '../../../src/domain/exchange/exchange';
import { contentSteps } from '../../../src/domain/exchange/exchange-content';
import type { Peg } from '../../../src/domain/records/records';
import { arbitraryPeg } from '../arbitrary-peg';
import { finish } from '../../../src/domain/values/steps';
import { idCounter } from '../records-for-tests';

const sampleText = readFileSync(path.join(__dirname, '../../../assets/sample.json'), 'utf8');

function parsed(text: string): Peg {
  const outcome = parseExchange(text, idCounter());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.peg;
}

/** The JSON value without ids, orders, the schema's address and what is missing or empty. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key]) => !['id', 'order', '$schema'].includes(key))
    .map(([key, entry]) => [key, bare(entry)] as const)
    .filter(([, entry]) => entry !== null && entry !== '' && !(Array.isArray(entry) && entry.length === 0));
  return Object.fromEntries(kept);
}

/** The records without the ids for which the exchange file has no field. */
function withoutInnerIds(peg: Peg): unknown {
  const unnamed = <T extends { id: string }>(rows: readonly T[]) => rows.map((row) => ({ ...row, id: '' }));
  return {
    ...peg,
    objectives: peg.objectives.map((objective) => ({
      ...objective,
      status: objective.status.map((status) => ({ ...status, paragraphs: unnamed(status.paragraphs) })),
      phases: objective.phases.map((phase) => ({ ...phase, monitoring: unnamed(phase.monitoring) })),
      indicators: objective.indicators.map((indicator) => ({
        ...indicator,
        history: unnamed(indicator.history),
        monitoring: unnamed(indicator.monitoring),
      })),
    })),
  };
}

test('the sample is written as it was read, apart from ids, orders and what is empty', () => {
  expect(bare(toExchange(parsed(sampleText)))).toEqual(bare(JSON.parse(sampleText)));
});

test('a word in the place of a number is left out', () => {
  const peg = parsed(sampleText);
  const [objective] = peg.objectives;
  if (!objective) throw new Error('the sample has no objective');
  const indicators = objective.indicators.map((one) => ({ ...one, expected: 'forse', achieved: 'circa 83' }));
  const written = toExchange({ ...peg, objectives: [{ ...objective, indicators }] });
  expect(JSON.stringify(written)).not.toMatch(/forse|circa 83/);
});

test('rows without id or order are given them, in the order of the file', () => {
  const [objective] = parsed(sampleText).objectives;
  expect(objective?.phases.map((phase) => phase.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const ids = [objective?.id, ...(objective?.phases ?? []).map((phase) => phase.id)];
  expect(new Set(ids).size).toBe(11);
  expect(objective?.status[0]?.paragraphs[0]?.id).not.toBe('');
});

test('missing values have their defaults, and are never 0', () => {
  const peg = parsed(sampleText);
  expect(peg.parameters.settings).toMatchObject({
    weightTolerance: 0.05,
    thresholds: [60, 90],
    phaseShare: null,
  });
  expect(peg.parameters.approval).toBeNull();
  expect(peg.lists).toEqual({});
  expect(peg.objectives[0]?.indicators[0]).toMatchObject({
    polarity: 'up',
    weight: null,
    base: null,
    unit: '',
  });
  expect(peg.objectives[0]?.indicators[0]?.history[0]).toMatchObject({
    year: 2017,
    value: 12,
    comparable: true,
  });
});

test('what is written is read back as the same records and breaks no rule of the schema', () => {
  fc.assert(
    fc.property(arbitraryPeg(), (peg) => {
      const file = JSON.stringify(toExchange(peg));
      expect(finish(contentSteps(JSON.parse(file)))).toEqual([]);
      expect(withoutInnerIds(parsed(file))).toEqual(withoutInnerIds(peg));
    }),
    { numRuns: 150 },
  );
});

test('what was read and written once is written the same way again', () => {
  const once = toExchange(parsed(sampleText));
  expect(toExchange(parsed(JSON.stringify(once)))).toEqual(once);
});

/** Puts values at paths of the file such as `objectives[0].phases[2].weight`; `undefined` takes a field away. */
function altered(changes: Readonly<Record<string, unknown>>): string {
  const file = JSON.parse(sampleText) as object;
  for (const [place, value] of Object.entries(changes)) {
    const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((at, key) => {
      const inner: unknown = Reflect.get(at, key);
      if (typeof inner !== 'object' || inner === null) throw new Error(`Nothing at ${place}`);
      return inner;
    }, file);
    Reflect.set(holder, last, value);
  }
  return JSON.stringify(file);
}

function issuesAfter(changes: Readonly<Record<string, unknown>>) {
  const outcome = parseExchange(altered(changes), idCounter());
  return outcome.ok ? [] : outcome.issues;
}

const objective = (JSON.parse(sampleText) as { objectives: object[] }).objectives[0];
const P = 'objectives[0].phases';
const I = 'objectives[0].indicators';
const guid = 'AAAAAAAA-1111-4111-8111-111111111111';
const centre = { code: '09_u_p3', shortName: '', name: '', manager: '' };
const measures = 'number, percent, yes-no, ratio, variation, date, text';

// prettier-ignore
test.each<[string, Record<string, unknown>, string, object]>([
  ['an unknown field', { [`${P}[2].peso`]: 5 }, `${P}[2].peso`, { code: 'unknown-field', params: { field: 'peso' } }],
  ['a missing field', { year: undefined }, 'year', { code: 'missing-field', params: { field: 'year' } }],
  ['a missing list', { centres: undefined }, 'centres', { code: 'missing-field' }],
  ['a number in quotes', { [`${P}[0].weight`]: '10' }, `${P}[0].weight`, { code: 'expected-number', params: { found: '"10"' } }],
  ['a text without quotes', { level: 3 }, 'level', { code: 'expected-text', params: { found: '3' } }],
  ['a year with decimals', { year: 2018.5 }, 'year', { code: 'expected-whole-number', params: { found: '2018.5' } }],
  ['neither yes nor no', { [`${I}[0].history[0].comparable`]: 'no' }, `${I}[0].history[0].comparable`, { code: 'expected-true-or-false' }],
  ['a list that is none', { centres: {} }, 'centres', { code: 'expected-list' }],
  ['a row that is none', { accepted: ['x'] }, 'accepted[0]', { code: 'expected-group' }],
  ['an impossible day', { [`${P}[2].plannedEnd`]: '2018-02-30' }, `${P}[2].plannedEnd`, { code: 'no-such-day', params: { text: '2018-02-30', month: '02/2018', days: 28 } }],
  ['an Italian date', { referenceDate: '31/12/2018' }, 'referenceDate', { code: 'file-date-form', params: { text: '31/12/2018', meant: '2018-12-31' } }],
  ['an Italian date in words', { [`${P}[0].plannedEnd`]: '31 dicembre 2018' }, `${P}[0].plannedEnd`, { code: 'file-date-form', params: { text: '31 dicembre 2018', meant: '2018-12-31' } }],
  ['a date without zeros', { [`${P}[0].plannedEnd`]: '2018-6-1' }, `${P}[0].plannedEnd`, { code: 'file-date-form', params: { text: '2018-6-1', meant: '2018-06-01' } }],
  ['an Italian day that does not exist', { referenceDate: '31/02/2018' }, 'referenceDate', { code: 'not-a-file-date', params: { text: '31/02/2018' } }],
  ['a word for a date', { referenceDate: 'presto' }, 'referenceDate', { code: 'not-a-file-date' }],
  ['a day before Excel’s first', { [`${P}[0].actualEnd`]: '1899-12-31' }, `${P}[0].actualEnd`, { code: 'date-out-of-range' }],
  ['a negative weight', { [`${P}[1].weight`]: -5 }, `${P}[1].weight`, { code: 'too-small', params: { value: '-5', minimum: '0' } }],
  ['progress over 100', { [`${P}[1].progress`]: 100.5 }, `${P}[1].progress`, { code: 'too-large', params: { value: '100,5', maximum: '100' } }],
  ['a negative tolerance', { settings: { weightTolerance: -1 } }, 'settings.weightTolerance', { code: 'too-small' }],
  ['a cap of nothing', { settings: { cap: 0 } }, 'settings.cap', { code: 'too-small' }],
  ['an unknown measure', { [`${I}[0].measure`]: 'euro' }, `${I}[0].measure`, { code: 'not-allowed', params: { value: 'euro', allowed: measures } }],
  ['another version', { schemaVersion: 2 }, 'schemaVersion', { code: 'unsupported-version', params: { version: '2' } }],
  ['an id that is no GUID', { [`${P}[0].id`]: '12' }, `${P}[0].id`, { code: 'not-an-id' }],
  ['a name that must not be empty', { entity: '' }, 'entity', { code: 'required' }],
  ['three thresholds', { settings: { thresholds: [1, 2, 3] } }, 'settings.thresholds', { code: 'wrong-count', params: { found: 3, expected: 2 } }],
  ['thresholds in the wrong order', { settings: { thresholds: [90, 60] } }, 'settings.thresholds', { code: 'thresholds-order' }],
  ['a monitoring day that is none', { settings: { monitoringDates: ['02-30'] } }, 'settings.monitoringDates[0]', { code: 'not-a-month-day' }],
  ['a monitoring day of another form', { settings: { monitoringDates: ['30/6'] } }, 'settings.monitoringDates[0]', { code: 'not-a-month-day' }],
  ['an approved value that is a list', { [`${P}[0].approved`]: { weight: [1] } }, `${P}[0].approved.weight`, { code: 'expected-number-or-text' }],
  ['an approved date that is none', { [`${P}[0].approved`]: { plannedEnd: 'presto' } }, `${P}[0].approved.plannedEnd`, { code: 'value-not-date' }],
  ['an approved weight that is a text', { [`${I}[0].approved`]: { weight: 'tanto' } }, `${I}[0].approved.weight`, { code: 'value-not-number' }],
  ['an approved value of another kind', { [`${I}[0].approved`]: { expected: 'tanto' } }, `${I}[0].approved.expected`, { code: 'value-not-number' }],
  ['an unknown centre', { [`${P}[3].centre`]: 'XX' }, `${P}[3].centre`, { code: 'unknown-centre', params: { text: 'XX' } }],
  ['an unknown lead centre', { 'objectives[0].centre': 'XX' }, 'objectives[0].centre', { code: 'unknown-centre' }],
  ['an unknown involved centre', { 'objectives[0].involved': [{ centre: 'XX' }] }, 'objectives[0].involved[0].centre', { code: 'unknown-centre' }],
  ['an involved centre without code', { 'objectives[0].involved': [{ centre: ' ' }] }, 'objectives[0].involved[0].centre', { code: 'required' }],
  ['an unknown programme', { 'objectives[0].programmes': ['9'] }, 'objectives[0].programmes[0]', { code: 'unknown-programme' }],
  ['an unknown parent', { 'planning[1].parent': '9' }, 'planning[1].parent', { code: 'unknown-parent' }],
  ['a circle in the planning tree', { 'planning[0].parent': '4_0101_0101' }, 'planning[0].parent', { code: 'planning-cycle', params: { path: '4 → 4_0101_0101 → 4_0101 → 4' } }],
  ['a correction of an unknown objective', { corrections: [{ date: null, kind: 'variazione', objective: 'X', field: 'weight' }] }, 'corrections[0].objective', { code: 'unknown-objective' }],
  ['an accepted finding of an unknown objective', { accepted: [{ objective: 'X', finding: 'no-phases', reason: '' }] }, 'accepted[0].objective', { code: 'unknown-objective' }],
  ['a code with a wildcard', { 'objectives[0].code': '2018*' }, 'objectives[0].code', { code: 'code-character', params: { text: '2018*', characters: '*' } }],
  ['a code of 51 characters', { 'objectives[0].code': 'x'.repeat(51) }, 'objectives[0].code', { code: 'code-too-long' }],
  ['a code that Excel takes for another', { 'objectives[1]': { ...objective, code: '2018_p03_01' } }, 'objectives[1].code', { code: 'duplicate-code', params: { text: '2018_p03_01', other: '2018_P03_01', first: 'objectives[0].code' } }],
  ['a centre twice', { 'centres[1]': centre }, 'centres[1].code', { code: 'duplicate-code' }],
  ['a planning code twice', { 'planning[3]': { code: '04', level: 1, parent: null, title: '' } }, 'planning[3].code', { code: 'duplicate-code' }],
  ['an id used twice', { [`${P}[0].id`]: guid.toLowerCase(), [`${I}[1].id`]: guid }, `${I}[1].id`, { code: 'duplicate-id', params: { text: guid, first: `${P}[0]` } }],
  ['a text longer than a cell', { [`${P}[0].notes`]: 'x'.repeat(32_768) }, `${P}[0].notes`, { code: 'text-too-long', params: { length: 32_768, limit: 32_767 } }],
  ['more lines than a cell holds', { 'objectives[0].status[0].paragraphs[1]': '\r\n'.repeat(254) }, 'objectives[0].status[0].paragraphs[1]', { code: 'too-many-lines', params: { count: 254, limit: 253 } }],
  ['a control character', { [`${P}[0].notes`]: 'a\u0000b' }, `${P}[0].notes`, { code: 'control-character', params: { character: 'U+0000' } }],
  ['half a character', { [`${P}[0].notes`]: '\ud83d' }, `${P}[0].notes`, { code: 'control-character', params: { character: 'U+D83D' } }],
  ['a text read with the wrong encoding', { [`${P}[0].notes`]: 'attivit\ufffd' }, `${P}[0].notes`, { code: 'damaged-text' }],
  ['a text where a number is measured', { [`${I}[1].expected`]: 'tanto' }, `${I}[1].expected`, { code: 'value-not-number', params: { text: 'tanto' } }],
  ['a number where a date is measured', { [`${I}[3].measure`]: 'date', [`${I}[3].achieved`]: null }, `${I}[3].expected`, { code: 'value-not-date', params: { text: '1' } }],
  ['an impossible day as a value', { [`${I}[3].measure`]: 'date', [`${I}[3].achieved`]: null, [`${I}[3].expected`]: '2018-11-31' }, `${I}[3].expected`, { code: 'no-such-day' }],
  ['a number where a text is measured', { [`${I}[3].measure`]: 'text', [`${I}[3].achieved`]: null }, `${I}[3].expected`, { code: 'value-not-text' }],
  ['a monitored value of another kind', { [`${I}[3].monitoring`]: [{ date: null, achieved: 'x' }] }, `${I}[3].monitoring[0].achieved`, { code: 'value-not-number' }],
  ['an earlier year twice', { [`${I}[0].history[1]`]: { year: 2017, value: 1 } }, `${I}[0].history[1].year`, { code: 'duplicate-year', params: { year: 2017 } }],
  ['a status twice', { 'objectives[0].status[1]': { date: '2018-12-31', paragraphs: ['x'] } }, 'objectives[0].status[1].date', { code: 'duplicate-status', params: { date: '31/12/2018' } }],
])('%s is the only problem, at its place', (_, changes, place, issue) => {
  expect(issuesAfter(changes)).toEqual([expect.objectContaining({ place, ...issue })]);
});

test('a problem of an objective names its code', () => {
  const issues = issuesAfter({ [`${P}[1].weight`]: -5, year: undefined });
  expect(issues.map((issue) => issue.objective).sort()).toEqual(['', '2018_P03_01']);
});

test('every problem is reported at once, those of the schema and those beyond it', () => {
  const issues = issuesAfter({
    [`${P}[2].plannedEnd`]: '2018-02-30',
    [`${P}[2].weight`]: -1,
    [`${P}[4].centre`]: 'XX',
    [`${I}[0].measure`]: 'euro',
    'centres[0].name': 3,
    extra: true,
    'objectives[1]': {},
  });
  expect(issues.map(({ place }) => place).sort()).toEqual([
    'centres[0].name',
    'extra',
    'objectives[0].indicators[0].measure',
    'objectives[0].phases[2].plannedEnd',
    'objectives[0].phases[2].weight',
    'objectives[0].phases[4].centre',
    'objectives[1].centre',
    'objectives[1].code',
    'objectives[1].description',
    'objectives[1].indicators',
    'objectives[1].phases',
  ]);
});

test('an empty string where a number, a date or an id may be missing is missing', () => {
  const empty = {
    [`${P}[0].weight`]: '',
    [`${P}[0].plannedEnd`]: '',
    [`${P}[0].id`]: '',
    [`${I}[0].expected`]: '',
  };
  const [first] = parsed(altered(empty)).objectives;
  expect(first?.phases[0]).toMatchObject({ weight: null, plannedEnd: null });
  expect(first?.phases[0]?.id).not.toBe('');
  expect(first?.indicators[0]?.expected).toBeNull();
});

test('references are found without regard to case and leading zeros, and written as declared', () => {
  const peg = parsed(altered({ [`${P}[0].centre`]: '09_u_p3 ', 'planning[1].parent': '04' }));
  expect(peg.objectives[0]?.phases[0]?.centre).toBe('09_U_P3');
  expect(peg.planning[1]?.parent).toBe('4');
});

test('a row without order follows the row before it', () => {
  const peg = parsed(altered({ [`${P}[3].order`]: 10 }));
  expect(peg.objectives[0]?.phases.map((phase) => phase.order)).toEqual([
    1, 2, 3, 10, 11, 12, 13, 14, 15, 16,
  ]);
});

test('line breaks of every kind become line feeds', () => {
  const peg = parsed(altered({ [`${P}[0].notes`]: 'uno\r\ndue\rtre\n' }));
  expect(peg.objectives[0]?.phases[0]?.notes).toBe('uno\ndue\ntre\n');
});

test.each([
  ['', 'empty-file'],
  ['{', 'not-json'],
  ['[]', 'not-an-exchange-file'],
  ['null', 'not-an-exchange-file'],
  ['{"a":1,"a":2}', 'duplicate-field'],
])('the file %j is refused with %s', (text, code) => {
  const outcome = parseExchange(text, idCounter());
  expect(outcome).toMatchObject({ ok: false, issues: [{ code, place: '' }] });
});

test('a field whose name is no text that can be shown does not stop the reading', () => {
  const text = sampleText.replace('"year"', '"\\ud800": 1, "year"');
  expect(parseExchange(text, idCounter())).toMatchObject({
    ok: false,
    issues: [{ code: 'control-character' }],
  });
});

test('no JSON whatever makes the reading fail', () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  const names = [
    'centres',
    'planning',
    'objectives',
    'settings',
    'lists',
    'protocol',
    'corrections',
    'accepted',
  ];
  const file = fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] });
  const objective = fc.record(
    Object.fromEntries(
      ['phases', 'indicators', 'status', 'involved', 'code'].map((name) => [name, anything]),
    ),
  );
  fc.assert(
    fc.property(fc.oneof(anything, file, fc.record({ objectives: fc.array(objective) })), (value) => {
      expect(parseExchange(JSON.stringify(value), idCounter()).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a row that is still to be adopted is written without an id', () => {
  const peg = parsed(sampleText);
  const unnamed = { ...peg, centres: peg.centres.map((centre) => ({ ...centre, id: '' })) };
  expect(finish(contentSteps(toExchange(unnamed)))).toEqual([]);
});

test('a file with problems without number is refused with one of them', () => {
  expect(issuesAfter({ accepted: Array.from({ length: 100_000 }, () => 1) })).toContainEqual(
    expect.objectContaining({ code: 'expected-group', place: 'accepted[0]' }),
  );
});

// What a browser makes of the first bytes of a file that is no text, with names that such files hold.
const entry = (name: string) => `PK\u0003\u0004\u0014\0\u0006\0${name}\ufffd\ufffd`;
const wideName = (name: string) => [...name].map((character) => `${character}\0`).join('');

test.each([
  ['.xlsx', entry('[Content_Types].xml') + entry('xl/workbook.xml'), { code: 'is-a-workbook', params: {} }],
  ['.docx', entry('word/document.xml'), { code: 'is-a-document', params: { kind: 'Word' } }],
  ['.zip', entry('peg-2018.json'), { code: 'is-an-archive', params: {} }],
  ['.pdf', '%PDF-1.7\n%\ufffd', { code: 'is-a-document', params: { kind: 'PDF' } }],
  ['.rtf', '{\\rtf1\\ansi', { code: 'is-a-document', params: { kind: 'Word' } }],
])('a %s is told as such', (_, text, issue) => {
  expect(parseExchange(text, idCounter())).toEqual({
    ok: false,
    issues: [{ ...issue, place: '', objective: '' }],
  });
});

test.each([
  ['.doc', 'WordDocument', { code: 'is-a-document', params: { kind: 'Word' } }],
  ['.xls', 'Workbook', { code: 'is-a-workbook', params: {} }],
])('an older %s is told as such', (_, name, issue) => {
  const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const text = new TextDecoder().decode(bytes) + wideName(name);
  expect(parseExchange(text, idCounter())).toMatchObject({ issues: [issue] });
});
