/** Words of pasting rows from Excel, Word or a CSV file. Beside the dictionaries, since only that needs them. */
export const pasteSentences = {
  title: { it: 'Incolla righe', en: 'Paste rows' },
  text: { it: 'Righe incollate', en: 'Pasted rows' },
  hint: {
    it: 'Copiare le righe da Excel, o una tabella da Word. Poi fare clic nel campo e premere Ctrl+V (sul Mac ⌘V).',
    en: 'Copy the rows in Excel or a table in Word, click in the box and press Ctrl+V (on a Mac ⌘V).',
  },
  tooLongTitle: { it: 'Troppe righe insieme', en: 'Too many rows at once' },
  tooLongText: {
    it: 'Il testo da incollare ha {length} caratteri: se ne leggono fino a {limit} alla volta. Incollare la tabella in più parti, una dopo l’altra.',
    en: 'The text to paste has {length} characters: up to {limit} are read at a time. Paste the table in several parts, one after the other.',
  },
  headings: { it: 'La prima riga contiene le intestazioni', en: 'The first row holds the headings' },
  columns: { it: 'Che cosa contengono le colonne', en: 'What the columns hold' },
  column: { it: 'Colonna {number}', en: 'Column {number}' },
  notUsed: { it: 'non usare', en: 'do not use' },
  guessedTitle: { it: 'Colonne da controllare', en: 'Columns to check' },
  guessedText: {
    it: 'Mancano le intestazioni: le colonne sono riconosciute dal contenuto; date e numeri, dalla posizione. Controllare le scelte qui sotto.',
    en: 'There are no headings: columns were recognised by their content, dates and numbers by their position. Check the choices below.',
  },
  narrowTitle: { it: 'In alcune celle c’è solo #####', en: 'Some cells hold only #####' },
  narrowText: {
    it: 'Excel copia ##### quando la colonna è troppo stretta. Allargarla in Excel, copiare di nuovo e incollare.',
    en: 'Excel copies #### when the column is too narrow. Widen it in Excel, copy again and paste.',
  },
  noRows: {
    it: 'Sotto le intestazioni non ci sono righe da aggiungere. Copiare anche le righe.',
    en: 'There are no rows to add below the headings. Copy the rows too.',
  },
  noColumns: {
    it: 'Nessuna colonna è usata. Scegliere che cosa contiene almeno una colonna.',
    en: 'No column is used. Choose what at least one column holds.',
  },
  ready: { it: '{count} {count|riga pronta|righe pronte}', en: '{count} {count|row ready|rows ready}' },
  faulty: {
    it: '{count} {count|riga da correggere|righe da correggere}',
    en: '{count} {count|row to correct|rows to correct}',
  },
  row: { it: 'Riga {number}', en: 'Row {number}' },
  moreFaulty: { it: 'Altre righe da correggere: {count}.', en: 'More rows to correct: {count}.' },
  moreReady: { it: 'Altre righe pronte: {count}.', en: 'More rows ready: {count}.' },
  empty: { it: '(vuoto)', en: '(empty)' },
  save: { it: 'Aggiungi {count} {count|riga|righe}', en: 'Add {count} {count|row|rows}' },
  refusedTitle: { it: 'Righe non aggiunte', en: 'Rows not added' },
  refusedText: {
    it: 'Nel frattempo la cartella è cambiata. Non è stato scritto nulla: riprovare.',
    en: 'The workbook has changed meanwhile. Nothing was written: try again.',
  },
  restoredTitle: { it: 'Ritrovate righe non ancora aggiunte', en: 'Rows found that were not added' },
  restoredText: {
    it: 'Il riquadro era stato chiuso prima di aggiungerle: non sono ancora nella cartella. Controllarle e premere «Aggiungi».',
    en: 'The pane was left before they were added: they are not in the workbook yet.',
  },
  foreignText: {
    it: 'Queste righe sono state incollate in un’altra copia di questa cartella, oppure prima che il file fosse rinominato o spostato. Controllarle prima di aggiungerle, o uscire senza aggiungerle.',
    en: 'These rows were pasted in another copy of this workbook, or before the file was renamed or moved. Check them before adding them, or leave without adding them.',
  },
  leaveTitle: { it: 'Uscire senza aggiungere le righe?', en: 'Leave without adding the rows?' },
  leaveText: { it: 'Il testo incollato andrà perso.', en: 'The pasted text will be lost.' },
  leave: { it: 'Esci senza aggiungere', en: 'Leave without adding' },
  stay: { it: 'Resta qui', en: 'Stay here' },
  isCsv: { it: 'Le colonne sono separate da {separator}', en: 'The columns are separated by {separator}' },
  ';': { it: 'punto e virgola', en: 'semicolons' },
  ',': { it: 'virgole', en: 'commas' },
  splitTitle: { it: 'Righe spezzate', en: 'Rows in pieces' },
  splitText: {
    it: 'Alcune righe hanno meno celle delle altre. Word le copia così quando una cella ha più capoversi: {example}. Dire come vanno lette.',
    en: 'Some rows have fewer cells than the others. Word copies them like this when a cell has several paragraphs: {example}. Say how to read them.',
  },
  split: { it: 'Come leggere le righe spezzate', en: 'How to read the pieces' },
  'split.following': { it: 'Unirle alla riga che segue', en: 'Join each to the row that follows' },
  'split.preceding': { it: 'Unirle alla riga che precede', en: 'Join each to the row before' },
  'split.apart': { it: 'Tenerle come righe a parte', en: 'Keep them as rows of their own' },
  splitOpen: {
    it: 'Prima di aggiungere le righe, scegliere come leggere quelle spezzate.',
    en: 'Before adding the rows, choose how to read the pieces.',
  },
  totalsTitle: {
    it: '{count} {count|riga di totale lasciata fuori|righe di totale lasciate fuori}',
    en: '{count} {count|row|rows} of totals left out',
  },
  totalsText: {
    it: 'Le somme le calcola la cartella. Fuori: {rows}.',
    en: 'The workbook computes sums itself. Not added: {rows}.',
  },
  keepTotals: { it: 'Aggiungere anche le righe di totale', en: 'Add the rows of totals, too' },
  euro: {
    it: 'Di {count} {count|cella|celle} si scrive il numero senza il segno €: un campo numerico non contiene l’unità.',
    en: 'Of {count} {count|cell|cells} the number is written without the sign €: a field of numbers holds no unit.',
  },
  mend: {
    it: 'Correggere qui sotto le celle sbagliate, oppure il testo incollato. Finché ci sono errori non viene scritto nulla.',
    en: 'Correct the wrong cells below, or the pasted text. Nothing is written while there are errors.',
  },
  cell: { it: 'Riga {number}, {label}', en: 'Row {number}, {label}' },
};
