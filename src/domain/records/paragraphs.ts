import type { Id, Status } from './records';
import type { IsoDate } from '../values/value';

/** A paragraph of the narrative with the date of its status. */
export interface DatedParagraph {
  id: Id;
  order: number;
  date: IsoDate | null;
  text: string;
}

/** The paragraphs of an objective in their order. */
export function paragraphsOf(status: readonly Status[]): DatedParagraph[] {
  return status
    .flatMap(({ date, paragraphs }) => paragraphs.map(({ id, order, text }) => ({ id, order, date, text })))
    .sort((a, b) => a.order - b.order);
}

/** Paragraphs by their date; a date comes where its first paragraph does. */
export function statusByDate(paragraphs: readonly DatedParagraph[]): Status[] {
  const byDate = new Map<IsoDate | null, Status>();
  for (const { id, order, date, text } of paragraphs) {
    const status = byDate.get(date) ?? { date, paragraphs: [] };
    byDate.set(date, status);
    status.paragraphs.push({ id, order, text });
  }
  return [...byDate.values()];
}
