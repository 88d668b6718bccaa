import type { Issue } from '../values/issues';

/** Deeper nesting than any exchange file has; guards the reader's own recursion. */
const DEPTH_LIMIT = 100;

class JsonProblem extends Error {
  constructor(
    readonly at: number,
    readonly field: string | null = null,
  ) {
    super('JSON');
  }
}

/** Reads JSON. Problems have a line and a column, counted from 1; a field given twice is one, else the first would be lost. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; issue: Issue } {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (source.trim() === '') return { ok: false, issue: { code: 'empty-file', params: {} } };
  try {
    const end = skipSpace(source, skipValue(source, skipSpace(source, 0), 0));
    if (end < source.length) throw new JsonProblem(end);
    return { ok: true, value: JSON.parse(source) as unknown };
  } catch (problem) {
    if (!(problem instanceof JsonProblem)) throw problem;
    const before = source.slice(0, problem.at).split(/\r\n|\r|\n/);
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    if (problem.field === null) return { ok: false, issue: { code: 'not-json', params: place } };
    return { ok: false, issue: { code: 'duplicate-field', params: { field: problem.field, ...place } } };
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

/** Returns where the value that starts at `from` ends. */
function skipValue(text: string, from: number, depth: number): number {
  if (depth > DEPTH_LIMIT) throw new JsonProblem(from);
  const first = text.charAt(from);
  if (first === '{') return skipObject(text, from, depth);
  if (first === '[') return skipArray(text, from, depth);
  if (first === '"') return skipString(text, from);
  const token = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
  token.lastIndex = from;
  if (!token.test(text)) throw new JsonProblem(from);
  return token.lastIndex;
}

function skipObject(text: string, from: number, depth: number): number {
  const fields = new Set<string>();
  let at = skipSpace(text, from + 1);
  if (text.charAt(at) === '}') return at + 1;
  for (;;) {
    const end = skipString(text, at);
    const field = JSON.parse(text.slice(at, end)) as string;
    if (fields.has(field)) throw new JsonProblem(at, field);
    fields.add(field);
    at = skipSpace(text, end);
    if (text.charAt(at) !== ':') throw new JsonProblem(at);
    at = skipSpace(text, skipValue(text, skipSpace(text, at + 1), depth + 1));
    if (text.charAt(at) === '}') return at + 1;
    if (text.charAt(at) !== ',') throw new JsonProblem(at);
    at = skipSpace(text, at + 1);
  }
}

function skipArray(text: string, from: number, depth: number): number {
  let at = skipSpace(text, from + 1);
  if (text.charAt(at) === ']') return at + 1;
  for (;;) {
    at = skipSpace(text, skipValue(text, at, depth + 1));
    if (text.charAt(at) === ']') return at + 1;
    if (text.charAt(at) !== ',') throw new JsonProblem(at);
    at = skipSpace(text, at + 1);
  }
}

function skipString(text: string, from: number): number {
  if (text.charAt(from) !== '"') throw new JsonProblem(from);
  let at = from + 1;
  while (text.charAt(at) !== '"') {
    if (at >= text.length || text.charAt(at) < ' ') throw new JsonProblem(at);
    if (text.charAt(at) === '\\') {
      const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
      escape.lastIndex = at;
      if (!escape.test(text)) throw new JsonProblem(at);
      at = escape.lastIndex;
    } else {
      at += 1;
    }
  }
  return at + 1;
}
