import { failureOf } from '../../workbook/excel/failure';
import { createRunner, type Outcome, type Runner } from '../../workbook/excel/run';
import { secondExcelRun } from '../../workbook/excel/second-workbook';

/** A workbook in memory, beside the one that Excel has open. */
export interface SecondWorkbook {
  runner: Runner;
  /** The content of an .xlsx; Excel calculates its formulas when it opens it. */
  save(): Promise<Uint8Array>;
}

/**
 * Opens a file, or a blank workbook, in memory. What answers for it is loaded with the first one. Where it fails with
 * `no-second-workbook`, the way is the exchange file: export here, import in the other workbook.
 */
export async function openSecondWorkbook(file?: Uint8Array): Promise<Outcome<SecondWorkbook>> {
  const started = Date.now();
  try {
    const { hostInMemory } = await import(/* webpackChunkName: "host" */ '../../host/in-memory');
    const host = await hostInMemory(file);
    const runner = createRunner(secondExcelRun((request, operation) => host.execute(request, operation)));
    return { ok: true, value: { runner, save: () => host.save() } };
  } catch (error) {
    return { ok: false, failure: failureOf(error, 'open', Date.now() - started) };
  }
}
