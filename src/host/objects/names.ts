import type { NameModel, SheetModel } from '../model/model';
import { formulaParts } from '../model/formula-parts';
import { localFormula, readSeparators } from '../model/local-formula';
import { addName, deleteName } from '../model/names';
import { sheetById } from '../model/workbook';
import { ExcelRefusal } from '../model/refusal';
import { invalidArgument, itemNotFound } from '../contract/refusals';
import { formulaPlace, referenceTo } from './addresses';
import type { SheetArea } from './addresses';
import { shownValue, valueTypeName } from '../model/plain-value';
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
    const added = addName(model, dirty, name, this.stored(formula), this.scope?.id ?? null);
    added.comment = comment ?? added.comment;
    return this.scene.name(added);
  }

  /** Some Excels make fixed cells of a table's column. */
  private stored(formula: string): string {
    if (!formula.startsWith('=')) return `="${formula.replaceAll('"', '""')}"`;
    const { model, profile } = this.book;
    const read = readSeparators(formula, profile, profile.namesTakeCommas);
    if (!profile.namesFreeze || !formulaParts(read).some(({ kind }) => kind === 'table')) return read;
    const place = formulaPlace(model, this.scope ?? sheetById(model, model.activeSheet), read);
    return place ? referenceTo(place) : read;
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
    return localFormula(this.model.formula, this.book.profile);
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

  /** A name that lost its cells is an `Error` (office-js #5174). Without a calculator every other formula is a number. */
  get Type(): string {
    if (formulaPlace(this.book.model, this.home, this.model.formula)) return 'Range';
    if (this.model.formula.includes('#REF!')) return 'Error';
    if (!this.book.calculates) return 'Double';
    const value = this.value();
    return Array.isArray(value) ? 'Array' : valueTypeName(value);
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

  /** @throws ExcelRefusal InvalidOperation for a formula that is no reference (xlwings-server #218) */
  GetRange(): HostObject {
    const place = formulaPlace(this.book.model, this.home, this.model.formula);
    if (!place)
      throw new ExcelRefusal('InvalidOperation', `The name ${this.model.name} stands for no range.`);
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
