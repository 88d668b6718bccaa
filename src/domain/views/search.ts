import type { FindingPlace } from '../findings/finding';
import type { Centre, Id, Objective } from '../records/records';
import { codeKey } from '../values/codes';

/** A place of an objective that the search looks in, beside what its line shows. */
export interface SearchedPlace extends FindingPlace {
  /** Id of the phase, indicator, paragraph or objective; `''` for a row without one. */
  id: Id;
  texts: readonly string[];
}

/** A place that answers a search. */
export interface FoundPlace {
  place: SearchedPlace;
  /** What stands there around the first word that was found. */
  excerpt: string;
}

const NOWHERE: readonly FoundPlace[] = [];
/** So many places of a line are named. */
const MOST_NAMED = 3;
/** Characters of an excerpt on either side of the word. */
const AROUND = 40;

const foldedTexts = new WeakMap<SearchedPlace, string>();

/** Words of a search, folded. */
export function searchWords(search: string): string[] {
  return folded(search).split(/\s+/).filter(Boolean);
}

/** Lower case, without accents; an apostrophe parts words, so that `ATTIVITA'` and `attività` find each other. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase('it')
    .replace(/['’‘`´]/g, ' ');
}

/** The places of an objective that have texts of their own. */
export function searchedPlaces(objective: Objective, centres: ReadonlyMap<string, Centre>): SearchedPlace[] {
  const { area, portfolio, directorate, director, involved, phases, indicators, status } = objective;
  const centreTexts = (code: string): string[] => {
    const { name = '', shortName = '' } = centres.get(codeKey(code)) ?? {};
    return [code, shortName, name];
  };
  const partners = involved.flatMap(({ centre, role }) => [...centreTexts(centre), role]);
  const placeOf = (part: FindingPlace['part'], number: number | null, id: Id, texts: string[]) => ({
    part,
    number,
    id,
    texts: texts.filter(Boolean),
  });
  return [
    placeOf('objective', null, objective.id, [area, portfolio, directorate, director, ...partners]),
    ...phases.map(({ id, description, manager, centre, notes, monitoring }, index) =>
      placeOf('phase', index + 1, id, [
        description,
        manager,
        ...centreTexts(centre),
        notes,
        ...monitoring.map((one) => one.notes),
      ]),
    ),
    ...indicators.map(({ id, description, unit, notes, history, monitoring }, index) =>
      placeOf('indicator', index + 1, id, [
        description,
        unit,
        notes,
        ...history.map(({ reason }) => reason),
        ...monitoring.map((one) => one.notes),
      ]),
    ),
    ...status
      .flatMap(({ paragraphs }) => paragraphs)
      .sort((a, b) => a.order - b.order)
      .map(({ id, text }, index) => placeOf('status', index + 1, id, [text])),
  ].filter(({ texts }) => texts.length > 0);
}

/** Whether each word stands in the line itself or in one of its places. */
export function answersSearch(
  { words: own, places }: { words: string; places: readonly SearchedPlace[] },
  words: readonly string[],
): boolean {
  return words.every((word) => own.includes(word) || places.some((place) => foldedOf(place).includes(word)));
}

/** Where the words stand that the line itself does not show: the places with most of them, in their order. */
export function foundPlaces(
  { words: own, places }: { words: string; places: readonly SearchedPlace[] },
  words: readonly string[],
): readonly FoundPlace[] {
  const wanted = words.filter((word) => !own.includes(word));
  if (wanted.length === 0) return NOWHERE;
  const counted = places.map((place) => ({
    place,
    count: wanted.filter((word) => foldedOf(place).includes(word)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  const best = most === wanted.length ? most : 1;
  return counted
    .filter(({ count }) => count >= best)
    .slice(0, MOST_NAMED)
    .map(({ place }) => ({ place, excerpt: excerptOf(place, wanted) }));
}

function foldedOf(place: SearchedPlace): string {
  let text = foldedTexts.get(place);
  if (text === undefined) foldedTexts.set(place, (text = folded(place.texts.join('\n'))));
  return text;
}

function excerptOf({ texts }: SearchedPlace, words: readonly string[]): string {
  const line = texts.find((text) => words.some((word) => folded(text).includes(word))) ?? '';
  const text = line.normalize('NFC').replace(/\s+/g, ' ');
  const at = Math.min(...words.map((word) => folded(text).indexOf(word)).filter((index) => index >= 0));
  const from = at > AROUND ? text.indexOf(' ', at - AROUND) + 1 : 0;
  const space = text.lastIndexOf(' ', at + AROUND);
  const to = text.length > at + AROUND && space > at ? space : text.length;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
