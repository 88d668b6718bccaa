import type { Finding } from '../../../src/domain/findings/finding';
import type { SheetIssue } from '../../../src/domain/findings/sheet-issues';
import { findingsOf } from '../../../src/domain/findings/findings';
import { filteredLines, overviewLines, overviewSorts } from '../../../src/domain/views/overview';
import type { OverviewFilter, OverviewSort, OverviewState } from '../../../src/domain/views/overview';
import type { Acceptance, Objective, Peg } from '../../../src/domain/records/records';
import { indicator, objective, pegWith, phase } from '../records-for-tests';

const everything: OverviewFilter = {
  search: '',
  centre: '',
  state: 'all',
  sort: 'order',
  direction: 'ascending',
};

const late = phase({ plannedEnd: '2018-12-01', actualEnd: '2018-12-31' });

const objectives: Objective[] = [
  objective({ id: 'a', code: 'OB10', description: 'Attività dell’archivio', centre: '02' }),
  objective({
    id: 'b',
    code: 'OB2',
    description: 'CITTA’ PULITA',
    manager: 'D’Amico Niccolò',
    phases: [phase({ weight: 40, progress: 50, actualEnd: null, plannedEnd: null }), { ...late, weight: 40 }],
    indicators: [indicator(), indicator({ achieved: 2, notes: 'nota' })],
  }),
  objective({ id: '', code: 'ob1', description: 'Biblioteca', manager: '', centre: 'X', phases: [] }),
  objective({
    id: 'd',
    code: 'OB3',
    description: 'Verde pubblico',
    indicators: [],
    phases: [phase({ progress: 0, actualEnd: null, plannedEnd: '2018-12-30', actualStart: '2019-01-02' })],
  }),
  objective({
    id: 'e',
    code: 'OB4',
    description: 'Pesi assenti',
    indicators: [indicator({ achieved: null })],
    phases: [phase({ weight: null, actualStart: '2018-05-01', actualEnd: '2018-04-01' })],
  }),
];

const peg: Peg = pegWith(objective(), {
  objectives,
  centres: [
    { id: 'c1', code: 'C1', shortName: 'AMBIENTE', name: 'Servizio ambiente', manager: '' },
    { id: 'c2', code: '2', shortName: '', name: 'Cultura', manager: '' },
  ],
});

const lines = overviewLines(peg, findingsOf(peg));
const codesOf = (filter: Partial<OverviewFilter>) =>
  filteredLines(lines, { ...everything, ...filter })
    .map(({ code }) => code)
    .join(' ');

describe('the lines', () => {
  it('are one per objective, in order, with centre, figures and whether it was adopted', () => {
    expect(lines.map(({ position, code, adopted }) => [position, code, adopted])).toEqual([
      [1, 'OB10', true],
      [2, 'OB2', true],
      [3, 'ob1', false],
      [4, 'OB3', true],
      [5, 'OB4', true],
    ]);
    expect(lines[1]).toMatchObject({
      id: 'b',
      description: 'CITTA’ PULITA',
      manager: 'D’Amico Niccolò',
      centre: 'C1',
      centreName: 'AMBIENTE',
      figures: { weightSum: 80, weightGap: -20, weightCheck: 'missing', progress: 75, daysLate: 30 },
    });
    expect(lines[1]?.figures).toMatchObject({ indicatorCount: 2, indicatorsReached: 1 });
  });

  it('name their centre by its short name, else its name, however its code is written', () => {
    expect(lines.map(({ centre, centreName }) => [centre, centreName])).toEqual([
      ['02', 'Cultura'],
      ['C1', 'AMBIENTE'],
      ['X', ''],
      ['C1', 'AMBIENTE'],
      ['C1', 'AMBIENTE'],
    ]);
  });

  it('count open errors and warnings, not hints and not what was accepted', () => {
    const found = (code: Finding['code'], severity: Finding['severity'], accepted: string | null = null) =>
      ({
        code,
        severity,
        objective: 'OB2',
        place: { part: 'objective', number: null },
        row: 'b',
        params: {},
        values: '',
        accepted,
      }) satisfies Finding;
    const counted = overviewLines(peg, [
      found('value-type', 'error'),
      found('value-type', 'error', 'già noto'),
      found('no-weights', 'warning'),
      found('weight-missing', 'warning'),
      found('phase-late', 'warning', 'già noto'),
      found('phase-manager-missing', 'hint'),
    ]);
    expect(counted.map(({ errors, warnings }) => [errors, warnings])).toEqual([
      [0, 0] as const,
      [1, 2] as const,
      [0, 0] as const,
      [0, 0] as const,
      [0, 0] as const,
    ]);
  });

  it('change their counts when somebody accepts a finding', () => {
    const acceptance: Acceptance = {
      id: 'x',
      objective: 'ob4',
      finding: 'actual-dates-order',
      row: '',
      reason: 'noto',
      author: '',
      date: null,
    };
    const accepted = { ...peg, accepted: [acceptance] };
    expect(lines[4]?.errors).toBe(1);
    expect(overviewLines(accepted, findingsOf(accepted))[4]?.errors).toBe(0);
  });

  it('leave out what is wrong with the workbook as such, also at an objective without a code', () => {
    const [first, ...others] = peg.objectives;
    const unnamed = { ...peg, objectives: [{ ...(first as Objective), code: '' }, ...others] };
    const cell = { sheet: 'Fasi', address: 'C2', column: 'Obiettivo', text: 'X ' };
    const issues: SheetIssue[] = [
      { finding: 'stale-schema', name: 'tblStorico', isTable: true },
      { ...cell, finding: 'code-spaces', issue: null, isNamed: true },
    ];
    const [line] = overviewLines(unnamed, findingsOf(unnamed, issues));
    const [plain] = overviewLines(unnamed, findingsOf(unnamed));
    expect([line?.errors, line?.warnings]).toEqual([plain?.errors, plain?.warnings]);
  });
});

test.each([
  ['', 'OB10 OB2 ob1 OB3 OB4'],
  ['   ', 'OB10 OB2 ob1 OB3 OB4'],
  ['ob1', 'OB10 ob1'],
  ['ATTIVITÀ', 'OB10'],
  ["attivita'", 'OB10'],
  ['città', 'OB2'],
  ["citta'  pulita", 'OB2'],
  ['niccolo', 'OB2'],
  ["d'amico", 'OB2'],
  ['ambiente verde', 'OB3'],
  // The phase of OB10 is that centre's.
  ['servizio', 'OB10 OB2 OB3 OB4'],
  ['verde biblioteca', ''],
  ['cultura archivio 02', 'OB10'],
])('the search for "%s" finds %s', (search, codes) => {
  expect(codesOf({ search })).toBe(codes);
});

test.each<[OverviewState, string]>([
  ['all', 'OB10 OB2 ob1 OB3 OB4'],
  ['with-errors', 'OB2 ob1 OB4'],
  ['with-warnings', 'OB2 ob1 OB3 OB4'],
  ['weights-wrong', 'OB2 ob1 OB4'],
  ['late', 'OB2 OB3'],
  ['not-complete', 'OB2 ob1 OB3 OB4'],
  ['to-adopt', 'ob1'],
])('the state %s leaves %s', (state, codes) => {
  expect(codesOf({ state })).toBe(codes);
});

test.each([
  ['', 'OB10 OB2 ob1 OB3 OB4'],
  ['C1', 'OB2 OB3 OB4'],
  ['2', 'OB10'],
  ['x', 'ob1'],
  ['C', ''],
])('the centre "%s" leaves %s', (centre, codes) => {
  expect(codesOf({ centre })).toBe(codes);
});

test.each<[OverviewSort, string, string]>([
  ['order', 'OB10 OB2 ob1 OB3 OB4', 'OB4 OB3 ob1 OB2 OB10'],
  ['code', 'ob1 OB2 OB3 OB4 OB10', 'OB10 OB4 OB3 OB2 ob1'],
  ['progress', 'OB3 OB2 OB10 ob1 OB4', 'OB10 OB2 OB3 ob1 OB4'],
  ['daysLate', 'OB10 OB4 OB3 OB2 ob1', 'OB2 OB3 OB10 OB4 ob1'],
  ['weightSum', 'OB2 OB10 OB3 ob1 OB4', 'OB10 OB3 OB2 ob1 OB4'],
  ['indicators', 'OB4 OB2 OB10 ob1 OB3', 'OB10 ob1 OB2 OB4 OB3'],
  ['state', 'OB3 OB2 OB10 ob1 OB4', 'OB10 ob1 OB2 OB3 OB4'],
])('sorted by %s: %s, or from the other end %s', (sort, ascending, descending) => {
  expect(codesOf({ sort })).toBe(ascending);
  expect(codesOf({ sort, direction: 'descending' })).toBe(descending);
});

test('search, centre and state hold together', () => {
  expect(codesOf({ search: 'ob', centre: 'C1', state: 'late', sort: 'code', direction: 'descending' })).toBe(
    'OB3 OB2',
  );
});

test('sorting neither loses a line nor touches the given array', () => {
  const given = [...lines];
  for (const sort of overviewSorts) {
    expect(new Set(filteredLines(lines, { ...everything, sort }))).toEqual(new Set(given));
  }
  expect(lines).toEqual(given);
});
