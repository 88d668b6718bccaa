import type { Requirements } from '../requirements/requirements';
import { HostObject, NullObject } from '../contract/host-object';
import { ExcelRefusal } from '../model/refusal';
import { invalidArgument, notImplemented } from '../contract/refusals';
import { callMethod, camelCase, memberName, pascalCase, readProperty, writeProperty } from './members';
import { queryResult } from './query';
import type { LoadCheck } from './query';
import { ActionType, PathType } from './request';
import type { Action, ArgumentInfo, ObjectPath, WireRequest, WireResponse } from './request';

/** So many changes of a request are made, the next one is refused. */
export interface Stop {
  changes: number;
  refusal: ExcelRefusal;
}

/** Objects of one request by the id of their path; a path is walked once, so that `tables.add` adds one table. */
class Interpreter {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly request: WireRequest,
    private readonly root: HostObject,
    private readonly byReference: (id: string) => HostObject,
    private readonly requirements: Requirements,
  ) {}

  private readonly loadCheck: LoadCheck = {
    named: (object, name) => this.requirements.check(memberName(object, name), []),
    has: (object, name) => this.requirements.has(memberName(object, name)),
  };

  object(id: number): HostObject {
    const known = this.objects.get(id);
    if (known) return existing(known);
    const path = this.request.ObjectPaths[id];
    if (!path) throw new Error(`The object path ${id} was not checked.`);
    const object = this.walk(path);
    this.objects.set(id, object);
    return existing(object);
  }

  private walk(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.reference:
        return this.byReference(path.Name);
      case PathType.nullObject:
        return new NullObject(this.root.scene);
      case PathType.method:
      case PathType.property:
      case PathType.indexer:
        return this.below(path, this.object(path.ParentObjectPathId ?? 0));
      default:
        throw notImplemented(`new ${path.Name}`);
    }
  }

  private below(path: ObjectPath, parent: HostObject): HostObject {
    if (parent instanceof NullObject) return parent;
    let result: unknown;
    if (path.ObjectPathType === PathType.property) {
      this.requirements.check(memberName(parent, path.Name), []);
      result = readProperty(parent, path.Name);
    } else {
      result = this.call(
        parent,
        path.ObjectPathType === PathType.indexer ? 'GetItem' : path.Name,
        path.ArgumentInfo,
      );
    }
    if (result instanceof HostObject) return result;
    throw notImplemented(memberName(parent, path.Name));
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const args = this.args(info);
    this.requirements.check(memberName(object, name), args);
    return callMethod(object, name, args);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((arg, index) => this.argument(arg, ids?.[index]));
  }

  private argument(arg: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id > 0) return this.object(id);
    if (Array.isArray(id) && Array.isArray(arg))
      return arg.map((item, index) => this.argument(item, id[index]));
    return isRecord(arg) ? this.withObjects(arg) : arg;
  }

  /** An object inside a plain one stands there as `{ _ObjectPathId }`. */
  private withObjects(value: Record<string, unknown>): unknown {
    if (typeof value._ObjectPathId === 'number') return this.object(value._ObjectPathId);
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, part]) => [key, isRecord(part) ? this.withObjects(part) : part]),
    );
  }

  /** @returns the action's value for the client */
  act(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (action.ActionType === ActionType.instantiate) {
      return object instanceof NullObject ? null : object.identity();
    }
    if (object instanceof NullObject) return null;
    switch (action.ActionType) {
      case ActionType.query:
        return queryResult(object, action.QueryInfo ?? {}, this.loadCheck);
      case ActionType.method:
        return this.call(object, action.Name, action.ArgumentInfo) ?? null;
      case ActionType.setProperty:
        this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(object, pascalCase(name), value);
        }
        return null;
      default:
        throw notImplemented(`action ${action.ActionType}`);
    }
  }

  private set(object: HostObject, name: string, value: unknown): void {
    this.requirements.check(memberName(object, name), [], 'set');
    if (value === undefined) throw invalidArgument(`${camelCase(name)} without a value`);
    writeProperty(object, name, value);
  }

  /** Where an error happened, as the client shows it in `debugInfo.errorLocation`. */
  location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const object = this.objects.get(action.ObjectPathId);
    if (object && action.Name) return memberName(object, action.Name);
    const parent =
      path?.ParentObjectPathId === undefined ? undefined : this.objects.get(path.ParentObjectPathId);
    return parent && path
      ? memberName(parent, path.Name || 'GetItem')
      : camelCase(action.Name || path?.Name || '');
  }
}

/** Whether the action is a call or sets something; calls for the client's own sake have a `_` before their names. */
const isChange = ({ ActionType: type, Name }: Action): boolean =>
  type === ActionType.setProperty ||
  type === ActionType.update ||
  (type === ActionType.method && !Name.startsWith('_'));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws ExcelRefusal ItemNotFound or InvalidReference for what was deleted meanwhile */
function existing(object: HostObject): HostObject {
  const code = object.gone();
  if (code) throw new ExcelRefusal(code, `The ${object.typeName} has been deleted.`);
  return object;
}

/**
 * Runs a request's actions in order up to the first that is refused; what ran before it stays done, as in Excel.
 * `stop` refuses a change. Anything but a `ExcelRefusal` is a fault of the workbench and is thrown.
 */
export function interpret(
  request: WireRequest,
  root: HostObject,
  byReference: (id: string) => HostObject,
  requirements: Requirements,
  stop: Stop | null = null,
): WireResponse {
  const interpreter = new Interpreter(request, root, byReference, requirements);
  const response: WireResponse = { Results: [], TraceIds: [] };
  let changes = 0;
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (isChange(action) && changes++ === stop?.changes) throw stop.refusal;
      response.Results.push({ ActionId: action.Id, Value: interpreter.act(action) });
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error;
      const { code, message } = error;
      response.Error = {
        Code: code,
        Message: message,
        Location: interpreter.location(action),
        ActionIndex: index,
      };
      break;
    }
  }
  return response;
}
