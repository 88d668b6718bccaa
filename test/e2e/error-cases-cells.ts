import { typed, type ErrorCase } from './error-walk';

const PHASE = 'Modifica fase';

/** Errors of single cells, whatever the row is about. */
export const cellCases = {
  'unreadable-cell': {
    make: [typed('Fasi!F4', 'quasi fatto')],
    place: 'Fasi!F4',
    says: 'Foglio Fasi, cella F4 (Avanzamento): «quasi fatto» non è un numero.',
    cell: 'Fasi!F4',
    shows: PHASE,
    fix: [typed('Fasi!F4', '100')],
  },
  'orphan-row': {
    make: [typed('Fasi!C5', '2018_P03_99')],
    place: 'Fasi!C5',
    says: 'L’obiettivo «2018_P03_99» non esiste. Correggere il codice. Fino ad allora la riga non conta.',
    cell: 'Fasi!C5',
    shows: 'Rilievi',
    fix: [typed('Fasi!C5', '2018_P03_01')],
  },
  'code-spaces': {
    make: [typed('Fasi!C6', '2018_P03_01 ')],
    place: 'Fasi!C6',
    says: '«2018_P03_01 » contiene spazi prima o dopo il codice: i fogli non lo riconoscono. Toglierli.',
    cell: 'Fasi!C6',
    shows: PHASE,
    fix: [typed('Fasi!C6', '2018_P03_01')],
  },
  'invisible-character': {
    make: [typed('Fasi!C6', '2018_P03\u200b_01')],
    place: 'Fasi!C6',
    says: '«2018_P03[U+200B]_01» contiene un carattere che non si vede: le formule non lo riconoscono.',
    cell: 'Fasi!C6',
    shows: PHASE,
    fix: [typed('Fasi!C6', '2018_P03_01')],
  },
  'code-characters': {
    make: [typed('Centri!B3', '11*Y')],
    place: 'Centri!B3',
    says: 'Il codice «11*Y» contiene caratteri non ammessi (*), con cui le formule di Excel sbaglierebbero. Toglierli.',
    cell: 'Centri!B3',
    shows: 'Modifica centro',
    fix: [typed('Centri!B3', '11_Y')],
    restore: [typed('Centri!B3', '')],
  },
} as const satisfies Record<string, ErrorCase>;
