import { createHost } from '../../../src/host/host';
import type { Host, HostOptions } from '../../../src/host/host';
import type { SheetModel } from '../../../src/host/model/model';
import { loadExcel } from '../../../workbench/node/excel';
import { codeOf } from '../wire/refused';

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** A blank workbook behind the real client library, seen from its first sheet. */
export function blank(options?: HostOptions) {
  const host: Host = createHost(options);
  const { run } = loadExcel(host);
  return {
    host,
    run,
    sheet: (): SheetModel => host.model.sheets[0] as SheetModel,
    /** Runs what the batch queues. */
    async act(batch: Batch<unknown>): Promise<void> {
      await run(async (context) => {
        batch(context.workbook.worksheets.getFirst(), context);
        await context.sync();
      });
    },
    /** Error code of what the batch queues, `done` without error. */
    code: (batch: Batch<unknown>): Promise<string> =>
      codeOf(run, (context) => batch(context.workbook.worksheets.getFirst(), context)),
    /** Loads properties of what the batch returns. */
    async load(batch: Batch<Loadable>, names?: string): Promise<Record<string, unknown>> {
      return run(async (context) => {
        const object = batch(context.workbook.worksheets.getFirst(), context);
        object.load(names);
        await context.sync();
        return object.isNullObject ? { isNullObject: true } : { ...object.toJSON() };
      });
    },
  };
}

interface Loadable {
  load(names?: string): unknown;
  toJSON(): object;
  isNullObject: boolean;
}
