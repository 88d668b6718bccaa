import type { RegisterHead } from './head';

/** A phase or an indicator of an approved plan. */
export const correctionHeads = {
  'planned-changed': {
    severity: 'error',
    params: ['field', 'approved', 'now'],
    basis: ['field', 'before', 'after'],
    word: 'Valore approvato cambiato',
  },
  'correction-proposed': {
    severity: 'warning',
    params: ['field', 'date'],
    basis: ['field', 'after'],
    word: 'Variazione senza atto',
  },
} as const satisfies Record<string, RegisterHead>;
