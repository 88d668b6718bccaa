import type { SheetModel } from '../model/model';
import { areaOf } from '../model/area';
import { MAX_PAGE_BREAKS } from '../model/limits';
import { itemAt } from '../contract/arguments';
import { invalidArgument, notImplemented } from '../contract/refusals';
import { sheetAreaOf } from './addresses';
import type { SheetArea } from './addresses';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';

/** Manual page breaks before rows. Breaks before columns can be counted and removed, there are none. */
export class PageBreakCollectionObject extends HostObject {
  readonly typeName = 'PageBreakCollection';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly axis: 'rows' | 'columns',
  ) {
    super(scene);
  }

  private get breaks(): number[] {
    return this.axis === 'rows' ? this.sheet.rowBreaks : [];
  }

  override items(): HostObject[] {
    return this.breaks.map((row) => new PageBreakObject(this.scene, this.sheet, row));
  }

  /** A break before the range's top left cell. */
  Add(pageBreakRange: string | SheetArea): HostObject {
    if (this.axis === 'columns') throw notImplemented('Worksheet.verticalPageBreaks.add');
    const { area } = sheetAreaOf(this.book.model, this.sheet, pageBreakRange);
    if (area.row === 0) throw invalidArgument('there can be no page break before the first row');
    if (!this.breaks.includes(area.row)) {
      if (this.breaks.length >= MAX_PAGE_BREAKS)
        throw invalidArgument(`more than ${MAX_PAGE_BREAKS} page breaks`);
      this.sheet.rowBreaks = [...this.breaks, area.row].sort((a, b) => a - b);
    }
    return new PageBreakObject(this.scene, this.sheet, area.row);
  }

  GetCount(): number {
    return this.breaks.length;
  }

  GetItem(index: number): HostObject {
    return new PageBreakObject(this.scene, this.sheet, itemAt(this.breaks, index, 'page break'));
  }

  RemovePageBreaks(): void {
    if (this.axis === 'rows') this.sheet.rowBreaks = [];
  }
}

class PageBreakObject extends HostObject {
  readonly typeName = 'PageBreak';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly row: number,
  ) {
    super(scene);
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.sheet.rowBreaks.indexOf(this.row) };
  }

  get ColumnIndex(): number {
    return 0;
  }
  get RowIndex(): number {
    return this.row;
  }

  GetCellAfterBreak(): HostObject {
    return this.scene.range(this.sheet, areaOf(this.row, 0));
  }

  Delete(): void {
    this.sheet.rowBreaks = this.sheet.rowBreaks.filter((row) => row !== this.row);
  }
}
