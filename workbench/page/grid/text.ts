import type { CellStyle } from '../../../src/host/model/model';
import { pixels } from '../session/axis';

const SUBSTITUTES: Record<string, string> = {
  Calibri: 'Carlito',
  Aptos: 'Carlito',
  'Aptos Narrow': 'Carlito',
  Arial: '"Liberation Sans"',
  'Times New Roman': '"Liberation Serif"',
  'Courier New': '"Liberation Mono"',
};

/** A font with what stands in for it where it is not installed. */
export const fontFamily = (name: string): string =>
  `"${name}", ${SUBSTITUTES[name] ?? 'Carlito'}, sans-serif`;

/** Height of a line in CSS pixels, close to the pitch of Excel's own rows. */
export function linePixels(style: Pick<CellStyle, 'fontName' | 'fontSize'>): number {
  const factor = SUBSTITUTES[style.fontName] === 'Carlito' ? 1.3 : 1.25;
  return Math.round(((style.fontSize * 96) / 72) * factor);
}

const context = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

/** Width in CSS pixels of one line of text. */
export function textPixels(text: string, style: CellStyle): number {
  const font = `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${(style.fontSize * 96) / 72}px ${fontFamily(style.fontName)}`;
  const key = `${font}|${text}`;
  let width = known.get(key);
  if (width === undefined) {
    if (known.size > 20_000) known.clear();
    if (context) context.font = font;
    width = context?.measureText(text).width ?? text.length * pixels(style.fontSize) * 0.6;
    known.set(key, width);
  }
  return width;
}
