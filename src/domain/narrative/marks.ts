/**
 * Marks in place of figures. The marked text is as long as the original, so places in both are the same. Patterns
 * over it see where figures stand.
 */
export const NUMBER = '\ue000';
export const PERCENT = '\ue001';
export const POINTS = '\ue002';
/** What follows the first character of a figure. */
export const TAIL = '\ue003';
/** A day, a month or a year. */
export const DAY = '\ue010';
/** Digits that are no quantity: a law, an article, an hour, a telephone number. */
export const OTHER = '\ue011';

const MONTH =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
const ACT =
  '(?:d\\.? ?lgs|d\\.? ?l|d\\.? ?p\\.? ?r|d\\.? ?m|d\\.? ?p\\.? ?c\\.? ?m|l\\.? ?r|legge|leggi|decreto|delibera(?:zione)?|determina(?:zione)?|ordinanza|protocollo|prot|circolare|regolamento|sentenza|decisione|direttiva|repertorio|rep)';
const LABEL =
  '(?:artt?|articol[oi]|comm[ai]|lett|pagg?|pagin[ae]|cap|capitolo|lotto|fase|allegato|tabella|tavola|punto|missione|titolo|categoria|piano|zona|sezione|seggio|foglio|mappale|particella|sub|cig|cup|ue|iso|uni|en|reg|dgr|dgc|dcc|gc|cc|civico|civici)';
const CHANGE =
  /(?:passa|passat|ridott|sces|salit|aument|diminui|cala|cresciut|portat|contratt|accorciat)\p{L}*[^.;]{0,30}$/iu;

interface Mask {
  pattern: RegExp;
  mark: string;
  /** Whether what was found is to be marked; `before` and `after` are the texts around it. */
  when?(before: string, after: string): boolean;
}

/** In the order in which they are looked for. */
const masks: readonly Mask[] = [
  { pattern: /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi, mark: OTHER },
  { pattern: /\b\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?(?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b/g, mark: DAY },
  { pattern: new RegExp(`\\b(?:\\d{1,2}[°º]?|primo)\\s+${MONTH}(?:\\s+\\d{4})?\\b`, 'gi'), mark: DAY },
  { pattern: new RegExp(`\\b${MONTH}\\s+\\d{4}\\b`, 'gi'), mark: DAY },
  { pattern: /\b(?:19|20)\d{2} ?[/–-] ?(?:(?:19|20)\d{2}|\d{2})\b/g, mark: DAY },
  {
    pattern: new RegExp(
      `\\b${ACT}\\b\\.?[^\\d;:!?]{0,40}?\\bn(?:r|um)?[.°º]{0,2}\\s*\\d+(?:[/.]\\d+)*`,
      'gi',
    ),
    mark: OTHER,
  },
  { pattern: new RegExp(`\\b(?:${ACT}|${LABEL})\\b\\.?\\s*\\d+(?:[/.]\\d+)*(?![\\d%])`, 'gi'), mark: OTHER },
  { pattern: /\b\d+ ?\/ ?\d+(?:\/\d+)*\b/g, mark: OTHER },
  { pattern: /\b(?:ore|h\.?)\s*\d{1,2}(?:[.:,]\d{2})?\b|\b\d{1,2}:\d{2}\b/gi, mark: OTHER },
  {
    pattern: /\b\d{1,2}\.\d{2}\b(?![.,]?\d)/g,
    mark: OTHER,
    when: (before, after) =>
      !/(?:€|euro) ?$|[\d.,]$/i.test(before) && !/^\s?(?:%|per\s?cento|€|euro|punti)/i.test(after),
  },
  {
    pattern: /(?:\b(?:tel|cell|fax|telefono|numero(?: verde)?|n\. verde)\b[.:]*\s*)\+?\d[\d\s/.-]{4,}\d/gi,
    mark: OTHER,
  },
  { pattern: /\+39[\d\s/.-]+\d|\b3\d{2}[ ./-]?\d{6,7}\b|\b800[ -]?\d{3}[ -]?\d{3}\b/g, mark: OTHER },
  { pattern: /\b0\d[\d\s/.-]*\d\b/g, mark: OTHER, when: (before) => !/\d\s?$|[.,]$/.test(before) },
  { pattern: /\b\d+[-–]\d+\b|\b\d+ [-–] \d+\b/g, mark: OTHER },
  { pattern: /\b\d{1,3} ?[°ºª^](?!\d)/g, mark: OTHER },
  { pattern: /\b\p{L}+[-_]?\d[\p{L}\d]*/gu, mark: OTHER, when: (before) => !/['’]$/.test(before) },
  { pattern: /\b\d+(?!\d|mila\b|mln\b|mld\b)\p{L}[\p{L}\d]*/gu, mark: OTHER },
  {
    pattern:
      /\b(?:d(?:a|ai|alle)|tra|fra)(?: i| le| gli)? \d{1,3} (?:(?:a|ai|e)(?: i| le| gli)?) \d{1,3} (?:ann[oi]|mes[ie])\b/gi,
    mark: OTHER,
    when: (before) => !CHANGE.test(before),
  },
  {
    pattern: /\bn(?:r|um)?[.°]\s?\d+\b(?![.,]\d)/gi,
    mark: OTHER,
    when: (before, after) =>
      !/\b(?:da|a|ai|alle|su|di|dei|delle|contro) $/i.test(before) &&
      !/^\s+(?!(?:del|dell|in|di|e|ed|con|per|al|alla|recante|avente)\b)\p{Ll}{3,}/u.test(after),
  },
  {
    pattern: /\b(?:19|20)\d{2}\b/g,
    mark: DAY,
    when: (before, after) =>
      !/(?:€\s?|[\d.,])$/.test(before) && !/^(?:[.,]\d|\s?(?:%|per\s?cento|mila\b|euro\b|€))/i.test(after),
  },
];

/** If only one of two numbers looks like a year, neither is a year: "da 1980 a 2310". */
const BOTH_COUNTS = /\b(?:da|dai|dalle) (\d{4}) ([^\d.;]{0,40})\b(?:a|ai|alle) (\d{4})\b/gi;
const isYear = (digits: string | undefined): boolean => /^(?:19|20)\d\d$/.test(digits ?? '');

/** The text with days and digits that are no figures marked. */
export function withMarks(text: string): string {
  let marked = text.replace(/[\ue000-\ue01f]/g, ' ');
  const counts: [number, number][] = [...marked.matchAll(BOTH_COUNTS)]
    .filter((match) => isYear(match[1]) !== isYear(match[3]))
    .map((match) => [match.index, match.index + match[0].length]);
  for (const { pattern, mark, when } of masks) {
    marked = marked.replace(pattern, (...found: unknown[]) => {
      const whole = String(found[0]);
      const offset = found.find((part) => typeof part === 'number') as number;
      const end = offset + whole.length;
      if (mark === DAY && counts.some(([from, to]) => offset >= from && end <= to)) return whole;
      const fits =
        when?.(marked.slice(Math.max(0, offset - 60), offset), marked.slice(end, end + 40)) ?? true;
      return fits ? mark.repeat(whole.length) : whole;
    });
  }
  return marked;
}
