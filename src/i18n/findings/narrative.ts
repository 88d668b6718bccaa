import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Sentence } from './sentence';

/** Figures of a paragraph. */
export const narrativeSentences: Record<FindingCode<'narrative'>, Sentence> = {
  'narrative-variation': {
    it: 'Nel testo: «{quote}». Da {from} a {to} la variazione è {right} %, non {said}. Correggere il testo.',
    en: 'In the text: “{quote}”. From {from} to {to} the change is {right} %, not {said}. Correct the text.',
  },
  'narrative-direction': {
    it: 'Nel testo: «{quote}». Da {from} a {to} la variazione è {right} %: il testo dice il contrario. Correggerlo.',
    en: 'In the text: “{quote}”. From {from} to {to} the change is {right} %: the text says the opposite. Correct it.',
  },
  'narrative-difference': {
    it: 'Nel testo: «{quote}». Fra {from} e {to} la differenza è {right}, non {said}. Correggere il testo.',
    en: 'In the text: “{quote}”. Between {from} and {to} the difference is {right}, not {said}. Correct the text.',
  },
  'narrative-points': {
    it: 'Nel testo: «{quote}». Fra {from} e {to} la differenza è di {right} punti percentuali, non {said}. Correggere il testo.',
    en: 'In the text: “{quote}”. Between {from} and {to} the difference is {right} percentage points, not {said}. Correct the text.',
  },
  'narrative-share': {
    it: 'Nel testo: «{quote}». La quota di {from} su {to} è {right} %, non {said}. Correggere il testo.',
    en: 'In the text: “{quote}”. {from} out of {to} is {right} %, not {said}. Correct the text.',
  },
  'narrative-indicator': {
    it: 'Nel testo: «{quote}». Dall’indicatore {indicator} (base {base}, attuale {current}) risulta {right} %, non {said}. Controllare quale è giusto.',
    en: 'In the text: “{quote}”. Indicator {indicator} (base {base}, current {current}) gives {right} %, not {said}. Check which one is right.',
  },
};
