import { statusByDate, paragraphsOf, type DatedParagraph } from '../records/paragraphs';
import type { Id, Status } from '../records/records';
import type { IsoDate } from '../values/value';

/** The narrative of one date, as people read it: as one text. */
export interface Narrative {
  /** The date that it had when it was read, `undated` for none; of a new one, an Id. */
  id: Id;
  date: IsoDate | null;
  /** In their order; none is blank. */
  paragraphs: readonly DatedParagraph[];
  /** Paragraphs of versions that it comes from: those of several lines are told by them, too. */
  versions?: readonly { text: string }[];
}

export function narrativeId(date: IsoDate | null): Id {
  return date ?? 'undated';
}

/** The narratives of an objective, a date each. Rows without text are no part of them: they stay as they are. */
export function narrativesOf(status: readonly Status[]): Narrative[] {
  const written = paragraphsOf(status).filter(({ text }) => text.trim() !== '');
  return statusByDate(written).map(({ date, paragraphs }) => ({
    id: narrativeId(date),
    date,
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, date })),
  }));
}

/** Paragraphs as one text, with a blank line between them. */
export function joinedParagraphs(paragraphs: readonly { text: string }[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}

/** Whether two narratives say the same, whatever the Ids of their rows are. */
export function saysTheSame(one: Narrative, other: Narrative): boolean {
  const said = ({ date, paragraphs }: Narrative): string =>
    JSON.stringify([date, paragraphs.map(({ text }) => text)]);
  return said(one) === said(other);
}
