/** The list of findings: what it is searched and filtered by, and several that are accepted at once. Beside the dictionaries, since only that list needs it. */
export const findingListSentences = {
  title: { it: 'Rilievi', en: 'Findings' },
  noneTitle: { it: 'Nessun rilievo', en: 'No findings' },
  noneText: {
    it: 'I controlli non hanno trovato nulla da correggere.',
    en: 'The checks found nothing to correct.',
  },
  filters: { it: 'Filtri dei rilievi', en: 'Filters for findings' },
  severity: { it: 'Gravità', en: 'Severity' },
  objective: { it: 'Obiettivo', en: 'Objective' },
  noneFound: {
    it: 'Nessun rilievo corrisponde alla ricerca e ai filtri: cambiarli o azzerarli.',
    en: 'No findings match the search and the filters: change or reset them.',
  },
  accepted: {
    it: 'Rilievi accettati con il motivo: {count}',
    en: 'Findings accepted with a reason: {count}',
  },
  searchHint: {
    it: 'Cerca nel testo dei rilievi e nel luogo',
    en: 'Search the text of the findings and the place',
  },
  centre: { it: 'Centro', en: 'Centre' },
  kind: { it: 'Tipo', en: 'Kind' },
  all: { it: '{count} {count|rilievo aperto|rilievi aperti}', en: '{count} open {count|finding|findings}' },
  found: {
    it: '{count} {count|rilievo aperto|rilievi aperti} su {total}',
    en: '{count} of {total} open findings',
  },
  acceptAll: {
    it: 'Accetta tutti i {count} rilievi uguali…',
    en: 'Accept all {count} findings of this kind…',
  },
  acceptAllTitle: { it: 'Accettare {count} rilievi', en: 'Accept {count} findings' },
  acceptAllText: {
    it: '{word}: {count} rilievi in {objectives} {objectives|obiettivo|obiettivi}. Il motivo vale per tutti; si annullano insieme.',
    en: '{word}: {count} findings in {objectives} {objectives|objective|objectives}. The reason is for all of them; they are undone together.',
  },
  acceptAllIt: { it: 'Accetta {count} rilievi', en: 'Accept {count} findings' },
  areAccepted: { it: 'Accettati {count} rilievi: {word}', en: 'Accepted {count} findings: {word}' },
  notAllTitle: {
    it: '{count} {count|rilievo è rimasto aperto|rilievi sono rimasti aperti}',
    en: '{count} {count|finding is still open|findings are still open}',
  },
  notAllText: {
    it: 'Nel frattempo i valori sono cambiati nella cartella: il motivo scritto riguardava quelli di prima. Rivedere e accettare di nuovo: {places}.',
    en: 'Their values have changed in the workbook in the meantime: the reason was about the earlier ones. Look at them and accept again: {places}.',
  },
  noneAcceptedTitle: { it: 'Nessun rilievo accettato', en: 'No finding was accepted' },
  noneAcceptedText: {
    it: 'Nel frattempo la cartella è cambiata e non è stato scritto nulla. Rivedere i rilievi e accettarli di nuovo.',
    en: 'The workbook has changed in the meantime and nothing was written. Look at the findings and accept them again.',
  },
};
