import type { PageLayoutModel, SheetModel } from '../model/model';
import { checkHeaderFooter } from '../model/limits';
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

  private change(section: Section, content: string): void {
    const changed = { ...this.sheet.page.headersFooters, [section]: content };
    const kind = section.endsWith('Header') ? 'Header' : 'Footer';
    checkHeaderFooter([changed[`left${kind}`], changed[`center${kind}`], changed[`right${kind}`]]);
    this.sheet.page.headersFooters = changed;
  }

  get LeftHeader(): string {
    return this.read('leftHeader');
  }
  set LeftHeader(value: string) {
    this.change('leftHeader', value);
  }
  get CenterHeader(): string {
    return this.read('centerHeader');
  }
  set CenterHeader(value: string) {
    this.change('centerHeader', value);
  }
  get RightHeader(): string {
    return this.read('rightHeader');
  }
  set RightHeader(value: string) {
    this.change('rightHeader', value);
  }
  get LeftFooter(): string {
    return this.read('leftFooter');
  }
  set LeftFooter(value: string) {
    this.change('leftFooter', value);
  }
  get CenterFooter(): string {
    return this.read('centerFooter');
  }
  set CenterFooter(value: string) {
    this.change('centerFooter', value);
  }
  get RightFooter(): string {
    return this.read('rightFooter');
  }
  set RightFooter(value: string) {
    this.change('rightFooter', value);
  }
}
