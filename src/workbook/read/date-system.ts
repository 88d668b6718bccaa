/** Name of a cell that holds the last day of 2018, whichever day the workbook counts from. */
export const LAST_DAY_NAME = 'Prova_delle_date';

/** Its serial number where days count from 1904, as LibreOffice computes it, too; from 1900 it is 43465. */
const SERIAL_FROM_1904 = 42_003;

/** Queues a look at what a workbook counts its days from; Office.js has no property that tells it. */
export function queueDateSystem(names: readonly Excel.NamedItem[]): () => 'from-1900' | 'from-1904' {
  const name = names.find((item) => item.name === LAST_DAY_NAME && item.type === 'Range');
  const cell = name?.getRange().load('values');
  return () =>
    (cell?.values as unknown[][] | undefined)?.[0]?.[0] === SERIAL_FROM_1904 ? 'from-1904' : 'from-1900';
}
