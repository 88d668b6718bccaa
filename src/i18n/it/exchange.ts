/** Words of import and export, in Italian. */
export const exchange = {
  'import.title': 'Importare un file di scambio',
  'import.sampleTitle': 'Esempio',
  'import.file': 'File di scambio (.json)',
  'import.choose': 'Scegli il file…',
  'import.change': 'Cambia file…',
  'import.fileHint':
    'Il file viene prima controllato tutto: se c’è anche un solo errore non si scrive nulla.',
  'import.paste': 'Incolla il testo…',
  'import.pasteHint': 'Se non si apre nulla da scegliere, incollare il testo del file.',
  'import.pasted': 'Testo del file',
  'import.pastedHint':
    'Aprire il file con un editor di testo (per esempio Blocco note), selezionare tutto, copiare e incollare qui.',
  'import.readPasted': 'Controlla il testo',
  'import.problemsTitle': 'Il file ha {count} {count|errore|errori}: non è stato scritto nulla',
  'import.problemsText': 'Correggere i punti elencati, poi scegliere di nuovo il file o incollarne il testo.',
  'import.moreProblems': 'E altri {count}.',
  'import.previewText': '{entity}, esercizio {year}. Confronto fra il file e la cartella:',
  'import.keptText': 'Le righe della cartella che il file non ha restano come sono.',
  'import.equalTitle': 'Il file è uguale alla cartella: non c’è nulla da scrivere',
  'import.equalText': 'Tutto quello che il file contiene è già nella cartella.',
  'import.table': 'Che cosa cambia nella cartella',
  'import.part': 'Parte',
  'import.added': 'Nuovi',
  'import.changed': 'Modificati',
  'import.same': 'Uguali',
  'import.changedRows': 'Che cosa viene modificato ({count})',
  'import.before': 'Ora: {value}',
  'import.after': 'Dal file: {value}',
  'import.moreRows': 'Altre righe modificate: {count}.',
  'import.replacedTitle': 'Cambiano i parametri della cartella',
  'import.replacedText': 'Si prendono dal file: {names}. Gli altri restano come sono.',
  'import.repeatedTitle': 'Codici che comparirebbero due volte',
  'import.repeatedText':
    'Nella cartella hanno righe senza Id o con un Id diverso da quello del file: {codes}. Completare le righe con «Prepara cartella» o correggere gli Id, poi riprovare.',
  'import.sampleFailedTitle': 'L’esempio non si è caricato',
  'import.sampleFailedText': 'Controllare il collegamento alla rete e riprovare. Niente è stato scritto.',
  'import.start': 'Scrivi nella cartella',
  'import.rest': 'Scrivi quello che manca',
  'import.checking': 'Controllo del file…',
  'import.writing': 'Scrittura in corso…',
  'import.stop': 'Interrompi',
  'import.stopping': 'Si ferma dopo i dati già inviati a Excel…',
  'import.cancelledTitle': 'Importazione interrotta',
  'import.cancelledText':
    'Righe del file che sono già nella cartella: {same} su {total}. La tabella dice che cosa manca: si può scrivere adesso, oppure importando di nuovo il file più tardi.',

  'export.title': 'Esportare un file di scambio',
  'export.text':
    'Il file raccoglie tutto il contenuto della cartella: serve per conservarlo, per confrontarlo e per importarlo in un’altra cartella.',
  'export.people':
    'Contiene nomi di persone: responsabili, direttori e autori. Conservarlo e inviarlo con la stessa cura della cartella.',
  'export.table': 'Che cosa contiene il file',
  'export.count': 'Righe',
  'export.preparing': 'Preparazione del file…',
  'export.download': 'Scarica {name}',
  'export.downloaded':
    'Il file «{name}» è stato preparato. Se non compare fra i download, questo Excel non ne permette: usare «Copia negli appunti».',
  'export.notDownloaded':
    'Excel non dice se il file «{name}» è stato salvato. Se non si trova, usare «Copia negli appunti».',
  'export.copy': 'Copia negli appunti',
  'export.copied': 'Il testo è negli appunti: incollarlo in un file di solo testo e salvarlo come «{name}».',
  'export.byHandTitle': 'Excel non permette di copiare da qui',
  'export.byHandText':
    'Copiare a mano il testo qui sotto (Ctrl+A, poi Ctrl+C), incollarlo in un file di solo testo e salvarlo come «{name}».',
  'export.content': 'Testo del file',
  'export.hint':
    'Excel per Mac e per iPad di solito non salva i file che si scaricano da qui: copiare il testo, incollarlo in un file di solo testo e salvarlo come «{name}».',
  'export.problemsTitle': '{count} {count|punto da correggere|punti da correggere} prima di esportare',
  'export.problemsText':
    'Un file con questi errori non si potrebbe importare di nuovo. Correggerli nei fogli: questa pagina si aggiorna da sola.',
  'export.adoptTitle': '{count} {count|riga|righe} senza Id',
  'export.adoptText':
    'Ci sono anche loro nel file, ma a una nuova importazione si riconoscono solo dalla posizione. Per dare loro un Id, completare prima la cartella con «Prepara cartella».',
  'export.unreadableTitle': '{count} {count|cella da correggere|celle da correggere}',
  'export.unreadableText':
    'Quello che una cella non può significare manca nel file; un numero o una data scritti come testo ci sono:',
  'export.unreadableCell': '{sheet}!{address} ({column}): «{text}»',
  'export.missingTitle': 'Mancano delle tabelle',
  'export.missingText': 'Quello che contenevano manca anche nel file: {tables}.',
} as const;
