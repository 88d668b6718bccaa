/** What the editor of the narrative says. Beside the dictionaries, since only that editor needs it. */
export const editorSentences = {
  noDate: { it: 'Stato di attuazione senza data', en: 'Status without a date' },
  dated: { it: 'Stato di attuazione al {date}', en: 'Status at {date}' },
  printed: { it: 'nella scheda', en: 'in the scheda' },
  dateHint: { it: 'Per esempio 31/12/2018', en: 'E.g. 31/12/2018' },
  size: {
    it: '{paragraphs} {paragraphs|capoverso|capoversi} · {characters} caratteri · {lines} {lines|riga|righe} di stampa',
    en: '{paragraphs} {paragraphs|paragraph|paragraphs} · {characters} characters · {lines} printed {lines|line|lines}',
  },
  splitHint: { it: 'A ogni a capo comincia un capoverso.', en: 'Each new line begins a paragraph.' },
  remarks: {
    it: '{count} {count|cifra che non torna|cifre che non tornano}',
    en: '{count} {count|figure that does not agree|figures that do not agree}',
  },
  insertText: { it: 'Va nel testo, dove sta il cursore.', en: 'It goes into the text, where the cursor is.' },
  insert: { it: 'Inserisci un valore', en: 'Insert a value' },
  ofYear: { it: 'Valore del {year}', en: 'Value of {year}' },
  paragraphNumber: { it: 'Capoverso {number}', en: 'Paragraph {number}' },
};
