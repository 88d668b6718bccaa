/**
 * Calls `onChange` after every change of a cell, a row or a sheet, whoever made it. It only tells: the details of
 * an event are not to be trusted, and nothing may be written in answer to it. One round trip.
 */
export async function watchWorkbook(context: Excel.RequestContext, onChange: () => void): Promise<void> {
  const { worksheets } = context.workbook;
  const tell = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  worksheets.onChanged.add(tell);
  worksheets.onDeleted.add(tell);
  await context.sync();
}
