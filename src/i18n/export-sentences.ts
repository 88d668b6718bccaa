/** What is said of a file that is exported. Beside the dictionaries, since only that page needs it. */
export const exportSentences = {
  text: {
    it: 'Il file raccoglie tutto il contenuto della cartella: serve per conservarlo, per confrontarlo e per importarlo in un’altra cartella.',
    en: 'The file holds all the content of the workbook: to keep it, to compare it and to import it into another workbook.',
  },
  people: {
    it: 'Contiene nomi di persone: responsabili, direttori e autori. Conservarlo e inviarlo con la stessa cura della cartella.',
    en: 'It contains names of people: managers, directors and authors. Keep it and send it with the same care as the workbook.',
  },
  downloaded: {
    it: 'Il file «{name}» è pronto. Se non è fra i file scaricati, questa versione di Excel non permette di scaricare: usare «Copia negli appunti».',
    en: 'The file “{name}” is ready. If it is not among the downloads, this version of Excel does not allow them: use “Copy to the clipboard”.',
  },
  notDownloaded: {
    it: 'Excel non dice se il file «{name}» è stato salvato. Se non si trova, usare «Copia negli appunti».',
    en: 'Excel does not say whether the file “{name}” was saved. If it is not to be found, use “Copy to the clipboard”.',
  },
  problemsText: {
    it: 'Un file con questi errori non si potrebbe importare di nuovo. Correggerli nei fogli: questa pagina si aggiorna da sola.',
    en: 'A file with these errors could not be imported again. Correct them in the sheets: this page updates itself.',
  },
  unreadableText: {
    it: 'I valori che non si possono leggere mancano nel file. Numeri e date scritti come testo, invece, ci sono:',
    en: 'Values that cannot be read are missing from the file. Numbers and dates stored as text are in it:',
  },
  missingText: {
    it: 'Quello che contenevano manca anche nel file: {tables}.',
    en: 'What they held is missing from the file, too: {tables}.',
  },
  adoptText: {
    it: 'Il file le contiene, ma importandolo si riconoscono solo dalla posizione. Per dare loro l’Id, usare prima «Prepara cartella».',
    en: 'They are in the file, too, but a new import knows them by their position only. To give them an Id, complete the workbook with “Prepare workbook” first.',
  },
  byHandText: {
    it: 'Copiare a mano il testo qui sotto (Ctrl+A, poi Ctrl+C), incollarlo in un file di solo testo e salvarlo come «{name}».',
    en: 'Copy the text below by hand (Ctrl+A, then Ctrl+C), paste it into a plain text file and save it as “{name}”.',
  },
  hint: {
    it: 'Excel per Mac e per iPad di solito non salva i file che si scaricano da qui: copiare il testo, incollarlo in un file di solo testo e salvarlo come «{name}».',
    en: 'Excel for Mac and iPad usually does not save files that are downloaded from here: copy the text, paste it into a plain text file and save it as “{name}”.',
  },
};
