import type { RegisterHead } from './head';

/** An indicator. */
export const indicatorHeads = {
  'duplicate-indicator': {
    severity: 'warning',
    field: 'description',
    params: ['count'],
    basis: ['description'],
    word: 'Indicatore doppio',
  },
  'unknown-indicator-type': {
    severity: 'warning',
    field: 'type',
    params: ['text'],
    basis: ['type'],
    word: 'Tipo di indicatore fuori elenco',
  },
  'unknown-unit': {
    severity: 'warning',
    field: 'unit',
    params: ['text'],
    basis: ['unit'],
    word: 'Unità fuori elenco',
  },
  'indicator-weight-range': {
    severity: 'error',
    field: 'weight',
    params: ['value'],
    basis: ['weight'],
    word: 'Peso dell’indicatore fuori 0–100',
  },
  'expected-missing': { severity: 'warning', field: 'expected', word: 'Valore atteso mancante' },
  'achieved-missing': { severity: 'warning', field: 'achieved', word: 'Valore raggiunto mancante' },
  'working-incomplete': { severity: 'hint', params: ['field'], word: 'Calcolo incompleto' },
  'value-type': {
    severity: 'error',
    params: ['field', 'text'],
    basis: ['value'],
    word: 'Valore di altro tipo',
  },
  'yes-no-value': {
    severity: 'warning',
    params: ['field', 'text'],
    basis: ['value'],
    word: 'Né sì né no',
  },
  'achieved-differs': {
    severity: 'warning',
    field: 'achieved',
    params: ['achieved', 'working', 'computed'],
    basis: ['achieved', 'base', 'current'],
    word: 'Valore diverso dal calcolo',
  },
  'achieved-inverted': {
    severity: 'warning',
    field: 'achieved',
    params: ['achieved', 'working', 'computed', 'inverted'],
    basis: ['achieved', 'base', 'current'],
    word: 'Rapporto invertito',
  },
  'computed-below-expected': {
    severity: 'warning',
    field: 'achieved',
    params: ['achieved', 'computed', 'expected'],
    basis: ['achieved', 'computed', 'expected'],
    word: 'Calcolo sotto l’atteso',
  },
  'below-expected-no-note': {
    severity: 'warning',
    field: 'notes',
    params: ['value', 'expected'],
    basis: ['value', 'expected'],
    word: 'Sotto l’atteso senza nota',
  },
} as const satisfies Record<string, RegisterHead>;
