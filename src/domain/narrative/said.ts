import type { Figure, FiguredText } from './figures';
import { figuresBefore, type Direction, type Pair, type Said, type TextSpan } from './pairs';
import { shareOf } from './shares';
import {
  ASIDE,
  BREAK,
  CHANGE,
  CLOSED,
  hasOther,
  isChangeBy,
  isOfOther,
  isVerb,
  lastClause,
  LEVEL,
  NO_RESULT,
  NO_SUBJECT,
  OPEN_LEAD,
  RESULT_LEAD,
} from './words';

const MOST_BETWEEN = 150;

/** What the sentence says of the pair: the first percentage, and the first amount ("30 in più"), that concern it. */
export function saidOf(text: FiguredText, sentence: TextSpan, pair: Pair): Said[] {
  if (pair.kind === 'share') {
    const share = shareOf(text, sentence, pair);
    return share ? [share] : [];
  }
  const within = changesWithin(text, sentence, pair);
  const after = within.length > 0 ? within : changesAfter(text, sentence, pair);
  if (after.length > 0) return after;
  const before = changeBefore(text, sentence, pair);
  return before ? [before] : [];
}

/** "150 iscritti, il 25% in più rispetto ai 120". */
function changesWithin(text: FiguredText, sentence: TextSpan, pair: Pair): Said[] {
  if (pair.quoted[0]?.start !== pair.second.start) return [];
  return changesBetween(text, sentence, pair, pair.second.end, pair.first.start);
}

function changesAfter(text: FiguredText, sentence: TextSpan, pair: Pair): Said[] {
  return changesBetween(text, sentence, pair, pair.end, sentence.end);
}

function changesBetween(text: FiguredText, sentence: TextSpan, pair: Pair, from: number, to: number): Said[] {
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
function changeBefore(text: FiguredText, sentence: TextSpan, pair: Pair): Said | null {
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
  sentence: TextSpan,
  pair: Pair,
  from: number,
  figure: Figure,
): Said | null {
  const lead = text.marked.slice(from, figure.start);
  const rest = text.marked.slice(figure.end, sentence.end);
  if (NO_RESULT.test(lastClause(lead)) || NO_RESULT.test(rest.slice(0, 25))) return null;
  const said = (direction: Direction, start: number, end = figure.end): Said => ({
    figure,
    direction,
    quoted: { start, end },
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
    if (!pair.sure && isOwnClause(lead, word.index, pair)) return null;
    const direction = word.groups?.up ? 'up' : word.groups?.down ? 'down' : 'either';
    return said(direction, from + word.index);
  }
  const announced = RESULT_LEAD.test(lead) || OPEN_LEAD.test(lead);
  const bare = pair.sure && figure.kind !== 'number' && announced && CLOSED.test(rest);
  return bare ? said(pair.direction ?? 'either', figure.start) : null;
}

/** Whether "la riduzione è del 20%" is independent of the figures before it, which may be a mere range. */
function isOwnClause(lead: string, word: number, pair: Pair): boolean {
  const named = /\b(?:la|il) |\bl['’]/iu.test(lead.slice(0, word)) && !/\bcon\b|[.]\s/iu.test(lead);
  const [quoted] = pair.quoted;
  return named && quoted?.start !== pair.first.start && quoted?.start !== pair.second.start;
}

/** The quote of a count and of the percentage behind it that is its result. `null` if it is not its result. */
export function resultOfCount(
  text: FiguredText,
  sentence: TextSpan,
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
