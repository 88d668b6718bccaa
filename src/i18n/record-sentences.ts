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
    it: 'Nel frattempo qualcuno ha eliminato la riga. Ciò che è scritto qui non è perso: si può salvare come nuova riga.',
    en: 'Somebody has deleted this row in the meantime. What you typed is still here: you can save it as a new row.',
  },
  saveAsNew: { it: 'Salva come nuova riga', en: 'Save as a new row' },
  notAddedTitle: { it: 'Riga non aggiunta', en: 'Row not added' },
  notAddedText: {
    it: 'Nel frattempo la cartella è cambiata: forse manca ciò a cui la riga appartiene. Non è stato scritto nulla: controllare e salvare di nuovo.',
    en: 'The workbook has changed in the meantime: perhaps somebody removed what the row belongs to. Nothing was written: check it and save again.',
  },
  conflictTitle: {
    it: 'Qualcuno ha modificato gli stessi campi',
    en: 'Somebody has changed the same fields',
  },
  conflictText: {
    it: 'Il foglio contiene ora altri valori. Non è stato scritto nulla: scegliere quali tenere.',
    en: 'The sheet now holds other values. Nothing was written: choose which to keep.',
  },
  changedAroundTitle: {
    it: 'Nel frattempo la cartella è cambiata',
    en: 'The workbook has changed in the meantime',
  },
  changedAroundText: {
    it: 'È cambiato qualcosa intorno a questa riga, per esempio è stata aggiunta una fase all’obiettivo. Non è stato scritto nulla: controllare e salvare di nuovo.',
    en: 'Something around this row has changed, for example a phase was added to the objective. Nothing was written: check it and save again.',
  },
  saveAgain: { it: 'Salva di nuovo', en: 'Save again' },
  conflictKeepMine: { it: 'Salva i miei valori', en: 'Save my values' },
  conflictTakeTheirs: { it: 'Usa quelli del foglio', en: 'Use the sheet’s values' },
};
