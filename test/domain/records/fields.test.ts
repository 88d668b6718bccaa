import schema from '../../../assets/peg-exchange.schema.json';
import { readFields, showFields } from '../../../src/domain/drafts/draft';
import { formTypes } from '../../../src/domain/drafts/draft-types';
import { parseExchange, toExchange } from '../../../src/domain/exchange/exchange';
import { blankRecord } from '../../../src/domain/records/fields/blanks';
import {
  cellFields,
  rowsFields,
  valueAt,
  type AnyRecord,
  type Facets,
  type FieldsOf,
} from '../../../src/domain/records/fields/field';
import { partRecords } from '../../../src/domain/records/fields/part-records';
import { italian } from '../../../src/i18n/dictionary';
import { pegRecords } from '../../../src/workbook/read/peg-records';
import { fingerprint } from '../../../src/workbook/rows/fingerprint';
import { pegRows } from '../../../src/workbook/rows/peg-rows';
import { rowCells } from '../../../src/workbook/rows/row-writes';
import type { TableRows, Tables } from '../../../src/workbook/rows/table-rows';
import { dropDownOf } from '../../../src/workbook/schema/drop-downs';
import { LIST_NAMES } from '../../../src/workbook/schema/list-labels';
import { entriesColumn } from '../../../src/workbook/schema/list-tables';
import { SCHEMA_VERSION, tables } from '../../../src/workbook/schema/schema';
import { idCounter } from '../records-for-tests';
import { fullPeg, fullRecord } from './full-records';
import { pegParts } from '../at-once';

const parts: [string, AnyRecord][] = Object.entries(partRecords);

interface Node {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: string[];
  default?: unknown;
  maximum?: number;
  items?: Node;
  required?: string[];
  properties?: Record<string, Node>;
}

/** What the JSON schema says at a place, through references. */
function resolved(node: Node | undefined): Node {
  if (node?.$ref === undefined) return node ?? {};
  const name = node.$ref.slice('#/$defs/'.length) as keyof typeof schema.$defs;
  return schema.$defs[name] as Node;
}

interface Described {
  place: string;
  record: AnyRecord;
  node: Node;
  properties: Readonly<Record<string, string>>;
}

/** Every table of fields that the exchange file has rows of, with what the JSON schema says of those rows. */
const described: Described[] = (['centres', 'planning', 'objectives', 'corrections', 'accepted'] as const)
  .map((place) => ({
    place,
    record: partRecords[place] as AnyRecord,
    node: resolved((schema.properties[place] as Node).items),
    properties: {},
  }))
  .flatMap(withLists);

function withLists(one: Described): Described[] {
  const lists = rowsFields(one.record).flatMap(([name, { of, properties = {} }]) =>
    withLists({
      place: `${one.place}.${name}`,
      record: of,
      node: resolved(resolved(one.node.properties?.[name]).items),
      properties,
    }),
  );
  return [one, ...lists];
}

const accepted: Readonly<Record<Facets['kind'], Node>> = {
  id: { type: ['string'], format: 'uuid' },
  order: { type: ['integer'] },
  text: { type: ['string'] },
  number: { type: ['number', 'null'] },
  integer: { type: ['integer'] },
  percent: { type: ['number', 'null'], maximum: 100 },
  date: { type: ['string', 'null'], format: 'date' },
  code: { type: ['string'] },
  codes: { type: ['array'] },
  choice: {},
  boolean: { type: ['boolean'] },
  value: { type: ['number', 'string', 'null'] },
};

/** What the JSON schema has to say of a field. */
function wanted({ kind, choices, standard, exchange }: Facets): Node {
  const options = Object.keys(choices ?? {}).filter((code) => code !== '');
  const leftOut = exchange !== 'required' && (kind === 'boolean' || kind === 'choice') && standard !== '';
  return {
    ...accepted[kind],
    ...(kind === 'code' && standard === null && { type: ['string', 'null'] }),
    ...(kind === 'choice' && { enum: options }),
    ...(leftOut && { default: standard }),
  };
}

describe.each(described)('$place in the exchange file', ({ record, node, properties }) => {
  const given = Object.entries(record.fields)
    .filter(([, field]) => !('exchange' in field && field.exchange === 'none'))
    .map(([name, field]) => ({ property: properties[name] ?? name, field }));

  it('has the properties that its fields say, and requires the same', () => {
    expect(Object.keys(node.properties ?? {}).sort()).toEqual(given.map(({ property }) => property).sort());
    const required = given.filter(({ field }) => 'exchange' in field && field.exchange === 'required');
    expect([...(node.required ?? [])].sort()).toEqual(required.map(({ property }) => property).sort());
  });

  it('takes what the kind of each field writes', () => {
    const cells = new Map(cellFields(record));
    const renamed = new Map(Object.entries(properties).map(([name, property]) => [property, name]));
    for (const [property, said] of Object.entries(node.properties ?? {})) {
      const field = cells.get(renamed.get(property) ?? property);
      if (field === undefined) continue;
      const found = resolved(said);
      const type = found.type === undefined ? {} : { type: [found.type].flat() };
      // A value that stands for the progress of a phase is a percentage.
      const kind = property === 'progress' ? ({ ...field, kind: 'percent' } as const) : field;
      expect({ property, ...found, ...type }).toMatchObject({ property, ...wanted(kind) });
    }
  });
});

describe.each(parts)('%s in the sheet', (part, record) => {
  const table = tables.find(({ key }) => key === (part === 'paragraphs' ? 'status' : part));

  it('have a table with a column for each field', () => {
    const columns = new Map(table?.columns.map((column) => [column.field, column]));
    for (const [name, { heading, kind, width, main }] of cellFields(record)) {
      expect(columns.get(name)).toMatchObject({ heading, kind, width });
      if (main !== undefined) expect(columns.get(main.field)).toMatchObject({ heading: main.heading });
    }
    expect(new Set(table?.columns.map(({ heading }) => heading)).size).toBe(table?.columns.length);
  });

  it('offer what a list or a column of codes holds', () => {
    const known = [
      ...LIST_NAMES.map((name) => `INDIRECT("${entriesColumn(name)}")`),
      ...tables.map((one) => `INDIRECT("${one.table}[Codice]")`),
    ];
    const offered = table?.columns.flatMap((column) => dropDownOf(column)?.source ?? []) ?? [];
    expect(offered.filter((list) => !known.includes(list))).toEqual([]);
  });
});

test('words that a cell may hold fit into the list of a rule, where a comma separates them', () => {
  const lists = tables.flatMap(({ columns }) =>
    columns.flatMap(({ choices }) => (choices ? [Object.values(choices)] : [])),
  );
  expect(lists.length).toBeGreaterThan(3);
  expect(lists.flat().filter((word) => word.includes(','))).toEqual([]);
  expect(lists.filter((words) => words.join(',').length > 255)).toEqual([]);
});

test('the pane has a word for every code that is not a word itself', () => {
  const codes = parts.flatMap(([, record]) =>
    cellFields(record).flatMap(([name, { choices = {} }]) =>
      Object.entries(choices).flatMap(([code, word]) => (code === word ? [] : [`value.${name}.${code}`])),
    ),
  );
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.filter((key) => !(key in italian))).toEqual([]);
});

describe('a workbook in which every field says something', () => {
  const full = fullPeg();

  it('is the same after a way through the exchange file', () => {
    const reading = parseExchange(JSON.stringify(toExchange(full)), idCounter());
    expect(reading).toMatchObject({ ok: true });
    if (!reading.ok) return;
    const withoutIds = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (name: string, one: unknown) => (name === 'id' ? '' : one)));
    expect(withoutIds(reading.peg)).toEqual(withoutIds(full));
    expect(toExchange(reading.peg)).toEqual(toExchange(full));
  });

  it('is the same after a way through the cells of the sheets', () => {
    expect(pegRecords(tablesOf(full)).peg).toMatchObject({
      centres: full.centres,
      planning: full.planning,
      objectives: full.objectives,
      corrections: full.corrections,
      accepted: full.accepted,
    });
  });

  it('has rows of every part, in which no field is missing', () => {
    const rows = pegParts(full);
    for (const [part, record] of parts) {
      const [row] = rows.get(part as keyof typeof partRecords) ?? [];
      for (const [name, field] of cellFields(record))
        if (name !== 'id' && field.kind !== 'id')
          expect(row?.fields[name] ?? `no ${name}`).not.toBe(`no ${name}`);
    }
  });
});

/** The tables as they are read back: an apostrophe in front of a text is none of its own. */
function tablesOf(peg: Parameters<typeof pegRows>[0]): Tables {
  const rows = pegRows(peg);
  return new Map(
    tables.map((spec): [typeof spec.key, TableRows] => {
      const table: TableRows = {
        spec,
        sheet: spec.sheet,
        sheetId: spec.key,
        top: 1,
        left: 0,
        headings: spec.columns.map(({ heading }) => heading),
        at: new Map(spec.columns.map(({ field }, position) => [field, position])),
        cells: [],
        own: new Map(),
      };
      const cells = (rows.get(spec.key) ?? []).map((row) =>
        rowCells(table, row).map((cell) =>
          typeof cell === 'string' ? cell.replace(/^'/, '') : (cell ?? ''),
        ),
      );
      return [spec.key, { ...table, cells }];
    }),
  );
}

test.each(parts)('what the form of %s asks for is the same after it was shown and read', (_, record) => {
  const full = fullRecord(record as FieldsOf<object>, idCounter());
  const types = formTypes<object>(record as FieldsOf<object>);
  const issues = {};
  const blank = blankRecord(record as FieldsOf<object>);
  const read = readFields<object>(types, showFields<object>(types, full), blank, issues);
  expect(issues).toEqual({});
  for (const name of Object.keys(types))
    expect([name, valueAt(read, name)]).toEqual([name, valueAt(full, name)]);
});

test('with other columns, the version of the sheets is another one', () => {
  const columns = tables.map(({ table, columns: own }) => [
    table,
    own.map(({ heading, kind }) => [heading, kind]),
  ]);
  expect([SCHEMA_VERSION, fingerprint(JSON.stringify(columns))]).toEqual([
    6,
    '69754104ea48aa74d8ab26f526234ebc',
  ]);
});
