/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** How an indicator is measured. */
export const MEASURES = ['number', 'percent', 'yes-no', 'ratio', 'variation', 'date', 'text'] as const;

export type Measure = (typeof MEASURES)[number];

/** A measured value: an ISO date if the measure is `date`, a text if it is `text`, else a number. */
export type Value = number | string | null;
