import { createHost, type Host } from '../../../src/host/host';
import type { WireResponse } from '../../../src/host/wire/request';

/* Messages that Microsoft's client never sends, without the client in between. */

const WORKBOOK = { Id: 1, ObjectPathType: 1, Name: '' };
const SHEETS = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
const SHEET = method(3, 2, 'GetFirst');
const CELL = method(4, 3, 'GetRange', ['A1']);
const PATHS = { 1: WORKBOOK, 2: SHEETS, 3: SHEET, 4: CELL };

function method(Id: number, ParentObjectPathId: number, Name: string, Arguments: unknown[] = []) {
  return { Id, ObjectPathType: 3, Name, ParentObjectPathId, ArgumentInfo: { Arguments } };
}
const set = (Name: string, value: unknown, ObjectPathId = 4) => ({
  Id: 90,
  ActionType: 4,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments: [value] },
});
const call = (Name: string, Arguments: unknown[], ObjectPathId = 4) => ({
  Id: 91,
  ActionType: 3,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments },
});
const query = (Select: unknown, ObjectPathId = 4) => ({
  Id: 92,
  ActionType: 2,
  Name: '',
  ObjectPathId,
  QueryInfo: { Select },
});
const request = (Actions: unknown, ObjectPaths: unknown = PATHS) => ({ Actions, ObjectPaths });
/** The cell is written last, so that a refusal before it leaves the workbook as it was. */
const before = (...actions: unknown[]) => request([...actions, set('Values', [['scritto']])]);
const nested = (depth: number) =>
  JSON.stringify(before(call('GetBoundingRect', ['@']))).replace(
    '"@"',
    '['.repeat(depth) + ']'.repeat(depth),
  );

async function send(host: Host, message: unknown): Promise<WireResponse> {
  const text = typeof message === 'string' ? message : JSON.stringify(message);
  return JSON.parse(await host.execute(text)) as WireResponse;
}

/** @returns the code of the refusal; the workbook must be as it was */
async function refusal(message: unknown): Promise<string | undefined> {
  const host = createHost();
  const { model } = host;
  const picture = () =>
    JSON.stringify(model, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  const untouched = picture();
  const { Error: error } = await send(host, message);
  expect(picture()).toBe(untouched);
  return error?.Code;
}

test('a well-formed message is carried out', async () => {
  const host = createHost();
  const { Error: error } = await send(host, before(query(['values'])));
  expect(error).toBeUndefined();
  expect(host.model.sheets[0]?.cells.get(0)?.get(0)?.value).toBe('scritto');
});

test.each<[string, unknown]>([
  ['no JSON', '{"Actions":['],
  ['an empty text', ''],
  ['a list', []],
  ['null', null],
  ['a request without actions', { ObjectPaths: PATHS }],
  ['a request without object paths', { Actions: [] }],
  ['actions that are no list', request({})],
  ['object paths that are a list', request([], [])],
  ['a member that no request has', { ...request([]), Extra: 1 }],
  ['an action that is none', before(null)],
  ['an action without a type', before({ Id: 1, Name: '', ObjectPathId: 4 })],
  ['an action of an unknown type', before({ Id: 1, ActionType: 99, Name: '', ObjectPathId: 4 })],
  ['an action without a name', before({ Id: 1, ActionType: 3, ObjectPathId: 4 })],
  ['a name that is a number', before({ Id: 1, ActionType: 3, Name: 7, ObjectPathId: 4 })],
  ['an object path that is a text', before({ Id: 1, ActionType: 1, Name: '', ObjectPathId: '4' })],
  ['a member that no action has', before({ ...query([]), Extra: 1 })],
  ['arguments that are no list', before({ ...call('Clear', []), ArgumentInfo: { Arguments: 'All' } })],
  ['a selection that is a text', before(query('values'))],
  ['a selection of numbers', before(query([1]))],
  ['a negative page', before({ ...query([], 2), QueryInfo: { Top: -1 } })],
  ['half an item', before({ ...query([], 2), QueryInfo: { Skip: 0.5 } })],
  ['a path of an unknown type', request([], { 1: { ...WORKBOOK, ObjectPathType: 8 } })],
  ['a path under another id than its own', request([], { 2: WORKBOOK })],
  ['a path with a member that none has', request([], { 1: { ...WORKBOOK, Extra: 1 } })],
])('%s is refused as no request', async (_what, message) => {
  expect(await refusal(message)).toBe('InvalidRequest');
});

test.each<[string, unknown]>([
  ['is not in the request', before(query([], 77))],
  [
    'has a parent that is not in the request',
    request([query([], 4), set('Values', 1, 4)], { ...PATHS, 3: method(3, 66, 'GetFirst') }),
  ],
  ['is its own parent', request([query([], 4)], { 4: method(4, 4, 'GetRange') })],
  [
    'leads to itself by way of others',
    request([query([], 4)], { ...PATHS, 2: { ...SHEETS, ParentObjectPathId: 4 } }),
  ],
  [
    'leads to itself by an argument',
    request([query([], 4)], {
      ...PATHS,
      4: { ...CELL, ArgumentInfo: { Arguments: [4], ReferencedObjectPathIds: [4] } },
    }),
  ],
  ['stands in an argument and is missing', before(call('GetBoundingRect', [{ _ObjectPathId: 55 }]))],
  ['is a member of all objects', before({ ...query([]), ObjectPathId: 'constructor' as unknown as number })],
  [
    'is longer than any add-in’s',
    request([query([], 2000)], {
      ...PATHS,
      ...Object.fromEntries(
        Array.from({ length: 1996 }, (_, at) => [at + 5, method(at + 5, at + 4, 'GetEntireRow')]),
      ),
    }),
  ],
  ['has arguments that are nested without end', nested(5000)],
])('an object path that %s is refused before anything is done', async (_what, message) => {
  expect(['InvalidObjectPath', 'InvalidRequest']).toContain(await refusal(message));
});

test.each([
  'constructor',
  '__proto__',
  'Constructor',
  'toString',
  'ToString',
  'hasOwnProperty',
  'scene',
  'book',
  'identity',
  'items',
])('%s is no member of an object, however it is asked for', async (name) => {
  expect(await refusal(before(call(name, [])))).toBe('NotImplemented');
  expect(await refusal(before(set(name, 1)))).toBe('NotImplemented');
  expect(await refusal(before(query([name])))).toBe('NotImplemented');
  expect(await refusal(request([query([], 9)], { ...PATHS, 9: { ...SHEETS, Id: 9, Name: name } }))).toBe(
    'NotImplemented',
  );
  expect(
    await refusal(
      before({
        Id: 1,
        ActionType: 9,
        Name: '',
        ObjectPathId: 4,
        ObjectState: JSON.parse(`{"${name}":1}`) as object,
      }),
    ),
  ).toBe('NotImplemented');
});

test('what a client keeps hold of is found under its own name only', async () => {
  for (const name of ['kept-99', 'constructor', '__proto__']) {
    const paths = { ...PATHS, 9: { Id: 9, ObjectPathType: 6, Name: name } };
    expect(await refusal(request([query([], 9)], paths))).toBe('InvalidReference');
  }
});

test.each<[string, unknown]>([
  ['a text that must be a number', call('GetCell', ['0', 0])],
  ['a number that must be a text', call('GetBoundingRect', [7])],
  ['an object that must be a text', call('GetBoundingRect', [{}])],
  ['another object than a range', call('GetBoundingRect', [{ _ObjectPathId: 2 }])],
  ['a missing argument', call('GetCell', [0])],
  ['null for an argument that must be there', call('GetCell', [null, 0])],
  ['one argument too many', call('GetCell', [0, 0, 0])],
  ['an unknown value of an enumeration', call('Clear', ['Everything'])],
  ['a number for a property that is a flag', set('RowHidden', 1)],
  ['null for a property', set('RowHidden', null)],
  ['no value for a property', { ...set('RowHidden', 1), ArgumentInfo: {} }],
  ['a property that is read-only', set('Address', 'B1')],
  ['cells that are objects', set('Values', [[{}]])],
  ['cells in one row only', set('Values', ['x'])],
  ['cells deeper than two', set('Values', [[['x']]])],
  ['cells of another shape', set('Values', [['x', 'y']])],
  ['part of a cell', call('GetCell', [0.5, 0])],
  ['a cell off the sheet', call('GetCell', [-1, 0])],
])('%s is refused as an argument', async (_what, action) => {
  expect(await refusal(before(action))).toBe('InvalidArgument');
});

test.each<[string, object]>([
  ['an unknown member', { list: { inCellDropDown: true, source: 'a,b' }, other: {} }],
  ['an unknown member within', { list: { inCellDropDown: true, source: 'a,b', other: 1 } }],
  ['a missing member within', { list: { source: 'a,b' } }],
  ['another kind within', { list: { inCellDropDown: 1, source: 'a,b' } }],
  [
    'a member of all objects',
    JSON.parse('{"__proto__":{"list":{"inCellDropDown":true,"source":"a,b"}}}') as object,
  ],
])('a record with %s is refused', async (_what, rule) => {
  const paths = { ...PATHS, 9: { Id: 9, ObjectPathType: 4, Name: 'DataValidation', ParentObjectPathId: 4 } };
  expect(await refusal(request([set('Rule', rule, 9)], paths))).toBe('InvalidArgument');
});

test('letting go of what was never kept does nothing', async () => {
  for (const id of ['constructor', 7, null, {}]) {
    expect(await refusal(request([call('_RemoveReference', [id], 1)]))).toBeUndefined();
  }
});
