import type { Dirty, NameModel, TableModel, WorkbookModel } from './model';
import { ExcelRefusal } from './refusal';
import { looksLikeReference } from './address';
import { MAX_NAME } from './limits';
import { tablesOf } from './table-areas';

/**
 * Excel's rules for the name of a table or of a range; `self` may keep its own. `scope` is a sheet's id for a name of
 * one sheet: it has to be unique on that sheet only. `taken` is the code for one in use.
 * @throws ExcelRefusal InvalidArgument or `taken`.
 */
export function checkName(
  model: WorkbookModel,
  name: string,
  self: TableModel | NameModel | null,
  scope: string | null = null,
  taken = 'ItemAlreadyExists',
): void {
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_NAME;
  if (!legal || looksLikeReference(name)) {
    throw new ExcelRefusal('InvalidArgument', 'The name is not allowed.');
  }
  const wanted = name.toLowerCase();
  const tables = scope === null ? tablesOf(model).map(({ table }) => table) : [];
  const names = model.names.filter((other) => other.scope === scope);
  if ([...tables, ...names].some((other) => other !== self && other.name.toLowerCase() === wanted)) {
    throw new ExcelRefusal(taken, 'The name is already in use.');
  }
}

/** The name as seen from a sheet (its own first), `null` when there is none. */
export function findName(model: WorkbookModel, name: string, sheet: string | null = null): NameModel | null {
  const wanted = name.toLowerCase();
  const same = model.names.filter((other) => other.name.toLowerCase() === wanted);
  return (
    same.find(({ scope }) => scope !== null && scope === sheet) ??
    same.find(({ scope }) => scope === null) ??
    null
  );
}

/**
 * Defines a name; the formula begins with `=`.
 * @throws ExcelRefusal InvalidArgument or ItemAlreadyExists.
 */
export function addName(
  model: WorkbookModel,
  dirty: Dirty,
  name: string,
  formula: string,
  scope: string | null = null,
): NameModel {
  checkName(model, name, null, scope);
  const made = { name, formula, comment: '', visible: true, scope };
  model.names.push(made);
  dirty.structure = true;
  return made;
}

/** Removes a name; formulas keep it and show `#NAME?`. */
export function deleteName(model: WorkbookModel, dirty: Dirty, name: NameModel): void {
  model.names = model.names.filter((other) => other !== name);
  dirty.structure = true;
}
