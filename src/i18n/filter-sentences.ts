/** What is said of a filter that stands in the way of a save. Beside the dictionaries, since only saving needs it. */
export const filterSentences = {
  offer: { it: 'Togli il filtro, salva e rimetti', en: 'Remove the filter, save and put it back' },
  staysTitle: { it: 'Questo filtro non si può rimettere', en: 'This filter cannot be put back' },
  stays: {
    it: 'Nel foglio {sheets} si filtra per colore, per icona, per date come «questo mese», oppure fuori dalle tabelle: da qui un filtro così non si può rimettere. Non è stato scritto nulla e il filtro c’è ancora. Toglierlo in Excel (Dati > Cancella), poi salvare.',
    en: 'Sheet {sheets} is filtered by colour, by icon, by dates such as “this month”, or outside its tables: such a filter cannot be put back from here. Nothing was written and the filter is still there. Remove it in Excel (Data > Clear), then save.',
  },
  back: {
    it: 'Il filtro di {sheets} è stato rimesso.',
    en: 'The filter of {sheets} was put back.',
  },
  hides: { it: 'Può nascondere la riga.', en: 'It may hide the row.' },
  theirs: {
    it: 'Nel frattempo qualcuno ha filtrato {sheets} in altro modo: il filtro di prima non è stato rimesso.',
    en: 'Somebody has filtered {sheets} in another way meanwhile: the earlier filter was not put back.',
  },
  lost: {
    it: 'Il filtro di {sheets} è stato tolto e non si è potuto rimettere: rimetterlo in Excel.',
    en: 'The filter of {sheets} was removed and could not be put back: set it again in Excel.',
  },
};
