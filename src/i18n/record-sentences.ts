/** What stands against saving a form. Beside the dictionaries, since only forms need it. */
export const recordSentences = {
  foreignTitle: { it: 'Bozza scritta altrove', en: 'Draft typed elsewhere' },
  foreignText: {
    it: 'Questa bozza è stata scritta in un’altra copia di questa cartella, oppure prima che il file fosse rinominato o spostato. Qui non è stato scritto nulla: guardarla e decidere.',
    en: 'This draft was typed in another copy of this workbook, or before the file was renamed or moved. Nothing was written here: look at it and decide.',
  },
  foreignTake: { it: 'Riprendi la bozza', en: 'Take the draft up' },
  foreignDrop: { it: 'Butta la bozza', en: 'Throw the draft away' },
  goneText: {
    it: 'Qualcuno ha eliminato la riga nel frattempo. Quello che è scritto qui non è perso: si può salvare come nuova riga.',
    en: 'Somebody has deleted the row meanwhile. What is typed here is not lost: it can be saved as a new row.',
  },
  saveAsNew: { it: 'Salva come nuova riga', en: 'Save as a new row' },
  notAddedTitle: { it: 'Riga non aggiunta', en: 'Row not added' },
  notAddedText: {
    it: 'La cartella è cambiata nel frattempo: forse manca ciò a cui la riga appartiene. Niente è stato scritto: controllare e salvare di nuovo.',
    en: 'The workbook has changed meanwhile: perhaps somebody removed what the row belongs to. Nothing was written: check it and save again.',
  },
  conflictTitle: { it: 'Qualcuno ha modificato questa riga', en: 'Somebody has changed this row' },
  conflictText: {
    it: 'Il foglio contiene ora valori diversi da quelli che il modulo mostrava. Niente è stato scritto.',
    en: 'The sheet now holds other values than the form showed. Nothing was written.',
  },
  changedAroundTitle: {
    it: 'Nel frattempo la cartella è cambiata',
    en: 'The workbook has changed meanwhile',
  },
  changedAroundText: {
    it: 'È cambiato qualcosa intorno a questa riga, per esempio è stata aggiunta una fase all’obiettivo. Niente è stato scritto: controllare e salvare di nuovo.',
    en: 'Something around this row has changed, for example a phase was added to the objective. Nothing was written: check it and save again.',
  },
  saveAgain: { it: 'Salva di nuovo', en: 'Save again' },
  conflictKeepMine: { it: 'Tieni i miei', en: 'Keep mine' },
  conflictTakeTheirs: { it: 'Prendi quelli del foglio', en: 'Take those of the sheet' },
};
