/** Words of *Prova in Excel*. */
export const trial = {
  'workbook.trial': 'Prova in Excel…',
  'trial.title': 'Prova in Excel',
  'trial.text':
    'Prova in questo Excel, passo per passo, tutto ciò su cui Scheda PEG si appoggia: separatori, tabelle, formule, regole delle celle, stampa. Lavora su un foglio suo, che alla fine toglie; i dati della cartella non vengono toccati.',
  'trial.before':
    'Meglio quando nessun altro scrive nella cartella. Dopo la prova, il comando Annulla di Excel non torna più a ciò che si è fatto prima.',
  'trial.start': 'Avvia la prova',
  'trial.again': 'Ripeti la prova',
  'trial.working': 'Passo {done} di {all}',
  'trial.stop': 'Ferma',
  'trial.stopping': 'La prova si ferma…',
  'trial.good.title': 'Tutto bene',
  'trial.good.text':
    'Tutti i {count} passi sono andati come previsto: Scheda PEG lavora bene in questo Excel.',
  'trial.different.title': 'Funziona, con queste differenze',
  'trial.different.text':
    'Il necessario c’è. In {count} {count|punto|punti} questo Excel fa in altro modo: il componente se ne accorge e rimedia, o ne fa a meno.',
  'trial.unusable.title': 'Qui non si può usare',
  'trial.unusable.text':
    'In questo Excel manca qualcosa senza cui i dati non sarebbero scritti bene. Non usare Scheda PEG qui: copiare il resoconto e mandarlo a chi gestisce il componente.',
  'trial.stopped.title': 'Prova fermata',
  'trial.stopped.text': 'Fatti {count} passi. Il foglio della prova è stato tolto.',
  'trial.leftovers': 'Sono rimasti dalla prova, e si possono eliminare a mano: {names}.',
  'trial.different': 'Diverso dal previsto',
  'trial.missing': 'Manca, ed è necessario',
  'trial.copy': 'Copia il resoconto',
  'trial.report': 'Resoconto, senza dati della cartella',
  'copy.done': 'Copiato',
} as const;
