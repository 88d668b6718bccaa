import type { Figure, FiguredText } from './figures';
import { figuresBefore, type Pair, type Said, type TextSpan } from './pairs';
import {
  ASIDE,
  BREAK,
  CHANGE,
  CLOSED,
  isChangeBy,
  isKnown,
  lastClause,
  NO_RESULT,
  OPEN_LEAD,
  RESULT_LEAD,
} from './words';

const OF_PART =
  /^\s(?:di cui|(?:dei|delle) quali|(?:è|sono|ha|hanno|era|erano|viene|vengono|risult\p{L}+)(?!\p{L}))/iu;
const OF_WHOLE = /^\s(?:del|dello|della|dell['’])\s*(\p{L}+)/iu;
const OF_MANY = /^\s(?:dei|degli|delle|di)\s/iu;
const WHOLE = /^(?:total|compl|previs|program|dovut|richies|accert|pianific|budget|stanziat)/iu;
const NEW_SUBJECT =
  /\b(?:per|con) un(?:a |o |['’]| )(?!percentual|quota|tass|copertur|incidenz|grad|livell|avanzament|realizz)\p{L}+/iu;

/** The percentage that a sentence gives as the share of a pair. */
export function shareOf(text: FiguredText, sentence: TextSpan, pair: Pair): Said | null {
  return shareWithin(text, pair) ?? shareAfter(text, sentence, pair) ?? shareBefore(text, sentence, pair);
}

function shareWithin(text: FiguredText, pair: Pair): Said | null {
  const figure = text.figures.find(
    ({ kind, start, end }) => kind === 'percent' && start >= pair.start && end <= pair.end,
  );
  return figure ? shareSaid(figure) : null;
}

function shareAfter(text: FiguredText, sentence: TextSpan, pair: Pair): Said | null {
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
  if (whole !== undefined && !WHOLE.test(whole) && !isKnown(whole, known)) return false;
  if (RESULT_LEAD.test(lead)) return true;
  return OPEN_LEAD.test(lead) && (CLOSED.test(rest) || whole !== undefined || OF_MANY.test(rest));
}

/** "l'85% (1.836 su 2.160)", "nel 58,55% dei casi (469 su 801)". */
function shareBefore(text: FiguredText, sentence: TextSpan, pair: Pair): Said | null {
  const figure = figuresBefore(text, sentence, pair.start).at(-1);
  if (!figure || figure.kind !== 'percent' || figure.sign !== '') return null;
  const between = text.marked.slice(figure.end, pair.start);
  const opened = /^[^,;:)]{0,60}(?:[(:]|, con|, cioè|, ossia|, vale a dire)[^,;)]{0,15}$/u.test(between);
  const lead = text.marked.slice(Math.max(sentence.start, figure.start - 50), figure.start);
  return opened && !isChangeBy(lead) && !NO_RESULT.test(lastClause(lead)) ? shareSaid(figure) : null;
}

function shareSaid(figure: Figure): Said {
  return { figure, direction: 'either', quoted: { start: figure.start, end: figure.end } };
}
