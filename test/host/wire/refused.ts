import type { BoundRun } from '../../../workbench/node/excel';

/** The code (and message) with which Excel refuses a batch; `null` if it does not. */
export async function refused(
  run: BoundRun,
  batch: (context: Excel.RequestContext) => unknown,
): Promise<{ code: string; message: string; location: string | undefined } | null> {
  try {
    await run(async (context) => {
      batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    if (code === undefined) throw error;
    return { code, message, location: debugInfo.errorLocation };
  }
}

/** The code alone. */
export async function codeOf(
  run: BoundRun,
  batch: (context: Excel.RequestContext) => unknown,
): Promise<string> {
  return (await refused(run, batch))?.code ?? 'done';
}
