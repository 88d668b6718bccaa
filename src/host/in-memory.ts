import { xlsxFormat } from './files/xlsx-format';
import { createHost } from './host';
import type { Host } from './host';

/** A workbook in memory that can be saved as an .xlsx: a blank one, or that of a file. Its formulas keep old values. */
export async function hostInMemory(file?: Uint8Array): Promise<Host> {
  const host = createHost({ files: xlsxFormat });
  if (file) await host.open(file);
  return host;
}
