import type { NameModel, SheetModel } from '../model/model';
import { addName, deleteName } from '../model/names';
import { sheetById } from '../model/workbook';
import { ExcelRefusal } from '../model/refusal';
import { invalidArgument, itemNotFound } from '../contract/refusals';
import { formulaPlace, referenceTo } from './addresses';
import type { SheetArea } from './addresses';
import { shownValue, valueType } from '../model/plain-value';
import type { Scene } from '../contract/host-object';
import { HostObject, NullObject } from '../contract/host-object';

/** The names of a sheet, or those of the workbook (`scope` is `null`). */
export class NamedItemCollectionObject extends HostObject {
  readonly typeName = 'NamedItemCollection';

  constructor(
    scene: Scene,
    private readonly scope: SheetModel | null,
  ) {
    super(scene);
  }

  private get names(): NameModel[] {
    const scope = this.scope?.id ?? null;
    return this.book.model.names.filter((name) => name.scope === scope);
  }

  override items(): HostObject[] {
    return this.names.map((name) => this.scene.name(name));
  }

  GetCount(): number {
    return this.names.length;
  }

  /** `reference` is a range, or a formula beginning with `=`. */
  Add(name: string, reference: string | SheetArea, comment?: string): HostObject {
    const formula = typeof reference === 'string' ? reference : referenceTo(reference);
    const { model, dirty } = this.book;
    const stored = formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`;
    const added = addName(model, dirty, name, stored, this.scope?.id ?? null);
    added.comment = comment ?? added.comment;
    return this.scene.name(added);
  }

  GetItem(key: string): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound(`the name ${key}`);
    return this.scene.name(found);
  }

  GetItemOrNullObject(key: string): HostObject {
    const found = this.find(key);
    return found ? this.scene.name(found) : new NullObject(this.scene);
  }

  private find(key: string): NameModel | undefined {
    const wanted = key.toLowerCase();
    return this.names.find(({ name }) => name.toLowerCase() === wanted);
  }
}

export class NamedItemObject extends HostObject {
  readonly typeName = 'NamedItem';

  constructor(
    scene: Scene,
    private readonly model: NameModel,
  ) {
    super(scene);
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.model.name };
  }

  private get home(): SheetModel {
    const { model } = this.book;
    return sheetById(model, this.model.scope ?? model.activeSheet);
  }

  get Name(): string {
    return this.model.name;
  }
  get Scope(): string {
    return this.model.scope === null ? 'Workbook' : 'Worksheet';
  }

  get Formula(): string {
    return this.model.formula;
  }
  set Formula(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('formula must be a text');
    this.model.formula = value;
    this.book.dirty.structure = true;
  }

  get Comment(): string {
    return this.model.comment;
  }
  set Comment(value: string) {
    this.model.comment = value;
  }

  get Visible(): boolean {
    return this.model.visible;
  }
  set Visible(value: boolean) {
    this.model.visible = value;
  }

  get Type(): string {
    if (formulaPlace(this.book.model, this.home, this.model.formula)) return 'Range';
    const value = this.value();
    return Array.isArray(value) ? 'Array' : valueType(value);
  }

  /** A range's address, or the value of the formula. */
  get Value(): unknown {
    const place = formulaPlace(this.book.model, this.home, this.model.formula);
    if (place) return referenceTo(place).slice(1);
    const value = this.value();
    return Array.isArray(value) ? value.map((row) => row.map(shownValue)) : shownValue(value);
  }

  private value() {
    return this.book.evaluate(this.model.formula, this.home);
  }

  GetRange(): HostObject {
    const place = formulaPlace(this.book.model, this.home, this.model.formula);
    if (!place)
      throw new ExcelRefusal('InvalidReference', `The name ${this.model.name} stands for no range.`);
    return this.scene.range(place.sheet, place.area);
  }

  GetRangeOrNullObject(): HostObject {
    const place = formulaPlace(this.book.model, this.home, this.model.formula);
    return place ? this.scene.range(place.sheet, place.area) : new NullObject(this.scene);
  }

  Delete(): void {
    deleteName(this.book.model, this.book.dirty, this.model);
  }
}
