import type { FindingHead } from './head';

/** What will print badly. It is found for one print and never accepted. */
export const printHeads = {
  'no-narrative': { severity: 'hint', field: 'description' },
  'no-gantt': { severity: 'hint' },
  'no-indicators': { severity: 'hint', field: 'description' },
  'no-monitoring': { severity: 'hint', field: 'description' },
  'header-shortened': { severity: 'hint', field: 'description' },
  'long-narrative': { severity: 'hint', field: 'text', params: ['characters'] },
  'long-word': { severity: 'hint', field: 'description' },
  'phase-without-dates': { severity: 'hint', field: 'plannedStart' },
  'history-not-printed': { severity: 'hint', params: ['years', 'printed'] },
  'phase-outside-gantt': { severity: 'hint', field: 'plannedStart' },
} as const satisfies Record<string, FindingHead>;
