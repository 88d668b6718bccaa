/** The pane's words in Italian. */
export const pane = {
  'pane.title': 'Scheda PEG',
  'pane.opening': 'Un momento…',
  'pane.noLibrary':
    'Scheda PEG non si è aperta: la libreria di Office non è raggiungibile. Controllare il collegamento alla rete, poi chiudere e riaprire il riquadro.',
  'pane.notExcel':
    'Scheda PEG funziona solo dentro Excel. Aprire Excel e scegliere un comando di «Scheda PEG» nella barra multifunzione.',
  'pane.oldExcel':
    'Questa versione di Excel è troppo vecchia per Scheda PEG. Servono Microsoft 365, Excel per il web oppure Excel 2021 o successivo: chiedere l’aggiornamento a chi gestisce i computer.',
  'pane.newerTitle': 'Cartella di una versione più recente',
  'pane.newerText':
    'Questa cartella è stata preparata da una versione più recente di Scheda PEG. Per non danneggiarla, qui non si può modificare. Chiudere e riaprire il riquadro; se il messaggio ricompare, avvisare chi gestisce Scheda PEG. Un modulo aperto non è stato salvato: si ritrova dopo l’aggiornamento.',
  'pane.from1904Title': 'Questa cartella conta i giorni dal 1904',
  'pane.from1904Text':
    'Ogni data si leggerebbe quattro anni e un giorno troppo presto: finché è così, qui non si lavora. In Excel togliere «Usa sistema data 1904» (File, Opzioni, Impostazioni avanzate), correggere le date che si spostano e riaprire il riquadro.',
  'pane.language': 'it',
  'pane.otherLanguage': 'English',
  'pane.retry': 'Riprova',
  'pane.copyDiagnostics': 'Copia diagnostica',
  'pane.diagnosticsCopied': 'Diagnostica copiata',

  'copy.done': 'Copiato',
  'draft.unsaved': 'non salvato',

  'nav.label': 'Parti del riquadro',
  'nav.objectives': 'Obiettivi',
  'nav.findings': 'Rilievi',
  'nav.compose': 'Scheda',
  'nav.workbook': 'Cartella',

  'start.title': 'Per cominciare',
  'start.text':
    'In questa cartella non ci sono ancora i fogli del PEG. Finché non si sceglie, non viene scritto nulla.',
  'start.prepare': 'Prepara questa cartella',
  'start.prepareText': 'Crea i fogli e le tabelle per obiettivi, fasi e indicatori, da riempire.',
  'start.sample': 'Prova con l’esempio',
  'start.sampleText':
    'Prepara la cartella e vi inserisce un obiettivo già rendicontato, per vedere come funziona.',
  'start.import': 'Importa un file',
  'start.importText': 'Legge gli obiettivi da un file di scambio (.json) e li controlla prima di scrivere.',

  'prepare.title': 'Preparare la cartella',
  'prepare.text': 'In questa cartella di lavoro:',
  'prepare.adds':
    'si aggiungono i fogli Parametri, Obiettivi, Fasi, Indicatori e gli altri, ognuno con la sua tabella;',
  'prepare.formulas': 'le formule calcolano pesi, avanzamenti e ritardi;',
  'prepare.keeps': 'i fogli e i dati che ci sono già restano come sono.',
  'prepare.looking': 'Si guarda che cosa c’è da mettere a posto…',
  'prepare.againText': 'Da mettere a posto in questa cartella:',
  'prepare.againKeeps':
    'Quello che manca si aggiunge, vuoto; il resto torna come quando la cartella è stata preparata. I dati rimangono; solo ciò che sta al posto di una formula viene sostituito.',
  'prepare.orderTitle': 'La cartella è a posto',
  'prepare.orderText':
    'Tabelle, colonne, nomi, formule, regole e colori sono quelli che servono: non c’è niente da fare.',
  'prepare.doneTitle': 'Messo a posto e ricontrollato',
  'prepare.leftTitle': 'Non ancora a posto',
  'prepare.leftText':
    'Ricontrollando la cartella, questo manca ancora: forse qualcuno vi sta lavorando. Riprovare; se si ripete, avviare «Prova in Excel» e mandarne il resoconto a chi gestisce Scheda PEG.',
  'prepare.start': 'Prepara cartella',
  'prepare.working': 'Preparazione…',

  'objective.change': 'Tutti gli obiettivi',
  'objective.more': 'mostra tutto',
  'objective.less': 'mostra meno',

  'overview.weights': 'Somma dei pesi',
  'overview.weights.ok': 'a posto',
  'overview.weights.missing': 'mancano {points} punti',
  'overview.weights.excess': '{points} punti di troppo',
  'overview.weights.none': 'nessun peso',
  'overview.progress': 'Avanzamento ponderato',
  'overview.phases': '{count} {count|fase|fasi}',

  'form.save': 'Salva',
  'form.saveNext': 'Salva e aggiungi',
  'form.saving': 'Salvataggio…',
  'form.cancel': 'Annulla',
  'form.back': 'Indietro',
  'form.delete': 'Elimina',
  'form.unsavedTitle': 'Uscire senza salvare?',
  'form.unsavedText': 'Le modifiche non salvate andranno perse.',
  'form.discard': 'Esci senza salvare',
  'form.keepEditing': 'Continua a modificare',
  'form.restoredTitle': 'Ritrovate modifiche non salvate',
  'form.restoredText':
    'Il modulo era stato chiuso prima di salvare. Le modifiche sono qui sotto: salvarle, oppure tornare indietro.',
  'form.restoredUndo': 'Torna ai valori del foglio',
  'form.restoredRestart': 'Ricomincia',
  'refused.deleteTitle': 'Riga non eliminata',
  'refused.deleteText':
    'Nel frattempo qualcuno ha modificato la riga. Controllare i valori aggiornati; se va eliminata, ripetere l’operazione.',
  'refused.moveTitle': 'Riga non spostata',
  'refused.moveText':
    'Nel frattempo qualcuno ha modificato l’elenco. Controllare l’ordine aggiornato; se serve, ripetere lo spostamento.',

  'conflict.mine': 'Scritto qui: {value}',
  'conflict.theirs': 'Nel foglio: {value}',
  'conflict.empty': '(vuoto)',

  'severity.error': '{count|Errore|Errori}',
  'severity.warning': '{count|Da verificare|Da verificare}',
  'severity.hint': '{count|Suggerimento|Suggerimenti}',
  'filter.all': 'Tutti',

  'workbook.title': 'Cartella',
  'workbook.complete': 'Completa',

  'waiting.title': 'In Excel si sta modificando una cella',
  'waiting.text': 'Premere Invio nella cella per concludere: l’operazione riprende da sola.',
  'waiting.stop': 'Interrompi',

  'failure.cell-being-edited.title': 'In Excel si sta modificando una cella',
  'failure.cell-being-edited.text': 'Premere Invio nella cella e riprovare.',
  'failure.being-edited.title': 'Excel non ha potuto eseguire l’operazione',
  'failure.being-edited.text':
    'Se si sta modificando una cella o il nome di un foglio, premere Invio e riprovare. Se l’errore si ripete, copiare la diagnostica e inviarla a chi gestisce Scheda PEG.',
  'failure.filtered.title': 'Un filtro nasconde delle righe',
  'failure.filtered.text':
    'Una tabella di Scheda PEG è filtrata, ed Excel non vi aggiunge né toglie righe. Togliere i filtri dai fogli (Dati, Cancella), poi riprovare.',
  'failure.filtered.sheet':
    'Il foglio {sheet} è filtrato, e le righe nascoste andrebbero perse di vista. Togliere il filtro dal foglio {sheet} (Dati, Cancella), poi riprovare.',
  'failure.not-in-front.title': 'Excel non ha potuto eseguire l’operazione',
  'failure.not-in-front.text':
    'Forse un’altra cartella è in primo piano: tornare a questa cartella e riprovare. Se l’errore si ripete, copiare la diagnostica e inviarla a chi gestisce Scheda PEG.',
  'failure.in-the-way.title': 'Qualcosa nel foglio è d’intralcio',
  'failure.in-the-way.text':
    'Celle unite, un’altra tabella o celle scritte in fondo al foglio impediscono di spostare le righe. Spostarle in un altro foglio e riprovare.',
  'failure.signed-out.title': 'Excel chiede di accedere',
  'failure.signed-out.text': 'Accedere di nuovo a Microsoft 365 e riprovare.',
  'failure.restart-needed.title': 'Excel va riavviato',
  'failure.restart-needed.text':
    'Salvare la cartella, chiudere Excel e riaprirla; poi controllare nel foglio che cosa è stato scritto e riprovare.',
  'failure.read-only.title': 'La cartella è protetta o di sola lettura',
  'failure.read-only.text':
    'Premere «Abilita modifica» o togliere la protezione (Revisione > Rimuovi protezione foglio), poi riprovare.',
  'failure.read-only.sheet':
    'Il foglio {sheet} è protetto, ed Excel non vi lascia scrivere. Togliere la protezione (Revisione, Rimuovi protezione foglio), poi riprovare.',
  'failure.read-only-workbook.title': 'La cartella è aperta in sola lettura',
  'failure.read-only-workbook.text':
    'Quello che vi si scrive andrebbe perso. Aprire la cartella in modifica, poi riprovare.',
  'failure.hidden-deep.title': 'Un foglio è nascosto del tutto',
  'failure.hidden-deep.text':
    'Il foglio {sheet} è nascosto in modo che nessun menu lo mostra: nessuno vedrebbe ciò che vi si scrive. Chi l’ha nascosto (Visual Basic, xlSheetVeryHidden) deve renderlo visibile; poi riprovare.',
  'failure.missing-item.title': 'Manca un foglio, una tabella o una colonna',
  'failure.missing-item.text':
    'Una tabella, un foglio o una colonna di Scheda PEG non c’è più, forse perché un’altra persona scriveva nello stesso momento. Se manca ancora, «Prepara cartella» la aggiunge di nuovo; poi riprovare.',
  'failure.missing-item.column':
    'Nel foglio {sheet} manca la colonna «{columns}», e i suoi valori andrebbero persi. «Prepara cartella» la aggiunge di nuovo; poi riprovare.',
  'failure.changed-meanwhile.title': 'Nel frattempo la cartella è cambiata',
  'failure.changed-meanwhile.text':
    'Qualcuno ha scritto o spostato qualcosa proprio adesso. Aspettare un momento e riprovare.',
  'failure.code-taken.title': 'Il codice è già usato',
  'failure.code-taken.text':
    'Un’altra riga ha già questo codice: {places}. Scegliere un altro codice e salvare di nuovo.',
  'failure.newer-workbook.title': 'Cartella di una versione più recente',
  'failure.newer-workbook.text':
    'Nel frattempo qualcuno ha preparato questa cartella con una versione più recente di Scheda PEG. Chiudere e riaprire il riquadro, poi riprovare; se il messaggio ricompare, avvisare chi gestisce Scheda PEG.',
  'failure.name-taken.title': 'Un nome è già usato',
  'failure.name-taken.text':
    'Un foglio o un nome definito della cartella ha lo stesso nome di uno che serve a Scheda PEG. Rinominarlo (per i nomi: Formule > Gestione nomi) e riprovare.',
  'failure.too-large.title': 'Troppi dati in una volta',
  'failure.too-large.text':
    'Un testo o un foglio supera i limiti di Excel. Accorciare i testi più lunghi, o importare meno obiettivi per volta.',
  'failure.host-too-old.title': 'Versione di Excel troppo vecchia',
  'failure.host-too-old.text': 'Serve una funzione che questa versione di Excel non ha. Aggiornare Excel.',
  'failure.stands.untouched': 'Non è stato scritto nulla.',
  'failure.stands.put-back': 'Nella cartella è tutto come prima.',
  'failure.stands.part':
    'Una parte dei dati è già nella cartella: importare di nuovo lo stesso file scrive solo quello che manca.',
  'failure.partly-written.title': 'Scritto solo in parte',
  'failure.partly-written.text':
    'Qualcuno ha spostato le righe mentre si salvava, e non tutto è tornato com’era. Qui può stare un valore sbagliato, o mancare una riga: {places}. Controllare e correggere nel foglio, poi salvare di nuovo.',
  'failure.not-kept.title': 'Excel non ha tenuto i valori',
  'failure.not-kept.text':
    'Excel non ha registrato le modifiche: nella cartella è tutto come prima. Togliere eventuali filtri dal foglio e riprovare.',
  'failure.busy.title': 'Excel è occupato o non raggiungibile',
  'failure.busy.text': 'Aspettare un momento e riprovare.',
  'failure.unknown-outcome.title': 'Non si sa se la modifica è riuscita',
  'failure.unknown-outcome.text':
    'Excel non ha risposto in tempo. Prima di riprovare, controllare nel foglio se la modifica c’è già: così non si scrive due volte.',
  'failure.no-second-workbook.title': 'Questo Excel non può scrivere un’altra cartella',
  'failure.no-second-workbook.text':
    'Qui si può scrivere solo nella cartella aperta. Esportare il file di scambio, aprire l’altra cartella e importarlo lì.',
  'failure.cancelled.title': 'Operazione interrotta',
  'failure.cancelled.text':
    'Una parte può essere già stata scritta. Controllare i fogli, poi ripetere l’operazione.',
  'failure.refused.title': 'Excel ha rifiutato l’operazione',
  'failure.refused.text':
    'Premere «Copia diagnostica» e inviare il testo a chi gestisce Scheda PEG. Prima di riprovare, controllare nel foglio se la modifica è stata scritta.',
  'failure.unexpected.title': 'Errore imprevisto',
  'failure.unexpected.text':
    'Premere «Copia diagnostica» e inviare il testo a chi gestisce Scheda PEG. Prima di riprovare, controllare nel foglio se la modifica è stata scritta.',
} as const;
