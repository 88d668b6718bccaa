import { officeCode } from './failure';

/** What stands between the addresses of a list; `null`: this Excel takes no list, only single areas. */
export type ListSeparator = string | null;

/**
 * Tries which sign `Worksheet.getRanges` takes between addresses. The documentation names the comma; Excel for Windows and
 * Mac takes the list separator of the person's settings (office-js #1167, #1985), which no member of Office.js tells.
 * It takes one round trip where the comma is taken, at most two. It reads only, in requests of its own: a refused one fails whole.
 */
export async function listSeparatorOf(context: Excel.RequestContext): Promise<ListSeparator> {
  if (await takes(context, ',')) return ',';
  return (await takes(context, ';')) ? ';' : null;
}

async function takes(context: Excel.RequestContext, separator: string): Promise<boolean> {
  context.workbook.worksheets.getFirst().getRanges(`A1${separator}B2`).untrack();
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (officeCode(error) !== 'InvalidArgument') throw error;
    return false;
  }
}
