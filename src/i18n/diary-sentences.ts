/** What the page of the diary says of it. Beside the dictionaries, since only that page needs it. */
export const diarySentences = {
  about: {
    it: 'Ciò che è stato salvato o importato dal riquadro, non quanto si scrive nei fogli. Il nome è quello che ciascuno ha scritto: non prova chi è stato.',
    en: 'What was saved or imported from the pane, not what is typed into the sheets. The name is what each person entered: it does not prove who it was.',
  },
  missing: {
    it: 'Ciò che si salva non viene annotato. «Prepara cartella» aggiunge il foglio Diario; il resto rimane com’è.',
    en: 'What is saved is not noted. “Prepare workbook” adds the sheet Diario; everything else stays as it is.',
  },
  off: {
    it: 'Ciò che si salva non viene annotato. Per accenderlo: Parametri, «Diario delle modifiche».',
    en: 'What is saved is not noted. To turn it on: Parameters, “Diary of changes”.',
  },
  filtered: {
    it: 'Un filtro nasconde righe del foglio Diario: ciò che si salva non viene annotato. Togliere il filtro.',
    en: 'A filter hides rows of the sheet Diario: what is saved is not noted. Remove the filter.',
  },
  protected: {
    it: 'Il foglio Diario è protetto: ciò che si salva non viene annotato. Togliere la protezione.',
    en: 'The sheet Diario is protected: what is saved is not noted. Remove the protection.',
  },
  'used-below': {
    it: 'Nel foglio Diario c’è altro sotto la tabella: ciò che si salva non viene annotato. Spostarlo in un altro foglio.',
    en: 'Something else stands below the table in the sheet Diario: what is saved is not noted. Move it to another sheet.',
  },
  'missing-column': {
    it: 'Al foglio Diario manca una colonna: ciò che si salva non viene annotato. «Prepara cartella» la rimette.',
    en: 'The sheet Diario lacks a column: what is saved is not noted. “Prepare workbook” restores it.',
  },
} as const;
