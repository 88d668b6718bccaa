import type { PageLayoutModel, SheetModel } from '../model/model';
import { bottomOf, rightOf } from '../model/area';
import { areaOf } from '../model/area';
import { MAX_COLUMNS, MAX_ROWS } from '../model/model';
import { flag, integer, missing, number, oneOf, record, text } from '../contract/arguments';
import { invalidArgument, itemNotFound } from '../contract/refusals';
import { resolveAddress, resolveAddresses } from './addresses';
import { HeaderFooterGroupObject } from './headers-footers';
import type { Scene } from '../contract/host-object';
import { HostObject, NullObject } from '../contract/host-object';
import { RangeAreasObject } from './range-areas';
import { RangeGeometry } from './range-geometry';

const PAPERS = ['Letter', 'Legal', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5', 'Tabloid'] as const;
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
  set Orientation(value: unknown) {
    this.page.orientation = oneOf(value, 'orientation', ['Portrait', 'Landscape']);
  }

  get PaperSize(): string {
    return this.page.paperSize;
  }
  set PaperSize(value: unknown) {
    this.page.paperSize = oneOf(value, 'paperSize', PAPERS);
  }

  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(value: unknown) {
    this.setMargin('top', value);
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.setMargin('bottom', value);
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.setMargin('left', value);
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(value: unknown) {
    this.setMargin('right', value);
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.setMargin('header', value);
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.setMargin('footer', value);
  }

  private setMargin(margin: Margin, value: unknown, unit = 1): void {
    this.page.margins = { ...this.page.margins, [margin]: number(value, `${margin} margin`, 0, 5000) * unit };
  }

  get Zoom(): unknown {
    return this.page.zoom;
  }
  /** Replaces all of it: either a scale, or pages to fit to. */
  set Zoom(value: unknown) {
    const given = record(value, 'zoom', ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
    const pages = (name: string) =>
      missing(given[name]) ? undefined : integer(given[name], name, 0, 32_767);
    const horizontal = pages('horizontalFitToPages');
    const vertical = pages('verticalFitToPages');
    if (!missing(given.scale)) {
      if (horizontal !== undefined || vertical !== undefined)
        throw invalidArgument('zoom has a scale and pages');
      this.page.zoom = { scale: integer(given.scale, 'scale', 10, 400) };
    } else {
      this.page.zoom = {
        ...(horizontal !== undefined && { horizontalFitToPages: horizontal }),
        ...(vertical !== undefined && { verticalFitToPages: vertical }),
      };
    }
  }

  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.page.centerHorizontally = flag(value, 'centerHorizontally');
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.page.centerVertically = flag(value, 'centerVertically');
  }
  get PrintGridlines(): boolean {
    return this.page.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.page.printGridlines = flag(value, 'printGridlines');
  }
  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.page.blackAndWhite = flag(value, 'blackAndWhite');
  }

  SetPrintMargins(unit: unknown, marginOptions: unknown): void {
    const points = POINTS[oneOf(unit, 'unit', ['Points', 'Inches', 'Centimeters'])];
    const given = record(marginOptions, 'marginOptions', MARGINS);
    for (const margin of MARGINS) if (!missing(given[margin])) this.setMargin(margin, given[margin], points);
  }

  /** A range, several areas, or their address. */
  SetPrintArea(printArea: unknown): void {
    if (printArea instanceof RangeGeometry) this.page.printArea = [printArea.area];
    else if (printArea instanceof RangeAreasObject) this.page.printArea = [...printArea.areas];
    else this.page.printArea = resolveAddresses(this.book.model, this.sheet, text(printArea, 'printArea'));
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
  SetPrintTitleRows(printTitleRows: unknown): void {
    const area = this.areaOf(printTitleRows, 'printTitleRows');
    this.page.titleRows = { first: area.row, last: bottomOf(area) - 1 };
  }

  SetPrintTitleColumns(printTitleColumns: unknown): void {
    const area = this.areaOf(printTitleColumns, 'printTitleColumns');
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

  private areaOf(value: unknown, name: string) {
    return value instanceof RangeGeometry
      ? value.area
      : resolveAddress(this.book.model, this.sheet, text(value, name)).area;
  }
}
