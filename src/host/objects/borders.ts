import type { Area, BorderModel, SheetModel } from '../model/model';
import { areaOf, bottomOf, rightOf } from '../model/area';
import { isBetweenMerges } from '../model/merges';
import { checkUnprotected } from '../model/protect';
import { setBorder } from '../model/styles';
import type { Edge } from '../model/styles';
import { colour, itemAt } from '../contract/arguments';
import { notImplemented } from '../contract/refusals';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';
import { commonOf } from './style-source';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = Edge | 'InsideVertical' | 'InsideHorizontal';

const NO_BORDER: BorderModel = { style: 'None', weight: 'Thin', color: '#000000' };

export class RangeBorderCollectionObject extends HostObject {
  readonly typeName = 'RangeBorderCollection';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
  ) {
    super(scene);
  }

  override items(): HostObject[] {
    return SIDES.filter((side): side is Side => !side.startsWith('Diagonal')).map((side) =>
      this.border(side),
    );
  }

  get Count(): number {
    return this.items().length;
  }

  GetItem(side: Side | 'DiagonalDown' | 'DiagonalUp'): HostObject {
    if (side === 'DiagonalDown' || side === 'DiagonalUp')
      throw notImplemented(`RangeBorderCollection ${side}`);
    return this.border(side);
  }

  GetItemAt(index: number): HostObject {
    return this.GetItem(itemAt(SIDES, index, 'border'));
  }

  private border(side: Side): HostObject {
    return new RangeBorderObject(this.scene, this.sheet, this.areas, side);
  }
}

class RangeBorderObject extends HostObject {
  readonly typeName = 'RangeBorder';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
    private readonly side: Side,
  ) {
    super(scene);
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.side };
  }

  /** The cells that have the border on one of their edges. */
  private get along(): { areas: Area[]; edge: Edge } {
    const lines = this.areas.flatMap((area): Area[] => {
      const { row, column, rowCount, columnCount } = area;
      switch (this.side) {
        case 'EdgeTop':
          return [areaOf(row, column, 1, columnCount)];
        case 'EdgeBottom':
          return [areaOf(bottomOf(area) - 1, column, 1, columnCount)];
        case 'EdgeLeft':
          return [areaOf(row, column, rowCount, 1)];
        case 'EdgeRight':
          return [areaOf(row, rightOf(area) - 1, rowCount, 1)];
        case 'InsideHorizontal':
          return rowCount > 1 ? [areaOf(row, column, rowCount - 1, columnCount)] : [];
        case 'InsideVertical':
          return columnCount > 1 ? [areaOf(row, column, rowCount, columnCount - 1)] : [];
      }
    });
    const inside = { InsideHorizontal: 'EdgeBottom', InsideVertical: 'EdgeRight' } as const;
    const edge =
      this.side === 'InsideHorizontal' || this.side === 'InsideVertical' ? inside[this.side] : this.side;
    return { areas: lines, edge };
  }

  private read(property: keyof BorderModel): string | null {
    const { areas, edge } = this.along;
    return commonOf(this.sheet, areas, (style) => (style.borders[edge] ?? NO_BORDER)[property]);
  }

  private change(change: Partial<BorderModel>): void {
    checkUnprotected(this.sheet);
    const known = (property: keyof BorderModel) => this.read(property) ?? NO_BORDER[property];
    const border = { style: known('style'), weight: known('weight'), color: known('color'), ...change };
    if (border.style === 'None' && change.style === undefined) border.style = 'Continuous';
    for (const area of this.areas) {
      if (!this.book.profile.mergesKeepLooks && isBetweenMerges(this.sheet, area, this.side)) continue;
      setBorder(this.sheet, area, this.side, border.style === 'None' ? null : border);
    }
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string | null {
    return this.read('style');
  }
  set Style(value: string) {
    this.change({ style: value });
  }

  get Weight(): string | null {
    return this.read('weight');
  }
  set Weight(value: string) {
    this.change({ weight: value });
  }

  get Color(): string | null {
    return this.read('color');
  }
  set Color(value: string) {
    this.change({ color: colour(value, 'color') });
  }
}
