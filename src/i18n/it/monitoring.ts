/** Words of the course of the year, in Italian. */
export const monitoring = {
  'monitoring.list': 'Andamento dell’anno',
  'monitoring.text': 'Scegliere la data da registrare. Altre date si aggiungono nei parametri.',
  'monitoring.empty':
    'Nessuna data di monitoraggio: scriverle in Cartella, Parametri, insieme con l’esercizio.',
  'monitoring.nothing': 'Non c’è niente da registrare: aggiungere prima fasi o indicatori.',
  'monitoring.editing': 'Monitoraggio al {name}',
  'monitoring.name': 'monitoraggio al {date}',
  'monitoring.hint': 'Vuoto se non ancora noto: non vale zero. Una riga svuotata viene tolta dal foglio.',
  'monitoring.referenceHint':
    'È la data di riferimento: i valori sono quelli di Fasi e Indicatori. Salvando diventano i valori registrati a questa data, e ciò che si cambia qui cambia anche lì.',
  'monitoring.value.phase': 'Avanzamento',
  'monitoring.value.indicator': 'Valore raggiunto',
  'monitoring.progressHint': 'Per esempio 40',
  'monitoring.notes': 'Nota',
  'monitoring.earlier': 'Al {date}: {value}',
  'monitoring.computed': 'Valore raggiunto: {value} %, da valore base e valore attuale',
  'monitoring.phase': 'Fase {number}: {name}',
  'monitoring.indicator': 'Indicatore {number}: {name}',
  'monitoring.reference': 'data di riferimento',
  'monitoring.notRecorded': 'non registrato',
  'monitoring.progress': 'Avanzamento {progress}',
  'monitoring.reached': 'Indicatori raggiunti {reached} di {count}',
  'monitoring.late': 'Ritardo {days} {days|giorno|giorni}',
} as const;
