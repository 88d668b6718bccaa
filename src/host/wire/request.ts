/** What Microsoft's client library sends, and what it expects back. The numbers are the library's. */

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
