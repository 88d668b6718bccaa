import type { FileFormat } from '../model/model';
import { readPackage, writePackage } from './package';
import { readWorkbookParts } from './workbook-reader';
import { workbookParts } from './workbook-writer';

/** Files of Excel (`.xlsx`), read and written in memory, in Node and in a browser. */
export const xlsxFormat: FileFormat = {
  open: async (bytes) => readWorkbookParts(readPackage(bytes)),
  save: async (model) => writePackage(workbookParts(model)),
};
