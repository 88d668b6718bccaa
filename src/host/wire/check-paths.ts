import { ExcelRefusal } from '../model/refusal';
import { ActionType } from './request';
import type { ArgumentInfo, ObjectPath, WireRequest } from './request';

/** Far beyond what an add-in writes, and far from where walking a path runs out of stack. */
const MOST_STEPS = 500;

/** @throws ExcelRefusal InvalidObjectPath for a path that the request lacks, leads to itself, or is too long */
export function checkPaths(request: WireRequest): void {
  const steps = new Map<number, number>();
  const entered = new Set<number>();

  /** The steps from the workbook to the object. */
  const stepsTo = (id: number): number => {
    const known = steps.get(id);
    if (known !== undefined) return known;
    const path = Object.hasOwn(request.ObjectPaths, id) ? request.ObjectPaths[id] : undefined;
    if (!path) throw invalidPath(id, "isn't part of the request");
    if (entered.has(id)) throw invalidPath(id, 'leads to itself');
    if (entered.size >= MOST_STEPS) throw invalidPath(id, 'is too long');
    entered.add(id);
    const count = 1 + Math.max(0, ...needed(path, id).map(stepsTo));
    entered.delete(id);
    if (count > MOST_STEPS) throw invalidPath(id, 'is too long');
    steps.set(id, count);
    return count;
  };

  for (const action of request.Actions) {
    if (action.ActionType !== ActionType.trace) stepsTo(action.ObjectPathId);
    referencedIn(action.ArgumentInfo, action.ObjectPathId).forEach(stepsTo);
  }
}

function needed({ ParentObjectPathId: parent, ArgumentInfo }: ObjectPath, id: number): number[] {
  const arguments_ = referencedIn(ArgumentInfo, id);
  return typeof parent === 'number' && parent > 0 ? [parent, ...arguments_] : arguments_;
}

/** The paths of the objects among arguments, also inside arrays and plain objects. */
function referencedIn(info: ArgumentInfo | null | undefined, id: number): number[] {
  const found: number[] = [];
  const visit = (value: unknown, depth: number, isId: boolean): void => {
    if (depth > MOST_STEPS) throw invalidPath(id, 'has arguments that are nested too deeply');
    if (isId && typeof value === 'number' && value > 0) found.push(value);
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1, isId);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value))
        visit(part, depth + 1, isId || key === '_ObjectPathId');
    }
  };
  visit(info?.ReferencedObjectPathIds, 0, true);
  visit(info?.Arguments, 0, false);
  return found;
}

const invalidPath = (id: number, what: string) =>
  new ExcelRefusal('InvalidObjectPath', `The object path ${id} ${what}.`);
