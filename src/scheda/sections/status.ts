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

/** STATO DI ATTUAZIONE at the reference date or, without one, the latest: a row for each paragraph. */
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
 * The paragraphs written for the date; else those that carry no date yet; else, without a reference date, the latest
 * ones under their own date.
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

/** Space that a paragraph leaves over and under its lines: clearly more than between them. Points. */
const paragraphPadding = 7.5;
/** Of that, what a row leaves whose paragraph goes on in the next one. */
const lineGap = 1.5;
/** From so many lines on they are spread: what each is lower than planned would add up to a gap under them. */
const spreadLines = 8;

/** One item, or several of about equal height for a paragraph that is too long for a row. */
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
