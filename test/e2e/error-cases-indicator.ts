import { filled, filledThere, listed, typed, type ErrorCase, type Someone, type Step } from './error-walk';
import { samplePeg } from './typed-sample';

const INDICATOR = 'Modifica indicatore';
const [, , , newsletter, periodical] = samplePeg().objectives[0]?.indicators ?? [];

const addedYear =
  (indicator: number, year: string, value: string): Step<Someone> =>
  (person) =>
    person.addYear(indicator, year, value);

const removedYear =
  (indicator: number, number: number): Step<Someone> =>
  (person) =>
    person.removeYear(indicator, number);

/** Errors of an indicator and of its earlier years. */
export const indicatorCases = {
  'duplicate-indicator': {
    make: [filled('Indicatori', 5, { description: newsletter?.description ?? '' })],
    place: '2018_P03_01, indicatore 5',
    says: '2 indicatori dell’obiettivo hanno questa descrizione. Cambiarla o togliere il doppione.',
    cell: 'Indicatori!D6',
    shows: INDICATOR,
    fix: [typed('Indicatori!D6', periodical?.description ?? '')],
  },
  'unknown-indicator-type': {
    make: [listed('Tipi di indicatore', 'EFFICACIA', 'EFFICIENZA'), typed('Indicatori!E5', 'QUALITÀ')],
    place: '2018_P03_01, indicatore 4',
    says: 'Il tipo «QUALITÀ» non è nell’elenco dei tipi di indicatore. Aggiungerlo in Cartella > Elenchi o sceglierne un altro.',
    cell: 'Indicatori!E5',
    shows: INDICATOR,
    fix: [filledThere({ type: 'EFFICACIA' })],
    restore: [listed('Tipi di indicatore')],
  },
  'unknown-unit': {
    make: [listed('Unità di misura', '%', 'n.'), typed('Indicatori!G4', 'utenti')],
    place: '2018_P03_01, indicatore 3',
    says: 'L’unità «utenti» non è nell’elenco delle unità di misura. Aggiungerla in Cartella > Elenchi o sceglierne un’altra.',
    cell: 'Indicatori!G4',
    shows: INDICATOR,
    fix: [listed('Unità di misura', '%', 'n.', 'utenti')],
    restore: [typed('Indicatori!G4', '%'), listed('Unità di misura')],
  },
  'indicator-weight-range': {
    make: [typed('Indicatori!I5', '100,5')],
    place: '2018_P03_01, indicatore 4',
    says: 'Il peso dell’indicatore è 100,5: deve stare fra 0 e 100. Correggerlo.',
    cell: 'Indicatori!I5',
    shows: INDICATOR,
    fix: [filledThere({ weight: '' })],
  },
  'expected-missing': {
    make: [typed('Indicatori!L5', '')],
    place: '2018_P03_01, indicatore 4',
    says: 'Manca il valore atteso dell’indicatore. Indicarlo.',
    cell: 'Indicatori!L5',
    shows: INDICATOR,
    fix: [typed('Indicatori!L5', '1')],
  },
  'achieved-missing': {
    make: [filled('Indicatori', 5, { achieved: '' })],
    place: '2018_P03_01, indicatore 5',
    says: 'Manca il valore raggiunto dell’indicatore. Indicarlo.',
    cell: 'Indicatori!M6',
    shows: INDICATOR,
    fix: [filledThere({ achieved: 'sì' })],
  },
  'working-incomplete': {
    make: [typed('Indicatori!K4', '')],
    place: '2018_P03_01, indicatore 3',
    says: 'Il valore non si può calcolare: manca il valore base (diverso da 0) o il valore attuale. Indicarli.',
    cell: 'Indicatori!K4',
    shows: INDICATOR,
    fix: [typed('Indicatori!K4', '469')],
  },
  'value-type': {
    make: [typed('Indicatori!L5', 'forse')],
    place: '2018_P03_01, indicatore 4',
    says: 'Il valore atteso «forse» non è adatto alla misura dell’indicatore.',
    cell: 'Indicatori!L5',
    shows: INDICATOR,
    fix: [filledThere({ expected: 'sì' })],
  },
  'yes-no-value': {
    make: [typed('Indicatori!L6', '10')],
    place: '2018_P03_01, indicatore 5',
    says: 'L’indicatore si misura con sì o no, ma il valore atteso è 10. Scrivere sì o no',
    cell: 'Indicatori!L6',
    shows: INDICATOR,
    fix: [typed('Indicatori!L6', '1')],
  },
  'achieved-differs': {
    make: [typed('Indicatori!M4', '60')],
    place: '2018_P03_01, indicatore 3',
    says: 'Il valore raggiunto è 60, ma il calcolo dà 58,55 %: 469 / 801. Correggere il valore raggiunto, il valore base o il valore attuale.',
    cell: 'Indicatori!M4',
    shows: INDICATOR,
    fix: [typed('Indicatori!M4', '58,55')],
  },
  'achieved-inverted': {
    make: [filled('Indicatori', 3, { achieved: '170,79' })],
    place: '2018_P03_01, indicatore 3',
    says: 'Il valore raggiunto è 170,79, ma il calcolo dà 58,55 %: 469 / 801. I due valori sono stati divisi al contrario (801 / 469). Correggere il valore raggiunto.',
    cell: 'Indicatori!M4',
    shows: INDICATOR,
    fix: [typed('Indicatori!M4', '58,55')],
  },
  'computed-below-expected': {
    make: [typed('Indicatori!L4', '70'), typed('Indicatori!M4', '80')],
    place: '2018_P03_01, indicatore 3',
    says: 'Il valore calcolato (58,55) non raggiunge l’atteso (70); quello scritto (80) sì.',
    cell: 'Indicatori!M4',
    shows: INDICATOR,
    fix: [filledThere({ expected: '10', achieved: '58,55' })],
  },
  'below-expected-no-note': {
    make: [filled('Indicatori', 4, { achieved: 'no' })],
    place: '2018_P03_01, indicatore 4',
    says: 'Il risultato (no) non raggiunge il valore atteso (sì). Spiegare il motivo nelle note.',
    cell: 'Indicatori!N5',
    shows: INDICATOR,
    fix: [typed('Indicatori!N5', 'Rinviata al 2019')],
    restore: [typed('Indicatori!N5', ''), typed('Indicatori!M5', '1')],
  },
  'history-yes-no-value': {
    make: [addedYear(4, '2016', '7')],
    place: '2018_P03_01, indicatore 4',
    says: 'L’indicatore si misura con sì o no (1 o 0), ma il valore del 2016 è 7. Correggerlo o segnarlo',
    cell: 'Storico!D5',
    shows: INDICATOR,
    fix: [typed('Storico!F5', 'no')],
    restore: [removedYear(4, 1)],
  },
  'history-other-unit': {
    make: [addedYear(3, '2016', '780')],
    place: '2018_P03_01, indicatore 3',
    says: 'Il valore del 2016 (780) sembra in un’unità diversa dal risultato (58,55 %). Indicarne l’unità',
    cell: 'Storico!E5',
    shows: INDICATOR,
    fix: [filledThere({ 'history.unit': 'utenti' })],
    restore: [removedYear(3, 2)],
  },
  'base-differs': {
    make: [typed('Indicatori!J4', '800')],
    place: '2018_P03_01, indicatore 3',
    says: 'Il valore base è 800, ma il valore raggiunto nel 2017 è 801. Controllare quale è giusto e correggere l’altro.',
    cell: 'Indicatori!J4',
    shows: INDICATOR,
    fix: [filledThere({ base: '801' })],
  },
  'history-future-year': {
    make: [addedYear(3, '2019', '80')],
    place: '2018_P03_01, indicatore 3',
    says: 'Lo storico ha un valore del 2019, ma l’esercizio è il 2018',
    cell: 'Storico!C5',
    shows: INDICATOR,
    fix: [typed('Storico!C5', '2016')],
    restore: [removedYear(3, 2)],
  },
  'polarity-up-doubtful': {
    make: [typed('Indicatori!L3', '-20')],
    place: '2018_P03_01, indicatore 2',
    says: 'Il verso è crescente, ma il valore atteso (-20) è sotto quello di partenza (0)',
    cell: 'Indicatori!H3',
    shows: INDICATOR,
    fix: [filledThere({ expected: '20' })],
  },
  'polarity-down-doubtful': {
    make: [
      typed('Indicatori!F5', 'numero'),
      typed('Indicatori!H5', 'decrescente'),
      typed('Indicatori!J5', '10'),
      typed('Indicatori!L5', '15'),
      typed('Indicatori!M5', '9'),
    ],
    place: '2018_P03_01, indicatore 4',
    says: 'Il verso è decrescente, ma il valore atteso (15) è sopra quello di partenza (10)',
    cell: 'Indicatori!H5',
    shows: INDICATOR,
    fix: [filledThere({ expected: '10' })],
    restore: [
      typed('Indicatori!F5', 'sì/no'),
      typed('Indicatori!H5', 'crescente'),
      typed('Indicatori!J5', ''),
      typed('Indicatori!L5', '1'),
      typed('Indicatori!M5', '1'),
    ],
  },
  'polarity-words-doubtful': {
    make: [typed('Indicatori!D3', 'Riduzione del 20% dei reclami')],
    place: '2018_P03_01, indicatore 2',
    says: 'La descrizione comincia con «Riduzione», e il verso indicato dice il contrario.',
    cell: 'Indicatori!H3',
    shows: INDICATOR,
    fix: [filledThere({ description: 'Incremento del 20% degli utenti del servizio di whatsapp' })],
  },
  'indicator-weight-as-fraction': {
    make: [typed('Indicatori!I5', '0,5'), typed('Indicatori!I6', '50')],
    place: '2018_P03_01, indicatore 4',
    says: 'Il peso dell’indicatore è 0,5, gli altri sono più di 1: si intende 50?',
    cell: 'Indicatori!I5',
    shows: INDICATOR,
    fix: [filledThere({ weight: '' })],
    restore: [typed('Indicatori!I6', '')],
  },
  'value-as-fraction': {
    make: [typed('Indicatori!L3', '20%')],
    place: '2018_P03_01, indicatore 2',
    says: 'Il valore atteso è 0,2 %: si intende 20 %? Excel legge «20%» come 0,2.',
    cell: 'Indicatori!L3',
    shows: INDICATOR,
    fix: [filledThere({ expected: '20' })],
  },
} as const satisfies Record<string, ErrorCase>;
