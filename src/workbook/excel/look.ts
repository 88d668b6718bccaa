import { officeCode } from './failure';

/**
 * Sends what only shows: a sheet in front, frozen rows, gridlines. Excel for Windows and Mac refuses it while another
 * workbook has the focus (docs/excel/excel-add-ins-troubleshooting.md of office-js-docs-pr); what was written stays written,
 * therefore a refusal is no failure.
 */
export async function syncLook(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === null) throw error;
  }
}
