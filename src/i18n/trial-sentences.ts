/**
 * What the steps of *Prova in Excel* try, each as a sentence that holds where all is well. Beside the dictionaries, since
 * only the page of the trial needs it.
 */
export const trialSentences = {
  number: {
    it: 'Una cella tiene il numero che vi si scrive',
    en: 'A cell keeps the number that is written to it',
  },
  apostrophe: {
    it: 'Un testo che sembra una data resta testo',
    en: 'A text that looks like a date stays a text',
  },
  'text-format': {
    it: 'Un codice con zeri davanti resta com’è',
    en: 'A code with leading zeros stays as it is',
  },
  'long-text': {
    it: 'Una cella tiene un testo di 32.000 caratteri',
    en: 'A cell keeps a text of 32,000 characters',
  },
  'date-shown': { it: 'Le date si vedono come gg/mm/aaaa', en: 'Dates are shown as dd/mm/yyyy' },
  'number-shown': {
    it: 'I numeri si vedono con migliaia e due decimali',
    en: 'Numbers are shown with thousands and two decimals',
  },
  'days-from-1900': {
    it: 'La cartella conta i giorni dal 1900, non dal 1904',
    en: 'The workbook counts days from 1900, not from 1904',
  },
  'english-formula': {
    it: 'Una formula scritta da Scheda PEG si calcola',
    en: 'A formula written by the add-in is calculated',
  },
  'formula-read': {
    it: 'Una formula si rilegge come è stata scritta',
    en: 'A formula is read back as it was written',
  },
  'named-cell': {
    it: 'Un nome della cartella sta per una cella',
    en: 'A name of the workbook stands for a cell',
  },
  'reference-text': {
    it: 'Una formula dice a quale cella si riferisce',
    en: 'A formula says which cell it refers to',
  },
  'column-sum': {
    it: 'Una formula somma la colonna di una tabella',
    en: 'A formula sums the column of a table',
  },
  'row-formula': {
    it: 'Una formula della riga si calcola in ogni riga',
    en: 'A formula of the row is calculated in every row',
  },
  'formula-cells': {
    it: 'Si sa quali celle di una tabella hanno una formula',
    en: 'It is known which cells of a table hold a formula',
  },
  resize: { it: 'Una tabella si allunga', en: 'A table can be made longer' },
  'calculated-column': {
    it: 'Una riga nuova riceve le formule da sola',
    en: 'A new row gets its formulas by itself',
  },
  'grows-by-writing': {
    it: 'Una tabella cresce scrivendoci sotto, anche in una colonna nascosta',
    en: 'A table grows when something is written below it, in a hidden column, too',
  },
  'long-formula': {
    it: 'Una formula di 6.000 caratteri è accettata',
    en: 'A formula of 6,000 characters is taken',
  },
  'own-formulas': {
    it: 'Le formule di Scheda PEG si riconoscono rileggendole',
    en: 'The add-in’s formulas are recognised when they are read back',
  },
  'delete-row': { it: 'Una riga di tabella si elimina', en: 'A row of a table can be deleted' },
  'insert-below': { it: 'Ciò che sta sotto una tabella scende', en: 'What stands below a table moves down' },
  'filter-known': { it: 'Si sa quando una tabella è filtrata', en: 'It is known when a table is filtered' },
  'write-hidden-row': {
    it: 'Una riga nascosta dal filtro riceve il suo valore',
    en: 'A row hidden by a filter gets its own value',
  },
  'rule-percent': { it: 'Le celle rifiutano percentuali oltre 100', en: 'Cells refuse percentages over 100' },
  'rule-date': {
    it: 'Le celle accettano date vere e rifiutano le altre',
    en: 'Cells take real dates and refuse others',
  },
  'rule-whole-number': {
    it: 'Le celle rifiutano numeri non interi',
    en: 'Cells refuse numbers that are not whole',
  },
  'rule-words': {
    it: 'Le celle accettano solo le parole previste',
    en: 'Cells take only the words that are meant',
  },
  'rule-column': {
    it: 'Il menu a tendina offre i codici di una tabella',
    en: 'The drop-down offers the codes of a table',
  },
  'rule-named-address': {
    it: 'Il menu a tendina offre le voci di un elenco',
    en: 'The drop-down offers the entries of a list',
  },
  'own-rules': {
    it: 'Le regole delle celle si riconoscono rileggendole',
    en: 'The rules of cells are recognised when they are read back',
  },
  'colour-rule': { it: 'I valori sbagliati si colorano', en: 'Wrong values are coloured' },
  'emptied-cells': { it: 'Una cella si svuota', en: 'A cell can be emptied' },
  'merge-rows': { it: 'Le celle si uniscono riga per riga', en: 'Cells are merged row by row' },
  sizes: { it: 'Larghezze e altezze sono quelle chieste', en: 'Widths and heights are those asked for' },
  'page-breaks': { it: 'Le interruzioni di pagina si inseriscono', en: 'Page breaks can be set' },
  'page-scale': {
    it: 'Scala e orientamento della pagina si impostano',
    en: 'Scale and orientation of the page can be set',
  },
  'page-fit': {
    it: 'Il foglio si adatta alla larghezza della pagina',
    en: 'The sheet is fitted to the width of the page',
  },
  'page-margins': { it: 'I margini della pagina si impostano', en: 'The margins of the page can be set' },
  footer: { it: 'Il piè di pagina si scrive', en: 'The footer can be written' },
  freeze: {
    it: 'La riga dei titoli e le prime colonne si bloccano',
    en: 'The heading row and the first columns can be frozen',
  },
  'hidden-sheet': { it: 'Un foglio si nasconde e si mostra', en: 'A sheet can be hidden and shown' },
  'change-event': { it: 'Excel avvisa quando una cella cambia', en: 'Excel tells when a cell changes' },
  'go-there-and-back': { it: 'Il riquadro può portare a un foglio', en: 'The pane can lead to a sheet' },
  'big-request': {
    it: 'Una richiesta di 400.000 caratteri passa',
    en: 'A request of 400,000 characters goes through',
  },
  'failed-request': {
    it: 'Che cosa resta di una richiesta interrotta da un errore',
    en: 'What remains of a request that an error ended',
  },
  'list-separator': { it: 'Quale separatore di elenco è in uso', en: 'Which list separator is in use' },
  separators: {
    it: 'Quali segni separano decimali e migliaia',
    en: 'Which signs separate decimals and thousands',
  },
  'round-trip-ms': {
    it: 'Quanto dura uno scambio con Excel, in millisecondi',
    en: 'How long an exchange with Excel takes, in milliseconds',
  },
} as const;
