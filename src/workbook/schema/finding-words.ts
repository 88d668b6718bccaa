import type { FindingCode } from '../../domain/findings/remarks';

/** What the registers call a finding. */
const findingWords: Readonly<Record<FindingCode, string>> = {
  'stale-schema': 'Cartella di una versione precedente',
  'unreadable-cell': 'Cella illeggibile',
  'orphan-row': 'Riga che non appartiene a niente',
  'code-spaces': 'Codice con spazi',
  'code-characters': 'Codice non ammesso',
  'duplicate-code': 'Codice doppio',
  'duplicate-objective': 'Obiettivo doppio',
  'objective-centre-missing': 'Centro dell’obiettivo mancante',
  'unknown-objective-centre': 'Centro dell’obiettivo sconosciuto',
  'unknown-involved-centre': 'Centro coinvolto sconosciuto',
  'objective-manager-missing': 'Responsabile dell’obiettivo mancante',
  'programme-missing': 'Programma mancante',
  'unknown-programme': 'Programma sconosciuto',
  'unknown-other-programme': 'Altro programma sconosciuto',
  'unknown-area': 'Area fuori elenco',
  'unknown-portfolio': 'Assessorato fuori elenco',
  'unknown-objective-type': 'Tipo di obiettivo fuori elenco',
  'objective-weight-range': 'Peso dell’obiettivo fuori 0–100',
  'no-phases': 'Nessuna fase',
  'no-weights': 'Nessun peso',
  'weights-missing-points': 'Pesi sotto 100',
  'weights-excess-points': 'Pesi sopra 100',
  'narrative-missing': 'Stato di attuazione mancante',
  'narrative-variation': 'Variazione errata nel testo',
  'narrative-direction': 'Variazione di segno opposto nel testo',
  'narrative-difference': 'Differenza errata nel testo',
  'narrative-points': 'Punti percentuali errati nel testo',
  'narrative-share': 'Quota errata nel testo',
  'narrative-indicator': 'Testo diverso dall’indicatore',
  'duplicate-phase': 'Fase doppia',
  'weight-missing': 'Peso mancante',
  'phase-weight-range': 'Peso della fase fuori 0–100',
  'progress-missing': 'Avanzamento mancante',
  'progress-range': 'Avanzamento fuori 0–100',
  'phase-manager-missing': 'Responsabile della fase mancante',
  'phase-centre-missing': 'Centro della fase mancante',
  'unknown-phase-centre': 'Centro della fase sconosciuto',
  'planned-dates-order': 'Date previste invertite',
  'actual-dates-order': 'Date effettive invertite',
  'started-no-progress': 'Iniziata senza avanzamento',
  'ended-not-complete': 'Finita ma non completa',
  'complete-not-ended': 'Completa ma senza fine',
  'phase-late': 'Fase in ritardo',
  'ended-late-no-note': 'Finita in ritardo senza nota',
  'duplicate-indicator': 'Indicatore doppio',
  'unknown-indicator-type': 'Tipo di indicatore fuori elenco',
  'unknown-unit': 'Unità fuori elenco',
  'indicator-weight-range': 'Peso dell’indicatore fuori 0–100',
  'expected-missing': 'Valore atteso mancante',
  'achieved-missing': 'Valore raggiunto mancante',
  'working-incomplete': 'Calcolo incompleto',
  'value-type': 'Valore di altro tipo',
  'planned-changed': 'Valore approvato cambiato',
  'correction-proposed': 'Variazione senza atto',
  'yes-no-value': 'Né sì né no',
  'achieved-differs': 'Valore diverso dal calcolo',
  'achieved-inverted': 'Rapporto invertito',
  'computed-below-expected': 'Calcolo sotto l’atteso',
  'below-expected-no-note': 'Sotto l’atteso senza nota',
  'history-yes-no-value': 'Storico né sì né no',
  'history-other-unit': 'Storico in altra unità',
  'base-differs': 'Base diversa dallo storico',
};

const codes = new Map(Object.entries(findingWords).map(([code, word]) => [word.toLowerCase(), code]));

/** An unknown code stays as it is. */
export function findingWord(code: string): string {
  return Object.hasOwn(findingWords, code) ? findingWords[code as FindingCode] : code;
}

export function findingCode(word: string): string {
  return codes.get(word.trim().toLowerCase()) ?? word;
}
