import type { SheetModel, TableModel } from '../model/model';
import { clearFilter, filterColumn } from '../model/filters';
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

  /** One of each column. What a column is not filtered by is `null` (office-js #1226). */
  get Criteria(): Record<string, unknown>[] {
    const criteria = this.table?.criteria ?? [];
    return (this.table?.columns ?? []).map(({ id }) => ({
      ...NOTHING,
      ...criteria.find(({ column }) => column === id)?.criteria,
    }));
  }

  ClearCriteria(): void {
    if (this.table) clearFilter(this.sheet, this.table);
  }
}

/** The filter of one column of a table, beside those of the other columns. */
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

  private get id(): number {
    return this.table.columns[this.column]?.id ?? 0;
  }

  Apply(criteria: Readonly<Record<string, unknown>>): void {
    filterColumn(this.sheet, this.table, this.id, criteria);
  }

  ApplyValuesFilter(values: readonly unknown[]): void {
    if (!Array.isArray(values) || !values.every((value) => typeof value === 'string'))
      throw invalidArgument('values must be texts');
    filterColumn(this.sheet, this.table, this.id, { filterOn: 'Values', values });
  }

  Clear(): void {
    filterColumn(this.sheet, this.table, this.id, null);
  }
}

/** What Excel answers of a column without a filter, as far as sources show it. */
const NOTHING = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  filterOn: 'Custom',
  icon: null,
  operator: null,
  subField: null,
  values: null,
};
