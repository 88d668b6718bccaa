import { entry, fill, space, stack, textRow } from './block';
import type { Block, SpanText } from './block';
import { wholeSpan } from '../sheet/grid';
import { schedaWords } from '../words/words';

const spaceOver = 9;
const titleHeight = 18;

/** The line that opens a section: its title over a rule, with what stands beside it. */
export function sectionTitle(title: string, beside: SpanText[] = []): Block {
  const span = beside[0]
    ? { column: wholeSpan.column, columnSpan: beside[0].span.column - wholeSpan.column }
    : wholeSpan;
  return stack(
    space(spaceOver),
    textRow([entry(span, title, 'section'), ...beside], {
      height: titleHeight,
      fills: [fill(wholeSpan, 'ruleThin')],
    }),
  );
}

export function continuedTitle(title: string, beside: SpanText[] = []): Block {
  return sectionTitle(schedaWords.continued(title), beside);
}
