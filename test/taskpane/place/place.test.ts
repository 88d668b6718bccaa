import { allFindings } from '../../../src/domain/views/finding-filter';
import type { SearchedPlace } from '../../../src/domain/views/search';
import { firstFindings } from '../../../src/forms/findings/findings-place';
import { firstPlace } from '../../../src/forms/overview/overview-place';
import { firstPrintPlace } from '../../../src/forms/print/print-place';
import { chosenObjective } from '../../../src/taskpane/place/chosen-objective';
import type { Finding } from '../../../src/domain/findings/finding';
import type { PlacedErrand } from '../../../src/taskpane/place/errand';
import { findingWay, searchedWay, type FindingWay } from '../../../src/taskpane/place/finding-place';
import {
  nextPlace,
  openingPlace,
  panePartOf,
  type PanePlace,
  type PlaceAction,
} from '../../../src/taskpane/place/place';
import type { RecordPlace } from '../../../src/taskpane/place/record-at';
import type { ObjectiveTab, View } from '../../../src/taskpane/place/route';
import { everyEntry } from '../../../src/domain/views/diary-filter';
import { objective, phase as plannedPhase } from '../../domain/records-for-tests';

const one = objective({ id: 'o1', code: 'P01' });
const two = objective({ id: 'o2', code: 'P02' });
const typed = objective({ id: '', code: 'P03' });
const nameOf = ({ code, id }: { code: string; id: string }) => ({ code, id });

/** In the indicators of the first objective, at a record, with a search in the list behind it. */
const here: PanePlace = {
  view: 'objective',
  objective: nameOf(one),
  tab: 'indicators',
  record: { id: 'i1', open: true },
  errand: null,
  form: { open: false, dirty: false },
  copied: null,
  list: { ...firstPlace, search: 'sito' },
  print: firstPrintPlace,
  filter: allFindings,
  findings: firstFindings,
  diary: everyEntry,
};
const typing = { open: true, dirty: true };
const phase: RecordPlace = {
  view: 'objective',
  objective: nameOf(two),
  tab: 'phases',
  id: 'p7',
  position: 3,
};
const centre: RecordPlace = {
  view: 'centres',
  objective: null,
  tab: 'phases',
  id: 'c1',
  position: 0,
};

/** What is done, from where, and what of the place is another one then. */
const actions: [string, Partial<PanePlace>, PlaceAction, Partial<PanePlace>][] = [
  ['a view', {}, { kind: 'go', view: 'findings' }, { view: 'findings', record: null }],
  [
    'the list, at the line that was open',
    {},
    { kind: 'list', code: 'P01' },
    { view: 'objectives', record: null, list: { ...here.list, focusedCode: 'P01' } },
  ],
  [
    'another objective, at its phases',
    { view: 'objectives' },
    { kind: 'choose', objective: nameOf(two) },
    { view: 'objective', objective: nameOf(two), tab: 'phases', record: null },
  ],
  [
    'a record of another objective',
    { view: 'findings' },
    { kind: 'choose', objective: nameOf(two), tab: 'status', record: { id: 's1', open: false } },
    { view: 'objective', objective: nameOf(two), tab: 'status', record: { id: 's1', open: false } },
  ],
  ['another part', {}, { kind: 'tab', tab: 'data' }, { tab: 'data', record: null }],
  [
    'its phases, after another code is saved',
    { tab: 'data' },
    { kind: 'renamed', code: 'P99' },
    { objective: { code: 'P99', id: 'o1' }, tab: 'phases', record: null },
  ],
  [
    'the list, after it is deleted',
    { tab: 'data' },
    { kind: 'removed' },
    { view: 'objectives', objective: null, tab: 'phases', record: null },
  ],
  [
    'the form of a copy, above the list',
    { tab: 'data' },
    { kind: 'copy', code: 'P01' },
    { view: 'objectives', record: null, copied: 'P01' },
  ],
  ['the list, when the form of a copy is closed', { copied: 'P01' }, { kind: 'added' }, { copied: null }],
  [
    'a row of the register of corrections',
    { view: 'findings' },
    { kind: 'correction', id: 'r1' },
    { view: 'corrections', record: { id: 'r1', open: true } },
  ],
  [
    'the form of a row that is selected in a sheet',
    { view: 'compose' },
    { kind: 'selected', found: phase },
    {
      view: 'objective',
      objective: nameOf(two),
      tab: 'phases',
      record: { id: 'p7', position: 3, open: true },
    },
  ],
  [
    'a centre that is selected; the objective stays chosen',
    {},
    { kind: 'selected', found: centre },
    { view: 'centres', tab: 'phases', record: { id: 'c1', position: 0, open: true } },
  ],
  ['nowhere, while something is typed', { form: typing }, { kind: 'selected', found: phase }, {}],
  ['nowhere, during an import', { view: 'import' }, { kind: 'selected', found: phase }, {}],
  ['nowhere, during an export', { view: 'export' }, { kind: 'selected', found: phase }, {}],
  ['nowhere, while the workbook is prepared', { view: 'prepare' }, { kind: 'selected', found: phase }, {}],
  ['a form that opens', {}, { kind: 'form', said: { open: true } }, { form: { open: true, dirty: false } }],
  [
    'a form that is typed into',
    { form: { open: true, dirty: false } },
    { kind: 'form', said: { dirty: true } },
    { form: typing },
  ],
  [
    'what a page keeps',
    {},
    { kind: 'keep', part: { filter: { ...allFindings, severity: 'error' } } },
    { filter: { ...allFindings, severity: 'error' } },
  ],
];

it.each(actions)('leads to %s', (_, from, action, changed) => {
  expect(nextPlace({ ...here, ...from }, action)).toEqual({ ...here, ...from, ...changed });
});

it('what a form said before makes no new place', () => {
  expect(nextPlace(here, { kind: 'form', said: { open: false } })).toBe(here);
});

const left = (form: string, of: string) => [{ form, objective: of }];

it.each<[string, Partial<Parameters<typeof openingPlace>[0]>, Partial<PanePlace>]>([
  ['the list', {}, { view: 'objective', objective: null }],
  ['the objective that was chosen last', { chosen: 'P02' }, { objective: nameOf(two), tab: 'phases' }],
  ['the only objective', { objectives: [one] }, { objective: nameOf(one) }],
  [
    'the only objective, of another one that is gone',
    { objectives: [one], chosen: 'P09' },
    { objective: nameOf(one) },
  ],
  [
    'what a button asks for',
    { view: 'findings', left: left('phase', 'o1') },
    { view: 'findings', objective: null },
  ],
  [
    'the part in which a draft was left',
    { chosen: 'P02', left: left('indicator', 'o1') },
    { view: 'objective', objective: nameOf(one), tab: 'indicators' },
  ],
  [
    'a draft of an objective without Id',
    { left: left('monitoring', 'P03') },
    { objective: nameOf(typed), tab: 'monitoring' },
  ],
  [
    'a draft of the workbook',
    { chosen: 'P02', left: left('node', '') },
    { view: 'planning', objective: nameOf(two) },
  ],
  ['the draft of a new objective', { left: left('objective', '') }, { view: 'objectives' }],
  [
    'the objective chosen last, when that of the draft is gone',
    { chosen: 'P02', left: left('phase', 'o9') },
    { view: 'objective', objective: nameOf(two), tab: 'phases' },
  ],
])('begins with %s', (_, given, expected) => {
  const opening = { objectives: [one, two, typed], view: 'objective' as const, left: [], chosen: null };
  expect(openingPlace({ ...opening, ...given })).toMatchObject({
    ...expected,
    record: null,
    form: { open: false, dirty: false },
  });
});

const twin = objective({ id: 'twin', code: 'P01' });

it.each([
  ['the one with its code', [one, two], nameOf(two), two],
  ['of two with one code, the one with its Id', [one, twin], nameOf(twin), twin],
  ['of two with one code, the first without an Id', [one, twin], { code: 'P01', id: '' }, one],
  ['the one with its Id, under another code', [one, two], { code: 'P08', id: 'o2' }, two],
  ['the only one', [one], null, one],
  ['none of several', [one, typed], { code: 'P09', id: '' }, null],
])('the chosen objective is %s', (_, all, name, expected) => {
  expect(chosenObjective(all, name)).toBe(expected);
});

const finding = (
  part: 'workbook' | 'objective' | 'status' | 'phase' | 'indicator',
  row: string,
  changes: Partial<Finding> = {},
): Finding => ({
  code: 'progress-range',
  severity: 'error',
  objective: part === 'workbook' ? '' : 'P01',
  place: { part, number: ['objective', 'workbook'].includes(part) ? null : 2 },
  row,
  values: '',
  params: {},
  accepted: null,
  ...changes,
});

const planned = objective({
  id: 'o1',
  code: 'P01',
  phases: [plannedPhase({ id: 'p1' }), plannedPhase({ id: 'p2' })],
  programmes: ['0101', '0199'],
  involved: [{ id: 'v1', centre: '09', role: '', share: null }],
});

/** Where a finding leads: the part, the row with its position, and the field of its form. */
const forms: [string, Finding, ObjectiveTab, string, number, string][] = [
  ['a phase', finding('phase', 'p2'), 'phases', 'p2', 1, 'progress'],
  ['a paragraph', finding('status', 's2', { code: 'narrative-share' }), 'status', 's2', 1, 'text'],
  [
    'an indicator',
    finding('indicator', 'i2', { code: 'expected-missing' }),
    'indicators',
    'i2',
    1,
    'expected',
  ],
  [
    'a value that its params name',
    finding('indicator', 'i2', { code: 'value-type', params: { field: 'achieved' } }),
    'indicators',
    'i2',
    1,
    'achieved',
  ],
  ['a sum of weights', finding('objective', 'o1', { code: 'no-weights' }), 'phases', 'p1', 0, 'weight'],
  [
    'a programme that is lacking',
    finding('objective', 'o1', { code: 'programme-missing' }),
    'data',
    'o1',
    0,
    'programmes',
  ],
  [
    'the second programme',
    finding('objective', 'o1', { code: 'unknown-other-programme', params: { text: '0199' } }),
    'data',
    'o1',
    0,
    'programmes.1.programme',
  ],
  [
    'a centre that takes part',
    finding('objective', 'o1', { code: 'unknown-involved-centre', params: { text: '09' } }),
    'data',
    'o1',
    0,
    'involved.v1.centre',
  ],
  [
    'a long narrative, of the print',
    finding('status', 's1', { code: 'long-narrative', place: { part: 'status', number: null } }),
    'status',
    's1',
    0,
    'text',
  ],
];

it.each(forms)('a finding about %s opens the form of its row', (_, found, tab, id, position, field) => {
  const way = findingWay(found, { objectives: [planned, twin], referenceDate: null, from: 'findings' });
  expect(way).toEqual({
    action: {
      kind: 'mend',
      errand: {
        finding: found,
        field,
        record: { id, position, open: true },
        at: { view: 'objective', objective: nameOf(planned), tab },
        from: 'findings',
      },
    },
    hasCell: true,
  });
});

it.each<[string, Finding, FindingWay]>([
  [
    'phases that are all missing',
    finding('objective', 'o1', { code: 'no-phases' }),
    {
      action: { kind: 'choose', objective: nameOf(one), tab: 'phases', record: { id: 'o1', open: false } },
      hasCell: true,
    },
  ],
  [
    'a date without recorded values',
    finding('objective', 'o1', { code: 'no-monitoring' }),
    {
      action: {
        kind: 'choose',
        objective: nameOf(one),
        tab: 'monitoring',
        record: { id: '2018-06-30', open: false },
      },
      hasCell: false,
    },
  ],
  ['the workbook', finding('workbook', ''), { action: { kind: 'go', view: 'workbook' }, hasCell: false }],
  [
    'a cell that is wrong as such',
    finding('workbook', '', { params: { address: 'F4' } }),
    { action: null, hasCell: true },
  ],
])('a finding about %s leads there', (_, found, way) => {
  const from = { objectives: [one, twin], referenceDate: '2018-06-30', from: 'findings' } as const;
  expect(findingWay(found, from)).toEqual(way);
});

it('the second of two objectives with one code, and a date of the parameters, open in their forms', () => {
  const from = { objectives: [one, twin], referenceDate: null, from: 'compose' } as const;
  const second = findingWay(finding('objective', 'twin', { code: 'unknown-area' }), from);
  expect(second.action).toMatchObject({ errand: { at: { objective: nameOf(twin) }, from: 'compose' } });
  const date = findingWay(finding('workbook', '', { params: { field: 'approval' } }), from);
  expect(date.action).toMatchObject({ errand: { at: { view: 'parameters' }, field: 'approval' } });
});

describe('an errand', () => {
  const errand: PlacedErrand = {
    finding: finding('phase', 'p7'),
    field: 'progress',
    record: { id: 'p7', position: 3, open: true },
    at: { view: 'objective', objective: nameOf(two), tab: 'phases' },
    from: 'findings',
  };
  const after = (...actions: PlaceAction[]) => actions.reduce(nextPlace, { ...here, view: 'findings' });
  const typingThere: PlaceAction = { kind: 'form', said: typing };
  const leaving: PlaceAction = { kind: 'go', view: 'workbook' };
  const ended: PlaceAction = { kind: 'form', said: { open: false, dirty: false } };
  const mend: PlaceAction = { kind: 'mend', errand };

  it('leads to the form of its row, and back to where the finding was', () => {
    expect(after(mend)).toMatchObject({ ...errand.at, record: errand.record, errand });
    expect(after(mend, { kind: 'mended' })).toMatchObject({ view: 'findings', record: null, errand: null });
  });

  it('ends where its form is left, but for one with something that is not saved', () => {
    expect(after(mend, leaving).errand).toBeNull();
    expect(after(mend, { kind: 'tab', tab: 'data' }).errand).toBeNull();
    const back: PlaceAction = { kind: 'choose', objective: nameOf(two) };
    expect(after(mend, typingThere, leaving, ended, back).errand).toBe(errand);
  });

  it('stays when its own row is selected in the sheet, and ends with another row', () => {
    expect(after(mend, { kind: 'selected', found: phase }).errand).toBe(errand);
    expect(after(mend, { kind: 'selected', found: { ...phase, id: 'p8' } }).errand).toBeNull();
  });
});

it.each<[View, ReturnType<typeof panePartOf>]>([
  ['objective', 'objectives'],
  ['objectives', 'objectives'],
  ['findings', 'findings'],
  ['compose', 'compose'],
  ['parameters', 'workbook'],
  ['corrections', 'workbook'],
  ['import', 'workbook'],
])('%s belongs to the part %s', (view, part) => {
  expect(panePartOf(view)).toBe(part);
});

test.each<[string, SearchedPlace, Partial<PlaceAction>]>([
  [
    'the form of a row without Id, by its position',
    { part: 'phase', number: 3, id: '', texts: [] },
    { tab: 'phases', record: { id: '', position: 2, open: true } },
  ],
  [
    'the data of the objective',
    { part: 'objective', number: null, id: 'o', texts: [] },
    { tab: 'data', record: { id: 'o', position: 0, open: true } },
  ],
])('what a search found leads to %s', (_, found, way) => {
  const objective = { code: 'OB1', id: 'o' };
  expect(searchedWay(objective, found)).toEqual({ kind: 'choose', objective, ...way });
});
