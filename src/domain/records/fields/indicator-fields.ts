import type { Measure } from '../../values/value';
import type { Indicator } from '../records';
import { notesFacets, ownId, ownOrder } from './common-fields';
import { historyRecord, monitoringRecord } from './entry-fields';
import type { RecordFields } from './field';

/** Words of an indicator's measure. */
export const measureWords = {
  number: 'numero',
  percent: 'percentuale',
  'yes-no': 'sì/no',
  ratio: 'rapporto',
  variation: 'variazione',
  date: 'data',
  text: 'testo',
} as const satisfies Record<Measure, string>;

export const indicatorRecord = {
  title: 'description',
  alike: [],
  fields: {
    id: ownId,
    order: ownOrder,
    description: {
      kind: 'text',
      heading: 'Descrizione',
      width: 198,
      exchange: 'required',
      form: 'required',
      paste: ['Indicatore'],
    },
    type: {
      kind: 'text',
      heading: 'Tipo',
      width: 84,
      list: 'indicatorTypes',
      form: 'optional',
      paste: ['Tipologia'],
    },
    measure: {
      kind: 'choice',
      heading: 'Misura',
      width: 72,
      choices: measureWords,
      standard: 'number',
      form: 'optional',
      paste: [],
      pasteWords: { percent: ['%'], 'yes-no': ['si/no'] },
    },
    unit: {
      kind: 'text',
      heading: 'Unità',
      width: 48,
      list: 'units',
      form: 'optional',
      paste: ['Unità di misura', 'U.M.'],
    },
    polarity: {
      kind: 'choice',
      heading: 'Verso',
      width: 72,
      choices: { up: 'crescente', down: 'decrescente' },
      standard: 'up',
      prompt: 'Crescente: di più è meglio.',
      form: 'optional',
      paste: ['Polarità'],
    },
    weight: { kind: 'percent', heading: 'Peso', width: 52, form: 'optional', paste: ['Peso %'] },
    base: {
      kind: 'number',
      heading: 'Valore base',
      width: 66,
      form: 'optional',
      paste: ['Base', 'Valore di partenza'],
    },
    current: {
      kind: 'number',
      heading: 'Valore attuale',
      width: 66,
      form: 'optional',
      paste: ['Attuale'],
      done: true,
    },
    expected: {
      kind: 'value',
      heading: 'Valore atteso',
      width: 66,
      form: 'optional',
      paste: ['Atteso', 'Target'],
    },
    achieved: {
      kind: 'value',
      heading: 'Valore raggiunto',
      width: 66,
      form: 'optional',
      paste: ['Raggiunto', 'Consuntivo', 'Risultato'],
      done: true,
    },
    notes: notesFacets,
    history: { kind: 'rows', of: historyRecord, done: true },
    monitoring: { kind: 'rows', of: monitoringRecord, properties: { value: 'achieved' }, done: true },
    approved: { kind: 'approved', done: true },
  },
} as const satisfies RecordFields<Indicator>;
