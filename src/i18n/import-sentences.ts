/** What is asked before an import, and said of it afterwards. Beside the dictionaries, since only importing needs it. */
export const importSentences = {
  absent: {
    it: 'Righe della cartella che il file non ha ({count})',
    en: 'Rows of the workbook that the file lacks ({count})',
  },
  moreAbsent: {
    it: 'Altre righe che il file non ha: {count}.',
    en: 'Other rows that the file lacks: {count}.',
  },
  askTitle: { it: 'Scrivere nella cartella?', en: 'Write into the workbook?' },
  askText: {
    it: '{added} {added|riga nuova|righe nuove}, {changed} {changed|modificata|modificate}, nulla viene eliminato. Dopo la scrittura si può ancora annullare.',
    en: '{added} new {added|row|rows}, {changed} changed, nothing is deleted. It can still be undone after writing.',
  },
  written: {
    it: 'Scritto nella cartella: {added} {added|riga nuova|righe nuove}, {changed} {changed|modificata|modificate}.',
    en: 'Written into the workbook: {added} new {added|row|rows}, {changed} changed.',
  },
  doneTitle: { it: 'Importazione riuscita', en: 'Imported' },
  partTitle: { it: 'Una parte è scritta', en: 'A part is written' },
  partText: {
    it: 'Ciò che è già scritto resta. Si può annullare da qui.',
    en: 'What is written already stays. It can be undone here.',
  },
  toObjectives: { it: 'Vai agli obiettivi', en: 'Go to the objectives' },
  undo: { it: 'Annulla l’importazione', en: 'Undo the import' },
  undoing: { it: 'Annullamento in corso…', en: 'Undoing…' },
  undoneTitle: { it: 'Importazione annullata', en: 'Import undone' },
  undoneText: {
    it: 'Le righe aggiunte sono state tolte, quelle modificate dicono di nuovo ciò che dicevano prima.',
    en: 'The added rows are gone, the changed ones say again what they said before.',
  },
  refusedTitle: { it: 'Importazione non annullata', en: 'Import not undone' },
  refusedText: {
    it: 'Nel frattempo qualcuno ha cambiato righe importate, o ne ha aggiunte che ne dipendono: annullare cancellerebbe il suo lavoro. Non è stato scritto nulla.',
    en: 'Meanwhile somebody changed imported rows, or added others that belong to them: undoing would destroy that work. Nothing was written.',
  },
  halfTitle: { it: 'Importazione annullata solo in parte', en: 'Import undone in part only' },
  halfText: {
    it: 'Una parte delle righe è tornata come prima, il resto no: nel frattempo qualcuno lo ha cambiato. Le schede del riquadro mostrano che cosa c’è ora.',
    en: 'A part of the rows is as before, the rest is not: somebody changed it meanwhile. The pane shows what is there now.',
  },
  unknownTitle: { it: 'Excel non ha risposto in tempo', en: 'Excel did not answer in time' },
  unknownText: {
    it: 'La cartella è stata riletta: non tutto è tornato come prima. Annullare di nuovo: ciò che è già tornato non viene scritto due volte.',
    en: 'The workbook was read again: not all of it is as before. Undo again: what is as before is not written twice.',
  },
};
