import {
  filled,
  filledData,
  filledThere,
  listed,
  part,
  pressed,
  seen,
  typed,
  typedDown,
  type ErrorCase,
  type Step,
} from './error-walk';

const PLACE = '2018_P03_01';
const SECOND = '2018_P03_02';
const DATA = 'Dati dell’obiettivo';
const PHASE = 'Modifica fase';

/** Deletes the objective that the pane shows. */
const deleted: readonly Step[] = [
  part('Dati'),
  pressed('Elimina'),
  async ({ bench }) => {
    await bench.pane.getByRole('alertdialog').getByRole('button', { name: 'Elimina' }).click();
  },
  seen(`Eliminato: ${SECOND}`),
];

/** Errors of an objective's own row, and of its phases taken together. */
export const objectiveCases = {
  'duplicate-objective': {
    make: [
      part('Dati'),
      pressed('Duplica'),
      seen('Nuovo obiettivo'),
      async (person) => {
        await person.fill({ code: SECOND });
        await person.save();
      },
    ],
    place: SECOND,
    says: '2 obiettivi del centro hanno questa descrizione. Cambiarla o togliere il doppione.',
    cell: 'Obiettivi!D3',
    shows: DATA,
    fix: [filledThere({ description: 'Aprire lo sportello digitale' })],
    restore: deleted,
  },
  'duplicate-code': {
    make: [typed('Obiettivi!C3', PLACE)],
    place: PLACE,
    says: 'Il codice «2018_P03_01» è usato da 2 obiettivi: le loro fasi e i loro indicatori si confondono. Dare a ogni obiettivo un codice diverso.',
    cell: 'Obiettivi!C3',
    shows: DATA,
    fix: [typed('Obiettivi!C3', SECOND)],
    restore: [typed('Obiettivi!C3', '')],
  },
  'objective-centre-missing': {
    make: [typed('Obiettivi!I2', '')],
    place: PLACE,
    says: 'Manca il centro di responsabilità dell’obiettivo. Indicarlo.',
    cell: 'Obiettivi!I2',
    shows: DATA,
    fix: [filledThere({ centre: '09_U_P3' })],
  },
  'unknown-objective-centre': {
    make: [typed('Obiettivi!I2', '10_X')],
    place: PLACE,
    says: 'Il centro «10_X» non è nel foglio Centri. Aggiungerlo o correggere il codice.',
    cell: 'Obiettivi!I2',
    shows: DATA,
    fix: [typed('Obiettivi!I2', '09_U_P3')],
  },
  'unknown-involved-centre': {
    make: [typed('Centri coinvolti!C2', '11_Y'), typed('Centri coinvolti!B2', PLACE)],
    place: PLACE,
    says: 'Il centro coinvolto «11_Y» non è nel foglio Centri. Aggiungerlo o correggere il codice.',
    cell: 'Centri coinvolti!C2',
    shows: DATA,
    fix: [typed('Centri!B3', '11_Y')],
    restore: [typed('Centri coinvolti!B2', ''), typed('Centri coinvolti!C2', ''), typed('Centri!B3', '')],
  },
  'objective-manager-missing': {
    make: [filledData({ manager: '' })],
    place: PLACE,
    says: 'Manca il responsabile dell’obiettivo. Indicarlo.',
    cell: 'Obiettivi!J2',
    shows: DATA,
    fix: [typed('Obiettivi!J2', 'CARUSO GIANLUCA')],
  },
  'programme-missing': {
    make: [filledData({ 'programmes.programme': '' })],
    place: PLACE,
    says: 'L’obiettivo non è collegato al DUP. Indicare il programma.',
    cell: 'Obiettivi!L2',
    shows: DATA,
    fix: [typed('Obiettivi!L2', '4_0101_0101')],
  },
  'unknown-programme': {
    make: [typed('Obiettivi!L2', '4_0101_9999')],
    place: PLACE,
    says: 'Il programma «4_0101_9999» non è nel foglio DUP. Aggiungerlo o correggere il codice.',
    cell: 'Obiettivi!L2',
    shows: DATA,
    fix: [filledThere({ 'programmes.programme': '4_0101_0101' })],
  },
  'unknown-other-programme': {
    make: [typed('Obiettivi!M2', '4_0101; 4_0202')],
    place: PLACE,
    says: 'L’altro programma «4_0202» non è nel foglio DUP. Aggiungerlo o correggere il codice.',
    cell: 'Obiettivi!M2',
    shows: DATA,
    fix: [typed('Obiettivi!M2', '')],
  },
  'unknown-area': {
    make: [typed('Liste!J2', 'AMBIENTE')],
    place: PLACE,
    says: "L’area tematica «4. LA CITTA' INTELLIGENTE» non è nell’elenco. Aggiungerla in Cartella > Elenchi o sceglierne un’altra.",
    cell: 'Obiettivi!E2',
    shows: DATA,
    fix: [typed('Liste!J2', "4. LA CITTA' INTELLIGENTE")],
    restore: [typed('Liste!J2', '')],
  },
  'unknown-portfolio': {
    make: [listed('Assessorati', 'Sindaco'), typed('Obiettivi!F2', 'Vicesindaco')],
    place: PLACE,
    says: 'L’assessorato «Vicesindaco» non è nell’elenco. Aggiungerlo in Cartella > Elenchi o sceglierne un altro.',
    cell: 'Obiettivi!F2',
    shows: DATA,
    fix: [filledThere({ portfolio: 'Sindaco' })],
    restore: [listed('Assessorati')],
  },
  'unknown-objective-type': {
    make: [listed('Tipi di obiettivo', 'Strategico')],
    place: PLACE,
    says: 'Il tipo «Gestionale» non è nell’elenco dei tipi di obiettivo. Aggiungerlo in Cartella > Elenchi o sceglierne un altro.',
    cell: 'Obiettivi!K2',
    shows: DATA,
    fix: [listed('Tipi di obiettivo', 'Strategico', 'Gestionale')],
    restore: [listed('Tipi di obiettivo')],
  },
  'objective-weight-range': {
    make: [typed('Obiettivi!N2', '120')],
    place: PLACE,
    says: 'Il peso dell’obiettivo è 120: deve stare fra 0 e 100. Correggerlo.',
    cell: 'Obiettivi!N2',
    shows: DATA,
    fix: [filledThere({ weight: '' })],
  },
  'no-phases': {
    make: [typed('Obiettivi!C3', SECOND)],
    place: SECOND,
    says: 'L’obiettivo non ha fasi. Aggiungerne almeno una.',
    cell: null,
    shows: 'Fasi',
    fix: [pressed('Aggiungi fase'), filledThere({ description: 'Analisi dei bisogni' })],
    restore: deleted,
  },
  'no-weights': {
    make: [typed('Fasi!E2:E11', '')],
    place: PLACE,
    says: 'Nessuna fase ha un peso: l’avanzamento non si può calcolare. Indicare i pesi.',
    cell: 'Fasi!E2',
    shows: PHASE,
    fix: [typedDown('Fasi!E2:E11', ['10', '15', '10', '10', '10', '20', '5', '10', '5', '5'])],
  },
  'weights-missing-points': {
    make: [typed('Fasi!E3', '12,5')],
    place: PLACE,
    says: 'I pesi delle fasi danno 97,50: mancano 2,50 punti per arrivare a 100 (tolleranza 0,05). Correggere i pesi.',
    cell: 'Fasi!E2',
    shows: PHASE,
    fix: [filled('Fasi', 2, { weight: '15' })],
  },
  'weights-excess-points': {
    make: [filled('Fasi', 6, { weight: '30' })],
    place: PLACE,
    says: 'I pesi delle fasi danno 110,00: superano 100 di 10,00 punti (tolleranza 0,05). Correggere i pesi.',
    cell: 'Fasi!E2',
    shows: PHASE,
    fix: [typed('Fasi!E7', '20')],
  },
  'weights-as-fractions': {
    make: [typedDown('Fasi!E2:E11', ['10%', '15%', '10%', '10%', '10%', '20%', '5%', '10%', '5%', '5%'])],
    place: PLACE,
    says: 'I pesi delle fasi sono tutti fra 0 e 1 e danno 1,00 invece di 100',
    cell: 'Fasi!E2',
    shows: PHASE,
    fix: [typedDown('Fasi!E2:E11', ['10', '15', '10', '10', '10', '20', '5', '10', '5', '5'])],
  },
  'objective-weight-as-fraction': {
    make: [typed('Obiettivi!N2', '0,4')],
    place: PLACE,
    says: 'Il peso dell’obiettivo è 0,4: si intende 40?',
    cell: 'Obiettivi!N2',
    shows: DATA,
    fix: [filledThere({ weight: '' })],
  },
} as const satisfies Record<string, ErrorCase>;
