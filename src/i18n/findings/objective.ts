import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Sentence } from './sentence';

/** An objective, and its phases and paragraphs taken together. */
export const objectiveSentences: Record<FindingCode<'objective'>, Sentence> = {
  'duplicate-code': {
    it: 'Il codice «{text}» è usato da {count} obiettivi: le loro fasi e i loro indicatori si confondono. Dare a ogni obiettivo un codice diverso.',
    en: 'The code “{text}” belongs to {count} objectives: their phases and indicators cannot be told apart. Change one code.',
  },
  'duplicate-objective': {
    it: '{count} obiettivi del centro hanno questa descrizione. Cambiarla o togliere il doppione.',
    en: '{count} objectives of the centre have this description. Change it or remove the duplicate.',
  },
  'objective-centre-missing': {
    it: 'Manca il centro di responsabilità dell’obiettivo. Indicarlo.',
    en: 'The responsibility centre of the objective is missing. Give it.',
  },
  'unknown-objective-centre': {
    it: 'Il centro «{text}» non è nel foglio Centri. Aggiungerlo o correggere il codice.',
    en: 'The centre “{text}” is not in the sheet Centri. Add it or correct the code.',
  },
  'unknown-involved-centre': {
    it: 'Il centro coinvolto «{text}» non è nel foglio Centri. Aggiungerlo o correggere il codice.',
    en: 'The involved centre “{text}” is not in the sheet Centri. Add it or correct the code.',
  },
  'objective-manager-missing': {
    it: 'Manca il responsabile dell’obiettivo. Indicarlo.',
    en: 'The manager of the objective is missing. Enter one.',
  },
  'programme-missing': {
    it: 'L’obiettivo non è collegato al DUP. Indicare il programma.',
    en: 'The objective is not linked to the DUP. Enter the programme.',
  },
  'unknown-programme': {
    it: 'Il programma «{text}» non è nel foglio DUP. Aggiungerlo o correggere il codice.',
    en: 'The programme “{text}” is not in the sheet DUP. Add it or correct the code.',
  },
  'unknown-other-programme': {
    it: 'L’altro programma «{text}» non è nel foglio DUP. Aggiungerlo o correggere il codice.',
    en: 'The other programme “{text}” is not in the sheet DUP. Add it or correct the code.',
  },
  'unknown-area': {
    it: 'L’area tematica «{text}» non è nell’elenco. Aggiungerla in Cartella > Elenchi o sceglierne un’altra.',
    en: 'The area “{text}” is not in the list. Add it to the lists or choose another.',
  },
  'unknown-portfolio': {
    it: 'L’assessorato «{text}» non è nell’elenco. Aggiungerlo in Cartella > Elenchi o sceglierne un altro.',
    en: 'The portfolio “{text}” is not in the list. Add it to the lists or choose another.',
  },
  'unknown-objective-type': {
    it: 'Il tipo «{text}» non è nell’elenco dei tipi di obiettivo. Aggiungerlo in Cartella > Elenchi o sceglierne un altro.',
    en: 'The type “{text}” is not in the list of objective types. Add it to the lists or choose another.',
  },
  'objective-weight-range': {
    it: 'Il peso dell’obiettivo è {value}: deve stare fra 0 e 100. Correggerlo.',
    en: 'The objective’s weight is {value}: it must be between 0 and 100. Correct it.',
  },
  'no-phases': {
    it: 'L’obiettivo non ha fasi. Aggiungerne almeno una.',
    en: 'The objective has no phases. Add at least one.',
  },
  'no-weights': {
    it: 'Nessuna fase ha un peso: l’avanzamento non si può calcolare. Indicare i pesi.',
    en: 'No phase has a weight: progress cannot be computed. Give the weights.',
  },
  'weights-missing-points': {
    it: 'I pesi delle fasi danno {sum}: mancano {gap} punti per arrivare a 100 (tolleranza {tolerance}). Correggere i pesi.',
    en: 'The phases’ weights add up to {sum}: {gap} points short of 100 (tolerance {tolerance}). Correct them.',
  },
  'weights-excess-points': {
    it: 'I pesi delle fasi danno {sum}: superano 100 di {gap} punti (tolleranza {tolerance}). Correggere i pesi.',
    en: 'The phases’ weights add up to {sum}: {gap} points over 100 (tolerance {tolerance}). Correct them.',
  },
  'weights-as-fractions': {
    it: 'I pesi delle fasi sono tutti fra 0 e 1 e danno {sum} invece di 100: Excel legge «50%» come 0,5. Moltiplicarli tutti per 100.',
    en: 'The phases’ weights are all between 0 and 1 and add up to {sum} instead of 100: Excel reads “50%” as 0.5. Multiply all of them by 100.',
  },
  'objective-weight-as-fraction': {
    it: 'Il peso dell’obiettivo è {value}: si intende {meant}? Excel legge «50%» come 0,5. Moltiplicarlo per 100, o accettare il rilievo con il motivo.',
    en: 'The objective’s weight is {value}: is {meant} meant? Excel reads “50%” as 0.5. Multiply it by 100, or accept the finding with the reason.',
  },
  'narrative-missing': {
    it: 'Manca lo stato di attuazione al {date}. Scriverlo.',
    en: 'The status at {date} is missing. Write it.',
  },
};
