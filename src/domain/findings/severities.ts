/** error: the data contradict each other; warning: to be completed or explained; hint: could be better. The gravest first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;

export type Severity = (typeof SEVERITIES)[number];
