import type { PageLayoutModel, SheetModel } from '../model/model';
import { checkHeaderFooter } from '../model/limits';
import { text } from '../contract/arguments';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';

export class HeaderFooterGroupObject extends HostObject {
  readonly typeName = 'HeaderFooterGroup';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
  ) {
    super(scene);
  }

  get DefaultForAllPages(): HostObject {
    return new HeaderFooterObject(this.scene, this.sheet);
  }

  get State(): string {
    return 'Default';
  }
}

type Section = keyof PageLayoutModel['headersFooters'];

class HeaderFooterObject extends HostObject {
  readonly typeName = 'HeaderFooter';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
  ) {
    super(scene);
  }

  private read(section: Section): string {
    return this.sheet.page.headersFooters[section];
  }

  private change(section: Section, value: unknown): void {
    const content = text(value, section);
    checkHeaderFooter(content);
    this.sheet.page.headersFooters = { ...this.sheet.page.headersFooters, [section]: content };
  }

  get LeftHeader(): string {
    return this.read('leftHeader');
  }
  set LeftHeader(value: unknown) {
    this.change('leftHeader', value);
  }
  get CenterHeader(): string {
    return this.read('centerHeader');
  }
  set CenterHeader(value: unknown) {
    this.change('centerHeader', value);
  }
  get RightHeader(): string {
    return this.read('rightHeader');
  }
  set RightHeader(value: unknown) {
    this.change('rightHeader', value);
  }
  get LeftFooter(): string {
    return this.read('leftFooter');
  }
  set LeftFooter(value: unknown) {
    this.change('leftFooter', value);
  }
  get CenterFooter(): string {
    return this.read('centerFooter');
  }
  set CenterFooter(value: unknown) {
    this.change('centerFooter', value);
  }
  get RightFooter(): string {
    return this.read('rightFooter');
  }
  set RightFooter(value: unknown) {
    this.change('rightFooter', value);
  }
}
