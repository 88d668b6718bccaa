import type { Area, ConditionalFormatModel, SheetModel } from '../model/model';
import { intersects } from '../model/area';
import { checkUnprotected } from '../model/protect';
import { ExcelRefusal } from '../model/refusal';
import { itemAt, wholeWithin } from '../contract/arguments';
import { itemNotFound, notImplemented } from '../contract/refusals';
import { withoutConditionalFormats } from './clear';
import { CellValueConditionalFormatObject, CustomConditionalFormatObject } from './conditional-rules';
import type { Scene } from '../contract/host-object';
import { HostObject, NullObject } from '../contract/host-object';

let nextId = 1;

export class ConditionalFormatCollectionObject extends HostObject {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
  ) {
    super(scene);
  }

  private get formats(): ConditionalFormatModel[] {
    return this.sheet.conditionalFormats.filter((format) =>
      format.areas.some((area) => this.areas.some((own) => intersects(own, area))),
    );
  }

  private object(format: ConditionalFormatModel, kind: 'Custom' | 'CellValue' = 'Custom'): HostObject {
    return new ConditionalFormatObject(this.scene, this.sheet, format, kind);
  }

  override items(): HostObject[] {
    return this.formats.map((format) => this.object(format));
  }

  /** A new format comes first, as in Excel. */
  Add(kind: string): HostObject {
    checkUnprotected(this.sheet);
    if (kind !== 'Custom' && kind !== 'CellValue')
      throw notImplemented(`ConditionalFormatCollection.add ${kind}`);
    const format: ConditionalFormatModel = {
      id: `{CF-${nextId++}}`,
      areas: [...this.areas],
      formula: '',
      fill: null,
      fontColor: null,
      bold: null,
      stopIfTrue: false,
    };
    this.sheet.conditionalFormats.unshift(format);
    return this.object(format, kind);
  }

  ClearAll(): void {
    checkUnprotected(this.sheet);
    for (const area of this.areas) withoutConditionalFormats(this.sheet, area);
  }

  GetCount(): number {
    return this.formats.length;
  }

  GetItem(id: string): HostObject {
    const found = this.formats.find((format) => format.id === id);
    if (!found) throw itemNotFound(`the conditional format ${id}`);
    return this.object(found);
  }

  GetItemOrNullObject(id: string): HostObject {
    const found = this.formats.find((format) => format.id === id);
    return found ? this.object(found) : new NullObject(this.scene);
  }

  GetItemAt(index: number): HostObject {
    return this.object(itemAt(this.formats, index, 'conditional format'));
  }
}

class ConditionalFormatObject extends HostObject {
  readonly typeName = 'ConditionalFormat';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly format: ConditionalFormatModel,
    private readonly kind: 'Custom' | 'CellValue',
  ) {
    super(scene);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.format.id };
  }

  get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return this.kind;
  }

  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }
  set Priority(value: number) {
    const last = this.sheet.conditionalFormats.length - 1;
    const others = this.sheet.conditionalFormats.filter((format) => format !== this.format);
    const wanted = wholeWithin(value, 'priority', -Infinity);
    others.splice(Math.min(last, wanted < 0 ? Math.max(0, last + 1 + wanted) : wanted), 0, this.format);
    this.sheet.conditionalFormats = others;
  }

  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(value: boolean) {
    this.format.stopIfTrue = value;
  }

  get Custom(): HostObject {
    if (this.kind !== 'Custom') throw new ExcelRefusal('InvalidOperation', 'The format is not a custom one.');
    return new CustomConditionalFormatObject(this.scene, this.format);
  }
  get CustomOrNullObject(): HostObject {
    return this.kind === 'Custom' ? this.Custom : new NullObject(this.scene);
  }
  get CellValue(): HostObject {
    if (this.kind !== 'CellValue')
      throw new ExcelRefusal('InvalidOperation', 'The format compares no cell values.');
    return new CellValueConditionalFormatObject(this.scene, this.format);
  }
  get CellValueOrNullObject(): HostObject {
    return this.kind === 'CellValue' ? this.CellValue : new NullObject(this.scene);
  }

  GetRange(): HostObject {
    const [area] = this.format.areas;
    if (!area) throw itemNotFound('the range of the format');
    if (this.format.areas.length > 1)
      throw new ExcelRefusal('InvalidOperation', 'The format has several ranges.');
    return this.scene.range(this.sheet, area);
  }

  GetRanges(): HostObject {
    return this.scene.ranges(this.sheet, this.format.areas);
  }

  Delete(): void {
    checkUnprotected(this.sheet);
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== this.format);
  }
}
