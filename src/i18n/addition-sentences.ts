/** What a field adds that it lacks. Beside the dictionaries, since only forms need it. */
export const additionSentences = {
  centre: { it: 'Aggiungi centro…', en: 'Add centre…' },
  centreText: {
    it: 'Si salva subito per tutta la cartella e viene scelto nel modulo, che resta com’è.',
    en: 'It is saved at once for the whole workbook and chosen in the form, which stays as it is.',
  },
  programme: { it: 'Aggiungi programma…', en: 'Add programme…' },
  programmeTitle: { it: 'Nuovo programma', en: 'New programme' },
  programmeText: {
    it: 'Si salva subito nel DUP e viene scelto nel modulo. Se manca la voce superiore, aggiungerla prima nello stesso modo.',
    en: 'It is saved at once in the DUP and chosen in the form. If its parent is lacking, add that first in the same way.',
  },
  save: { it: 'Salva e scegli', en: 'Save and choose' },
};
