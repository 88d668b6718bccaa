import fc from 'fast-check';
import { acceptanceOf } from '../../src/domain/edits/accepted';
import { isIsoDate, toSerial } from '../../src/domain/values/dates';
import { emptyPeg } from '../../src/domain/records/defaults';
import { findingsOf } from '../../src/domain/findings/findings';
import type { History, Indicator, Objective, Peg, Phase } from '../../src/domain/records/records';
import type { Measure, Value } from '../../src/domain/values/value';
import { measureWords } from '../../src/domain/records/fields/indicator-fields';

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { nil: null, freq: 4 });
const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const percent = maybe(
  fc.oneof(cents(0, 100), fc.constantFrom(0, 25, 33.33, 50, 100, 100, -5, 120.5, 0.5, 1)),
);
const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2017, 6, 1 + days)).toISOString().slice(0, 10));
/** Now and then a year was mistyped. */
const anyDay = fc.oneof(
  { arbitrary: day, weight: 20 },
  {
    arbitrary: fc.constantFrom(
      '2008-01-01',
      '2012-12-31',
      '2013-01-01',
      '2023-12-31',
      '2024-01-01',
      '2028-01-01',
    ),
    weight: 1,
  },
);
const number = fc.oneof(cents(-200, 2000), fc.constantFrom(0, 1, 10, 100, 0.2, 0.75));
const words = fc.constantFrom('', ' ', 'scritto');
const centre = fc.constantFrom('', 'C1', 'c1', '2', 'C9');

/** Texts that say the same, that nearly do, and with what COUNTIF takes for wildcards. */
const LONG = 'Attuare le misure del piano di prevenzione della corruzione e della trasparenza '.repeat(3);
const description = fc.constantFrom('', 'gara', ' GARA ', 'gara?', 'bando*', 'bando', LONG, `${LONG}2`);

const phase: fc.Arbitrary<Phase> = fc.record({
  id: fc.uuid(),
  order: fc.constant(1),
  description,
  weight: percent,
  progress: percent,
  plannedStart: maybe(anyDay),
  plannedEnd: maybe(anyDay),
  actualStart: maybe(anyDay),
  actualEnd: maybe(anyDay),
  manager: fc.constant(''),
  centre,
  notes: words,
  monitoring: fc.constant([]),
  approved: fc.constant({}),
});

const measures: Measure[] = ['number', 'percent', 'yes-no', 'ratio', 'variation', 'date', 'text'];

/** Now and then an indicator has a value that its measure cannot mean. */
function ownValueOf(measure: Measure): fc.Arbitrary<Value> {
  const suited = { arbitrary: valueOf(measure), weight: 12 };
  if (measure === 'text') return valueOf(measure);
  const more = measure === 'date' ? [1, 60, -3, 3_000_000, 'VERO'] : measure === 'yes-no' ? [] : ['VERO'];
  return fc.oneof(suited, { arbitrary: fc.constantFrom('forse', 'circa * 83', ...more), weight: 1 });
}

function valueOf(measure: Measure): fc.Arbitrary<Value> {
  if (measure === 'date') return maybe(day);
  if (measure === 'text')
    return maybe(fc.constantFrom('approvato', 'Approvato ', 'IN  CORSO', 'in corso', '12'));
  return maybe(measure === 'yes-no' ? fc.constantFrom(0, 1, 1, 2) : number);
}

const units = fc.constantFrom('', '', '%', 'n.', 'N.', 'km');

const history = (measure: Measure): fc.Arbitrary<History[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      year: fc.constantFrom(2017, 2017, 2016, 2015, 2018, 2019),
      value: valueOf(measure),
      unit: units,
      comparable: fc.constantFrom(true, true, false),
      reason: fc.constant(''),
    }),
    { maxLength: 2, selector: ({ year }) => year },
  );

const anyIndicator: fc.Arbitrary<Indicator> = fc.constantFrom(...measures).chain((measure) =>
  fc.record({
    id: fc.uuid(),
    order: fc.constant(1),
    description,
    type: fc.constantFrom('', 'EFFICACIA', 'efficienza', 'Altro * tipo'),
    measure: fc.constant(measure),
    unit: units,
    polarity: fc.constantFrom('up', 'down'),
    weight: fc.option(fc.oneof(cents(0, 100), cents(90, 110), cents(0, 1)), { nil: null, freq: 8 }),
    base: maybe(number),
    current: maybe(number),
    expected: ownValueOf(measure),
    achieved: ownValueOf(measure),
    notes: words,
    history: history(measure),
    monitoring: fc.constant([]),
    approved: fc.constant({}),
  }),
);

/** Sometimes the achieved value is what base and current give, or a cent more, or the inverted ratio, and last year's is the base. */
const indicator: fc.Arbitrary<Indicator> = fc
  .tuple(anyIndicator, fc.constantFrom('drawn', 'computed', 'rounded', 'inverted'), fc.boolean())
  .map(([one, achieved, sameBase]) => {
    const { base, current, measure } = one;
    const share = measure === 'ratio' || measure === 'variation';
    if (!share || base === null || current === null || base === 0 || current === 0) return one;
    const [of, by] =
      achieved === 'inverted' ? [base, current] : [current - (measure === 'ratio' ? 0 : base), base];
    const cents = Math.round((of / by) * 10_000) + (achieved === 'rounded' ? 1 : 0);
    return {
      ...one,
      achieved: achieved === 'drawn' ? one.achieved : cents / 100,
      history: one.history.map((row) => (sameBase ? { ...row, value: base } : row)),
    };
  });

/** Weights of phases as they are typed with a percent sign. */
const inFractions = (phases: Phase[]): Phase[] =>
  phases.map((one) => ({ ...one, weight: Math.round(100 / phases.length) / 100 }));

const objectiveOf = (index: number): fc.Arbitrary<Objective> =>
  fc
    .record({
      id: fc.uuid(),
      phases: fc.oneof(
        { arbitrary: fc.array(phase, { maxLength: 5, size: 'max' }), weight: 9 },
        { arbitrary: fc.array(phase, { maxLength: 3, size: 'max' }).map(inFractions), weight: 1 },
      ),
      indicators: fc.array(indicator, { maxLength: 4, size: 'max' }),
      centre,
      manager: words,
      weight: percent,
      area: fc.constantFrom('', 'Cultura', 'sport', 'Area ? altra'),
      portfolio: fc.constantFrom('', 'Sindaco', 'Bilancio'),
      type: fc.constantFrom('', 'Gestionale', 'Strategico'),
      programmes: fc.constantFrom<string[]>([], [], ['4'], ['4_01', '4'], ['9']),
      description: fc.constantFrom(`obiettivo ${index}`, `obiettivo ${index}`, 'Anticorruzione', LONG, ''),
      status: fc.uniqueArray(
        fc.record({
          date: fc.constantFrom(null, '2018-06-30', '2018-12-31'),
          paragraphs: fc.tuple(
            fc.record({
              id: fc.uuid(),
              order: fc.constant(1),
              text: fc.constantFrom('', 'fatto', '12'),
            }),
          ),
        }),
        { maxLength: 2, selector: ({ date }) => date },
      ),
    })
    .map((parts) => ({
      ...parts,
      order: index,
      code: `2018_${index}`,
      directorate: '',
      director: '',
      involved: [],
    }))
    // Of two objectives with one code, neither has rows that could be the other's.
    .map((one) =>
      index % 50 > 1 ? one : { ...one, code: index % 50 === 1 ? `dup${index}` : `DUP${index + 1}`, ...bare },
    );

const bare = { phases: [], indicators: [], status: [] };

const node = (code: string, parent: string | null) => ({
  id: `node ${code}`,
  code,
  level: 1,
  parent,
  title: code,
});
const centreRow = (code: string) => ({
  id: `centre ${code}`,
  code,
  shortName: code,
  name: code,
  manager: '',
});

/** Objectives with all that figures and findings depend on; some of the findings are accepted. */
export function generatedPeg(count: number): fc.Arbitrary<Peg> {
  return fc
    .record({
      objectives: fc.tuple(...Array.from({ length: count }, (_, index) => objectiveOf(index + 1))),
      referenceDate: fc.option(fc.constantFrom('2018-06-30', '2018-12-31'), { nil: null, freq: 4 }),
      phaseShare: fc.constantFrom(null, 0, 30, 50, 100),
      cap: fc.constantFrom(100, 120),
      missing: fc.constantFrom('blank' as const, 'zero' as const),
      weightTolerance: fc.constantFrom(0, 0.05, 5),
      thresholds: fc.constantFrom<[number, number]>([60, 90], [0, 100]),
    })
    .map(({ objectives, referenceDate, ...settings }) => {
      const peg = emptyPeg(2018);
      Object.assign(peg.parameters.settings, settings);
      peg.parameters.referenceDate = referenceDate;
      return {
        ...peg,
        objectives,
        centres: ['C1', '2'].map(centreRow),
        planning: [node('4', null), node('4_01', '4')],
        lists: {
          areas: ['Cultura', 'Sport'],
          objectiveTypes: ['Gestionale'],
          indicatorTypes: ['EFFICACIA', 'EFFICIENZA'],
          units: ['%', 'n.'],
          portfolios: ['Sindaco'],
        },
      };
    })
    .chain(withAcceptances);
}

/** Some of the findings are accepted: as they are, whatever their values, for other values, or for the whole objective. */
function withAcceptances(peg: Peg): fc.Arbitrary<Peg> {
  const found = findingsOf(peg);
  const kinds = fc.constantFrom('exact', 'any values', 'other values', 'whole objective');
  return fc
    .tuple(
      fc.subarray(found, { maxLength: Math.ceil(peg.objectives.length / 3) }),
      fc.infiniteStream(kinds),
      fc.infiniteStream(fc.uuid()),
    )
    .map(([chosen, kind, ids]) => ({
      ...peg,
      accepted: chosen.map((finding) => {
        const id = String(ids.next().value ?? '');
        const by = { id, reason: 'noto', author: '', date: null };
        const acceptance = acceptanceOf(finding, by);
        switch (kind.next().value) {
          case 'any values':
            return { ...acceptance, finding: finding.code };
          case 'other values':
            return { ...acceptance, finding: `${finding.code} (1;2)` };
          case 'whole objective':
            return { ...acceptance, row: '' };
          default:
            return acceptance;
        }
      }),
    }));
}

/** One plan of that many objectives, the same for the same seed. */
export function drawn(count: number, seed: number): Peg {
  const [peg] = fc.sample(generatedPeg(count), { numRuns: 1, seed });
  if (peg === undefined) throw new Error('nothing was generated');
  return peg;
}

/**
 * The same plan in cells as people type or paste them: other words for yes and no, booleans, times of day, spaces and
 * capitals around choices, and cells that mean what an empty one does. To be written, not to be judged.
 */
export function typedByHand(peg: Peg): Peg {
  let count = 0;
  const one = <T>(...cells: T[]): T => {
    count += 1;
    return cells[(Math.imul(count, 2_654_435_761) >>> 16) % cells.length] as T;
  };
  const choice = (word: string): string => one(word, word, `${word} `, ` ${word.toUpperCase()}`);
  const cell = (measure: Measure, value: Value): Value | boolean => {
    if (value === null) return one(null, null, '', '  ');
    if (measure === 'date' && typeof value === 'string' && isIsoDate(value))
      return toSerial(value) + one(0, 0.75);
    if (measure !== 'yes-no') return value;
    if (value === 1)
      return one<Value | boolean>(1, true, 'sì', 'Sì ', "si'", ' SI', 's', 'Vero', 'TRUE', 'x', '1');
    return value === 0 ? one<Value | boolean>(0, false, 'no', 'No ', 'n', ' FALSO', 'false', '0') : value;
  };
  const handTyped = (row: Indicator): unknown => ({
    ...row,
    measure:
      row.measure === 'number' ? one(choice('numero'), '', 'quantità') : choice(measureWords[row.measure]),
    polarity: row.polarity === 'up' ? one(choice('crescente'), '', 'in su') : choice('decrescente'),
    expected: cell(row.measure, row.expected),
    achieved: cell(row.measure, row.achieved),
    history: row.history.map((past) => ({
      ...past,
      value: cell(row.measure, past.value),
      comparable: past.comparable
        ? one<string | number>('sì', 'x', 1, '', 'forse')
        : one<string | number>('no', 'No ', 'n', 'FALSO', 0),
    })),
  });
  return {
    ...peg,
    objectives: peg.objectives.map((objective) => ({
      ...objective,
      indicators: objective.indicators.map((row) => handTyped(row) as Indicator),
    })),
  };
}
