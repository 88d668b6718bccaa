import { createHost } from '../host';
import type { Host, HostOptions } from '../host';
import { loadExcel } from './excel';
import type { BoundExcel, BoundRun } from './excel';

export interface Workbench {
  host: Host;
  excel: BoundExcel;
  run: BoundRun;
}

/** A new blank workbook behind Microsoft's client library. */
export function startWorkbench(options: HostOptions = {}): Workbench {
  const host = createHost(options);
  const excel = loadExcel(host);
  return { host, excel, run: excel.run };
}
