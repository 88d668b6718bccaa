import type { Area, CellStyle, SheetModel } from '../model/model';
import { checkUnprotected } from '../model/protect';
import { restyle } from '../model/styles';
import { colour, within } from '../contract/arguments';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';
import { commonOf } from './style-source';

abstract class StylePart extends HostObject {
  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
  ) {
    super(scene);
  }

  protected read<T>(property: (style: CellStyle) => T): T | null {
    return commonOf(this.sheet, this.areas, property);
  }

  protected change(change: Partial<CellStyle>): void {
    checkUnprotected(this.sheet);
    for (const area of this.areas) restyle(this.sheet, area, change);
  }
}

export class RangeFillObject extends StylePart {
  readonly typeName = 'RangeFill';

  /** Without a fill Excel answers white; where cells differ, an empty text. */
  get Color(): string {
    return this.read((style) => style.fill ?? '#FFFFFF') ?? '';
  }
  set Color(value: string) {
    this.change({ fill: colour(value, 'color') });
  }

  Clear(): void {
    this.change({ fill: null });
  }
}

export class RangeFontObject extends StylePart {
  readonly typeName = 'RangeFont';

  get Name(): string | null {
    return this.read((style) => style.fontName);
  }
  set Name(value: string) {
    this.change({ fontName: value });
  }

  get Size(): number | null {
    return this.read((style) => style.fontSize);
  }
  set Size(value: number) {
    this.change({ fontSize: within(value, 'size', 1, 409) });
  }

  get Bold(): boolean | null {
    return this.read((style) => style.bold);
  }
  set Bold(value: boolean) {
    this.change({ bold: value });
  }

  get Italic(): boolean | null {
    return this.read((style) => style.italic);
  }
  set Italic(value: boolean) {
    this.change({ italic: value });
  }

  get Underline(): string | null {
    return this.read((style) => style.underline);
  }
  set Underline(value: string) {
    this.change({ underline: value });
  }

  get Color(): string | null {
    return this.read((style) => style.fontColor);
  }
  set Color(value: string) {
    this.change({ fontColor: colour(value, 'color') });
  }
}

export class FormatProtectionObject extends StylePart {
  readonly typeName = 'FormatProtection';

  get Locked(): boolean | null {
    return this.read((style) => style.locked);
  }
  set Locked(value: boolean) {
    this.change({ locked: value });
  }
}
