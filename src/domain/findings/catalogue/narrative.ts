import type { NarrativeCode } from '../../narrative/wrong-claims';
import type { RegisterHead } from './head';

const claim = ['quote', 'from', 'to', 'said', 'right'] as const;
const beside = ['quote', 'said', 'right', 'indicator', 'base', 'current'] as const;

/** Figures of a paragraph that contradict each other or an indicator. */
export const narrativeHeads = {
  'narrative-variation': {
    severity: 'warning',
    field: 'text',
    params: claim,
    basis: claim,
    word: 'Variazione errata nel testo',
  },
  'narrative-direction': {
    severity: 'warning',
    field: 'text',
    params: claim,
    basis: claim,
    word: 'Variazione di segno opposto nel testo',
  },
  'narrative-difference': {
    severity: 'warning',
    field: 'text',
    params: claim,
    basis: claim,
    word: 'Differenza errata nel testo',
  },
  'narrative-points': {
    severity: 'warning',
    field: 'text',
    params: claim,
    basis: claim,
    word: 'Punti percentuali errati nel testo',
  },
  'narrative-share': {
    severity: 'warning',
    field: 'text',
    params: claim,
    basis: claim,
    word: 'Quota errata nel testo',
  },
  'narrative-indicator': {
    severity: 'warning',
    field: 'text',
    params: beside,
    basis: beside,
    word: 'Testo diverso dall’indicatore',
  },
} as const satisfies Record<NarrativeCode, RegisterHead>;
