import type { Book } from '../model/book';
import type { TypeName } from './type-names';
import type { Area, NameModel, SheetModel, TableModel } from '../model/model';

/** The workbook that objects stand for, and the ways to make objects that know each other. */
export interface Scene {
  readonly book: Book;
  /** Objects that the client keeps hold of over several requests, by reference id. */
  readonly kept: Map<string, HostObject>;
  worksheet(sheet: SheetModel): HostObject;
  range(sheet: SheetModel, area: Area): HostObject;
  ranges(sheet: SheetModel, areas: Area[]): HostObject;
  tables(sheet: SheetModel | null): HostObject;
  table(sheet: SheetModel, table: TableModel): HostObject;
  names(scope: SheetModel | null): HostObject;
  name(model: NameModel): HostObject;
  /** The tables that touch an area, or lie wholly in it. */
  tablesIn(sheet: SheetModel, area: Area, fullyContained: boolean): HostObject;
  /** Lets ranges that the client keeps hold of follow inserted or deleted cells. */
  moveKept(sheet: SheetModel, area: Area, axis: 'row' | 'column', insert: boolean): void;
}

/**
 * One Excel object at the far end of the wire. A subclass's members with a capital initial are the wire's: getters and
 * setters are properties, methods are methods. Members in lower case are the host's own and out of the wire's reach.
 * A method declares every parameter that it honours: an argument beyond them is refused as not implemented.
 */
export abstract class HostObject {
  /** Name of the type in Office.js, e.g. `RangeFormat`. */
  abstract readonly typeName: TypeName | 'NullObject';

  constructor(readonly scene: Scene) {}

  get book(): Book {
    return this.scene.book;
  }

  /** What a request that creates or loads the object learns at least: the key under which to find it again. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** Why the object can no longer be used, as Excel's code; `null`: it still exists. */
  gone(): 'ItemNotFound' | 'InvalidReference' | null {
    return null;
  }

  /** The members of a collection; `undefined`: the object is no collection. */
  items(): HostObject[] | undefined {
    return undefined;
  }
}

/** What `…OrNullObject` answers when there is nothing: it takes every call and does nothing. */
export class NullObject extends HostObject {
  readonly typeName = 'NullObject';
}

/** An object that the client can keep hold of: it asks for a reference id and names the object by it later. */
export abstract class KeptObject extends HostObject {
  private referenceId: string | null = null;

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    if (this.referenceId !== null) return;
    this.referenceId = `kept-${nextReference++}`;
    this.scene.kept.set(this.referenceId, this);
  }
}

let nextReference = 1;
