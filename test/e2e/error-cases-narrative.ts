import { filledThere, part, pressed, rewritten, seen, typed, type ErrorCase } from './error-walk';

const NARRATIVE = 'Stato di attuazione al 31/12/2018';
const PLACE = '2018_P03_01, capoverso 3';
const CELL = 'Stato di attuazione!E4';
const RIGHT = 'Settimanalmente è stata inviata la newsletter alle circa 12mila utenze.';

/** Errors of the status and of the figures in its text. */
export const narrativeCases = {
  'narrative-missing': {
    make: [typed('Parametri!C8', '30/09/2018')],
    place: '2018_P03_01',
    says: 'Manca lo stato di attuazione al 30/09/2018. Scriverlo.',
    cell: null,
    shows: 'Stato di attuazione',
    fix: [pressed('Aggiungi testo'), filledThere({ text: 'La rassegna stampa è quotidiana.' })],
    restore: [
      part('Stato'),
      pressed('Annulla la modifica'),
      seen('Modifica annullata'),
      typed('Parametri!C8', '31/12/2018'),
    ],
  },
  'narrative-variation': {
    make: [typed(CELL, 'Gli avvisi sono passati da 1.240 a 1.488, con un aumento del 30%.')],
    place: PLACE,
    says: 'Da 1.240 a 1.488 la variazione è 20,00 %, non 30%. Correggere il testo.',
    cell: CELL,
    shows: NARRATIVE,
    fix: [typed(CELL, RIGHT)],
  },
  'narrative-direction': {
    make: [rewritten(3, 'Gli iscritti sono aumentati da 150 a 120.')],
    place: PLACE,
    says: 'Da 150 a 120 la variazione è -20,00 %: il testo dice il contrario. Correggerlo.',
    cell: CELL,
    shows: NARRATIVE,
    fix: [rewritten(3, RIGHT)],
  },
  'narrative-difference': {
    make: [typed(CELL, 'Il personale è sceso da 412 a 398 unità, 24 in meno rispetto al 2017.')],
    place: PLACE,
    says: 'Fra 412 e 398 la differenza è 14, non 24. Correggere il testo.',
    cell: CELL,
    shows: NARRATIVE,
    fix: [rewritten(3, RIGHT)],
  },
  'narrative-points': {
    make: [
      typed(CELL, 'La raccolta è passata dal 61,2% al 66,7%, con un incremento di 6,5 punti percentuali.'),
    ],
    place: PLACE,
    says: 'Fra 61,2% e 66,7% la differenza è di 5,50 punti percentuali, non 6,5 punti percentuali. Correggere il testo.',
    cell: CELL,
    shows: NARRATIVE,
    fix: [typed(CELL, RIGHT)],
  },
  'narrative-share': {
    make: [rewritten(3, 'Sono stati accolti 186 bambini su 240 domande, pari al 87,5%.')],
    place: PLACE,
    says: 'La quota di 186 su 240 è 77,50 %, non 87,5%. Correggere il testo.',
    cell: CELL,
    shows: NARRATIVE,
    fix: [typed(CELL, RIGHT)],
  },
  'narrative-indicator': {
    make: [
      typed(
        CELL,
        'I nuovi iscritti alla certificazione sono stati 469, pari al 48,55% degli iscritti nel 2017.',
      ),
    ],
    place: PLACE,
    says: 'Dall’indicatore 3 (base 801, attuale 469) risulta 58,55 %, non 48,55%. Controllare quale è giusto.',
    cell: CELL,
    shows: NARRATIVE,
    fix: [rewritten(3, RIGHT)],
  },
} as const satisfies Record<string, ErrorCase>;
