import type { SheetModel, TableModel } from '../model/model';
import { clearFilter } from '../model/filters';
import type { Scene } from '../contract/host-object';
import { HostObject } from '../contract/host-object';

/** The filter of a table, or that of a sheet outside its tables (`table` is `null`), which nobody sets here. */
export class AutoFilterObject extends HostObject {
  readonly typeName = 'AutoFilter';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly table: TableModel | null,
  ) {
    super(scene);
  }

  get Enabled(): boolean {
    return this.table?.showFilterButton ?? false;
  }

  get IsDataFiltered(): boolean {
    return this.table?.isFiltered ?? false;
  }

  ClearCriteria(): void {
    if (this.table) clearFilter(this.sheet, this.table);
  }
}
