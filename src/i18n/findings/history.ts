import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Sentence } from './sentence';

/** The earlier years of an indicator. */
export const historySentences: Record<FindingCode<'history'>, Sentence> = {
  'history-yes-no-value': {
    it: 'L’indicatore si misura con sì o no (1 o 0), ma il valore del {year} è {text}. Correggerlo o segnarlo come non confrontabile, con il motivo.',
    en: 'The indicator is measured by yes or no (1 or 0), but the value of {year} is {text}. Correct it or mark it as not comparable, with the reason.',
  },
  'history-other-unit': {
    it: 'Il valore del {year} ({value}) sembra in un’unità diversa dal risultato ({result} %). Indicarne l’unità, o segnarlo come non confrontabile con il motivo.',
    en: 'The value of {year} ({value}) seems to be in another unit than the result ({result} %). Enter its unit, or mark it as not comparable with the reason.',
  },
  'base-differs': {
    it: 'Il valore base è {base}, ma il valore raggiunto nel {year} è {value}. Controllare quale è giusto e correggere l’altro.',
    en: 'The base {base} differs from the value achieved in {year}, {value}. Check which is right.',
  },
  'history-future-year': {
    it: 'Lo storico ha un valore del {year}, ma l’esercizio è il {financialYear}: lo storico è degli anni precedenti e questo valore non si stampa. Correggere l’anno o togliere la riga.',
    en: 'The history has a value of {year}, but the financial year is {financialYear}: the history is of earlier years and this value is not printed. Correct the year or remove the row.',
  },
};
