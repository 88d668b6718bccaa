import type { Indicator } from '../records/records';
import { paragraphSpans } from './paragraph-spans';
import { claimsIn, type ClaimInText } from './wrong-claims';

/** What the paragraphs of a typed text say wrong, in their order, with the places in the whole text. `known`: as `paragraphSpans` has it. */
export function remarksIn(
  text: string,
  known: readonly { text: string }[],
  indicators: readonly Indicator[],
): ClaimInText[] {
  return paragraphSpans(text, known).flatMap(({ start, end }) =>
    claimsIn(text.slice(start, end), indicators).map((claim) => ({
      ...claim,
      spans: claim.spans.map((span) => ({ start: start + span.start, end: start + span.end })),
    })),
  );
}
