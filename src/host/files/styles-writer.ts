import type { BorderModel, CellStyle, ConditionalFormatModel } from '../model/model';
import { fileColor } from './colors';
import { BORDER, BUILT_IN_FORMATS, HORIZONTAL, UNDERLINE, VERTICAL } from './style-values';
import { listTag, tag, xmlDocument } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EDGES = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'] as const;
const FIRST_OWN_FORMAT = 164;

/** Texts numbered in the order of their first use. */
function createPool(...first: string[]): { items: string[]; add(text: string): number } {
  const items = [...first];
  const numbers = new Map(items.map((text, index) => [text, index]));
  return {
    items,
    add(text) {
      let index = numbers.get(text);
      if (index === undefined) {
        index = items.length;
        items.push(text);
        numbers.set(text, index);
      }
      return index;
    },
  };
}

const fontXml = (style: CellStyle): string =>
  tag(
    'font',
    {},
    style.bold ? '<b/>' : null,
    style.italic ? '<i/>' : null,
    style.underline === 'None' ? null : tag('u', { val: UNDERLINE[style.underline] ?? 'single' }),
    tag('sz', { val: style.fontSize }),
    tag('color', { rgb: fileColor(style.fontColor) }),
    tag('name', { val: style.fontName }),
    tag('family', { val: 2 }),
  );

const fillXml = (fill: string): string =>
  tag(
    'fill',
    {},
    tag(
      'patternFill',
      { patternType: 'solid' },
      tag('fgColor', { rgb: fileColor(fill) }),
      tag('bgColor', { indexed: 64 }),
    ),
  );

function edgeXml(name: string, border: BorderModel | undefined): string {
  if (!border || border.style === 'None') return tag(name);
  const style =
    BORDER[`${border.style} ${border.weight}`] ??
    BORDER[`${border.style} Thin`] ??
    BORDER[`${border.style} Medium`] ??
    BORDER[`${border.style} Thick`] ??
    'thin';
  return tag(name, { style }, tag('color', { rgb: fileColor(border.color) }));
}

const borderXml = (style: CellStyle): string =>
  tag(
    'border',
    {},
    ...EDGES.map((edge) => edgeXml(edge.slice(4).toLowerCase(), style.borders[edge])),
    '<diagonal/>',
  );

/** Office.js counts -90 to 90 and 180 for stacked letters; files 0 to 180 and 255. */
function rotationOf(orientation: number): number | null {
  if (orientation === 0) return null;
  if (orientation === 180) return 255;
  return orientation > 0 ? orientation : 90 - orientation;
}

function alignmentXml(style: CellStyle): string {
  const alignment = tag('alignment', {
    horizontal: style.horizontalAlignment === 'General' ? null : HORIZONTAL[style.horizontalAlignment],
    vertical: style.verticalAlignment === 'Bottom' ? null : VERTICAL[style.verticalAlignment],
    textRotation: rotationOf(style.textOrientation),
    wrapText: style.wrapText,
    indent: style.indentLevel === 0 ? null : style.indentLevel,
    shrinkToFit: style.shrinkToFit,
  });
  return alignment === '<alignment/>' ? '' : alignment;
}

export interface StylesWriter {
  /** Number of a cell's style (`s="…"`). */
  add(style: CellStyle): number;
  /** Number of a conditional format's differences (`dxfId="…"`). */
  addDifference(format: ConditionalFormatModel): number;
  /** The part `xl/styles.xml`, when everything is added. */
  xml(): string;
}

/** Collects the styles of a workbook; style 0 is its Normal style. */
export function createStylesWriter(normal: CellStyle): StylesWriter {
  const formats = createPool();
  const fonts = createPool(fontXml(normal));
  const fills = createPool(
    tag('fill', {}, tag('patternFill', { patternType: 'none' })),
    tag('fill', {}, tag('patternFill', { patternType: 'gray125' })),
  );
  const borders = createPool(borderXml({ ...normal, borders: {} }));
  const builtIn = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, format]) => [format, Number(id)]));
  const differences = createPool();
  const known = new Map<CellStyle, number>();

  const formatNumber = (format: string): number =>
    builtIn.get(format) ?? FIRST_OWN_FORMAT + formats.add(format);

  const xf = (style: CellStyle): string => {
    const alignment = alignmentXml(style);
    const format = formatNumber(style.numberFormat);
    const font = fonts.add(fontXml(style));
    const fill = style.fill === null ? 0 : fills.add(fillXml(style.fill));
    const border = borders.add(borderXml(style));
    return tag(
      'xf',
      {
        numFmtId: format,
        fontId: font,
        fillId: fill,
        borderId: border,
        xfId: 0,
        quotePrefix: style.quotePrefix,
        applyNumberFormat: format !== 0,
        applyFont: font !== 0,
        applyFill: fill !== 0,
        applyBorder: border !== 0,
        applyAlignment: alignment !== '',
        applyProtection: !style.locked,
      },
      alignment,
      style.locked ? '' : tag('protection', { locked: 0 }),
    );
  };
  const cells = createPool(xf(normal));

  return {
    add(style) {
      let index = known.get(style);
      if (index === undefined) {
        index = cells.add(xf(style));
        known.set(style, index);
      }
      return index;
    },
    addDifference({ bold, fontColor, fill }) {
      const font = listTag('font', [
        ...(bold === null ? [] : [tag('b', { val: bold ? 1 : 0 })]),
        ...(fontColor === null ? [] : [tag('color', { rgb: fileColor(fontColor) })]),
      ]);
      const back =
        fill === null
          ? ''
          : tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: fileColor(fill) })));
      return differences.add(tag('dxf', {}, font, back));
    },
    xml() {
      const counted = (name: string, items: string[]): string =>
        listTag(name, items, { count: items.length });
      return xmlDocument(
        tag(
          'styleSheet',
          { xmlns: MAIN },
          counted(
            'numFmts',
            formats.items.map((formatCode, index) =>
              tag('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
            ),
          ),
          counted('fonts', fonts.items),
          counted('fills', fills.items),
          counted('borders', borders.items),
          counted('cellStyleXfs', [tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
          counted('cellXfs', cells.items),
          counted('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
          counted('dxfs', differences.items),
        ),
      );
    },
  };
}
