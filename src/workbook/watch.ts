/**
 * Calls `onChange` after every change of a cell, a row or a sheet, whoever made it. It only tells: the details of
 * an event are not to be trusted, and nothing may be written in answer to it. Takes effect with the context's next sync.
 */
export function watchWorkbook(context: Excel.RequestContext, onChange: () => void): void {
  const { worksheets } = context.workbook;
  const tell = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  worksheets.onChanged.add(tell);
  worksheets.onDeleted.add(tell);
}
