import type { ExcelRun } from './run';

/** The runner of the real Excel, in the task pane. */
export const excelRun: ExcelRun = (batch) => Excel.run(batch);
