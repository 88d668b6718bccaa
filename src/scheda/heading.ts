import { entry, fill, space, stack, textRow } from './block';
import type { Block, Entry } from './block';
import { whole } from './grid';
import { words } from './words';

const spaceOver = 9;
const titleHeight = 18;

/** The line that opens a section: its title over a rule, with what stands beside it. */
export function sectionTitle(title: string, beside: Entry[] = []): Block {
  const span = beside[0] ? { column: whole.column, columnSpan: beside[0].span.column - whole.column } : whole;
  return stack(
    space(spaceOver),
    textRow([entry(span, title, 'section'), ...beside], {
      height: titleHeight,
      fills: [fill(whole, 'ruleThin')],
    }),
  );
}

export function continuedTitle(title: string, beside: Entry[] = []): Block {
  return sectionTitle(words.continued(title), beside);
}
