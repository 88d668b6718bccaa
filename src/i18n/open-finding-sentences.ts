/** What is open in the schede to be printed. Beside the dictionaries, since only the page that composes needs it. */
export const openFindingSentences = {
  open: { it: 'Rilievi aperti: {counts}.', en: 'Open findings: {counts}.' },
  openSchede: {
    it: 'Dove sono: {count} {count|voce|voci}, le più gravi per prime',
    en: 'Where they are: {count} {count|entry|entries}, the gravest first',
  },
  errors: { it: '{count} {count|errore|errori}', en: '{count} {count|error|errors}' },
  warnings: { it: '{count} da verificare', en: '{count} to be checked' },
  stillPrints: {
    it: 'Si può comporre lo stesso: la scheda mostra i valori come sono ora.',
    en: 'Composing is possible all the same: the scheda shows the values as they are now.',
  },
};
