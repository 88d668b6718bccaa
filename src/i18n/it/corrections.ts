/** Words of corrections to an approved plan, in Italian. */
export const corrections = {
  'correction.title': 'Rettifica del piano approvato',
  'correction.approvedBy': 'Il piano è stato approvato il {date} ({act}). Si modificano:',
  'correction.approved': 'Il piano è stato approvato il {date}. Si modificano:',
  'correction.change': '{field}: {before} → {after}',
  'correction.kind': 'Genere',
  'correction.kind.error': 'errore materiale',
  'correction.kind.variation': 'variazione',
  'correction.act': 'Atto',
  'correction.actHint':
    'Per esempio D.G.C. n. 12 del 03/05/2018. Vuoto finché l’atto non c’è: la variazione resta proposta.',
  'correction.reason': 'Motivo',
  'correction.reasonHint': 'Perché il valore approvato cambia',
  'correction.author': 'Autore',
  'correction.authorHint':
    'Cognome e nome. Questo computer lo ricorda per la prossima volta; non prova chi ha scritto.',
  'correction.confirm': 'Salva la rettifica',
  'correction.saved': 'Rettifica salvata: {name}',

  'correction.list': 'Rettifiche',
  'correction.editing': 'Rettifica',
  'correction.empty':
    'Nessuna rettifica. Qui si leggono i cambiamenti del piano dopo l’approvazione, ognuno con il suo motivo.',
  'correction.gone': 'La rettifica non è più nel foglio',
  'correction.name': '{field} {after}',
  'correction.noRow': '(la riga non c’è più)',
  'correction.state.proposta': 'proposta',
  'correction.state.approvata': 'approvata',
  'correction.state.none': 'senza stato',
  'correction.filters': 'Filtri delle rettifiche',
  'correction.filter.objective': 'Obiettivo',
  'correction.filter.kind': 'Genere',
  'correction.filter.state': 'Stato',
  'correction.count': '{count} {count|rettifica|rettifiche} su {total}',
  'correction.show': 'Mostra il foglio da stampare',
  'correction.showHint':
    'Il foglio Rettifiche è già impaginato: orizzontale, con le intestazioni su ogni pagina. Per stamparne una parte, filtrare con le frecce delle intestazioni; poi Ctrl+P, sul Mac ⌘P.',
  'correction.freezeTitle': '{count} {count|riga|righe} senza valori approvati',
  'correction.freezeText':
    'Fasi e indicatori aggiunti o importati dopo l’approvazione: le modifiche fatte nel foglio non si vedono. Si possono conservare come approvati i valori di adesso.',
  'correction.freeze': 'Conserva come approvati',
  'correction.frozen': 'Valori approvati conservati: {count} {count|riga|righe}',
  'correction.approveHint':
    'Con la data, i valori previsti di fasi e indicatori si conservano come approvati: da allora cambiano solo con una rettifica.',
} as const;
