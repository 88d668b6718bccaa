import { child } from './xml';
import type { Node } from './xml';

/** Colours of Excel's first palette, which older programs still refer to by number. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The Office theme, for files that carry none: lt1, dk1, lt2, dk2, accents, links. */
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);
const SCHEME = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The twelve colours of a theme part, in the order that `theme="…"` counts. */
export function themeColors(theme: Node | undefined): string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  return SCHEME.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return color?.attributes['lastClr'] ?? color?.attributes['val'] ?? OFFICE[index] ?? '000000';
  });
}

/** Excel's lighter or darker shade of a colour: `tint` of HSL lightness, from -1 to 1. */
function shade(hex: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const old = (max + min) / 2;
  const light = tint < 0 ? old * (1 + tint) : old * (1 - tint) + tint;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * old - 1));
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const channel = (value: number): string => {
    const part = range === 0 ? light : light + chroma * ((value - min) / range - 0.5);
    return Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0');
  };
  return channel(r) + channel(g) + channel(b);
}

/** `#RRGGBB` of a `color`, `fgColor`, … element; `null`: automatic or none. */
export function readColor(node: Node | undefined, theme: string[]): string | null {
  if (!node) return null;
  const { rgb, theme: themeIndex, indexed, tint } = node.attributes;
  let hex: string | undefined;
  if (rgb !== undefined) hex = rgb.slice(-6).toUpperCase();
  else if (themeIndex !== undefined) hex = theme[Number(themeIndex)];
  else if (indexed !== undefined) hex = INDEXED[Number(indexed)];
  if (hex === undefined) return null;
  const amount = tint === undefined ? 0 : Number(tint);
  return `#${amount === 0 ? hex.toUpperCase() : shade(hex, amount)}`;
}

/** `#1F4E79` → `FF1F4E79`. */
export const fileColor = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
