/** What a field adds that it lacks. Beside the dictionaries, since only forms need it. */
export const additionSentences = {
  centre: { it: 'Aggiungi centro…', en: 'Add centre…' },
  centreText: {
    it: 'Si salva subito e vale per tutta la cartella. Il modulo resta com’è, con il nuovo centro scelto.',
    en: 'It is saved at once, for the whole workbook. The form stays as it is, with the new centre chosen.',
  },
  programme: { it: 'Aggiungi programma…', en: 'Add programme…' },
  programmeTitle: { it: 'Nuovo programma', en: 'New programme' },
  programmeText: {
    it: 'Si salva subito nel DUP. Il modulo resta com’è, con la nuova voce scelta. Una voce superiore che manca si aggiunge prima, allo stesso modo.',
    en: 'It is saved at once in the DUP. The form stays as it is, with the new entry chosen. A parent that is lacking is added first, in the same way.',
  },
  save: { it: 'Salva e scegli', en: 'Save and choose' },
};
