import type { Area, SheetModel } from '../model/model';
import { formatAddress } from '../model/address';
import { clearAreas } from './clear';
import { ConditionalFormatCollectionObject } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import type { Scene } from '../contract/host-object';
import { HostObject, KeptObject } from '../contract/host-object';
import { RangeFormatObject } from './range-format';
import { itemAt } from '../contract/arguments';

/** Several rectangles of one sheet. */
export class RangeAreasObject extends KeptObject {
  readonly typeName = 'RangeAreas';

  constructor(
    scene: Scene,
    readonly sheet: SheetModel,
    public areas: readonly Area[],
  ) {
    super(scene);
  }

  override gone(): 'InvalidReference' | null {
    return this.book.model.sheets.includes(this.sheet) ? null : 'InvalidReference';
  }

  get Address(): string {
    return this.areas.map((area) => formatAddress(this.sheet.name, area)).join(',');
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    const count = this.areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get Areas(): HostObject {
    return new RangeCollectionObject(this.scene, this.sheet, this.areas);
  }
  get Worksheet(): HostObject {
    return this.scene.worksheet(this.sheet);
  }
  get Format(): HostObject {
    return new RangeFormatObject(this.scene, this.sheet, this.areas);
  }
  get DataValidation(): HostObject {
    return new DataValidationObject(this.scene, this.sheet, this.areas);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollectionObject(this.scene, this.sheet, this.areas);
  }

  Clear(applyTo?: string): void {
    clearAreas(this.book, this.sheet, this.areas, applyTo);
  }

  Calculate(): void {
    this.book.calculate(true);
  }
}

class RangeCollectionObject extends HostObject {
  readonly typeName = 'RangeCollection';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
  ) {
    super(scene);
  }

  override items(): HostObject[] {
    return this.areas.map((area) => this.scene.range(this.sheet, area));
  }

  GetCount(): number {
    return this.areas.length;
  }

  GetItemAt(index: number): HostObject {
    return this.scene.range(this.sheet, itemAt(this.areas, index, 'area'));
  }
}
