import type { BorderModel, CellStyle } from '../model/model';
import { defaultStyle } from '../model/styles';
import { readColor } from './colors';
import {
  BORDER_READ,
  BUILT_IN_FORMATS,
  HORIZONTAL_READ,
  UNDERLINE_READ,
  VERTICAL_READ,
} from './style-values';
import { child, children, flag, numericAttribute } from './xml';
import type { Node } from './xml';

/** What a conditional format changes. */
export interface Difference {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
}

export interface Styles {
  /** By the number in `s="…"`; the first is the Normal style. */
  cells: CellStyle[];
  differences: Difference[];
}

type FontPart = Pick<CellStyle, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'fontColor'>;

const toggle = (node: Node | undefined, name: string): boolean => {
  const found = child(node, name);
  return found !== undefined && flag(found, 'val', true);
};

function readFont(node: Node, theme: string[]): FontPart {
  const underline = child(node, 'u');
  return {
    fontName: child(node, 'name')?.attributes['val'] ?? defaultStyle.fontName,
    fontSize: numericAttribute(child(node, 'sz'), 'val') ?? defaultStyle.fontSize,
    bold: toggle(node, 'b'),
    italic: toggle(node, 'i'),
    underline: underline ? (UNDERLINE_READ[underline.attributes['val'] ?? 'single'] ?? 'None') : 'None',
    fontColor: readColor(child(node, 'color'), theme) ?? defaultStyle.fontColor,
  };
}

function readFill(node: Node, theme: string[]): string | null {
  const pattern = child(node, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  return type === 'none' || type === 'gray125' ? null : readColor(child(pattern, 'fgColor'), theme);
}

function readBorders(node: Node, theme: string[]): CellStyle['borders'] {
  const borders: Partial<Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight', BorderModel>> = {};
  for (const [edge, name] of [
    ['EdgeTop', 'top'],
    ['EdgeBottom', 'bottom'],
    ['EdgeLeft', 'left'],
    ['EdgeRight', 'right'],
  ] as const) {
    const line = child(node, name);
    const [style, weight] = BORDER_READ[line?.attributes['style'] ?? '']?.split(' ') ?? [];
    if (style === undefined || weight === undefined) continue;
    borders[edge] = { style, weight, color: readColor(child(line, 'color'), theme) ?? '#000000' };
  }
  return borders;
}

function readOrientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function readDifference(node: Node, theme: string[]): Difference {
  const font = child(node, 'font');
  const pattern = child(child(node, 'fill'), 'patternFill');
  return {
    fill: readColor(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), theme),
    fontColor: readColor(child(font, 'color'), theme),
    bold: child(font, 'b') ? toggle(font, 'b') : null,
  };
}

/** Reads `xl/styles.xml`; equal styles are one object. */
export function readStyles(root: Node | undefined, theme: string[]): Styles {
  const formats = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, format]) => [Number(id), format]));
  for (const node of children(child(root, 'numFmts'), 'numFmt')) {
    const id = numericAttribute(node, 'numFmtId');
    if (id !== undefined) formats.set(id, node.attributes['formatCode'] ?? 'General');
  }
  const fonts = children(child(root, 'fonts'), 'font').map((node) => readFont(node, theme));
  const fills = children(child(root, 'fills'), 'fill').map((node) => readFill(node, theme));
  const borders = children(child(root, 'borders'), 'border').map((node) => readBorders(node, theme));

  const shared = new Map<string, CellStyle>();
  const cells = children(child(root, 'cellXfs'), 'xf').map((node): CellStyle => {
    const alignment = child(node, 'alignment');
    const style: CellStyle = {
      ...defaultStyle,
      ...fonts[numericAttribute(node, 'fontId') ?? 0],
      numberFormat: formats.get(numericAttribute(node, 'numFmtId') ?? 0) ?? 'General',
      fill: fills[numericAttribute(node, 'fillId') ?? 0] ?? null,
      borders: borders[numericAttribute(node, 'borderId') ?? 0] ?? {},
      horizontalAlignment: HORIZONTAL_READ[alignment?.attributes['horizontal'] ?? 'general'] ?? 'General',
      verticalAlignment: VERTICAL_READ[alignment?.attributes['vertical'] ?? 'bottom'] ?? 'Bottom',
      wrapText: flag(alignment, 'wrapText'),
      textOrientation: readOrientation(numericAttribute(alignment, 'textRotation') ?? 0),
      indentLevel: numericAttribute(alignment, 'indent') ?? 0,
      shrinkToFit: flag(alignment, 'shrinkToFit'),
      locked: flag(child(node, 'protection'), 'locked', true),
      quotePrefix: flag(node, 'quotePrefix'),
    };
    const key = JSON.stringify(style);
    const known = shared.get(key);
    if (known) return known;
    shared.set(key, style);
    return style;
  });
  return {
    cells: cells.length > 0 ? cells : [defaultStyle],
    differences: children(child(root, 'dxfs'), 'dxf').map((node) => readDifference(node, theme)),
  };
}
