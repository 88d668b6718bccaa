import { numberOf } from '../figures/degree';
import type { Indicator } from '../records/records';

/** Why the polarity of an indicator is asked about: its figures, or the words that its description begins with. */
export type PolarityDoubt =
  | { code: 'polarity-up-doubtful' | 'polarity-down-doubtful'; expected: number; start: number }
  | { code: 'polarity-words-doubtful'; words: string };

/** `null`: nothing speaks against the polarity. With the wrong one, a missed target counts as reached. */
export function polarityDoubt(indicator: Indicator): PolarityDoubt | null {
  return doubtOfFigures(indicator) ?? doubtOfWords(indicator);
}

/** Prudent targets stay a little behind what was there before: up to this share of it. */
const PRUDENT = 10;

/** The expected value lies on the other side of what it starts from: of the base, or of no change at all. */
function doubtOfFigures(indicator: Indicator): PolarityDoubt | null {
  const { measure, polarity, base } = indicator;
  const expected = numberOf(indicator.expected);
  if (expected === null) return null;
  if (measure === 'variation')
    // A limit to what may grow is decreasing and above 0: nothing is wrong with that.
    return polarity === 'up' && expected < 0 ? { code: 'polarity-up-doubtful', expected, start: 0 } : null;
  if ((measure !== 'number' && measure !== 'percent') || base === null) return null;
  const margin = Math.abs(base) / PRUDENT;
  if (polarity === 'up' && expected < base - margin)
    return { code: 'polarity-up-doubtful', expected, start: base };
  if (polarity === 'down' && expected > base + margin)
    return { code: 'polarity-down-doubtful', expected, start: base };
  return null;
}

/** What is measured must be the head of the description: "Interventi per la riduzione dei consumi" are better many. */
const LESS = /^(riduzione|diminuzione|contenimento|abbattimento|calo|decremento)\b/i;
const MORE = /^(incremento|aumento|crescita|potenziamento)\b/i;
const WAITING =
  /^(?:n\.|numero(?: di)?|n° ?)? ?((?:tempo|tempi) (?:medi[oa]?|massim[oi]|di (?:attesa|risposta|pagamento|rilascio|evasione))|giorni (?:medi )?di (?:ritardo|attesa)|ritardo|ritardi)\b/i;
/** Growth that is to stay within a limit. */
const LIMITED = /\b(entro|massim[oa]|non oltre|non superiore|limite|contenut[oa])\b/i;

/**
 * A variation is computed, so the words say its sign. In a number, "Riduzione dei consumi" may be how much was saved; only
 * times and delays are better short.
 */
function doubtOfWords({ measure, polarity, description }: Indicator): PolarityDoubt | null {
  const text = description.trim();
  const against = polarity === 'up' ? (measure === 'variation' ? LESS : WAITING) : MORE;
  if (polarity === 'up' ? measure !== 'variation' && measure !== 'number' : measure !== 'variation')
    return null;
  const found = against.exec(text);
  if (found === null || (polarity === 'down' && LIMITED.test(text))) return null;
  return { code: 'polarity-words-doubtful', words: found[1] ?? found[0] };
}
