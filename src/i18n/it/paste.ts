/** Words of pasting rows from Excel or Word. */
export const paste = {
  'paste.title': 'Incolla righe',
  'paste.text': 'Righe incollate',
  'paste.hint':
    'Copiare le righe in Excel o una tabella in Word, fare clic nel riquadro e premere Ctrl+V (sul Mac ⌘V).',
  'paste.tooLongTitle': 'Troppe righe insieme',
  'paste.tooLongText':
    'Il testo da incollare ha {length} caratteri: se ne leggono fino a {limit} alla volta. Incollare la tabella in più parti, una dopo l’altra.',
  'paste.headings': 'La prima riga contiene le intestazioni',
  'paste.columns': 'Che cosa contengono le colonne',
  'paste.column': 'Colonna {number}',
  'paste.notUsed': 'non usare',
  'paste.guessedTitle': 'Colonne da controllare',
  'paste.guessedText':
    'Senza intestazioni le colonne sono state riconosciute dal contenuto, le date e i numeri nell’ordine in cui stanno. Controllare le scelte qui sotto.',
  'paste.narrowTitle': 'In alcune celle c’è solo #####',
  'paste.narrowText':
    'Excel copia #### quando la colonna è troppo stretta. Allargarla in Excel, copiare di nuovo e incollare.',
  'paste.noRows': 'Sotto le intestazioni non ci sono righe da aggiungere. Copiare anche le righe.',
  'paste.noColumns': 'Nessuna colonna è usata. Scegliere che cosa contiene almeno una colonna.',
  'paste.ready': '{count} {count|riga pronta|righe pronte}',
  'paste.faulty': '{count} {count|riga da correggere|righe da correggere}',
  'paste.faultyText':
    'Correggere le righe elencate nel testo incollato, oppure nella tabella di origine e incollare di nuovo. Finché ci sono errori non viene scritto nulla.',
  'paste.row': 'Riga {number}',
  'paste.moreFaulty': 'Altre righe da correggere: {count}.',
  'paste.moreReady': 'Altre righe pronte: {count}.',
  'paste.empty': '(vuoto)',
  'paste.save': 'Aggiungi {count} {count|riga|righe}',
  'paste.refusedTitle': 'Righe non aggiunte',
  'paste.refusedText': 'La cartella è cambiata nel frattempo. Niente è stato scritto: riprovare.',
  'paste.restoredTitle': 'Righe non aggiunte ritrovate',
  'paste.restoredText':
    'Il riquadro era stato lasciato prima di aggiungerle: non sono ancora nella cartella.',
  'paste.foreignText':
    'Queste righe sono state incollate in un’altra copia di questa cartella, oppure prima che il file fosse rinominato o spostato. Controllarle prima di aggiungerle, o uscire senza aggiungerle.',
  'paste.leaveTitle': 'Uscire senza aggiungere le righe?',
  'paste.leaveText': 'Il testo incollato andrà perso.',
  'paste.leave': 'Esci senza aggiungere',
  'paste.stay': 'Resta qui',
} as const;
