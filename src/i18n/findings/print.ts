import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Sentence } from './sentence';

/** What will print badly. */
export const printSentences: Record<FindingCode<'print'>, Sentence> = {
  'no-narrative': {
    it: 'Lo stato di attuazione è vuoto: la sezione esce con «Stato di attuazione non ancora compilato». Scriverlo, oppure scegliere un’altra data di riferimento.',
    en: 'The status is empty: its section says “Stato di attuazione non ancora compilato”. Write it, or choose another reference date.',
  },
  'no-gantt': {
    it: 'Non ci sono fasi: il Gantt manca e la tabella esce vuota. Aggiungere le fasi.',
    en: 'There are no phases: the Gantt chart is missing and the table is empty.',
  },
  'no-indicators': {
    it: 'Non ci sono indicatori: la sezione esce vuota. Aggiungerne, oppure togliere gli indicatori dalla stampa.',
    en: 'There are no indicators: their section is empty. Add some, or leave indicators out of the print.',
  },
  'no-monitoring': {
    it: 'A questa data non sono registrati valori: escono gli ultimi registrati prima, o spazi vuoti. Registrarli in Monitoraggio, oppure scegliere un’altra data di riferimento.',
    en: 'No values are recorded for this date: the latest earlier ones are printed, or blanks. Record them in Monitoring, or choose another reference date.',
  },
  'header-shortened': {
    it: 'Alcuni testi della testata sono troppo lunghi: lì escono abbreviati, per esteso nella prima pagina.',
    en: 'Some texts of the header are too long: they are shortened there and printed in full on the first page.',
  },
  'long-narrative': {
    it: 'Lo stato di attuazione ha {characters} caratteri e prende più di tre pagine: si può riassumere.',
    en: 'The status has {characters} characters and takes more than three pages: it could be summarised.',
  },
  'long-word': {
    it: 'C’è una parola lunghissima, forse un indirizzo web: si spezza a fine riga. Se si può, accorciarla.',
    en: 'There is a very long word, perhaps a web address: it is broken where the line ends.',
  },
  'phase-without-dates': {
    it: 'La fase non ha date: nel Gantt esce senza barra. Scrivere inizio e fine previsti.',
    en: 'The phase has no dates: it has no bar in the Gantt chart. Write its planned start and end.',
  },
  'history-not-printed': {
    it: 'Lo storico ha anche valori del {years}: la scheda stampa solo {printed}.',
    en: 'The history also has values of {years}: the scheda prints {printed} only.',
  },
  'phase-outside-gantt': {
    it: 'Le date della fase sono fuori dai mesi del Gantt: la barra non si vede. Controllare le date, o i mesi nei parametri.',
    en: 'The dates of the phase are outside the months of the Gantt chart: its bar cannot be seen. Check the dates, or the months in the parameters.',
  },
};
