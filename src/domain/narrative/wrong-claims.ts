import { readClaims, sentencesOf, type ClaimCode, type WrongClaim } from './claims';
import type { Figure, FiguredText } from './figures';
import { paragraphsOf } from '../records/paragraphs';
import { resultOfCount } from './said';
import { formatNumber, exactNumber, round } from '../values/numbers';
import type { Id, Indicator, Objective } from '../records/records';
import type { IsoDate } from '../values/value';

/** narrative-indicator: a percentage beside an indicator's current value that its base and current value do not give. */
export type NarrativeCode = ClaimCode | 'narrative-indicator';

/** Where a claim stands: number of the paragraph among those of the objective, from 1, and its Id. */
interface ClaimPlace {
  number: number;
  row: Id;
}

interface ClaimBesideIndicator {
  code: 'narrative-indicator';
  /** `indicator`: its place among those of the objective, from 1. */
  params: {
    quote: string;
    said: string;
    right: string;
    indicator: number;
    base: string;
    current: string;
  };
}

/** What a text says wrong, and where. */
export type ClaimInText = Pick<WrongClaim, 'spans'> &
  (Pick<WrongClaim, 'code' | 'params'> | ClaimBesideIndicator);

type PlacedClaim = ClaimPlace & ClaimInText;

/** Checks the figures of the paragraphs of the reference date; of all, if there is none. */
export function wrongClaims(objective: Objective, referenceDate: IsoDate | null): PlacedClaim[] {
  return paragraphsOf(objective.status).flatMap(({ id, date, text }, index): PlacedClaim[] => {
    if (referenceDate !== null && date !== referenceDate) return [];
    return claimsIn(text, objective.indicators).map((claim) => ({ ...claim, number: index + 1, row: id }));
  });
}

/** Figures of a paragraph that contradict each other, then those that contradict an indicator. */
export function claimsIn(text: string, indicators: readonly Indicator[]): ClaimInText[] {
  const { figured, wrong, judged } = readClaims(text);
  return [
    ...wrong.map(({ code, params, spans }) => ({ code, params, spans })),
    ...besideIndicators(figured, judged, indicators),
  ];
}

/** Least count that is compared. Smaller ones match by chance in too many sentences. */
const LEAST_COUNT = 100;

function besideIndicators(
  figured: FiguredText,
  judged: ReadonlySet<Figure>,
  indicators: readonly Indicator[],
): ClaimInText[] {
  return sentencesOf(figured).flatMap((sentence) => {
    const here = figured.figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const percents = here.filter(({ kind }) => kind === 'percent');
    const [said] = percents;
    if (!said || percents.length > 1 || judged.has(said) || said.near !== 'exact') return [];
    return indicators.flatMap((indicator, index) => {
      const { base, current } = indicator;
      const count = here.find(
        ({ kind, value, near }) => kind === 'number' && near === 'exact' && value === current,
      );
      if (!count || base === null || base === 0 || current === null || current < LEAST_COUNT) return [];
      if (!sharesWords(indicator.description, figured.text)) return [];
      const quote = resultOfCount(figured, sentence, count, said);
      if (quote === null || isKnown(said, indicator)) return [];
      const ratio = indicator.measure === 'ratio';
      if (!ratio && indicator.measure !== 'variation') return [];
      const right = formatNumber(((ratio ? current : current - base) / base) * 100);
      const params = {
        quote,
        said: said.written,
        right,
        indicator: index + 1,
        base: exactNumber(base),
        current: exactNumber(current),
      };
      const spans = [count, said].map(({ start, end }) => ({ start, end }));
      return [{ code: 'narrative-indicator' as const, params, spans }];
    });
  });
}

/** Whether the percentage is the ratio, the variation, the expected value or that of an earlier year. */
function isKnown({ value, step }: Figure, { base, current, expected, history }: Indicator): boolean {
  const ratio = ((current ?? 0) / (base ?? 1)) * 100;
  const known = [ratio, ratio - 100, expected, ...history.map((year) => year.value)];
  return known.some((one) => typeof one === 'number' && Math.abs(round(Math.abs(one) - value, 9)) < step);
}

/** Whether both texts have words that begin with the same six letters. */
function sharesWords(description: string, text: string): boolean {
  const folded = text.toLowerCase();
  return [...description.toLowerCase().matchAll(/\p{L}{6,}/gu)].some(([word]) =>
    folded.includes(word.slice(0, 6)),
  );
}
