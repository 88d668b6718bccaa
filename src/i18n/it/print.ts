/** Words of the print run, in Italian. */
export const print = {
  'print.title': 'Componi scheda',
  'print.text': 'Le schede scelte vengono impaginate su un foglio di questa cartella, pronto da stampare.',
  'print.none': 'Non ci sono ancora obiettivi da comporre.',
  'print.scope': 'Che cosa stampare',
  'print.one': 'Solo l’obiettivo {code}',
  'print.all': 'Tutti gli obiettivi ({count})',
  'print.some': 'Alcuni obiettivi',
  'print.filter.centre': 'Centro',
  'print.filter.programme': 'Programma',
  'print.filter.portfolio': 'Assessorato',
  'print.filters': 'Filtri degli obiettivi',
  'print.tickAll': 'Scegli questi {count}',
  'print.tickNone': 'Togli tutti',
  'print.ticked': '{count} {count|scelto|scelti} su {total}',
  'print.options': 'Data e parti da stampare',
  'print.referenceDate': 'Data di riferimento',
  'print.referenceDateHint':
    'Vale per lo stato di attuazione, i valori di fasi e indicatori, i ritardi e il Gantt, solo in questa stampa.',
  'print.asInParameters': 'Come nei parametri ({date})',
  'print.noDate': 'nessuna',
  'print.part.cover': 'Copertina con riepilogo',
  'print.part.gantt': 'Gantt',
  'print.part.indicators': 'Indicatori',
  'print.part.achievement': 'Grado di raggiungimento',
  'print.part.stamp': 'Timbro di protocollo, se i parametri lo contengono',
  'print.part.signatures': 'Righe per le firme',
  'print.part.people': 'Nomi di responsabili e direttori',
  'print.check': 'Prima di comporre',
  'print.checking': 'Si contano le pagine di {count} {count|scheda|schede}…',
  'print.pages': '{pages} {pages|pagina|pagine} per {count} {count|scheda|schede}.',
  'print.noRemarks': 'Niente da segnalare.',
  'print.remarks': '{count} {count|punto da guardare|punti da guardare}',
  'print.remark.no-narrative':
    'Lo stato di attuazione è vuoto: la sezione esce con «Stato di attuazione non ancora compilato». Scriverlo, oppure scegliere un’altra data di riferimento.',
  'print.remark.no-phases': 'Non ci sono fasi: il Gantt manca e la tabella esce vuota.',
  'print.remark.no-indicators':
    'Non ci sono indicatori: la sezione esce vuota. Aggiungerne, oppure togliere gli indicatori dalla stampa.',
  'print.remark.no-monitoring':
    'A questa data non sono registrati valori: escono gli ultimi registrati prima, o spazi vuoti. Registrarli in Andamento, oppure scegliere un’altra data di riferimento.',
  'print.remark.header-shortened':
    'Alcuni testi della testata sono troppo lunghi: lì escono abbreviati, per esteso nella prima pagina.',
  'print.remark.long-narrative':
    'Lo stato di attuazione ha {characters} caratteri e prende più di tre pagine: si può riassumere.',
  'print.remark.long-word': 'C’è una parola lunghissima, forse un indirizzo web: viene spezzata a fine riga.',
  'print.remark.phase-without-dates':
    'La fase non ha date: nel Gantt esce senza barra. Scrivere inizio e fine previsti.',
  'print.remark.phase-outside-gantt':
    'Le date della fase sono fuori dai mesi del Gantt: la barra non si vede. Controllare le date, o i mesi nei parametri.',
  'print.staleTitle': 'Schede da ricomporre',
  'print.staleText': 'I dati sono cambiati dopo la composizione di: {codes}.',
  'print.chooseStale': 'Scegli queste',
  'print.tooLongTitle': 'Le pagine sono troppe per un foglio',
  'print.tooLongText':
    'Un foglio di Excel ne stampa al massimo 1.027: scegliere meno obiettivi, per esempio un centro per volta.',
  'print.start': 'Componi {count|scheda|schede}',
  'print.working': 'Composizione…',
  'print.stop': 'Ferma',
  'print.stopping': 'Si ferma appena possibile…',
  'print.cancelledTitle': 'Composizione fermata',
  'print.cancelledText': 'La cartella è rimasta com’era: le schede composte in precedenza ci sono ancora.',
  'print.done': 'Foglio «{sheet}»: {pages} {pages|pagina|pagine}',
  'print.how':
    'In Excel per Windows o Mac premere Ctrl+P (Cmd+P) e scegliere la stampante, oppure un PDF; in Excel per il web scegliere File > Stampa.',
  'print.pagesTable': 'Pagine per scheda',
  'print.scheda': 'Scheda',
  'print.pagesHead': 'Pagine',
} as const;
