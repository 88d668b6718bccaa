import type { FindingCode } from '../domain/findings';

/** What the registers call a finding. */
const findingWords: Readonly<Record<FindingCode, string>> = {
  'no-phases': 'Nessuna fase',
  'no-weights': 'Nessun peso',
  'weight-missing': 'Peso mancante',
  'weights-missing-points': 'Pesi sotto 100',
  'weights-excess-points': 'Pesi sopra 100',
  'progress-missing': 'Avanzamento mancante',
  'expected-missing': 'Valore atteso mancante',
  'achieved-missing': 'Valore raggiunto mancante',
  'objective-manager-missing': 'Responsabile dell’obiettivo mancante',
  'phase-manager-missing': 'Responsabile della fase mancante',
  'objective-centre-missing': 'Centro dell’obiettivo mancante',
  'phase-centre-missing': 'Centro della fase mancante',
  'narrative-missing': 'Stato di attuazione mancante',
  'narrative-variation': 'Variazione errata nel testo',
  'narrative-direction': 'Variazione di segno opposto nel testo',
  'narrative-difference': 'Differenza errata nel testo',
  'narrative-points': 'Punti percentuali errati nel testo',
  'narrative-share': 'Quota errata nel testo',
  'narrative-indicator': 'Testo diverso dall’indicatore',
  'planned-dates-order': 'Date previste invertite',
  'actual-dates-order': 'Date effettive invertite',
  'ended-not-complete': 'Finita ma non completa',
  'complete-not-ended': 'Completa ma senza fine',
  'phase-late': 'Fase in ritardo',
  'achieved-differs': 'Valore diverso dal calcolo',
  'achieved-inverted': 'Rapporto invertito',
  'below-expected-no-note': 'Sotto l’atteso senza nota',
  'value-type': 'Valore di altro tipo',
  'planned-changed': 'Valore approvato cambiato',
  'correction-proposed': 'Variazione senza atto',
  'yes-no-value': 'Né sì né no',
};

const codes = new Map(Object.entries(findingWords).map(([code, word]) => [word.toLowerCase(), code]));

/** An unknown code stays as it is. */
export function findingWord(code: string): string {
  return Object.hasOwn(findingWords, code) ? findingWords[code as FindingCode] : code;
}

export function findingCode(word: string): string {
  return codes.get(word.trim().toLowerCase()) ?? word;
}
