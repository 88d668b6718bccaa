import type { IsoDate } from '../values/value';

/** What a print run may leave out or add, in the order in which it is printed. */
export const PRINT_PARTS = [
  'cover',
  'gantt',
  'indicators',
  'achievement',
  'stamp',
  'signatures',
  'people',
] as const;

export type PrintPart = (typeof PRINT_PARTS)[number];

/** How a print run is laid out. */
export interface PrintLayout extends Record<PrintPart, boolean> {
  /** Day that the run reports on; `undefined`: as in the parameters. */
  referenceDate?: IsoDate | null | undefined;
}

/** Everything but signature lines, which most entities replace by a digital signature. */
export const usualLayout: Readonly<PrintLayout> = {
  cover: true,
  gantt: true,
  indicators: true,
  achievement: true,
  stamp: true,
  signatures: false,
  people: true,
};

/** Which objectives to offer for a run; `''` for all. */
export interface PrintFilter {
  /** Code of the lead centre. */
  centre: string;
  /** Code of a node of the albero DUP, with everything beneath it. */
  programme: string;
  /** Assessorato. */
  portfolio: string;
}

export const wholePlan: Readonly<PrintFilter> = { centre: '', programme: '', portfolio: '' };
