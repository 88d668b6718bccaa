import type { TextSpan } from './pairs';
import { likeness, wordCounts } from './likeness';

/** Line breaks of every kind; Word writes those within a paragraph as U+000B. */
export const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** Texts that share at least this part of their words are one text that was edited. */
export const LEAST_LIKENESS = 0.5;

/**
 * Where the paragraphs of a typed text stand, without the spaces and blank lines around them. Each line is a paragraph, as
 * Word puts it on the clipboard. Only a paragraph that has several lines in its cell already stays one, as long as no blank line
 * parts it. `known`: the paragraphs as they are in the workbook.
 */
export function paragraphSpans(text: string, known: readonly { text: string }[]): TextSpan[] {
  const several = known.filter((one) => one.text.trim().includes('\n'));
  return blocksOf(linesOf(text)).flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined || lines.length === 1) return lines;
    const block = { start: first.start, end: last.end };
    const said = text.slice(block.start, block.end);
    return several.some((one) => isNearly(one.text, said)) ? [block] : lines;
  });
}

function isNearly(known: string, said: string): boolean {
  return known.trim() === said || likeness(wordCounts(known), wordCounts(said)) >= LEAST_LIKENESS;
}

/** The lines without the spaces around them; a blank one is empty. */
function linesOf(text: string): TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  const add = (end: number): void => {
    const line = text.slice(start, end);
    const from = start + (line.length - line.trimStart().length);
    lines.push({ start: from, end: Math.max(from, start + line.trimEnd().length) });
  };
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** Lines between blank ones. */
function blocksOf(lines: readonly TextSpan[]): TextSpan[][] {
  const blocks: TextSpan[][] = [[]];
  for (const line of lines) {
    if (line.start === line.end) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}
