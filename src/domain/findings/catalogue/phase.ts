import type { RegisterHead } from './head';

/** A phase. */
export const phaseHeads = {
  'duplicate-phase': {
    severity: 'warning',
    field: 'description',
    params: ['count'],
    basis: ['description'],
    word: 'Fase doppia',
  },
  'weight-missing': { severity: 'warning', field: 'weight', word: 'Peso mancante' },
  'phase-weight-range': {
    severity: 'error',
    field: 'weight',
    params: ['value'],
    basis: ['weight'],
    word: 'Peso della fase fuori 0–100',
  },
  'progress-missing': { severity: 'warning', field: 'progress', word: 'Avanzamento mancante' },
  'progress-range': {
    severity: 'error',
    field: 'progress',
    params: ['value'],
    basis: ['progress'],
    word: 'Avanzamento fuori 0–100',
  },
  'phase-manager-missing': {
    severity: 'hint',
    field: 'manager',
    word: 'Responsabile della fase mancante',
  },
  'phase-centre-missing': { severity: 'hint', field: 'centre', word: 'Centro della fase mancante' },
  'unknown-phase-centre': {
    severity: 'error',
    field: 'centre',
    params: ['text'],
    basis: ['centre'],
    word: 'Centro della fase sconosciuto',
  },
  'planned-dates-order': {
    severity: 'error',
    field: 'plannedEnd',
    params: ['start', 'end'],
    basis: ['plannedStart', 'plannedEnd'],
    word: 'Date previste invertite',
  },
  'actual-dates-order': {
    severity: 'error',
    field: 'actualEnd',
    params: ['start', 'end'],
    basis: ['actualStart', 'actualEnd'],
    word: 'Date effettive invertite',
  },
  'started-no-progress': {
    severity: 'warning',
    field: 'progress',
    params: ['start'],
    basis: ['actualStart'],
    word: 'Iniziata senza avanzamento',
  },
  'ended-not-complete': {
    severity: 'warning',
    field: 'progress',
    params: ['end', 'progress'],
    basis: ['actualEnd', 'progress'],
    word: 'Finita ma non completa',
  },
  'complete-not-ended': { severity: 'warning', field: 'actualEnd', word: 'Completa ma senza fine' },
  'phase-late': {
    severity: 'warning',
    field: 'progress',
    params: ['plannedEnd', 'date', 'days'],
    basis: ['plannedEnd', 'referenceDate'],
    word: 'Fase in ritardo',
  },
  'ended-late-no-note': {
    severity: 'warning',
    field: 'notes',
    params: ['plannedEnd', 'actualEnd', 'days'],
    basis: ['plannedEnd', 'actualEnd'],
    word: 'Finita in ritardo senza nota',
  },
} as const satisfies Record<string, RegisterHead>;
