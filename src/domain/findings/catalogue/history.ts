import type { RegisterHead } from './head';

/** The earlier years of an indicator. */
export const historyHeads = {
  'history-yes-no-value': {
    severity: 'warning',
    field: 'value',
    table: 'history',
    params: ['year', 'text'],
    basis: ['year', 'value'],
    word: 'Storico né sì né no',
  },
  'history-other-unit': {
    severity: 'warning',
    field: 'unit',
    table: 'history',
    params: ['year', 'value', 'result'],
    basis: ['year', 'value'],
    word: 'Storico in altra unità',
  },
  'base-differs': {
    severity: 'warning',
    field: 'base',
    params: ['base', 'year', 'value'],
    basis: ['base', 'value'],
    word: 'Base diversa dallo storico',
  },
  'history-future-year': {
    severity: 'warning',
    field: 'year',
    table: 'history',
    params: ['year', 'financialYear'],
    basis: ['year'],
    word: 'Storico non di anni precedenti',
  },
} as const satisfies Record<string, RegisterHead>;
