import type { PageLayoutModel, SheetModel } from '../model/model';
import { bottomOf, rightOf } from '../model/area';
import { areaOf } from '../model/area';
import { MAX_COLUMNS, MAX_ROWS } from '../model/model';
import { wholeWithin, within } from '../contract/arguments';
import { invalidArgument, itemNotFound, notImplemented } from '../contract/refusals';
import { sheetAreaOf, resolveAddresses } from './addresses';
import type { SheetArea } from './addresses';
import { HeaderFooterGroupObject } from './headers-footers';
import type { Scene } from '../contract/host-object';
import { HostObject, NullObject } from '../contract/host-object';
import { RangeAreasObject } from './range-areas';

const PAPERS = ['Letter', 'Legal', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5', 'Tabloid'];
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
type Margin = (typeof MARGINS)[number];
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export class PageLayoutObject extends HostObject {
  readonly typeName = 'PageLayout';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
  ) {
    super(scene);
  }

  private get page(): PageLayoutModel {
    return this.sheet.page;
  }

  get HeadersFooters(): HostObject {
    return new HeaderFooterGroupObject(this.scene, this.sheet);
  }

  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(value: string) {
    this.page.orientation = value;
  }

  get PaperSize(): string {
    return this.page.paperSize;
  }
  set PaperSize(value: string) {
    if (!PAPERS.includes(value)) throw notImplemented(`PageLayout.paperSize ${value}`);
    this.page.paperSize = value;
  }

  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(value: number) {
    this.setMargin('top', value);
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(value: number) {
    this.setMargin('bottom', value);
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(value: number) {
    this.setMargin('left', value);
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(value: number) {
    this.setMargin('right', value);
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(value: number) {
    this.setMargin('header', value);
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(value: number) {
    this.setMargin('footer', value);
  }

  private setMargin(margin: Margin, value: number, unit = 1): void {
    const checked = within(value, `${margin} margin`, 0, 5000);
    this.page.margins = { ...this.page.margins, [margin]: checked * unit };
  }

  get Zoom(): unknown {
    return this.page.zoom;
  }
  /** Replaces all of it: either a scale, or pages to fit to. */
  set Zoom(value: PageLayoutModel['zoom']) {
    const { scale, ...pages } = value;
    if (scale !== undefined && Object.keys(pages).length > 0)
      throw invalidArgument('zoom has a scale and pages');
    if (scale !== undefined) wholeWithin(scale, 'scale', 10, 400);
    for (const [name, count] of Object.entries(pages)) wholeWithin(count, name, 0, 32_767);
    // Office-js #1860: pages to fit to may be passed over without a word.
    if (scale !== undefined || this.book.profile.fitsToPages) this.page.zoom = value;
  }

  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: boolean) {
    this.page.centerHorizontally = value;
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically;
  }
  set CenterVertically(value: boolean) {
    this.page.centerVertically = value;
  }
  get PrintGridlines(): boolean {
    return this.page.printGridlines;
  }
  set PrintGridlines(value: boolean) {
    this.page.printGridlines = value;
  }
  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }
  set BlackAndWhite(value: boolean) {
    this.page.blackAndWhite = value;
  }

  SetPrintMargins(unit: keyof typeof POINTS, marginOptions: Partial<Record<Margin, number>>): void {
    for (const margin of MARGINS) {
      const value = marginOptions[margin];
      if (value !== undefined) this.setMargin(margin, value, POINTS[unit]);
    }
  }

  /** A range, several areas, or their address. */
  SetPrintArea(printArea: string | SheetArea | RangeAreasObject): void {
    if (printArea instanceof RangeAreasObject) this.page.printArea = [...printArea.areas];
    else if (typeof printArea === 'object') this.page.printArea = [printArea.area];
    else this.page.printArea = resolveAddresses(this.book, this.sheet, printArea);
  }

  GetPrintArea(): HostObject {
    if (this.page.printArea.length === 0) throw itemNotFound('a print area');
    return this.scene.ranges(this.sheet, this.page.printArea);
  }

  GetPrintAreaOrNullObject(): HostObject {
    return this.page.printArea.length === 0
      ? new NullObject(this.scene)
      : this.scene.ranges(this.sheet, this.page.printArea);
  }

  /** Rows of the range repeat on every page. */
  SetPrintTitleRows(printTitleRows: string | SheetArea): void {
    const { area } = sheetAreaOf(this.book.model, this.sheet, printTitleRows);
    this.page.titleRows = { first: area.row, last: bottomOf(area) - 1 };
  }

  SetPrintTitleColumns(printTitleColumns: string | SheetArea): void {
    const { area } = sheetAreaOf(this.book.model, this.sheet, printTitleColumns);
    this.page.titleColumns = { first: area.column, last: rightOf(area) - 1 };
  }

  GetPrintTitleRowsOrNullObject(): HostObject {
    const titles = this.page.titleRows;
    if (!titles) return new NullObject(this.scene);
    return this.scene.range(this.sheet, areaOf(titles.first, 0, titles.last - titles.first + 1, MAX_COLUMNS));
  }

  GetPrintTitleColumnsOrNullObject(): HostObject {
    const titles = this.page.titleColumns;
    if (!titles) return new NullObject(this.scene);
    return this.scene.range(this.sheet, areaOf(0, titles.first, MAX_ROWS, titles.last - titles.first + 1));
  }
}
