/** Words of the diary of changes, in Italian. */
export const diary = {
  'diary.title': 'Diario delle modifiche',
  'diary.ofObjective': 'Chi ha cambiato che cosa',
  'diary.about':
    'Ciò che è stato salvato o importato da questo riquadro, il più recente in alto. Quanto si scrive direttamente nei fogli non vi compare. Il nome è quello che ciascuno ha scritto: non prova chi è stato.',
  'diary.search': 'Cerca nel diario',
  'diary.filters': 'Filtri del diario',
  'diary.objective': 'Obiettivo',
  'diary.who': 'Chi',
  'diary.nobody': '(senza nome)',
  'diary.count': '{count} {count|modifica|modifiche} su {total}',
  'diary.noneFound': 'Nessuna modifica corrisponde alla ricerca e ai filtri.',
  'diary.emptyTitle': 'Il diario è vuoto',
  'diary.emptyText': 'Vi comparirà ciò che si salva o si importa da questo riquadro, da adesso.',
  'diary.clear': 'Mostra tutto',
  'diary.added': 'Riga aggiunta',
  'diary.deleted': 'Riga eliminata',
  'diary.changed': 'Righe modificate',
  'diary.imported': 'Importazione',
  'diary.before': 'Prima',
  'diary.after': 'Dopo',
  'diary.blank': '(vuoto)',
  'diary.noDay': '(senza data)',
  'diary.named': 'Nome nel diario: {name}',
  'diary.name': 'Il proprio nome nel diario',
  'diary.nameHint': 'Cognome e nome, o vuoto. Resta in questo computer ed è lo stesso delle rettifiche.',
  'diary.keepName': 'Usa questo nome',
  'diary.kept': 'Da adesso il diario riporta: {name}',
  'diary.keptNobody': 'Da adesso il diario non riporta alcun nome',
  'diary.showSheet': 'Mostra il foglio Diario',
  'diary.offTitle': 'Il diario è spento',
  'diary.offText':
    'Ciò che si salva non viene annotato. Per accenderlo: Parametri, «Diario delle modifiche».',
  'diary.toParameters': 'Apri i parametri',
  'diary.missingTitle': 'Nella cartella manca il diario',
  'diary.missingText':
    'Ciò che si salva non viene annotato. «Prepara cartella» aggiunge il foglio Diario; il resto rimane com’è.',
  'diary.closedTitle': 'Il diario non si può scrivere',
  'diary.closed.filtered':
    'Un filtro nasconde righe del foglio Diario: ciò che si salva non viene annotato. Togliere il filtro.',
  'diary.closed.protected':
    'Il foglio Diario è protetto: ciò che si salva non viene annotato. Togliere la protezione.',
  'diary.closed.used-below':
    'Nel foglio Diario c’è altro sotto la tabella: ciò che si salva non viene annotato. Spostarlo in un altro foglio.',
  'diary.closed.missing-column':
    'Al foglio Diario manca una colonna: ciò che si salva non viene annotato. «Prepara cartella» la rimette.',
} as const;
