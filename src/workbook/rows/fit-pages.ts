import type { ColumnSpec, TableSpec } from '../schema/schema-base';

/** Points, of every sheet but the schede. */
export const MARGINS = { top: 36, bottom: 43.2, left: 28.8, right: 28.8, header: 18, footer: 18 };

/** Points of A4 upright without the margins. */
export const PORTRAIT = {
  width: 595.3 - MARGINS.left - MARGINS.right,
  height: 841.9 - MARGINS.top - MARGINS.bottom,
};

/** Points of the long side of papers, without the margins. */
export const PAPERS = {
  A4: { long: 841.9 - MARGINS.left - MARGINS.right },
  A3: { long: 1190.6 - MARGINS.left - MARGINS.right },
} as const;

/** Points of the column between tables that stand beside each other. */
export const BETWEEN = 12;

/** Pages that a sheet is to fit to, and the scale that comes near to it. */
export interface FittedPages {
  layout: Excel.PageLayout;
  zoom: Excel.PageLayoutZoomOptions;
  scale: number;
}

/** Queues pages to fit to. `share`: paper by content, 1 where it fits as it is. */
export function fitPages(
  layout: Excel.PageLayout,
  zoom: Excel.PageLayoutZoomOptions,
  share: number,
): FittedPages {
  layout.zoom = zoom;
  const scale = Math.min(100, Math.max(10, Math.floor(share * 100)));
  return { layout: layout.load('zoom'), zoom, scale };
}

/**
 * Sees to it that sheets fit to their pages, as read after writing. Excel for Windows may pass over pages to fit to while
 * another tab of the ribbon than Page Layout is open, without a word, and takes a scale (office-js #1860). Where pages are
 * set they are set again once, then a scale takes their place: no round trip where Excel took them at once.
 */
export async function ensurePages(
  context: Excel.RequestContext,
  fitted: readonly FittedPages[],
): Promise<void> {
  const again = fitted.filter(isIgnored);
  if (again.length === 0) return;
  for (const { layout, zoom } of again) {
    layout.zoom = zoom;
    layout.load('zoom');
  }
  await context.sync();
  const lost = again.filter(isIgnored);
  if (lost.length === 0) return;
  for (const { layout, scale } of lost) layout.zoom = { scale };
  await context.sync();
}

function isIgnored({ layout, zoom }: FittedPages): boolean {
  return layout.zoom.horizontalFitToPages !== zoom.horizontalFitToPages;
}

/** Least share at which cells print: 11 points become 8. */
export const LEAST_SHARE = 8 / 11;

/** Whether a column is out of sight and of the print. The Id of a row is the add-in's; that of another row is typed by people. */
export function isOutOfSight({ field, hidden }: ColumnSpec): boolean {
  return hidden === true || field === 'id';
}

/** How wide tables beside each other are, in points, and the paper and pages on which they can be read. */
export function printedWidth(specs: readonly TableSpec[]): {
  points: number;
  pages: number;
  paper: keyof typeof PAPERS;
} {
  const shown = specs.map(({ columns }) =>
    columns.reduce((sum, column) => sum + (isOutOfSight(column) ? 0 : column.width), 0),
  );
  const points = shown.reduce((sum, width) => sum + width, 0) + (specs.length - 1) * BETWEEN;
  if (points * LEAST_SHARE <= PAPERS.A4.long) return { points, pages: 1, paper: 'A4' };
  return { points, pages: Math.ceil((points * LEAST_SHARE) / PAPERS.A3.long), paper: 'A3' };
}
