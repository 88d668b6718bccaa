import fc from 'fast-check';
import type { Indicator, Objective, Peg, Phase } from '../../src/domain/records/records';
import { indicatorOf, objectiveOf, pegOf, phaseOf, statusOf } from './pegs';

/** Words as they stand in schede; now and then a line end, or a word longer than any line. */
const plainWord = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom('attività', 'di', 'comunicazione', "dell'Ente", 'e', 'perché', 'città'),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'alternanza scuola-lavoro',
      'on-line',
      '€ 1.234,50',
      '«alto»',
      '2018–2020',
      'WWWWWW',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('m'.repeat(300), 'Donaudampfschiff-'.repeat(18), '\n', '\n\n') },
);

const anyWord = fc.oneof(
  { weight: 39, arbitrary: plainWord },
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.constantFrom('  ', '\t') },
);

/** Makes texts of words with spaces between, of up to so many characters. */
type Prose = (maximum: number) => fc.Arbitrary<string>;

const proseOf =
  (word: fc.Arbitrary<string>): Prose =>
  (maximum) =>
    fc
      .tuple(
        fc.array(word, { maxLength: 40 }),
        fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(150) }),
      )
      .map(([words, times]) => `${words.join(' ')} `.repeat(times).slice(0, maximum).trim());

const number = fc.oneof(
  fc.constant(null),
  fc.constantFrom(0, 100, 10, 33.33),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
const date = fc.oneof(
  fc.constant(null),
  fc
    .tuple(
      fc.integer({ min: 2016, max: 2020 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
);

const phase = (prose: Prose): fc.Arbitrary<Phase> =>
  fc
    .record({
      description: prose(4_000),
      weight: number,
      progress: number,
      plannedStart: date,
      plannedEnd: date,
      actualStart: date,
      actualEnd: date,
      manager: prose(60),
      centre: fc.constantFrom('', 'C1', 'sconosciuto'),
      notes: prose(1_500),
    })
    .map(phaseOf);

const indicator = (prose: Prose): fc.Arbitrary<Indicator> =>
  fc
    .record({
      description: prose(3_000),
      type: fc.constantFrom('', "ECONOMICITA'", 'EFFICACIA'),
      measure: fc.constantFrom('number', 'percent', 'yes-no', 'ratio', 'variation', 'date', 'text'),
      unit: fc.constantFrom('', '%', 'giorni lavorativi'),
      polarity: fc.constantFrom('up', 'down'),
      base: number,
      current: number,
      expected: fc.oneof(number, date, prose(200)),
      achieved: fc.oneof(number, date, prose(200)),
      notes: prose(1_000),
      history: fc.array(
        fc.record({
          id: fc.constant(''),
          year: fc.constantFrom(2016, 2017),
          value: number,
          unit: fc.constantFrom('', 'ore'),
          comparable: fc.boolean(),
          reason: prose(200),
        }),
        { maxLength: 2 },
      ),
    })
    .map((values) => indicatorOf(values as Partial<Indicator>));

/** Up to so many phases and indicators. */
interface Most {
  phases: number;
  indicators: number;
}

const objective = (prose: Prose, most: Most): fc.Arbitrary<Objective> =>
  fc
    .record({
      description: prose(2_000),
      area: prose(120),
      portfolio: prose(60),
      directorate: prose(60),
      director: prose(40),
      centre: fc.constantFrom('', 'C1', 'sconosciuto'),
      manager: prose(60),
      type: prose(40),
      programmes: fc.subarray(['4', '4_0101', 'ignoto']),
      involved: fc.array(
        fc.record({
          id: fc.constant(''),
          centre: fc.constantFrom('C1', 'X'),
          role: prose(40),
          share: number,
        }),
        { maxLength: 50 },
      ),
      status: fc.array(prose(30_000), { maxLength: 12 }).map((texts) => statusOf(...texts)),
      phases: fc.array(phase(prose), { maxLength: most.phases }),
      indicators: fc.array(indicator(prose), { maxLength: most.indicators }),
    })
    .map(objectiveOf);

/** An objective of words that every font has, of a few pages. */
export const plainObjective = objective(proseOf(plainWord), { phases: 12, indicators: 8 });

/** Any content within the limits of the records, blanks everywhere. */
export const arbitraryPeg: fc.Arbitrary<Peg> = fc
  .tuple(
    fc.array(objective(proseOf(anyWord), { phases: 60, indicators: 40 }), { minLength: 1, maxLength: 3 }),
    proseOf(anyWord)(150),
    date,
    date,
    date,
  )
  .map(([objectives, entity, referenceDate, ganttFrom, ganttTo]) => {
    const peg = pegOf(...objectives.map((one, position) => ({ ...one, code: `OB_${position + 1}` })));
    const settings = { ...peg.parameters.settings, ganttFrom, ganttTo };
    return {
      ...peg,
      parameters: {
        ...peg.parameters,
        entity,
        referenceDate: referenceDate === null ? null : '2018-12-31',
        settings,
      },
      centres: [{ id: '', code: 'C1', shortName: 'CULTURA', name: 'Settore Cultura e Sport', manager: '' }],
      planning: [
        { id: '', code: '4', level: 1, parent: null, title: 'La città' },
        { id: '', code: '4_0101', level: 2, parent: '4', title: 'Partecipazione' },
      ],
    };
  });
