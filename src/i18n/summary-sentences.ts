/** The workbook as a whole. Beside the dictionaries, since only its page needs it. */
export const summarySentences = {
  back: { it: 'Torna a Cartella', en: 'Back to Workbook' },
  content: {
    it: 'Esercizio {year}. Obiettivi: {objectives}. Fasi: {phases}.',
    en: 'Year {year}. Objectives: {objectives}. Phases: {phases}.',
  },
  missingTitle: { it: 'Mancano alcune tabelle', en: 'Tables are missing' },
  missingText: {
    it: 'Non ci sono più: {tables}. «Completa» le aggiunge di nuovo, ma vuote: per riavere i dati, aprire una versione precedente della cartella.',
    en: 'These are no longer there: {tables}. They can be added again, empty.',
  },
  adoptTitle: { it: '{count} {count|riga|righe} senza Id', en: '{count} {count|row|rows} without Id' },
  adoptText: {
    it: 'Scritte a mano nel foglio: {rows}. Contano già. Ricevono l’Id e l’ordine con «Completa», o al prossimo salvataggio nel riquadro.',
    en: 'Typed by hand, without Id or order: {rows}. They already count; the next save or “Complete” adds what is missing.',
  },
  wrongCellsTitle: {
    it: '{count} {count|cella da correggere|celle da correggere}',
    en: '{count} {count|cell|cells} to correct',
  },
  wrongCellsText: {
    it: 'Le formule non le contano, o le contano male. I rilievi dicono quali sono e come correggerle.',
    en: 'Formulas do not count them, or count them wrongly. The findings say which they are and how to correct them.',
  },
  showWrongCells: { it: 'Mostra i rilievi', en: 'Show the findings' },
  import: { it: 'Importa un file…', en: 'Import a file…' },
  export: { it: 'Esporta un file…', en: 'Export a file…' },
  prepare: { it: 'Prepara cartella…', en: 'Prepare workbook…' },
  trial: { it: 'Prova in Excel…', en: 'Try in Excel…' },
  shared: { it: 'Dati comuni', en: 'Shared data' },
  sharedText: {
    it: 'Quello che tutti gli obiettivi usano: ente, esercizio, centri, programmi.',
    en: 'What all objectives use: municipality, year, centres, programmes.',
  },
  registers: { it: 'Registri', en: 'Registers' },
  registersText: {
    it: 'Che cosa è stato cambiato dopo l’approvazione, e chi ha scritto che cosa.',
    en: 'What was changed after the approval, and who wrote what.',
  },
  files: { it: 'File e fogli', en: 'Files and sheets' },
  filesText: {
    it: 'Portare i dati da una cartella all’altra e rimettere a posto i fogli.',
    en: 'Take data from one workbook to another, and put the sheets in order.',
  },
};
