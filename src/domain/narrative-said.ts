import type { Figure, FiguredText } from './narrative-figures';
import { DAY, OTHER } from './narrative-marks';
import { ASIDE, DOWN, UP, type Direction, type Pair, type Span } from './narrative-pairs';

/** A figure that a sentence gives as the change or the share of a pair. */
export interface Said {
  figure: Figure;
  direction: Direction;
  /** From the word that announces it, e.g. "incremento dell'83,35%". */
  quoted: Span;
}

const EITHER = 'variazion\\w|scostament\\w|differenz\\w|migliorament\\w|peggiorament\\w';
const CHANGE = new RegExp(`\\b(?:(?<up>${UP})|(?<down>${DOWN})|(?<either>${EITHER}))(?![\\p{L}])`, 'giu');
/** After these the sentence speaks of something else. */
const BREAK =
  /\b(?:mentre|invece|nonché|ma|però|tuttavia|cui|quali|che|parallelamente|analogamente|grazie|superando|supera|superior\w+ a\w*)\b|\bed? (?:i|le|gli|il|la|lo|l['’]|un|una|con) ?|;/iu;
/** Goals and means are no results. */
const NO_RESULT =
  /\b(?:previst\w|attes\w|target|obiettivo|programmat\w|stimat\w|medi[oae]|annu[oaie]\w*|mensil\w|all['’]anno|al mese)\b/iu;
const OF = /\b(?:del|dello|della|dei|degli|delle|dell['’]|di|nel|nella|nei|nelle)\s*(\p{L}{4,})/giu;
const NEUTRAL =
  /^(?:numer|total|valor|dato|compl|perio|trien|bienn|anno|quota|perce|circa|quasi|oltre|unità|punti|euro|prece|scors)/iu;
const ARTICLES = "\\s*(?:circa |quindi |ad? |al |allo |alla |all['’]|il |lo |l['’]|un |una )*$";
/** Words that announce a result. */
const RESULT =
  '\\bpari|\\bsi tratta|\\bossia|\\bovvero|\\bcioè|\\bvale a dire|\\bcorrispondent\\w|\\bequivalent\\w|\\bequival\\w+|\\braggiung\\w+';
const RESULT_LEAD = new RegExp(
  `(?:${RESULT})(?: del| dello| dell['’]| di)?${ARTICLES}|\\b(?:percentuale|tasso|quota|copertura|grado|livello|incidenza)\\b[^,;]{0,35}$`,
  'iu',
);
const OPEN_LEAD = new RegExp(`[(,:]${ARTICLES}`, 'iu');
/** Nothing follows that the percentage could be of. */
const CLOSED = /^\s*(?:[).,;:]|$|rispetto\b|sul\b|sull['’]|in (?:un|due|tre)\b)/iu;
const OF_PART =
  /^\s(?:di cui|(?:dei|delle) quali|(?:è|sono|ha|hanno|era|erano|viene|vengono|risult\p{L}+)(?!\p{L}))/iu;
const OF_WHOLE = /^\s(?:del|dello|della|dell['’])\s*(\p{L}+)/iu;
const OF_MANY = /^\s(?:dei|degli|delle|di)\s/iu;
const WHOLE = /^(?:total|compl|previs|program|dovut|richies|accert|pianific|budget|stanziat)/iu;
const NEW_SUBJECT =
  /\b(?:per|con) un(?:a|o|['’])? ?(?!percentual|quota|tass|copertur|incidenz|grad|livell|avanzament|realizz)\p{L}+/iu;

/** "scesa al 4%", not "pari al 4%". */
const LEVEL =
  /(?:^|\b(?!pari\b|corrispondent|equivalent|equival)\p{L}+|[^\p{L}\s])\s(?:al|allo|all['’]|ad?)\s?$/iu;

/** What may stand before a verb whose subject is that of the pair. */
const NO_SUBJECT = new RegExp(
  `^(?:\\s|\\b(?:ed?|sono|è|si|quindi|così|dunque|nel|nei|del|al|stat\\w|risult\\w+)(?!\\p{L})|[${DAY}${OTHER}])*$`,
  'iu',
);

const MOST_BETWEEN = 150;

/** What the sentence says of the pair: the first percentage, and the first amount ("30 in più"), that concern it. */
export function saidOf(text: FiguredText, sentence: Span, pair: Pair): Said[] {
  if (pair.kind === 'share') {
    const share =
      shareWithin(text, pair) ?? shareAfter(text, sentence, pair) ?? shareBefore(text, sentence, pair);
    return share ? [share] : [];
  }
  const within = changesWithin(text, sentence, pair);
  const after = within.length > 0 ? within : changesAfter(text, sentence, pair);
  if (after.length > 0) return after;
  const before = changeBefore(text, sentence, pair);
  return before ? [before] : [];
}

/** "150 iscritti, il 25% in più rispetto ai 120". */
function changesWithin(text: FiguredText, sentence: Span, pair: Pair): Said[] {
  if (pair.quoted[0]?.start !== pair.second.start) return [];
  return changesBetween(text, sentence, pair, pair.second.end, pair.first.start);
}

function changesAfter(text: FiguredText, sentence: Span, pair: Pair): Said[] {
  return changesBetween(text, sentence, pair, pair.end, sentence.end);
}

function changesBetween(text: FiguredText, sentence: Span, pair: Pair, from: number, to: number): Said[] {
  const said: Said[] = [];
  let position = from;
  for (const figure of text.figures) {
    if (figure.start < from || figure.end > to) continue;
    const lead = text.marked.slice(position, figure.start);
    if (BREAK.test(lead) || figure.start - from > MOST_BETWEEN) break;
    const change = changeSaid(text, sentence, pair, position, figure);
    if (change) said.push(change);
    if (change && figure.kind !== 'number') break;
    if (!change && figure.kind === 'number' && !ASIDE.test(lead)) break;
    position = figure.end;
  }
  return said;
}

/** "cresciuti del 12,5%, passando da 48.000 a 54.000". */
function changeBefore(text: FiguredText, sentence: Span, pair: Pair): Said | null {
  const figure = figuresBefore(text, sentence, pair.start).at(-1);
  if (!figure || figure.kind === 'number') return null;
  const between = text.marked.slice(figure.end, pair.start);
  const joined = /^\s*[,:(–-]?\s*$|[:(]|\b(?:pass\w+|scendendo|salendo|arriv\w+|ovvero|ossia|cioè)\b/iu;
  if (between.length > 70 || BREAK.test(between) || !joined.test(between)) return null;
  const previous = figuresBefore(text, sentence, figure.start).at(-1)?.end;
  return changeSaid(text, sentence, pair, previous ?? sentence.start, figure);
}

/** Whether a figure is given as a change, by its sign, by "in più" behind it or by a word before it. */
function changeSaid(
  text: FiguredText,
  sentence: Span,
  pair: Pair,
  from: number,
  figure: Figure,
): Said | null {
  const lead = text.marked.slice(from, figure.start);
  const rest = text.marked.slice(figure.end, sentence.end);
  if (NO_RESULT.test(lastClause(lead)) || NO_RESULT.test(rest.slice(0, 25))) return null;
  const said = (direction: Direction, start: number, end = figure.end): Said => ({
    ...{ figure, direction, quoted: { start, end } },
  });
  const known = text.text.slice(sentence.start, pair.end);
  const behind = /^(?:\s\p{L}+)?\s(in (?:più|meno))(?!\p{L})/iu.exec(rest);
  if (behind) {
    return said(/più/i.test(behind[1] ?? '') ? 'up' : 'down', figure.start, figure.end + behind[0].length);
  }
  if (figure.sign !== '' && !isOfOther(rest, known)) {
    return said(figure.sign === '+' ? 'up' : 'down', figure.start);
  }
  const word = [...lead.matchAll(CHANGE)].at(-1);
  if (word) {
    const tail = lead.slice(word.index + word[0].length);
    if (LEVEL.test(tail)) return null;
    if (from >= pair.second.end && isVerb(word[0]) && !NO_SUBJECT.test(lastClause(lead.slice(0, word.index))))
      return null;
    if (tail.length > 60 || hasOther(tail, known) || isOfOther(rest, known)) return null;
    if (figure.kind === 'number' && !/\b(?:di|del|dei|delle|degli)\s(?:n\. ?)?$|\bpari ad? $/iu.test(tail))
      return null;
    if (
      !pair.sure &&
      pair.quoted[0]?.start !== pair.second.start &&
      /\bla |\bil |\bl['’]/iu.test(lead.slice(0, word.index)) &&
      !/\bcon\b/iu.test(lead)
    ) {
      if (!/[.]\s/.test(lead)) return null;
    }
    const direction = word.groups?.up ? 'up' : word.groups?.down ? 'down' : 'either';
    return said(direction, from + word.index);
  }
  const announced = RESULT_LEAD.test(lead) || OPEN_LEAD.test(lead);
  const bare = pair.sure && figure.kind !== 'number' && announced && CLOSED.test(rest);
  return bare ? said(pair.direction ?? 'either', figure.start) : null;
}

/** "aumentati", "aumentando", not "aumento" or "crescita". */
function isVerb(word: string): boolean {
  if (/^(?:crescita|discesa|perdita|in )/iu.test(word)) return false;
  return /(?:[aiu]t|ott|es)[oaie]$|ndo$|no$|^(?:cresce|sale|scende|cala|aumenta|riduce|diminuisce|incrementa)$/iu.test(
    word,
  );
}

/** Whether "del 20% della spesa" speaks of something that was not named before. */
function isOfOther(rest: string, known: string): boolean {
  const noun = /^\s(?:del|dello|della|dei|degli|delle|dell['’]|nel|nella|nei|nelle)\s*(\p{L}{4,})/iu.exec(
    rest,
  )?.[1];
  return noun !== undefined && !isKnown(noun, known);
}

function hasOther(tail: string, known: string): boolean {
  return [...tail.matchAll(OF)].some((match) => !isKnown(match[1] ?? '', known));
}

function isKnown(noun: string, known: string): boolean {
  return NEUTRAL.test(noun) || known.toLowerCase().includes(noun.slice(0, 5).toLowerCase());
}

function shareWithin(text: FiguredText, pair: Pair): Said | null {
  const figure = text.figures.find(
    ({ kind, start, end }) => kind === 'percent' && start >= pair.start && end <= pair.end,
  );
  return figure ? shareSaid(figure) : null;
}

function shareAfter(text: FiguredText, sentence: Span, pair: Pair): Said | null {
  let position = pair.end;
  for (const figure of text.figures) {
    if (figure.start < pair.end || figure.end > sentence.end) continue;
    const lead = text.marked.slice(position, figure.start);
    if (BREAK.test(lead) || figure.start - pair.end > 90) return null;
    if (figure.kind === 'percent') {
      const whole = text.marked.slice(pair.end, figure.start);
      const plain = figure.sign === '' && whole.match(CHANGE) === null;
      const rest = text.marked.slice(figure.end, sentence.end);
      const change = /^\s(?:in (?:più|meno)|di (?:sconto|ribasso))/iu.test(rest);
      const known = text.text.slice(sentence.start, pair.end);
      const said = plain && !change && isShare(lead, rest, known);
      return said && !NO_RESULT.test(lastClause(lead)) ? shareSaid(figure) : null;
    }
    if (figure.kind !== 'number' || !ASIDE.test(lead)) return null;
    position = figure.end;
  }
  return null;
}

/** Whether words around a percentage give it as the share of the pair before it, not of something else. */
function isShare(lead: string, rest: string, known: string): boolean {
  const whole = OF_WHOLE.exec(rest)?.[1];
  if (OF_PART.test(rest) || NEW_SUBJECT.test(lastClause(lead))) return false;
  if (
    whole !== undefined &&
    !WHOLE.test(whole) &&
    !known.toLowerCase().includes(whole.slice(0, 5).toLowerCase())
  )
    return false;
  if (RESULT_LEAD.test(lead)) return true;
  return OPEN_LEAD.test(lead) && (CLOSED.test(rest) || whole !== undefined || OF_MANY.test(rest));
}

/** "l'85% (1.836 su 2.160)", "nel 58,55% dei casi (469 su 801)". */
function shareBefore(text: FiguredText, sentence: Span, pair: Pair): Said | null {
  const figure = figuresBefore(text, sentence, pair.start).at(-1);
  if (!figure || figure.kind !== 'percent' || figure.sign !== '') return null;
  const between = text.marked.slice(figure.end, pair.start);
  const opened = /^[^,;:)]{0,60}[(:][^,;)]{0,15}$/u.test(between);
  const lead = text.marked.slice(Math.max(sentence.start, figure.start - 50), figure.start);
  return opened && !isChangeBy(lead) && !NO_RESULT.test(lastClause(lead)) ? shareSaid(figure) : null;
}

/** "un calo del", not "un calo al". */
function isChangeBy(lead: string): boolean {
  const word = [...lead.matchAll(CHANGE)].at(-1);
  return word !== undefined && !LEVEL.test(lead.slice(word.index + word[0].length));
}

function shareSaid(figure: Figure): Said {
  return { figure, direction: 'either', quoted: { start: figure.start, end: figure.end } };
}

/** The quote of a count and a percentage behind it that is given as its result; `null` if it is not. */
export function resultOfCount(
  text: FiguredText,
  sentence: Span,
  count: Figure,
  figure: Figure,
): string | null {
  if (figure.start < count.end || figure.start - count.end > MOST_BETWEEN) return null;
  const lead = text.marked.slice(count.end, figure.start);
  const rest = text.marked.slice(figure.end, sentence.end);
  const known = text.text.slice(0, figure.start);
  if (BREAK.test(lead) || NO_RESULT.test(lastClause(lead)) || isOfOther(rest, known)) return null;
  if (!isChangeBy(lead) && figure.sign === '' && !RESULT_LEAD.test(lead)) return null;
  const word = [...lead.matchAll(CHANGE)].at(-1);
  if (word && hasOther(lead.slice(word.index), known)) return null;
  const from = word ? count.end + word.index : figure.start;
  return `${count.written} … ${text.text.slice(from, figure.end)}`;
}

function figuresBefore({ figures }: FiguredText, sentence: Span, place: number): Figure[] {
  return figures.filter(({ start, end }) => start >= sentence.start && end <= place);
}

function lastClause(lead: string): string {
  return lead.split(/[,:()]/).at(-1) ?? '';
}
