/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
