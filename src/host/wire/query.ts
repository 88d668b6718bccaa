import { HostObject, NullObject } from '../contract/host-object';
import { invalidArgument } from '../contract/refusals';
import { hasProperty, pascalCase, propertyNames, readProperty } from './members';
import type { QueryInfo } from './request';

/** What the requirement table says to loading a property. */
export interface LoadCheck {
  /** @throws ExcelRefusal ApiNotFound for a named property that the host has not */
  named(object: HostObject, name: string): void;
  /** Whether the property is among those that the host has. */
  has(object: HostObject, name: string): boolean;
}

interface Selection {
  /** No name, or `*`: every plain property. */
  all: boolean;
  /** Property to the selection below it; `null`: the property itself. */
  properties: Map<string, string[] | null>;
}

function selection(paths: readonly string[]): Selection {
  const properties = new Map<string, string[] | null>();
  let all = paths.length === 0;
  for (const path of paths) {
    const [first = '', ...rest] = path.split(/[/.]/);
    if (first === '*') {
      all = true;
      continue;
    }
    const name = pascalCase(first);
    const below = properties.get(name) ?? [];
    properties.set(name, rest.length === 0 ? (properties.get(name) ?? null) : [...below, rest.join('/')]);
  }
  return { all, properties };
}

function collectionResult(
  object: HostObject,
  items: HostObject[],
  query: QueryInfo,
  check: LoadCheck,
): unknown {
  const paths = [...(query.Select ?? [])];
  const own = paths.filter((path) => hasProperty(object, pascalCase(path)));
  const below = paths.filter((path) => !own.includes(path));
  const result: Record<string, unknown> = { ...object.identity() };
  for (const path of own) {
    check.named(object, pascalCase(path));
    result[pascalCase(path)] = readProperty(object, pascalCase(path));
  }
  if (below.length > 0 || own.length === 0) {
    const from = query.Skip ?? 0;
    const page = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
    const itemQuery: QueryInfo = { Select: below, ...(query.Expand && { Expand: query.Expand }) };
    result._Items = page.map((item) => queryResult(item, itemQuery, check));
  }
  return result;
}

/**
 * What `load` brings back: the named properties, or all plain ones, with navigation properties as nested objects and
 * collections as `{ _Items }`. `null` for a null object.
 */
export function queryResult(object: HostObject, query: QueryInfo, check: LoadCheck): unknown {
  if (object instanceof NullObject) return null;
  const items = object.items();
  if (items) return collectionResult(object, items, query, check);
  const { all, properties } = selection([...(query.Select ?? []), ...(query.Expand ?? [])]);
  const result: Record<string, unknown> = { ...object.identity() };
  if (all || (query.Select ?? []).length === 0) {
    for (const name of propertyNames(object)) {
      if (!check.has(object, name)) continue;
      const value = readProperty(object, name);
      if (!(value instanceof HostObject)) result[name] = value;
    }
  }
  for (const [name, below] of properties) {
    check.named(object, name);
    const value = readProperty(object, name);
    if (value instanceof HostObject) result[name] = queryResult(value, { Select: below ?? [] }, check);
    else if (below === null) result[name] = value;
    else throw invalidArgument(`${name} has no ${below.join(', ')}`);
  }
  return result;
}
