import type { History, Monitoring } from '../records';
import { ownId } from './common-fields';
import type { RecordFields } from './field';

/** Earlier years of an indicator. The file has no Id for them. */
export const historyRecord = {
  title: 'year',
  alike: ['year'],
  fields: {
    id: { ...ownId, exchange: 'none' },
    year: {
      kind: 'integer',
      heading: 'Anno',
      width: 44,
      standard: 0,
      limits: [1990, 2100],
      exchange: 'required',
      form: 'required',
    },
    value: { kind: 'value', heading: 'Valore', width: 80, exchange: 'required', form: 'optional' },
    unit: { kind: 'text', heading: 'Unità', width: 60, form: 'optional' },
    comparable: { kind: 'boolean', heading: 'Confrontabile', width: 76, standard: true, form: 'optional' },
    reason: { kind: 'text', heading: 'Motivo', width: 220, form: 'optional' },
  },
} as const satisfies RecordFields<History>;

/** What a phase or an indicator has reached at a date. The file has no Id for it. */
export const monitoringRecord = {
  title: 'date',
  alike: ['date'],
  fields: {
    id: { ...ownId, exchange: 'none' },
    date: { kind: 'date', heading: 'Data', width: 74, exchange: 'required' },
    value: { kind: 'value', heading: 'Valore', width: 80, form: 'optional' },
    notes: { kind: 'text', heading: 'Note', width: 260, form: 'optional' },
  },
} as const satisfies RecordFields<Monitoring>;
