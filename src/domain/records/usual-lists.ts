import type { Lists } from './records';

/** What indicators are called in statutes and plans since D.Lgs. 150/2009. */
const INDICATOR_TYPES = ['EFFICACIA', 'EFFICIENZA', "ECONOMICITA'", "QUALITA'", 'OUTCOME', 'OUTPUT'];

/** Entries that lists have in a workbook that begins empty, as plans of municipalities name them. Whoever needs others changes them. */
export const usualLists = {
  objectiveTypes: ['Strategico', 'Gestionale', 'Sviluppo', 'Miglioramento', 'Mantenimento'],
  indicatorTypes: INDICATOR_TYPES,
  units: [
    'n.',
    '%',
    'giorni',
    'ore',
    'mesi',
    'euro',
    'euro/abitante',
    'mq',
    'km',
    'kg',
    't',
    'kWh',
    'punteggio',
  ],
} satisfies Lists;
