export type Colour = `#${string}`;

export interface StyleBorder {
  weight: 'hair' | 'thin' | 'medium';
  dash: 'solid' | 'dashed';
  color: Colour;
}

/**
 * How a text or an area looks. Texts have a font and no borders. Areas have a fill or borders of their outer
 * edges, and no font. An area changes only what it names, so a line may lie over a band.
 */
export interface SheetStyle {
  font: { size: number; bold: boolean; italic: boolean; color: Colour } | null;
  fill: Colour | null;
  horizontal: 'left' | 'center' | 'right';
  /** `justify` spreads the lines over the height. */
  vertical: 'top' | 'center' | 'bottom' | 'justify';
  wrap: boolean;
  /** Degrees, counter-clockwise. */
  rotation: 0 | 90;
  /** Points from line to line, as Excel sets Arial of this size. 0 for areas. */
  lineHeight: number;
  borders: Partial<Record<'top' | 'bottom' | 'left' | 'right', StyleBorder>>;
}

/** The one family of a scheda. */
export const fontName = 'Arial';

/** The colour of most texts. */
export const ink = '#1A1F27';
const grey = '#5A6472';
const navy = '#1F3A5F';
const paleNavy = '#9DB4D0';
const palestNavy = '#D3DEEB';
const band = '#EDF1F6';
const line = '#BFC8D4';
const white = '#FFFFFF';

/** Pitch by font size. The smallest size prints at 8 pt on a sheet scaled to 95 %. */
const pitch = { 8.5: 11.25, 9: 12, 10: 13.5, 11: 14.25, 12: 15.75, 24: 30.75 } as const;

type Size = keyof typeof pitch;
type Look = Partial<Pick<SheetStyle, 'horizontal' | 'vertical' | 'wrap' | 'rotation'>> & {
  bold?: true;
  italic?: true;
  color?: Colour;
};

function text(size: Size, look: Look = {}): SheetStyle {
  return {
    font: { size, bold: look.bold ?? false, italic: look.italic ?? false, color: look.color ?? ink },
    fill: null,
    horizontal: look.horizontal ?? 'left',
    vertical: look.vertical ?? 'center',
    wrap: look.wrap ?? false,
    rotation: look.rotation ?? 0,
    lineHeight: pitch[size],
    borders: {},
  };
}

function area(fill: Colour | null, borders: SheetStyle['borders'] = {}): SheetStyle {
  return {
    font: null,
    fill,
    horizontal: 'left',
    vertical: 'center',
    wrap: false,
    rotation: 0,
    lineHeight: 0,
    borders,
  };
}

const solid = (weight: StyleBorder['weight'], color: Colour): StyleBorder => ({
  weight,
  dash: 'solid',
  color,
});

const outline = {
  top: solid('thin', navy),
  bottom: solid('thin', navy),
  left: solid('thin', navy),
  right: solid('thin', navy),
};

const top = { vertical: 'top', wrap: true } as const;
const right = { horizontal: 'right' } as const;
const center = { horizontal: 'center' } as const;

const table = {
  // Header block
  entity: text(12, { bold: true, color: navy }),
  title: text(10, { ...right, bold: true, color: grey }),
  label: text(8.5, { color: grey }),
  labelCenter: text(8.5, { ...center, color: grey }),
  labelRight: text(8.5, { ...right, color: grey }),
  detail: text(8.5, { ...top, color: grey }),
  code: text(12, { bold: true, color: navy, vertical: 'top' }),
  value: text(9, { ...top, bold: true }),
  description: text(10, { bold: true, wrap: true }),
  // Running text
  section: text(11, { bold: true, color: navy }),
  paragraph: text(10, top),
  longParagraph: text(10, { ...top, vertical: 'justify' }),
  none: text(9, { italic: true, color: grey }),
  // Table headings, on the dark band
  head: text(8.5, { bold: true, color: white, wrap: true }),
  headCenter: text(8.5, { ...center, bold: true, color: white, wrap: true }),
  headRight: text(8.5, { ...right, bold: true, color: white, wrap: true }),
  headPlanned: text(8.5, { ...center, color: paleNavy }),
  headActual: text(8.5, { ...center, color: white }),
  // Table rows
  index: text(8.5, { ...center, vertical: 'top', color: grey }),
  cell: text(9, top),
  small: text(8.5, top),
  center: text(8.5, { ...top, ...center }),
  number: text(9, { ...right, ...top }),
  planned: text(9, { vertical: 'top', color: grey }),
  total: text(9, { bold: true }),
  totalNumber: text(9, { ...right, bold: true, wrap: true }),
  grade: text(12, { ...right, bold: true, color: navy }),
  // Gantt
  bar: text(8.5, { wrap: true }),
  barNumber: text(8.5, right),
  barNone: text(8.5, { ...center, italic: true, color: grey, wrap: true }),
  key: text(11, { ...right, color: navy }),
  // Cover and margin
  coverTitle: text(24, { bold: true, color: navy }),
  stamp: text(8.5, { color: grey, wrap: true, rotation: 90, ...center }),
  // Areas
  band: area(band),
  tableHead: area(navy),
  ruleStrong: area(null, { bottom: solid('medium', navy) }),
  ruleThin: area(null, { bottom: solid('thin', navy) }),
  rule: area(null, { bottom: solid('thin', line) }),
  monthArea: area(null, { right: solid('thin', line) }),
  // Planned and actual differ by lightness and outline, so they can be told apart without colours.
  barPlanned: area(palestNavy, outline),
  barActual: area(navy),
  today: area(null, { right: { weight: 'medium', dash: 'dashed', color: ink } }),
} satisfies Record<string, SheetStyle>;

export type StyleName = keyof typeof table;

export const styles: Record<StyleName, SheetStyle> = table;
