import { ExcelRefusal } from '../model/refusal';
import { checkPaths } from './check-paths';
import { ActionType, PathType } from './request';
import type { WireRequest } from './request';

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => Number.isSafeInteger(value);
const isCount: Check = (value) => isNumber(value) && (value as number) >= 0;
const isText: Check = (value) => typeof value === 'string';
const isList: Check = Array.isArray;
const isNothing: Check = (value) => value === undefined || value === null;
const isRecord: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNothing =
  (check: Check): Check =>
  (value) =>
    isNothing(value) || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const oneOf = (values: Record<string, number>): Check => {
  const known = new Set<unknown>(Object.values(values));
  return (value) => known.has(value);
};

/** An object with these members and no others. */
const recordOf = (members: Record<string, Check>): Check => {
  const names = new Set(Object.keys(members));
  const checks = Object.entries(members);
  return (value) =>
    isRecord(value) &&
    Object.keys(value as object).every((key) => names.has(key)) &&
    checks.every(([key, check]) => check((value as Record<string, unknown>)[key]));
};

const isArguments = recordOf({
  Arguments: orNothing(isList),
  ReferencedObjectPathIds: orNothing(isList),
});

const isPath = recordOf({
  Id: isNumber,
  ObjectPathType: oneOf(PathType),
  Name: isText,
  ParentObjectPathId: orNothing(isNumber),
  ArgumentInfo: orNothing(isArguments),
  D: () => true,
  T: orNothing(isText),
});

const isAction = recordOf({
  Id: isNumber,
  ActionType: oneOf(ActionType),
  Name: isText,
  ObjectPathId: isNumber,
  ArgumentInfo: orNothing(isArguments),
  QueryInfo: orNothing(
    recordOf({
      Select: orNothing(listOf(isText)),
      Expand: orNothing(listOf(isText)),
      Top: orNothing(isCount),
      Skip: orNothing(isCount),
    }),
  ),
  ObjectState: orNothing(isRecord),
  L: orNothing(listOf(isNumber)),
});

const isRequest = recordOf({
  AutoKeepReference: () => true,
  Actions: isList,
  ObjectPaths: isRecord,
});

/**
 * The request in a message.
 * @throws ExcelRefusal InvalidRequest or InvalidObjectPath for what Microsoft's client never sends: then nothing of it
 * is carried out
 */
export function readRequest(message: string): WireRequest {
  const body = parse(message);
  if (!isRequest(body)) throw invalidRequest('it has no actions or no object paths, or more than these');
  const request = body as WireRequest;
  const action = request.Actions.findIndex((one) => !isAction(one));
  if (action >= 0) throw invalidRequest(`action ${action + 1}`);
  for (const [id, path] of Object.entries(request.ObjectPaths)) {
    if (!isPath(path) || String(path.Id) !== id) throw invalidRequest(`object path ${id}`);
  }
  checkPaths(request);
  return request;
}

function parse(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    throw invalidRequest('it is no JSON');
  }
}

const invalidRequest = (what: string) =>
  new ExcelRefusal('InvalidRequest', `Cannot process the request: ${what}.`);
