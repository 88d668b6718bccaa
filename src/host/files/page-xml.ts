import { parseAddresses } from '../model/address';
import type { Area, PageLayoutModel, SheetModel } from '../model/model';
import { defaultPage } from '../model/workbook';
import { fromInches, toInches } from './units';
import { MAX_ROWS } from '../model/model';
import { child, children, escapeText, flag, numericAttribute, tag } from './xml';
import type { Node } from './xml';

/** Office.js's paper types by the number in files. */
const PAPERS: Record<number, string> = {
  1: 'Letter',
  2: 'LetterSmall',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  10: 'A4Small',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
};

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const isFit = (page: PageLayoutModel): boolean =>
  page.zoom.horizontalFitToPages !== undefined || page.zoom.verticalFitToPages !== undefined;

/** `sheetPr`'s part that makes Excel fit to pages instead of scaling. */
export const fitXml = (page: PageLayoutModel): string =>
  isFit(page) ? tag('pageSetUpPr', { fitToPage: true }) : '';

/** Print options, margins, page setup, header and footer, manual breaks: in the order of a sheet's part. */
export function pageXml({ page, rowBreaks }: SheetModel): string {
  const paper = Object.entries(PAPERS).find(([, name]) => name === page.paperSize)?.[0];
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = page.zoom;
  const options = tag('printOptions', {
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    gridLines: page.printGridlines,
    gridLinesSet: page.printGridlines,
  });
  const breaks = rowBreaks.map((row) => tag('brk', { id: row, max: 16383, man: true }));
  return [
    options === '<printOptions/>' ? '' : options,
    tag('pageMargins', Object.fromEntries(SIDES.map((side) => [side, toInches(page.margins[side])]))),
    tag('pageSetup', {
      paperSize: paper,
      scale: isFit(page) || scale === undefined || scale === 100 ? null : scale,
      fitToWidth: isFit(page) && wide !== 1 ? (wide ?? 0) : null,
      fitToHeight: isFit(page) && high !== 1 ? (high ?? 0) : null,
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      blackAndWhite: page.blackAndWhite,
    }),
    headerFooterXml(page),
    breaks.length === 0
      ? ''
      : tag('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, ...breaks),
  ].join('');
}

function headerFooterXml({ headersFooters: texts }: PageLayoutModel): string {
  const band = (name: string, left: string, center: string, right: string): string => {
    const text = [['L', left] as const, ['C', center] as const, ['R', right] as const]
      .map(([code, part]) => (part === '' ? '' : `&${code}${part}`))
      .join('');
    return text === '' ? '' : tag(name, {}, escapeText(text));
  };
  const inside =
    band('oddHeader', texts.leftHeader, texts.centerHeader, texts.rightHeader) +
    band('oddFooter', texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return inside === '' ? '' : tag('headerFooter', {}, inside);
}

/** `&Lsinistra&CPagina &P` → its three parts; `&&` is no code. */
function splitBand(text: string): { L: string; C: string; R: string } {
  const parts = { L: '', C: '', R: '' };
  let part: 'L' | 'C' | 'R' = 'C';
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    if (/^&[LCR]$/i.test(piece)) part = piece.charAt(1).toUpperCase() as 'L' | 'C' | 'R';
    else parts[part] += piece;
  }
  return parts;
}

/** Reads what `pageXml` writes; print area and titles come from the workbook's names. */
export function readPage(root: Node): { page: PageLayoutModel; rowBreaks: number[] } {
  const page = defaultPage();
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const options = child(root, 'printOptions');
  for (const side of SIDES) {
    const inches = numericAttribute(margins, side);
    if (inches !== undefined) page.margins[side] = fromInches(inches);
  }
  page.orientation = setup?.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = PAPERS[numericAttribute(setup, 'paperSize') ?? 1] ?? page.paperSize;
  page.blackAndWhite = flag(setup, 'blackAndWhite');
  page.centerHorizontally = flag(options, 'horizontalCentered');
  page.centerVertically = flag(options, 'verticalCentered');
  page.printGridlines = flag(options, 'gridLines');
  if (flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage')) {
    const wide = numericAttribute(setup, 'fitToWidth') ?? 1;
    const high = numericAttribute(setup, 'fitToHeight') ?? 1;
    page.zoom = {
      ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
      ...(high === 0 ? {} : { verticalFitToPages: high }),
    };
  } else {
    page.zoom = { scale: numericAttribute(setup, 'scale') ?? 100 };
  }
  const bands = child(root, 'headerFooter');
  const header = splitBand(child(bands, 'oddHeader')?.text ?? '');
  const footer = splitBand(child(bands, 'oddFooter')?.text ?? '');
  page.headersFooters = {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
  const rowBreaks = children(child(root, 'rowBreaks'), 'brk')
    .map((node) => numericAttribute(node, 'id') ?? 0)
    .filter((row) => Number.isInteger(row) && row > 0 && row < MAX_ROWS);
  return { page, rowBreaks };
}

/** Areas of a print area's name, `Scheda!$A$1:$H$40,Scheda!$J$1:$K$9`. */
export const readAreas = (text: string): Area[] => (parseAddresses(text) ?? []).map(({ area }) => area);
