/** Words of *Prova in Excel*. Beside the dictionaries, since only its page needs them. */
export const trialWords = {
  title: { it: 'Prova in Excel', en: 'Trial in Excel' },
  text: {
    it: 'Prova in questo Excel, passo per passo, tutto ciò su cui Scheda PEG si appoggia: separatori, tabelle, formule, regole delle celle, stampa. Lavora su un foglio suo, che alla fine toglie; i dati della cartella non vengono toccati.',
    en: 'Tries in this Excel, step by step, all that Scheda PEG rests on: separators, tables, formulas, rules of cells, printing. It works on a sheet of its own, which it removes at the end; the data of the workbook are not touched.',
  },
  before: {
    it: 'Meglio quando nessun altro scrive nella cartella. Dopo la prova, il comando Annulla di Excel non torna più a ciò che si è fatto prima.',
    en: 'Better when nobody else is writing in the workbook. After the trial, the Undo of Excel does not go back to what was done before.',
  },
  start: { it: 'Avvia la prova', en: 'Start the trial' },
  again: { it: 'Ripeti la prova', en: 'Repeat the trial' },
  working: { it: 'Passo {done} di {all}', en: 'Step {done} of {all}' },
  stop: { it: 'Interrompi', en: 'Stop' },
  stopping: { it: 'La prova si ferma…', en: 'The trial is stopping…' },
  'good.title': { it: 'Tutto bene', en: 'All is well' },
  'good.text': {
    it: 'Tutti i {count} passi sono andati come previsto: Scheda PEG lavora bene in questo Excel.',
    en: 'All {count} steps went as expected: Scheda PEG works well in this Excel.',
  },
  'different.title': { it: 'Funziona, con queste differenze', en: 'It works, with these differences' },
  'different.text': {
    it: 'Il necessario c’è. In {count} {count|punto|punti} questo Excel fa in altro modo: Scheda PEG se ne accorge e rimedia, o ne fa a meno.',
    en: 'What is needed is there. In {count} {count|point|points} this Excel does otherwise: the add-in notices and has another way, or does without.',
  },
  'unusable.title': { it: 'Qui non si può usare', en: 'It cannot be used here' },
  'unusable.text': {
    it: 'In questo Excel manca qualcosa senza cui i dati non sarebbero scritti bene. Non usare Scheda PEG qui: copiare il resoconto e mandarlo a chi gestisce Scheda PEG.',
    en: 'This Excel lacks something without which the data would not be written rightly. Do not use Scheda PEG here: copy the results and send them to whoever runs the add-in.',
  },
  'stopped.title': { it: 'Prova fermata', en: 'Trial stopped' },
  'stopped.text': {
    it: 'Fatti {count} passi. Il foglio della prova è stato tolto.',
    en: '{count} steps were done. The sheet of the trial was removed.',
  },
  leftovers: {
    it: 'Sono rimasti dalla prova, e si possono eliminare a mano: {names}.',
    en: 'These are left from the trial, and can be deleted by hand: {names}.',
  },
  different: { it: 'Diverso dal previsto', en: 'Other than expected' },
  missing: { it: 'Manca, ed è necessario', en: 'Missing, and needed' },
  copy: { it: 'Copia il resoconto', en: 'Copy the results' },
  report: { it: 'Resoconto, senza dati della cartella', en: 'Report, without data of the workbook' },
};
