import { codeKey } from '../../../src/domain/values/codes';
import {
  answersSearch,
  folded,
  foundPlaces,
  searchedPlaces,
  searchWords,
} from '../../../src/domain/views/search';
import { indicator, objective, phase } from '../records-for-tests';

const LONG =
  'Nel corso dell’anno sono stati raccolti e ordinati i documenti dell’archivio storico comunale, poi consegnati alla Soprintendenza per il vincolo.';

const centre = { id: 'c', code: '10_U_P1', shortName: 'CULTURA', name: 'Servizi culturali', manager: '' };
const centres = new Map([[codeKey(centre.code), centre]]);

const plan = objective({
  description: 'Aprire la biblioteca',
  director: 'VERDI LUCA',
  involved: [{ id: 'i', centre: '10_U_P1', role: 'supporto', share: 20 }],
  phases: [
    phase({ id: 'p1', description: 'Bando', manager: 'ROSSI ANNA', centre: '' }),
    phase({
      id: '',
      description: 'Traslòco dei libri',
      manager: 'BIANCHI UGO',
      centre: '',
      notes: 'in attesa',
    }),
  ],
  indicators: [
    indicator({
      id: 'n1',
      description: 'Prestiti',
      unit: 'n.',
      history: [
        { id: 'h', year: 2017, value: 1, unit: 'n.', comparable: false, reason: 'sede chiusa per lavori' },
      ],
    }),
  ],
  status: [
    { date: '2018-12-31', paragraphs: [{ id: 's2', order: 2, text: LONG }] },
    { date: '2018-06-30', paragraphs: [{ id: 's1', order: 1, text: 'Bando pubblicato' }] },
  ],
});

const line = { words: folded('OB1 Aprire la biblioteca'), places: searchedPlaces(plan, centres) };

const shown = (search: string): string[] =>
  foundPlaces(line, searchWords(search)).map(({ place, excerpt }) =>
    [place.part, place.number, place.id, excerpt].join(' | '),
  );

test.each([
  ['the manager of a phase', 'rossi anna', ['phase | 1 | p1 | ROSSI ANNA']],
  ['a row without Id', 'trasloco', ['phase | 2 |  | Traslòco dei libri']],
  ['notes', 'attesa', ['phase | 2 |  | in attesa']],
  ['why an earlier year is not comparable', 'chiusa', ['indicator | 1 | n1 | sede chiusa per lavori']],
  ['the director', 'verdi', ['objective |  | objective | VERDI LUCA']],
  ['a centre that takes part, by its name', 'culturali', ['objective |  | objective | Servizi culturali']],
  [
    'a paragraph, by its place in the list, with the words around',
    'archivio',
    ['status | 2 | s2 | …raccolti e ordinati i documenti dell’archivio storico comunale, poi…'],
  ],
])('%s is found and shown', (_, search, places) => {
  expect(answersSearch(line, searchWords(search))).toBe(true);
  expect(shown(search)).toEqual(places);
});

test('words that stand in several places are all named, in their order', () => {
  expect(shown('bando')).toEqual(['phase | 1 | p1 | Bando', 'status | 1 | s1 | Bando pubblicato']);
});

test('a place that has all the words comes alone; words of the line itself name no place', () => {
  expect(shown('biblioteca bando rossi')).toEqual(['phase | 1 | p1 | Bando']);
  expect(shown('biblioteca')).toEqual([]);
  expect(shown('')).toEqual([]);
});

test('words may stand apart, and one that stands nowhere finds nothing', () => {
  expect(answersSearch(line, searchWords('verdi prestiti'))).toBe(true);
  expect(shown('verdi prestiti')).toHaveLength(2);
  expect(answersSearch(line, searchWords('verdi assente'))).toBe(false);
});

test('no more than three places of an objective are named', () => {
  const phases = Array.from({ length: 8 }, (_, index) => phase({ id: `p${index}`, manager: 'NERI PIA' }));
  const many = { words: '', places: searchedPlaces(objective({ phases }), centres) };
  expect(foundPlaces(many, ['neri'])).toHaveLength(3);
});
