import type { RegisterHead } from './head';

const cell = ['sheet', 'address', 'column', 'text'] as const;

/** What is wrong with the workbook as such. */
export const workbookHeads = {
  'stale-schema': { severity: 'warning', params: ['names'], word: 'Cartella di una versione precedente' },
  'other-heading': {
    severity: 'warning',
    params: ['sheet', 'found', 'wanted'],
    word: 'Intestazione cambiata',
  },
  'unreadable-cell': { severity: 'error', params: [...cell, 'issue'], word: 'Cella illeggibile' },
  'orphan-row': {
    severity: 'error',
    params: [...cell, 'issue'],
    word: 'Riga che non appartiene a niente',
  },
  'code-spaces': { severity: 'error', params: cell, word: 'Codice con spazi' },
  'invisible-character': { severity: 'error', params: cell, word: 'Carattere invisibile' },
  'code-characters': { severity: 'error', params: [...cell, 'issue'], word: 'Codice non ammesso' },
  'date-of-other-year': {
    severity: 'warning',
    params: ['field', 'date', 'year'],
    word: 'Data di un altro esercizio',
  },
  'formula-lost': { severity: 'error', params: [...cell, 'count'], word: 'Formula sostituita' },
} as const satisfies Record<string, RegisterHead>;
