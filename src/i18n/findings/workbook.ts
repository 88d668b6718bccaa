import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Sentence } from './sentence';

/** What is wrong with the workbook as such. */
export const workbookSentences: Record<FindingCode<'workbook'>, Sentence> = {
  'stale-schema': {
    it: 'Alla cartella mancano parti che questa versione usa, o non si leggono: {names}. Premere Prepara cartella.',
    en: 'The workbook lacks parts that this version uses, or they cannot be read: {names}. Press Prepare workbook.',
  },
  'other-heading': {
    it: 'Foglio {sheet}: la colonna «{found}» si legge come «{wanted}». Premere Prepara cartella per ridarle il suo nome.',
    en: 'Sheet {sheet}: the column “{found}” is read as “{wanted}”. Press Prepare workbook to give it its name again.',
  },
  'unreadable-cell': {
    it: 'Foglio {sheet}, cella {address} ({column}): {issue}',
    en: 'Sheet {sheet}, cell {address} ({column}): {issue}',
  },
  'orphan-row': {
    it: 'Foglio {sheet}, cella {address} ({column}): {issue} Fino ad allora la riga non conta.',
    en: 'Sheet {sheet}, cell {address} ({column}): {issue} Until then the row does not count.',
  },
  'code-spaces': {
    it: 'Foglio {sheet}, cella {address} ({column}): «{text}» contiene spazi prima o dopo il codice: i fogli non lo riconoscono. Toglierli.',
    en: 'Sheet {sheet}, cell {address} ({column}): “{text}” has spaces before or after the code, so the sheets do not recognise it. Remove them.',
  },
  'invisible-character': {
    it: 'Foglio {sheet}, cella {address} ({column}): «{text}» contiene un carattere che non si vede: le formule non lo riconoscono. Riscriverlo, o premere Prepara cartella.',
    en: 'Sheet {sheet}, cell {address} ({column}): “{text}” has a character that cannot be seen: formulas do not recognise it. Retype it, or press Prepare workbook.',
  },
  'code-characters': {
    it: 'Foglio {sheet}, cella {address} ({column}): {issue}',
    en: 'Sheet {sheet}, cell {address} ({column}): {issue}',
  },
  'date-of-other-year': {
    it: 'Parametri: {date} ({field}) non va con l’esercizio {year}. Controllare l’anno: se manca, Excel mette quello in corso.',
    en: 'Parameters: {date} ({field}) does not suit the financial year {year}. Check the year: where it is missing, Excel adds the current one.',
  },
  'formula-lost': {
    it: 'Foglio {sheet}, cella {address} ({column}): manca la formula, al suo posto: {text}. Il valore non segue più i dati. Celle così nella colonna: {count}.',
    en: 'Sheet {sheet}, cell {address} ({column}): the formula is missing, in its place: {text}. The value no longer follows the data. Such cells in the column: {count}.',
  },
};
