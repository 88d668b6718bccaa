import { officeCode } from './failure';

/**
 * Sends what only shows: a sheet in front, frozen rows, gridlines. Excel for Windows and Mac refuses it while another
 * workbook has the focus (docs/excel/excel-add-ins-troubleshooting.md of office-js-docs-pr); what was written stays written,
 * therefore a refusal is no failure. A sheet that is not there any more is one: Excel may lose what was just added when
 * another person writes at the same moment (office-js #1813).
 * @returns whether Excel carried it out
 */
export async function syncLook(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const code = officeCode(error);
    if (code === null || code === 'ItemNotFound') throw error;
    return false;
  }
}
