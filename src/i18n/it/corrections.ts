/** Words of corrections to an approved plan, in Italian. */
export const corrections = {
  'correction.title': 'Rettifica del piano approvato',
  'correction.approvedBy': 'Piano approvato il {date} ({act}). Valori che cambiano:',
  'correction.approved': 'Piano approvato il {date}. Valori che cambiano:',
  'correction.change': '{field}: {before} → {after}',
  'correction.kind': 'Tipo di rettifica',
  'correction.kind.error': 'errore materiale',
  'correction.kind.variation': 'variazione',
  'correction.act': 'Atto',
  'correction.actHint':
    'Per esempio D.G.C. n. 12 del 03/05/2018. Vuoto finché l’atto non c’è: la variazione resta proposta.',
  'correction.reason': 'Motivo',
  'correction.reasonHint': 'Perché il valore approvato cambia',
  'correction.author': 'Autore',
  'correction.authorHint': 'Cognome e nome. Il computer lo propone la prossima volta. Non vale come firma.',
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
  'correction.filter.kind': 'Tipo di rettifica',
  'correction.filter.state': 'Stato',
  'correction.count': '{count} {count|rettifica|rettifiche} su {total}',
  'correction.show': 'Mostra il foglio da stampare',
  'correction.showHint':
    'Il foglio Rettifiche è già impaginato: orizzontale, con le intestazioni su ogni pagina. Per stamparne una parte, filtrare con le frecce delle intestazioni; poi Ctrl+P, sul Mac ⌘P.',
  'correction.freezeTitle': '{count} {count|riga|righe} senza valori approvati',
  'correction.freezeText':
    'Sono fasi e indicatori aggiunti o importati dopo l’approvazione: se cambiano nel foglio, nessun rilievo lo segnala. «Conserva come approvati» prende i valori di adesso.',
  'correction.freeze': 'Conserva come approvati',
  'correction.frozen': 'Valori approvati conservati: {count} {count|riga|righe}',
  'correction.approveHint':
    'Salvando questa data il piano risulta approvato: da allora pesi, date previste e valori attesi cambiano solo con una rettifica.',
} as const;
