import { arialRuns } from './arial-widths';
import { styles } from './styles';
import type { StyleName } from './styles';

/** A line of a wrapped text: `text.slice(start, end)`, without the spaces at its end. */
export interface TextLine {
  start: number;
  end: number;
}

const unitsPerEm = 2048;
/** Width of a character that the table does not know. Excel takes it from another font, perhaps a wider one. */
const unknownAdvance = 2048;
const astralAdvance = 2900;

function widthsOf(bold: boolean): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [first, regular, heavy] of arialRuns) {
    (bold ? heavy : regular).forEach((width, index) => widths.set(first + index, width));
  }
  return widths;
}

const regularWidths = widthsOf(false);
const boldWidths = widthsOf(true);

function advance(character: string, bold: boolean): number {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\t') return advance(' ', bold);
  if (code >= 0x300 && code <= 0x36f) return 0;
  return (bold ? boldWidths : regularWidths).get(code) ?? (code > 0xffff ? astralAdvance : unknownAdvance);
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, style: StyleName): number {
  const font = styles[style].font;
  if (font === null) return 0;
  let units = 0;
  for (const character of text) units += advance(character, font.bold);
  return (units * font.size) / unitsPerEm;
}

/** Width of a cell that its text may take, in points. The rest is a reserve for other renderers. */
export function usableWidth(cellWidth: number): number {
  return (cellWidth - 3) * 0.97;
}

/** The text without characters that no cell may hold; all line ends become line feeds. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, '');
}

/** Breaks a text as a cell of this width does: at spaces, after hyphens between letters, inside words too long. */
export function wrapLines(text: string, style: StyleName, cellWidth: number): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const row of text.split('\n')) {
    for (const line of wrapRow(row, style, usableWidth(cellWidth))) {
      lines.push({ start: start + line.start, end: start + line.end });
    }
    start += row.length + 1;
  }
  return lines;
}

/** The texts of `wrapLines`; none for an empty text. */
export function wrapText(text: string, style: StyleName, cellWidth: number): string[] {
  if (text === '') return [];
  return wrapLines(text, style, cellWidth).map(({ start, end }) => text.slice(start, end));
}

/** A piece that stays together, and the spaces after it. */
const pieces = /(?:[^ \t]*?\p{L}-(?=\p{L})|[^ \t]+)[ \t]*|[ \t]+/gu;

function wrapRow(row: string, style: StyleName, width: number): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine = { start: 0, end: 0 };
  let used = 0;
  for (const match of row.matchAll(pieces)) {
    const piece = match[0];
    const word = piece.trimEnd();
    const wordWidth = textWidth(word, style);
    if (used + wordWidth > width && used > 0) {
      lines.push(line);
      line = { start: match.index, end: match.index };
      used = 0;
    }
    if (wordWidth > width) {
      const cut = cutWord(word, match.index, style, width);
      lines.push(...cut.slice(0, -1));
      line = cut.at(-1) ?? line;
      used = textWidth(row.slice(line.start, match.index + piece.length), style);
    } else {
      used += textWidth(piece, style);
      if (word !== '') line.end = match.index + word.length;
    }
  }
  lines.push(line);
  return lines;
}

/** Where a word that is too long breaks first. LibreOffice leaves part of the line before it unfilled. */
const innerBreaks = /(?<=[-–—?])(?=.)|(?<=\/)(?=\D)/u;

function cutWord(word: string, offset: number, style: StyleName, width: number): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine = { start: offset, end: offset };
  let used = 0;
  const makeRoom = (wanted: number): void => {
    if (used === 0 || used + wanted <= width) return;
    lines.push(line);
    line = { start: line.end, end: line.end };
    used = 0;
  };
  for (const part of word.split(innerBreaks)) {
    makeRoom(textWidth(part, style));
    for (const character of part) {
      const characterWidth = textWidth(character, style);
      makeRoom(characterWidth);
      used += characterWidth;
      line.end += character.length;
    }
  }
  lines.push(line);
  return lines;
}

/** The text if it takes at most this many lines. Otherwise its beginning with an ellipsis. */
export function shorten(text: string, style: StyleName, cellWidth: number, maximum: number): string {
  const lines = wrapLines(text, style, cellWidth);
  const last = lines[maximum - 1];
  if (lines.length <= maximum || last === undefined) return text;
  let end = last.end;
  while (end > 0) {
    const candidate = `${text.slice(0, end).trimEnd()}…`;
    if (wrapLines(candidate, style, cellWidth).length <= maximum) return candidate;
    const space = text.lastIndexOf(' ', end - 1);
    end = space > last.start ? space : end - 1;
  }
  return '…';
}
