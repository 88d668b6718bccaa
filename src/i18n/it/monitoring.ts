/** Words of the course of the year, in Italian. */
export const monitoring = {
  'monitoring.list': 'Monitoraggio dell’anno',
  'monitoring.text':
    'Scegliere una data per registrarne i valori. Le date si cambiano in Cartella > Parametri.',
  'monitoring.empty': 'Non ci sono date di monitoraggio. Indicare date ed esercizio in Cartella > Parametri.',
  'monitoring.nothing': 'Non c’è niente da registrare: aggiungere prima fasi o indicatori.',
  'monitoring.editing': 'Monitoraggio al {name}',
  'monitoring.name': 'monitoraggio al {date}',
  'monitoring.hint':
    'Lasciare vuoto ciò che non si sa ancora: non vale zero. Una riga svuotata si toglie dal foglio.',
  'monitoring.referenceHint':
    'È la data di riferimento: qui si vedono i valori di Fasi e Indicatori. «Salva» li registra a questa data; le modifiche valgono anche in Fasi e Indicatori.',
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
  'monitoring.reached': 'Indicatori raggiunti: {reached} su {count}',
  'monitoring.late': 'Ritardo: {days} {days|giorno|giorni}',
} as const;
