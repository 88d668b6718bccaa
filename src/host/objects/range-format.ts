import type { Area, CellStyle, SheetModel } from '../model/model';
import { bottomOf, rightOf } from '../model/area';
import { checkUnprotected } from '../model/protect';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, setColumnWidth, setRowHeight } from '../model/sizes';
import type { StyleChange } from '../model/styles';
import { restyle } from '../model/styles';
import { wholeWithin } from '../contract/arguments';
import { invalidArgument } from '../contract/refusals';
import { RangeBorderCollectionObject } from './borders';
import { FormatProtectionObject, RangeFillObject, RangeFontObject } from './fill-and-font';
import { common } from './grid';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';
import { commonOf } from './style-source';

/** The format of all cells of one or several areas. A property in which they differ is `null`. */
export class RangeFormatObject extends HostObject {
  readonly typeName = 'RangeFormat';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
  ) {
    super(scene);
  }

  private read<T>(property: (style: CellStyle) => T): T | null {
    return commonOf(this.sheet, this.areas, property);
  }

  private change(change: StyleChange): void {
    checkUnprotected(this.sheet);
    for (const area of this.areas) restyle(this.sheet, area, change);
  }

  get Fill(): HostObject {
    return new RangeFillObject(this.scene, this.sheet, this.areas);
  }
  get Font(): HostObject {
    return new RangeFontObject(this.scene, this.sheet, this.areas);
  }
  get Borders(): HostObject {
    return new RangeBorderCollectionObject(this.scene, this.sheet, this.areas);
  }
  get Protection(): HostObject {
    return new FormatProtectionObject(this.scene, this.sheet, this.areas);
  }

  get HorizontalAlignment(): string | null {
    return this.read((style) => style.horizontalAlignment);
  }
  set HorizontalAlignment(value: string) {
    this.change({ horizontalAlignment: value });
  }

  get VerticalAlignment(): string | null {
    return this.read((style) => style.verticalAlignment);
  }
  set VerticalAlignment(value: string) {
    this.change({ verticalAlignment: value });
  }

  get WrapText(): boolean | null {
    return this.read((style) => style.wrapText);
  }
  set WrapText(value: boolean) {
    this.change({ wrapText: value });
  }

  get TextOrientation(): number | null {
    return this.read((style) => style.textOrientation);
  }
  set TextOrientation(value: number) {
    if (value !== 180) wholeWithin(value, 'textOrientation', -90, 90);
    this.change({ textOrientation: value });
  }

  get IndentLevel(): number | null {
    return this.read((style) => style.indentLevel);
  }
  set IndentLevel(value: number) {
    this.change({ indentLevel: wholeWithin(value, 'indentLevel', 0, 250) });
  }

  get ShrinkToFit(): boolean | null {
    return this.read((style) => style.shrinkToFit);
  }
  set ShrinkToFit(value: boolean) {
    this.change({ shrinkToFit: value });
  }

  get RowHeight(): number | null {
    const { rows } = this.sheet;
    return common(
      this.lines(
        (area) => [area.row, bottomOf(area)],
        (row) => rows.get(row)?.size ?? DEFAULT_ROW_HEIGHT,
      ),
    );
  }
  set RowHeight(value: number) {
    checkUnprotected(this.sheet);
    for (const area of this.areas) setRowHeight(this.sheet, area, value);
  }

  get ColumnWidth(): number | null {
    const { columns } = this.sheet;
    return common(
      this.lines(
        (area) => [area.column, rightOf(area)],
        (column) => columns.get(column)?.size ?? DEFAULT_COLUMN_WIDTH,
      ),
    );
  }
  set ColumnWidth(value: number) {
    checkUnprotected(this.sheet);
    for (const area of this.areas) setColumnWidth(this.sheet, area, value, this.scene.book.pixel);
  }

  get UseStandardHeight(): boolean | null {
    const { rows } = this.sheet;
    return common(
      this.lines(
        (area) => [area.row, bottomOf(area)],
        (row) => rows.get(row)?.size === undefined,
      ),
    );
  }
  set UseStandardHeight(value: boolean) {
    if (!value) throw invalidArgument('useStandardHeight can only be set to true');
    for (const area of this.areas) setRowHeight(this.sheet, area, null);
  }

  private *lines<T>(span: (area: Area) => [number, number], read: (index: number) => T): Generator<T> {
    for (const area of this.areas) {
      const [first, end] = span(area);
      for (let index = first; index < end; index++) yield read(index);
    }
  }
}
