import type { Issue } from '../values/issues';
import type { Steps } from '../values/steps';

/** Deeper nesting than any exchange file has. */
const DEPTH_LIMIT = 100;

/** How many values, or escapes of one text, are read in a step. */
const STEP = 500;

/** More entries than a sheet has rows, and more fields than any group has. */
const ENTRY_LIMIT = 1_000_000;
const FIELD_LIMIT = 10_000;

type Cause =
  | { code: 'not-json' }
  | { code: 'duplicate-field'; field: string }
  | { code: 'too-many-entries'; limit: number };

class JsonProblem extends Error {
  constructor(
    readonly at: number,
    readonly problem: Cause = { code: 'not-json' },
  ) {
    super('JSON');
  }
}

type JsonOutcome = { ok: true; value: unknown } | { ok: false; issue: Issue };

/** Reads JSON. Problems have a line and a column, counted from 1; a field given twice is one, else the first would be lost. */
export function* readJson(text: string): Steps<JsonOutcome> {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (skipSpace(source, 0) === source.length) return { ok: false, issue: { code: 'empty-file', params: {} } };
  try {
    return { ok: true, value: yield* valueSteps(source) };
  } catch (problem) {
    if (!(problem instanceof JsonProblem)) throw problem;
    const before = source.slice(0, problem.at).split(/\r\n|\r|\n/);
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { ok: false, issue: issueOf(problem.problem, place) };
  }
}

function issueOf(cause: Cause, place: { line: number; column: number }): Issue {
  switch (cause.code) {
    case 'not-json':
      return { code: 'not-json', params: place };
    case 'duplicate-field':
      return { code: 'duplicate-field', params: { field: cause.field, ...place } };
    case 'too-many-entries':
      return { code: 'too-many-entries', params: { limit: cause.limit, ...place } };
  }
}

/** An object or an array that is not closed yet; `key`: the field of the next value. */
type Open = { closes: ']'; items: unknown[] } | { closes: '}'; fields: Map<string, unknown>; key: string };

function* valueSteps(text: string): Steps<unknown> {
  const open: Open[] = [];
  let at = skipSpace(text, 0);
  for (let read = 0; ; read += 1) {
    if (read % STEP === 0) yield at / text.length;
    const first = text.charAt(at);
    let value: unknown;
    if (first === '{' || first === '[') {
      if (open.length > DEPTH_LIMIT) throw new JsonProblem(at);
      const begun: Open =
        first === '[' ? { closes: ']', items: [] } : { closes: '}', fields: new Map(), key: '' };
      at = skipSpace(text, at + 1);
      if (text.charAt(at) !== begun.closes) {
        open.push(begun);
        at = yield* keySteps(text, at, begun);
        continue;
      }
      at += 1;
      value = closed(begun);
    } else if (first === '"') {
      const end = yield* stringSteps(text, at);
      value = JSON.parse(text.slice(at, end));
      at = end;
    } else {
      const end = endOfWord(text, at);
      value = JSON.parse(text.slice(at, end));
      at = end;
    }
    for (;;) {
      at = skipSpace(text, at);
      const holder = open.at(-1);
      if (holder === undefined) {
        if (at < text.length) throw new JsonProblem(at);
        return value;
      }
      add(holder, value, at);
      if (text.charAt(at) === ',') {
        at = yield* keySteps(text, skipSpace(text, at + 1), holder);
        break;
      }
      if (text.charAt(at) !== holder.closes) throw new JsonProblem(at);
      at += 1;
      value = closed(holder);
      open.pop();
    }
  }
}

function add(holder: Open, value: unknown, at: number): void {
  const [count, limit] =
    holder.closes === ']' ? [holder.items.length, ENTRY_LIMIT] : [holder.fields.size, FIELD_LIMIT];
  if (count >= limit) throw new JsonProblem(at, { code: 'too-many-entries', limit });
  if (holder.closes === ']') holder.items.push(value);
  else holder.fields.set(holder.key, value);
}

/** A field called `__proto__` is one like any other. */
function closed(open: Open): unknown {
  return open.closes === ']' ? open.items : Object.fromEntries(open.fields);
}

/** Reads the field's name, in an object, and gives the place of its value. */
function* keySteps(text: string, at: number, holder: Open): Steps<number> {
  if (holder.closes === ']') return at;
  const end = yield* stringSteps(text, at);
  const key = JSON.parse(text.slice(at, end)) as string;
  if (holder.fields.has(key)) throw new JsonProblem(at, { code: 'duplicate-field', field: key });
  holder.key = key;
  const colon = skipSpace(text, end);
  if (text.charAt(colon) !== ':') throw new JsonProblem(colon);
  return skipSpace(text, colon + 1);
}

function skipSpace(text: string, from: number): number {
  const space = /[ \t\n\r]*/y;
  space.lastIndex = from;
  space.test(text);
  return space.lastIndex;
}

/** Where the number or the literal at `from` ends. */
function endOfWord(text: string, from: number): number {
  const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
  word.lastIndex = from;
  if (!word.test(text)) throw new JsonProblem(from);
  return word.lastIndex;
}

/** Where the text in quotation marks at `from` ends. */
function* stringSteps(text: string, from: number): Steps<number> {
  if (text.charAt(from) !== '"') throw new JsonProblem(from);
  // eslint-disable-next-line no-control-regex -- JSON allows none in a text
  const special = /["\\\u0000-\u001f]/g;
  const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
  special.lastIndex = from + 1;
  for (let read = 1; ; read += 1) {
    if (read % STEP === 0) yield special.lastIndex / text.length;
    if (!special.test(text)) throw new JsonProblem(text.length);
    const at = special.lastIndex - 1;
    if (text.charAt(at) === '"') return at + 1;
    escape.lastIndex = at;
    if (!escape.test(text)) throw new JsonProblem(at);
    special.lastIndex = escape.lastIndex;
  }
}
