import { alignedParagraphs } from '../narrative/align-paragraphs';
import { joinedParagraphs, narrativeId, type Narrative } from '../narrative/narrative';
import type { Id } from '../records/records';
import { dateType, textType } from '../values/field-types';
import { withoutInvisible } from '../values/invisible';
import { reading, type DraftIssues, type DraftReading } from './draft';

/** The narrative of a date as it is typed: all its paragraphs in one text. */
export type NarrativeDraft = Readonly<Record<'date' | 'text', string>>;

export function showNarrative({ date, paragraphs }: Narrative): NarrativeDraft {
  return { date: dateType.show(date), text: joinedParagraphs(paragraphs) };
}

interface NarrativeSurroundings {
  /** The narratives of the other dates. */
  others: readonly Narrative[];
  /** The Id of the first new paragraph, of the second …: always the same ones, so that a save may be tried again. */
  idAt(index: number): Id;
  /** Greatest order of the objective's paragraphs, 0 without any. */
  order: number;
}

/** The typed text in paragraphs, which keep their Ids where they stayed or nearly stayed. A date has one narrative. */
export function readNarrative(
  draft: NarrativeDraft,
  base: Narrative,
  { others, idAt, order }: NarrativeSurroundings,
): DraftReading<Narrative> {
  const issues: DraftIssues = {};
  const date = dateType.read(draft.date);
  if (!date.ok) issues.date = date.issue;
  else if (others.some(({ id }) => id === narrativeId(date.value)))
    issues.date =
      date.value === null
        ? { code: 'required', params: {} }
        : { code: 'duplicate-date', params: { date: dateType.show(date.value) } };
  if (withoutInvisible(draft.text).trim() === '') issues.text = { code: 'required', params: {} };

  const ids = new Set([base, ...others].flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
  const texts = new Map(base.paragraphs.map(({ id, text }) => [id, text]));
  const day = date.ok ? date.value : base.date;
  const { paragraphs: before, versions = [] } = base;
  const aligned = alignedParagraphs(before, draft.text, nextOf(idAt, ids), {
    known: [...before, ...versions],
    order,
  });
  const paragraphs = aligned.flatMap((paragraph) => {
    if (texts.get(paragraph.id) === paragraph.text) return [{ ...paragraph, date: day }];
    const text = textType.read(paragraph.text);
    if (!text.ok) issues.text ??= text.issue;
    const said = text.ok ? text.value : paragraph.text;
    return said.trim() === '' ? [] : [{ ...paragraph, date: day, text: said }];
  });
  return reading({ ...base, date: day, paragraphs }, issues);
}

function nextOf(idAt: (index: number) => Id, known: ReadonlySet<Id>): () => Id {
  let index = 0;
  return () => {
    let id = idAt(index++);
    while (known.has(id)) id = idAt(index++);
    return id;
  };
}
