import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Sentence } from './sentence';

/** An indicator. */
export const indicatorSentences: Record<FindingCode<'indicator'>, Sentence> = {
  'duplicate-indicator': {
    it: '{count} indicatori dell’obiettivo hanno questa descrizione. Cambiarla o togliere il doppione.',
    en: '{count} indicators of the objective have this description. Change it or remove the duplicate.',
  },
  'unknown-indicator-type': {
    it: 'Il tipo «{text}» non è nell’elenco dei tipi di indicatore. Aggiungerlo in Cartella > Elenchi o sceglierne un altro.',
    en: 'The type “{text}” is not in the list of indicator types. Add it to the lists or choose another.',
  },
  'unknown-unit': {
    it: 'L’unità «{text}» non è nell’elenco delle unità di misura. Aggiungerla in Cartella > Elenchi o sceglierne un’altra.',
    en: 'The unit “{text}” is not in the list of units. Add it to the lists or choose another.',
  },
  'indicator-weight-range': {
    it: 'Il peso dell’indicatore è {value}: deve stare fra 0 e 100. Correggerlo.',
    en: 'The indicator’s weight is {value}: it must be between 0 and 100. Correct it.',
  },
  'expected-missing': {
    it: 'Manca il valore atteso dell’indicatore. Indicarlo.',
    en: 'The expected value of the indicator is missing. Give it.',
  },
  'achieved-missing': {
    it: 'Manca il valore raggiunto dell’indicatore. Indicarlo.',
    en: 'The achieved value of the indicator is missing. Give it.',
  },
  'working-incomplete': {
    it: 'Il valore non si può calcolare: manca il valore base (diverso da 0) o il valore attuale. Indicarli.',
    en: 'The value cannot be computed: the base, other than 0, or the current value is missing. Enter them.',
  },
  'value-type': {
    it: 'Il {field} «{text}» non è adatto alla misura dell’indicatore. Correggere il valore o la misura.',
    en: 'The {field} “{text}” does not suit the measure of the indicator. Correct the value or the measure.',
  },
  'yes-no-value': {
    it: 'L’indicatore si misura con sì o no, ma il {field} è {text}. Scrivere sì o no, oppure cambiare la misura.',
    en: 'The indicator is measured by yes or no (1 or 0), but the {field} is {text}. Correct the value or the measure.',
  },
  'achieved-differs': {
    it: 'Il valore raggiunto è {achieved}, ma il calcolo dà {computed} %: {working}. Correggere il valore raggiunto, il valore base o il valore attuale.',
    en: 'The achieved value is {achieved}, but the calculation gives {computed} %: {working}. Correct the achieved, base or current value.',
  },
  'achieved-inverted': {
    it: 'Il valore raggiunto è {achieved}, ma il calcolo dà {computed} %: {working}. I due valori sono stati divisi al contrario ({inverted}). Correggere il valore raggiunto.',
    en: 'The achieved value {achieved} is not {working} = {computed} %: it is the inverted ratio {inverted}. Correct it.',
  },
  'computed-below-expected': {
    it: 'Il valore calcolato ({computed}) non raggiunge l’atteso ({expected}); quello scritto ({achieved}) sì. Correggere il valore raggiunto e spiegare nelle note.',
    en: 'The computed value ({computed}) misses the expected one ({expected}); the typed one ({achieved}) reaches it. Correct the achieved value and explain in the notes.',
  },
  'below-expected-no-note': {
    it: 'Il risultato ({value}) non raggiunge il valore atteso ({expected}). Spiegare il motivo nelle note.',
    en: 'The result ({value}) does not reach the expected value ({expected}) and there is no note. Explain why in the notes.',
  },
  'indicator-weight-as-fraction': {
    it: 'Il peso dell’indicatore è {value}, gli altri sono più di 1: si intende {meant}? Excel legge «50%» come 0,5. Moltiplicarlo per 100, o accettare il rilievo con il motivo.',
    en: 'The indicator’s weight is {value}, others are above 1: is {meant} meant? Excel reads “50%” as 0.5. Multiply it by 100, or accept the finding with the reason.',
  },
  'value-as-fraction': {
    it: 'Il {field} è {value} %: si intende {meant} %? Excel legge «20%» come 0,2. Moltiplicarlo per 100, o accettare il rilievo con il motivo.',
    en: 'The {field} is {value} %: is {meant} % meant? Excel reads “20%” as 0.2. Multiply it by 100, or accept the finding with the reason.',
  },
  'polarity-up-doubtful': {
    it: 'Il verso è crescente, ma il valore atteso ({expected}) è sotto quello di partenza ({start}): tutto ciò che sta sopra l’atteso conta come raggiunto. Se più basso è meglio, invertire il verso.',
    en: 'The indicator is increasing, but the expected value ({expected}) is below the starting one ({start}): all that is above the expected value counts as reached. If lower is better, turn the direction.',
  },
  'polarity-down-doubtful': {
    it: 'Il verso è decrescente, ma il valore atteso ({expected}) è sopra quello di partenza ({start}): tutto ciò che sta sotto l’atteso conta come raggiunto. Se più alto è meglio, invertire il verso.',
    en: 'The indicator is decreasing, but the expected value ({expected}) is above the starting one ({start}): all that is below the expected value counts as reached. If higher is better, turn the direction.',
  },
  'polarity-words-doubtful': {
    it: 'La descrizione comincia con «{words}», e il verso indicato dice il contrario. Controllarlo: con il verso sbagliato un risultato mancato conta come raggiunto.',
    en: 'The description begins with “{words}”, and the direction says the opposite. Check it: with the wrong direction a missed result counts as reached.',
  },
};
