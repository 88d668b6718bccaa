/** The way back from what was done. Beside the dictionaries, since only its line needs it. */
export const undoSentences = {
  undo: { it: 'Annulla la modifica', en: 'Undo the change' },
  earlier: { it: 'Prima di questa: {text}', en: 'Before this: {text}' },
  undoEarlier: { it: 'Annulla la precedente', en: 'Undo the one before' },
  refusedTitle: { it: 'Non si può più annullare', en: 'This can no longer be undone' },
  refusedText: {
    it: 'Gli stessi dati sono stati modificati dopo, da un collega o in un’altra pagina. Non è stato scritto nulla: correggere i valori a mano.',
    en: 'The same data were changed afterwards, by a colleague or on another page. Nothing was written: correct the values by hand.',
  },
};
