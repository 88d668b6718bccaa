import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Sentence } from './sentence';

/** A phase. */
export const phaseSentences: Record<FindingCode<'phase'>, Sentence> = {
  'duplicate-phase': {
    it: '{count} fasi dell’obiettivo hanno questa descrizione. Cambiarla o togliere il doppione.',
    en: '{count} phases of the objective have this description. Change it or remove the duplicate.',
  },
  'weight-missing': {
    it: 'Manca il peso della fase. Indicarlo: i pesi devono dare 100.',
    en: 'The weight of the phase is missing. Give it: the weights must make 100.',
  },
  'phase-weight-range': {
    it: 'Il peso della fase è {value}: deve stare fra 0 e 100. Correggerlo.',
    en: 'The phase’s weight is {value}: it must be between 0 and 100. Correct it.',
  },
  'progress-missing': {
    it: 'Manca l’avanzamento della fase. Indicarlo, anche se è 0.',
    en: 'The progress of the phase is missing. Give it, even if it is 0.',
  },
  'progress-range': {
    it: 'L’avanzamento della fase è {value} %: deve stare fra 0 e 100. Correggerlo.',
    en: 'The phase’s progress is {value} %: it must be between 0 and 100. Correct it.',
  },
  'phase-manager-missing': {
    it: 'Manca il responsabile della fase. Indicarlo.',
    en: 'The manager of the phase is missing. Give it.',
  },
  'phase-centre-missing': {
    it: 'Manca il centro di responsabilità della fase. Indicarlo.',
    en: 'The responsibility centre of the phase is missing. Give it.',
  },
  'unknown-phase-centre': {
    it: 'Il centro «{text}» della fase non è nel foglio Centri. Aggiungerlo o correggere il codice.',
    en: 'The phase’s centre “{text}” is not in the sheet Centri. Add it or correct the code.',
  },
  'planned-dates-order': {
    it: 'La fine prevista ({end}) viene prima dell’inizio previsto ({start}). Correggere una delle due date.',
    en: 'The planned end ({end}) comes before the planned start ({start}). Correct one of the two dates.',
  },
  'actual-dates-order': {
    it: 'La fine effettiva ({end}) viene prima dell’inizio effettivo ({start}). Correggere una delle due date.',
    en: 'The actual end ({end}) comes before the actual start ({start}). Correct one of the two dates.',
  },
  'started-no-progress': {
    it: 'La fase è stata avviata il {start}, ma l’avanzamento è 0 %. Aggiornare l’avanzamento o togliere l’inizio effettivo.',
    en: 'The phase started on {start}, but its progress is 0 %. Enter it or remove the actual start.',
  },
  'ended-not-complete': {
    it: 'La fase si è conclusa il {end}, ma l’avanzamento è {progress} %. Portarlo a 100 o togliere la fine effettiva.',
    en: 'The phase ended on {end}, but its progress is {progress} %. Make it 100 or remove the actual end.',
  },
  'complete-not-ended': {
    it: 'La fase è al 100 %, ma manca la fine effettiva. Indicarla.',
    en: 'The phase is at 100 %, but its actual end is missing. Give it.',
  },
  'phase-late': {
    it: 'La fase doveva finire il {plannedEnd} e al {date} non è conclusa: {days} {days|giorno|giorni} di ritardo. Aggiornare avanzamento e fine effettiva, o accettare il rilievo con il motivo.',
    en: 'The phase was to end on {plannedEnd} and is not completed on {date}: {days} {days|day|days} late. Update it, or accept the finding with the reason.',
  },
  'ended-late-no-note': {
    it: 'La fase si è conclusa il {actualEnd} invece del {plannedEnd}: {days} {days|giorno|giorni} di ritardo. Spiegare il motivo nelle note.',
    en: 'The phase ended on {actualEnd} instead of {plannedEnd}: {days} {days|day|days} late without a note. Explain why in the notes.',
  },
  'phase-weight-as-fraction': {
    it: 'Il peso della fase è {value}: si intende {meant}? Excel legge «50%» come 0,5. Moltiplicarlo per 100, o accettare il rilievo con il motivo.',
    en: 'The phase’s weight is {value}: is {meant} meant? Excel reads “50%” as 0.5. Multiply it by 100, or accept the finding with the reason.',
  },
  'progress-as-fraction': {
    it: 'L’avanzamento della fase è {value} %: si intende {meant} %? Excel legge «50%» come 0,5. Moltiplicarlo per 100, o accettare il rilievo con il motivo.',
    en: 'The phase’s progress is {value} %: is {meant} % meant? Excel reads “50%” as 0.5. Multiply it by 100, or accept the finding with the reason.',
  },
  'actual-after-reference': {
    it: '{date} ({field}) viene dopo la data di riferimento {reference}, alla quale la scheda rende conto. Controllare la data: se è giusta, togliere ciò che è successo dopo o accettare il rilievo con il motivo.',
    en: '{date} ({field}) comes after the reference date {reference}, which the scheda reports on. Check the date: if it is right, remove what happened later or accept the finding with the reason.',
  },
  'dates-far-from-year': {
    it: '{date} ({field}) è lontano più di cinque anni dall’esercizio {year}. Controllare l’anno.',
    en: '{date} ({field}) is more than five years away from the financial year {year}. Check the year.',
  },
  'dates-of-other-year': {
    it: 'Le date della fase sono tutte del {found}, ma l’esercizio è il {year}. Se sono state scritte senza anno, Excel ha messo quello in corso: correggerlo.',
    en: 'All dates of the phase are in {found}, but the financial year is {year}. If they were typed without a year, Excel added the current one: correct it.',
  },
};
