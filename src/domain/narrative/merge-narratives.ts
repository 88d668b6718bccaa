import type { DatedParagraph } from '../records/paragraphs';
import type { Id } from '../records/records';
import { joinedParagraphs, type Narrative } from './narrative';

/** A paragraph that two people have changed, each in another way; `null`: it is not there. */
export interface ContestedParagraph {
  /** Among those that both began with, from 1; of one that is new, among the own ones. */
  number: number;
  shown: string | null;
  mine: string | null;
  theirs: string | null;
}

interface MergedNarrative {
  /** As it is now, from which the merged text is read. */
  now: Narrative;
  text: string;
  contested: ContestedParagraph[];
}

type Texts = ReadonlyMap<Id, string>;

/**
 * What two people have made of a narrative, paragraph by paragraph, known by their Ids. What only one of them has changed,
 * added or deleted is as that one has it; `mine`: whose version stands where both have.
 */
export function mergedNarratives(
  shown: Narrative,
  own: Narrative,
  now: Narrative,
  mine: boolean,
): MergedNarrative {
  const theirs = knownAs(shown.paragraphs, now.paragraphs);
  const [base, here, there] = [textsOf(shown.paragraphs), textsOf(own.paragraphs), textsOf(theirs)];
  const versionsOf = (id: Id) => ({
    shown: base.get(id) ?? null,
    mine: here.get(id) ?? null,
    theirs: there.get(id) ?? null,
  });
  const isContested = (id: Id): boolean => {
    const said = versionsOf(id);
    return said.mine !== said.shown && said.theirs !== said.shown && said.mine !== said.theirs;
  };
  const chosen = (id: Id): string | null => {
    const said = versionsOf(id);
    if (isContested(id)) return mine ? said.mine : said.theirs;
    return said.mine === said.shown ? said.theirs : said.mine;
  };
  const contested = [...base.keys(), ...here.keys()].filter(
    (id, index, ids) => ids.indexOf(id) === index && isContested(id),
  );
  const merged = sequenceOf(own.paragraphs, theirs, base).flatMap((id) => {
    const text = chosen(id);
    return text === null ? [] : [{ text }];
  });
  return {
    now: { ...now, versions: [...(shown.versions ?? []), ...shown.paragraphs, ...own.paragraphs] },
    text: joinedParagraphs(merged),
    contested: contested.map((id) => ({ number: numberOf(id, shown, own), ...versionsOf(id) })),
  };
}

function numberOf(id: Id, shown: Narrative, own: Narrative): number {
  const among = [shown, own].find(({ paragraphs }) => paragraphs.some((one) => one.id === id));
  return (among?.paragraphs.findIndex((one) => one.id === id) ?? 0) + 1;
}

/** The Ids in the sequence of the own version; what only the other one has comes behind what stands before it there. */
function sequenceOf(own: readonly DatedParagraph[], theirs: readonly DatedParagraph[], base: Texts): Id[] {
  const sequence = own.map(({ id }) => id);
  const said = new Set(own.filter(({ id }) => !base.has(id)).map(({ text }) => text.trim()));
  theirs.forEach(({ id, text }, index) => {
    // Both have added the same.
    if (sequence.includes(id) || (!base.has(id) && said.has(text.trim()))) return;
    const before = theirs
      .slice(0, index)
      .filter((one) => sequence.includes(one.id))
      .at(-1);
    sequence.splice(before === undefined ? 0 : sequence.indexOf(before.id) + 1, 0, id);
  });
  return sequence;
}

/** Rows without Id are given one at each reading: those that say the same are the same. */
function knownAs(shown: readonly DatedParagraph[], now: readonly DatedParagraph[]): DatedParagraph[] {
  const there = new Set(now.map(({ id }) => id));
  const gone = shown.filter(({ id }) => !there.has(id));
  const known = new Set(shown.map(({ id }) => id));
  return now.map((one) => {
    if (known.has(one.id)) return one;
    const index = gone.findIndex(({ text }) => text === one.text);
    const [was] = index < 0 ? [] : gone.splice(index, 1);
    return was === undefined ? one : { ...one, id: was.id };
  });
}

function textsOf(paragraphs: readonly DatedParagraph[]): Texts {
  return new Map(paragraphs.map(({ id, text }) => [id, text]));
}
