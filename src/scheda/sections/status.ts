import { cutEntry, entry, linesIn, linesOf, heightOfTexts, space, stack, textRow } from '../layout/block';
import type { SpanText } from '../layout/block';
import { wholeSpan } from '../sheet/grid';
import { continuedTitle, sectionTitle } from '../layout/heading';
import type { Item, Section } from '../layout/paging';
import { schedaWords } from '../words/words';
import { longDate } from '../../domain/values/dates';
import type { Objective } from '../../domain/records/records';
import type { IsoDate } from '../../domain/values/value';
import type { StyleName } from '../sheet/styles';

/** Lines of one row at most: a row ends at 409 points. */
const mostLines = 28;
/** Lines that stay together at either side of a page break. */
const fewestLines = 2;

/** STATO DI ATTUAZIONE, a row for each paragraph. It is that of the reference date, without one the latest. */
export function statusSection(objective: Objective, referenceDate: IsoDate | null): Section {
  const { date, texts } = statusOf(objective, referenceDate);
  const style: StyleName = texts.length === 0 ? 'none' : 'paragraph';
  return narrative(
    schedaWords.status(longDate(date)),
    texts.length === 0 ? [schedaWords.noStatus] : texts,
    style,
  );
}

/** A title over paragraphs that may continue on the next page. */
export function narrative(title: string, texts: string[], style: StyleName): Section {
  return {
    heading: stack(sectionTitle(title), space(3.75)),
    again: stack(continuedTitle(title), space(3.75)),
    items: texts.flatMap((text) => paragraphItems(entry(wholeSpan, text, style))),
  };
}

/**
 * The paragraphs of the date. If there are none, those without a date. Without a reference date, the latest ones
 * under their own date.
 */
export function statusOf(
  objective: Objective,
  date: IsoDate | null,
): { date: IsoDate | null; texts: string[] } {
  const textsOf = (on: IsoDate | null): string[] =>
    objective.status
      .filter((status) => status.date === on)
      .flatMap((status) => status.paragraphs.map(({ text }) => text))
      .filter((text) => text.trim() !== '');
  const own = [date, null].map(textsOf).find((texts) => texts.length > 0);
  if (own !== undefined || date !== null) return { date, texts: own ?? [] };
  const dates = objective.status.flatMap((status) => status.date ?? []);
  const latest = dates.filter((on) => textsOf(on).length > 0).reduce((a, b) => (a > b ? a : b), '');
  return latest === '' ? { date, texts: [] } : { date: latest, texts: textsOf(latest) };
}

/** Space above and below the lines of a paragraph, in points. It is clearly more than between the lines. */
const paragraphPadding = 7.5;
/** The part of that space that remains in a row whose paragraph goes on in the next row. */
const lineGap = 1.5;
/**
 * Paragraphs of this many lines or more are spread over the height of the row. Small differences of each line
 * would otherwise add up to a gap below.
 */
const spreadLines = 8;

/** Lines that a paragraph takes in print. */
export function printedLines(text: string): number {
  return linesOf(entry(wholeSpan, text, 'paragraph')).length;
}

/** One item. A paragraph that is too long for a row becomes several of about equal height. */
function paragraphItems(paragraph: SpanText): Item[] {
  const lineCount = linesOf(paragraph).length;
  const rowCount = Math.ceil(lineCount / mostLines);
  const isSpread = paragraph.style === 'paragraph' && lineCount >= spreadLines;
  const items: Item[] = [];
  let rest: SpanText | null = isSpread ? { ...paragraph, style: 'longParagraph' } : paragraph;
  while (rest !== null) {
    const [first, more]: [SpanText, SpanText | null] = cutEntry(rest, Math.ceil(lineCount / rowCount));
    items.push(paragraphItem(first, more !== null));
    rest = more;
  }
  return items;
}

/** A paragraph, or a part of one. */
function paragraphItem(paragraph: SpanText, goesOn: boolean): Item {
  const isSpread = paragraph.style === 'longParagraph';
  const row = textRow([paragraph], {
    height: heightOfTexts([paragraph], isSpread ? lineGap : paragraphPadding),
  });
  return {
    block: isSpread && !goesOn ? stack(row, space(paragraphPadding - lineGap)) : row,
    cut: (room) => {
      const most = linesOf(paragraph).length - fewestLines;
      const count = Math.min(linesIn(room, paragraph.style, paragraphPadding), most);
      if (count < fewestLines) return null;
      const [first, rest] = cutEntry(paragraph, count);
      return rest === null ? null : [paragraphItem(first, true), paragraphItem(rest, goesOn)];
    },
  };
}
