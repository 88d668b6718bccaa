import type { PageSetup, SheetPlan } from '../../scheda/sheet/sheet-plan';
import { fontName } from '../../scheda/sheet/styles';

/** Queues paper, margins, print area and footers. */
export function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan, area: string): void {
  const { pageLayout } = sheet;
  const { page } = plan;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { scale: page.scale };
  pageLayout.setPrintMargins('Points', page.margins);
  pageLayout.setPrintArea(area);
  const { leftFooter, rightFooter } = footers(page);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = leftFooter;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = rightFooter;
}

/** Longest footer that Excel keeps: its three sections together, with the codes before them. */
const MAX_FOOTER = 255;

/** Footers with Excel's codes; `&` of the text itself is doubled. */
export function footers(page: PageSetup): { leftFooter: string; rightFooter: string } {
  const look = `&"${fontName},Regular"&8`;
  const text = page.footer.left.replaceAll('&', '&&');
  // A digit right after the font size would be read as part of it.
  const left = /^\d/.test(text) ? `${look} ${text}` : `${look}${text}`;
  const rightFooter = `${look}Pagina &P di &N`;
  const room = MAX_FOOTER - '&L&R'.length - rightFooter.length;
  // Neither half of a doubled ampersand nor half of a character may be left at the end.
  const leftFooter = left
    .slice(0, room)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/(?<!&)((?:&&)*)&$/, '$1');
  return { leftFooter, rightFooter };
}
