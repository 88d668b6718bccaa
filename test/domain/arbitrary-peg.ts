import fc from 'fast-check';
import { codeKey, criteriaKeys } from '../../src/domain/values/codes';
import { fromSerial } from '../../src/domain/values/dates';
import { historyRecord, monitoringRecord } from '../../src/domain/records/fields/entry-fields';
import { cellFields, type Facets, type FieldsOf } from '../../src/domain/records/fields/field';
import { indicatorRecord } from '../../src/domain/records/fields/indicator-fields';
import { involvementRecord, objectiveRecord } from '../../src/domain/records/fields/objective-fields';
import { phaseRecord } from '../../src/domain/records/fields/phase-fields';
import {
  acceptanceRecord,
  centreRecord,
  correctionRecord,
  nodeRecord,
} from '../../src/domain/records/fields/register-fields';
import type {
  Acceptance,
  Centre,
  Correction,
  History,
  Indicator,
  Involvement,
  Monitoring,
  Objective,
  Parameters,
  Peg,
  Phase,
  PlanningNode,
  Settings,
  Status,
} from '../../src/domain/records/records';
import type { Measure, Value } from '../../src/domain/values/value';

/** Any workbook that an exchange file can hold: texts of every kind, missing values, references that exist. */
export function arbitraryPeg(): fc.Arbitrary<Peg> {
  const centres = fc.uniqueArray(centre, { maxLength: 3, selector: keyOf, comparator: shareKey });
  const nodes = fc.uniqueArray(code, { maxLength: 4, selector: codeKey });
  return fc.tuple(centres, nodes).chain(([known, codes]) => pegOf(known, codes));
}

const keyOf = (row: { code: string }): string[] => criteriaKeys(row.code);
const shareKey = (first: string[], second: string[]): boolean => first.some((key) => second.includes(key));

const id = fc.uuid();
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('\n', '\t', '"', '=', "'", 'è', '😀'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((value) => value !== '__proto__');
const filled = text.filter((value) => value !== '');
const code = fc.string({
  unit: fc.constantFrom(...'AaBb0123456789_./-'.split('')),
  minLength: 1,
  maxLength: 12,
});
const date = fc.integer({ min: 61, max: 2958465 }).map(fromSerial);
const maybeDate = fc.option(date, { nil: null });
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
  .map((value) => value + 0);
const maybeNumber = fc.option(number, { nil: null });
const percent = fc.option(
  fc.integer({ min: 0, max: 10000 }).map((value) => value / 100),
  { nil: null },
);
const year = fc.integer({ min: 1990, max: 2100 });
const order = fc.integer({ min: 1, max: 99 });

/** What stands in a field of that kind. */
function valuesOf({ kind, choices = {}, limits: [least, most] = [0, 9999] }: Facets): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'id':
      return id;
    case 'order':
      return order;
    case 'number':
    case 'value':
      return maybeNumber;
    case 'integer':
      return fc.integer({ min: least, max: most });
    case 'percent':
      return percent;
    case 'date':
      return maybeDate;
    case 'code':
      return code;
    case 'choice':
      return fc.constantFrom(...Object.keys(choices));
    case 'boolean':
      return fc.boolean();
    default:
      return text;
  }
}

/** Any record of a kind; `more`: its lists, and fields that hang together with others. */
function anyRecord<R>(
  record: FieldsOf<R>,
  more: { [K in keyof R]?: fc.Arbitrary<R[K]> } = {},
): fc.Arbitrary<R> {
  const own = cellFields(record).map(([name, field]) => [name, valuesOf(field)] as const);
  return fc.record({ ...Object.fromEntries(own), ...more }) as fc.Arbitrary<R>;
}

const centre = anyRecord<Centre>(centreRecord);

function monitoringOf(value: fc.Arbitrary<Value>): fc.Arbitrary<Monitoring[]> {
  return fc.array(anyRecord<Monitoring>(monitoringRecord, { value }), { maxLength: 2 });
}

/** Parents stand before their children, so that there are no circles. */
function planningOf(codes: string[]): fc.Arbitrary<PlanningNode[]> {
  const nodes = codes.map((own, index) =>
    anyRecord<PlanningNode>(nodeRecord, {
      code: fc.constant(own),
      parent: fc.constantFrom(null, ...codes.slice(0, index)),
    }),
  );
  return fc.tuple(...nodes);
}

function phaseOf(centreCode: fc.Arbitrary<string>): fc.Arbitrary<Phase> {
  return anyRecord<Phase>(phaseRecord, {
    centre: centreCode,
    monitoring: monitoringOf(percent),
    approved: fc.record({ weight: percent, plannedEnd: maybeDate }, { requiredKeys: [] }),
  });
}

const measures: Measure[] = ['number', 'percent', 'yes-no', 'ratio', 'variation', 'date', 'text'];

const indicator: fc.Arbitrary<Indicator> = fc.constantFrom(...measures).chain((measure) => {
  const value: fc.Arbitrary<Value> =
    measure === 'date' ? maybeDate : measure === 'text' ? fc.option(filled, { nil: null }) : maybeNumber;
  const entry = anyRecord<History>(historyRecord, { value });
  return anyRecord<Indicator>(indicatorRecord, {
    measure: fc.constant(measure),
    expected: value,
    achieved: value,
    history: fc.uniqueArray(entry, { maxLength: 2, selector: (row) => row.year }),
    monitoring: monitoringOf(value),
    approved: fc.record({ expected: value, weight: percent }, { requiredKeys: [] }),
  });
});

const status: fc.Arbitrary<Status[]> = fc
  .uniqueArray(
    fc.record({
      date: maybeDate,
      paragraphs: fc.array(fc.record({ id, order: fc.constant<number>(0), text }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { maxLength: 2, selector: (entry) => entry.date },
  )
  .map((entries) => {
    let order = 0;
    for (const { paragraphs } of entries) for (const paragraph of paragraphs) paragraph.order = order += 1;
    return entries;
  });

function objectiveOf(centres: Centre[], nodes: string[]): fc.Arbitrary<Objective> {
  const known = centres.map((row) => row.code);
  const centreCode = fc.constantFrom('', ...known);
  return anyRecord<Objective>(objectiveRecord, {
    centre: centreCode,
    programmes: fc.subarray(nodes),
    involved:
      known.length === 0
        ? fc.constant([])
        : fc.array(anyRecord<Involvement>(involvementRecord, { centre: fc.constantFrom(...known) }), {
            maxLength: 2,
          }),
    status,
    phases: fc.array(phaseOf(centreCode), { maxLength: 3 }),
    indicators: fc.array(indicator, { maxLength: 3 }),
  });
}

const settings: fc.Arbitrary<Settings> = fc.record({
  planningLevels: fc.array(text, { maxLength: 3 }),
  weightTolerance: fc.constantFrom(0, 0.05, 1),
  phaseShare: percent,
  cap: fc.constantFrom(100, 120),
  missing: fc.constantFrom('blank', 'zero'),
  thresholds: fc.constantFrom<[number, number]>([60, 90], [50, 50], [0, 100]),
  monitoringDates: fc.subarray(['02-29', '06-30', '09-30', '12-31']),
  ganttFrom: maybeDate,
  ganttTo: maybeDate,
  diary: fc.constant(true),
  diaryRows: fc.constant(2000),
});

/** A group of which nothing is given is none, as the workbook has it. */
function group<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T | null> {
  const isBlank = (given: T): boolean =>
    Object.values(given).every((field) => field === '' || field === null);
  return fc
    .option(fc.record<T>(fields), { nil: null })
    .map((given) => (given && isBlank(given) ? null : given));
}

const parameters: fc.Arbitrary<Parameters> = fc.record({
  entity: filled,
  year,
  view: fc.record({ code: text, title: text }),
  level: text,
  processedOn: maybeDate,
  referenceDate: maybeDate,
  approval: group({ act: text, date: maybeDate }),
  protocol: group({
    office: text,
    direction: fc.constantFrom<'A' | 'P' | ''>('A', 'P', ''),
    number: text,
    date: maybeDate,
    class: text,
    file: text,
  }),
  settings,
});

function pegOf(centres: Centre[], nodes: string[]): fc.Arbitrary<Peg> {
  const objectives = fc.uniqueArray(objectiveOf(centres, nodes), {
    maxLength: 2,
    selector: keyOf,
    comparator: shareKey,
  });
  return fc.tuple(objectives, planningOf(nodes)).chain(([known, planning]) => {
    const objective = fc.constantFrom('', ...known.map((row) => row.code));
    const value: fc.Arbitrary<Value> = fc.oneof(maybeNumber, date);
    return fc.record({
      parameters,
      lists: fc.dictionary(text, fc.array(filled, { maxLength: 3 }), { maxKeys: 3, noNullPrototype: true }),
      centres: fc.constant(centres),
      planning: fc.constant(planning),
      objectives: fc.constant(known),
      corrections: fc.array(
        anyRecord<Correction>(correctionRecord, {
          objective,
          row: fc.oneof(fc.constant(''), id),
          before: value,
          after: value,
        }),
        { maxLength: 2 },
      ),
      accepted: fc.array(anyRecord<Acceptance>(acceptanceRecord, { objective, row: fc.constant('') }), {
        maxLength: 2,
      }),
    });
  });
}
