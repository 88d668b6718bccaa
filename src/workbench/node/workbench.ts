import { createHost } from '../host';
import type { Host, HostOptions } from '../host';
import { loadExcel } from './excel';
import type { BoundExcel } from './excel';

export interface Workbench extends BoundExcel {
  host: Host;
}

/** A new blank workbook behind Microsoft's client library. */
export function startWorkbench(options: HostOptions = {}): Workbench {
  const host = createHost(options);
  return { host, ...loadExcel(host) };
}
