/**
 * What became of a save or an import that Excel did not answer in time. Beside the dictionaries, since only the parts that save
 * and import need it.
 */
export const lateSentences = {
  'running.title': { it: 'Excel sta ancora lavorando', en: 'Excel is still working' },
  'running.save': {
    it: 'Non si sa se il salvataggio è riuscito. Aspettare un momento e salvare di nuovo: la cartella viene prima riletta, e niente viene scritto due volte.',
    en: 'Excel has not answered yet: it is not known whether it was saved. Wait a moment and save again: the workbook is read before anything is written, and nothing is written twice.',
  },
  'running.import': {
    it: 'Non si sa che cosa sia già scritto. Aspettare un momento e scrivere di nuovo: la cartella viene prima riletta, e niente viene scritto due volte.',
    en: 'Excel has not answered yet: it is not known what was written. Wait a moment and write again: the workbook is read first, and nothing is written twice.',
  },
  'nothing.title': { it: 'Excel non ha risposto in tempo', en: 'Excel did not answer in time' },
  'nothing.save': {
    it: 'La cartella è stata riletta: niente è stato scritto. Salvare di nuovo.',
    en: 'The workbook was read again: nothing was written. Save again.',
  },
  'nothing.import': {
    it: 'La cartella è stata riletta: niente è stato scritto. Scrivere di nuovo.',
    en: 'The workbook was read again: nothing was written. Write again.',
  },
  'nothing.formulas': {
    it: 'La cartella è stata riletta: le formule che mancano ancora sono di nuovo tra i rilievi.',
    en: 'The workbook was read again: formulas that are still missing are among the findings again.',
  },
  'part.title': { it: 'Scritto solo in parte', en: 'Written in part only' },
  'part.import': {
    it: 'La cartella è stata riletta: una parte del file è scritta, e resta. La tabella dice che cosa manca.',
    en: 'Excel did not answer in time. The workbook was read again: a part of the file is written, and stays. The table says what is missing: it can be written now.',
  },
};
