import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Objective } from '../../domain/records/records';
import type { PrintedValues } from './insert-value';

/** What the editor of a narrative shows beside the text. */
export interface NarrativePage {
  objective: Objective;
  /** Claims of the text that somebody has accepted. */
  accepted: readonly { code: FindingCode; params: Readonly<Record<string, string | number>> }[];
  /** How many printed lines a paragraph takes. */
  linesOf(text: string): number;
  /** Figures to put in. */
  printed: readonly PrintedValues[];
  /** The paragraph to go to, by its place in the narrative, from 0; each new object is another wish. */
  paragraph: { position: number } | null;
}
