import { findingsOf } from '../../../src/domain/findings/findings';
import type { Objective, Peg } from '../../../src/domain/records/records';
import { found } from './found';
import { objective, pegWith } from '../records-for-tests';

const node = { id: 'n', code: '4', level: 1, parent: null, title: 'Programma' };
const lists = { areas: ['Cultura'], portfolios: ['Sindaco'], objectiveTypes: ['Gestionale'] };

test.each<[string, Partial<Objective>, Partial<Peg>, string[]]>([
  ['an unknown centre', { centre: 'C9' }, {}, ['unknown-objective-centre error objective - {"text":"C9"}']],
  ['a centre written otherwise', { centre: ' c1 ' }, {}, []],
  [
    'an involved centre that is unknown',
    { involved: [{ id: 'i', centre: 'C9', role: '', share: null }] },
    {},
    ['unknown-involved-centre error objective - {"text":"C9"}'],
  ],
  ['no programme and no albero DUP', {}, {}, []],
  ['no programme', {}, { planning: [node] }, ['programme-missing warning objective - {}']],
  [
    'unknown programmes',
    { programmes: ['5', '4', '6'] },
    { planning: [node] },
    [
      'unknown-programme error objective - {"text":"5"}',
      'unknown-other-programme error objective - {"text":"6"}',
    ],
  ],
  [
    'entries that the lists lack',
    { area: 'Sport', portfolio: 'Lavori pubblici', type: 'Strategico' },
    { lists },
    [
      'unknown-area warning objective - {"text":"Sport"}',
      'unknown-portfolio warning objective - {"text":"Lavori pubblici"}',
      'unknown-objective-type warning objective - {"text":"Strategico"}',
    ],
  ],
  [
    'entries of the lists, in other letters',
    { area: 'CULTURA', portfolio: 'sindaco', type: 'Gestionale' },
    { lists },
    [],
  ],
  ['entries without lists', { area: 'Sport', type: 'Strategico' }, {}, []],
  ['a weight beyond 100', { weight: 101 }, {}, ['objective-weight-range error objective - {"value":"101"}']],
])('%s', (_, changes, peg, findings) => {
  expect(found(changes, peg)).toEqual(findings);
});

const codesOf = (objectives: Objective[]) =>
  findingsOf(pegWith(objective(), { objectives })).map(({ code, params }) => [code, params]);

test('codes that Excel takes for the same are named at each objective', () => {
  const twins = ['ob1', 'OB1', 'OB2'].map((code) => objective({ code, description: code }));
  twins.forEach((one, index) => (one.description = `Obiettivo ${index}`));
  expect(codesOf(twins)).toEqual([
    ['duplicate-code', { text: 'ob1', count: 2 }],
    ['duplicate-code', { text: 'OB1', count: 2 }],
  ]);
});

test('objectives of one centre that are described alike are named; of two centres they may be', () => {
  const alike = (centre: string, code: string, description: string) =>
    objective({ code, centre, description });
  const long = 'Attuare il piano anticorruzione '.repeat(8);
  const twin = ['duplicate-objective', { count: 2 }];
  expect(codesOf([alike('C1', 'A', long), alike('C1', 'B', `${long.toUpperCase()} `)])).toEqual([twin, twin]);
  expect(codesOf([alike('C1', 'A', long), alike('C1', 'B', `${long}!`)])).toEqual([]);
  expect(codesOf([alike('C1', 'A', long), alike('', 'B', long)])).toEqual([['objective-centre-missing', {}]]);
});

test('what the workbook lacks is named before everything else', () => {
  const [first, ...others] = findingsOf(pegWith(objective()), [
    { finding: 'stale-schema', name: 'tblStorico[Rilievi]', isTable: false },
    { finding: 'stale-schema', name: 'Esercizio', isTable: false },
  ]);
  expect(first).toMatchObject({
    code: 'stale-schema',
    severity: 'warning',
    objective: '',
    place: { part: 'workbook', number: null },
    params: { names: 'tblStorico[Rilievi], Esercizio' },
  });
  expect(others).toEqual([]);
});
