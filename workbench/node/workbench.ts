import { createCalculator } from '../calculation/calculator';
import { createHost } from '../../src/host/host';
import type { Host, HostOptions } from '../../src/host/host';
import { xlsxFormat } from '../../src/host/files/xlsx-format';
import { loadExcel } from './excel';
import type { BoundExcel, BoundRun } from './excel';

export interface Workbench {
  host: Host;
  excel: BoundExcel;
  run: BoundRun;
}

/** A new blank workbook behind Microsoft's client library, with formulas calculated and files opened and saved. */
export function startWorkbench(options: HostOptions = {}): Workbench {
  const host = createHost({ calculator: createCalculator(), files: xlsxFormat, ...options });
  const excel = loadExcel(host);
  return { host, excel, run: excel.run };
}
