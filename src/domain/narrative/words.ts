import { DAY, OTHER } from './marks';

/** Words that say how the figures of a sentence belong together. */

export const UP =
  'increment\\w+|aument\\w+|crescit\\w+|cresciut\\w|crescendo|cresc[eo]n?o?|rialzo|balzo|espansione|sal(?:it\\w|endo|gono|e)|in più|maggiorazione|impennata';
export const DOWN =
  'calo|cal(?:at\\w|ando|ano)|diminu\\w+|riduzion\\w|ridott\\w|riduc\\w+|decrement\\w+|flession\\w|contrazion\\w|contratt\\w|discesa|sces\\w|scend\\w+|ribasso|in meno|perdita|abbattimento';

const EITHER = 'variazion\\w|scostament\\w|differenz\\w|migliorament\\w|peggiorament\\w';
export const CHANGE = new RegExp(
  `\\b(?:(?<up>${UP})|(?<down>${DOWN})|(?<either>${EITHER}))(?![\\p{L}])`,
  'giu',
);
/** After these the sentence speaks of something else. */
export const BREAK =
  /\b(?:mentre|invece|nonché|ma|però|tuttavia|cui|quali|che|parallelamente|analogamente|grazie|superando|supera|superior\w+ a\w*)\b|\bed? (?:i|le|gli|il|la|lo|l['’]|un|una|con) ?|;/iu;
/** Goals and means are not results. */
export const NO_RESULT =
  /\b(?:previst\w|attes\w|target|obiettivo|programmat\w|stimat\w|medi[oae]|annu[oaie]\w*|mensil\w|all['’]anno|al mese)\b/iu;
const OF = /\b(?:del|dello|della|dei|degli|delle|dell['’]|di|nel|nella|nei|nelle)\s*(\p{L}{4,})/giu;
const NEUTRAL =
  /^(?:numer|total|valor|dato|compl|perio|trien|bienn|anno|quota|perce|circa|quasi|oltre|unità|punti|euro|prece|scors)/iu;
const ARTICLES = "\\s*(?:circa |quindi |ad? |al |allo |alla |all['’]|il |lo |l['’]|un |una )*$";
/** Words that announce a result. */
const RESULT =
  '\\bpari|\\bsi tratta|\\bossia|\\bovvero|\\bcioè|\\bvale a dire|\\bcorrispond\\w+|\\bequivalent\\w|\\bequival\\w+|\\braggiun\\w+';
export const RESULT_LEAD = new RegExp(
  `(?:${RESULT})(?: del| dello| dell['’]| di)?${ARTICLES}|\\b(?:percentuale|tasso|quota|copertura|grado|livello|incidenza)\\b[^,;]{0,35}$`,
  'iu',
);
export const OPEN_LEAD = new RegExp(`[(,:]${ARTICLES}`, 'iu');
/** No word follows that the percentage could refer to. */
export const CLOSED = /^\s*(?:[).,;:]|$|rispetto\b|sul\b|sull['’]|in (?:un|due|tre)\b)/iu;
/** "scesa al 4%", not "pari al 4%". */
export const LEVEL =
  /(?:^|\b(?!pari\b|corrispondent|equivalent|equival)\p{L}+|[^\p{L}\s])\s(?:al|allo|all['’]|ad?)\s?$/iu;

/** Words that may stand before a verb whose subject is that of the pair. */
export const NO_SUBJECT = new RegExp(
  `^(?:\\s|\\b(?:ed?|sono|è|si|quindi|così|dunque|nel|nei|del|al|stat\\w|risult\\w+)(?!\\p{L})|[${DAY}${OTHER}])*$`,
  'iu',
);

/** A figure after these words measures something else: a time, a place, a part. */
export const ASIDE =
  /\b(?:in|nei|nelle|negli|nell['’]|entro|per|ogni|durante|di cui|dei quali|delle quali|(?:tra|fra)(?: cui| i quali| le quali)?|compres\w)\s*(?:l['’]|le |i |gli |la |lo |il |altr\w |sol\w )?$/iu;

/** "aumentati", "aumentando", not "aumento" or "crescita". */
export function isVerb(word: string): boolean {
  if (/^(?:crescita|discesa|perdita|in )/iu.test(word)) return false;
  return /(?:[aiu]t|ott|es)[oaie]$|ndo$|no$|^(?:cresce|sale|scende|cala|aumenta|riduce|diminuisce|incrementa)$/iu.test(
    word,
  );
}

/** Whether "del 20% della spesa" is about something that is not named before. */
export function isOfOther(rest: string, known: string): boolean {
  const noun = /^\s(?:del|dello|della|dei|degli|delle|dell['’]|nel|nella|nei|nelle)\s*(\p{L}{4,})/iu.exec(
    rest,
  )?.[1];
  return noun !== undefined && !isKnown(noun, known);
}

export function hasOther(tail: string, known: string): boolean {
  return [...tail.matchAll(OF)].some((match) => !isKnown(match[1] ?? '', known));
}

export function isKnown(noun: string, known: string): boolean {
  return NEUTRAL.test(noun) || known.toLowerCase().includes(noun.slice(0, 5).toLowerCase());
}

/** "un calo del", not "un calo al". */
export function isChangeBy(lead: string): boolean {
  const word = [...lead.matchAll(CHANGE)].at(-1);
  return word !== undefined && !LEVEL.test(lead.slice(word.index + word[0].length));
}

export function lastClause(lead: string): string {
  return lead.split(/[,:()]/).at(-1) ?? '';
}
