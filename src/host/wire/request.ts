/*
 * What Microsoft's client library sends, and what it expects back. The numbers are the library's.
 *
 * A request is a list of actions on objects. An object has no address of its own: its path says how to reach it, step by
 * step, from the workbook (1) by a property (4), a method with arguments (3) or an item's key (5), or from an object that
 * the client keeps hold of (6). A path is walked once a request, so that a path through `tables.add` adds one table.
 * Paths and actions name each other by number. Names are in PascalCase: `Worksheets`, `GetRange`.
 *
 * Actions run in their order up to the first that is refused; what ran before it stays done. `instantiate` asks for the
 * key under which an object is found again, `query` for properties, `method` calls one, `setProperty` sets one, `update`
 * several, `trace` only marks a place. An argument that is an object stands as its path's id in `ReferencedObjectPathIds`,
 * or as `{ _ObjectPathId }` within a record. `L`, `D` and `T` are the client's notes on what it can let go of.
 *
 * The answer has one value an action: properties by name, `{ _Items: [] }` for a collection, `null` for an object that
 * is not there. A refusal adds a code of Excel's, with the action and the member where it happened.
 *
 * Four looks at a request, in this order: `read-request.ts` refuses what is no request, `check-paths.ts` paths that lead
 * nowhere, both before anything is done. `requirements` refuses what is newer than the host and arguments of a kind that
 * the typings do not say; `objects` refuses what only the workbook knows.
 */

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Beside each argument the id of the object path that it stands for, 0 for a plain value. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface WireRequest {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
}

export interface WireResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: WireError;
}
