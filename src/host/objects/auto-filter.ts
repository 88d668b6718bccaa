import type { SheetModel, TableModel } from '../model/model';
import { clearFilter, filterTable } from '../model/filters';
import { displayText } from '../model/display';
import { invalidArgument } from '../contract/refusals';
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

/** The filter of one column of a table; it takes the place of those of the other columns. */
export class FilterObject extends HostObject {
  readonly typeName = 'Filter';

  constructor(
    scene: Scene,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    private readonly column: number,
  ) {
    super(scene);
  }

  ApplyValuesFilter(values: readonly unknown[]): void {
    if (!Array.isArray(values) || !values.every((value) => typeof value === 'string'))
      throw invalidArgument('values must be texts');
    const kept = new Set<unknown>(values);
    filterTable(this.sheet, this.table, (cells) =>
      kept.has(displayText(cells[this.column] ?? null, 'General')),
    );
  }

  Clear(): void {
    clearFilter(this.sheet, this.table);
  }
}
