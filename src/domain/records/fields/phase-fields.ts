import type { Phase } from '../records';
import { notesFacets, ownId, ownOrder } from './common-fields';
import { monitoringRecord } from './entry-fields';
import type { RecordFields } from './field';

export const phaseRecord = {
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
      paste: ['Fase', 'Attività', 'Descrizione fase'],
    },
    weight: { kind: 'percent', heading: 'Peso', width: 52, form: 'optional', paste: ['Peso %', '% peso'] },
    progress: {
      kind: 'percent',
      heading: 'Avanzamento',
      width: 78,
      form: 'optional',
      paste: ['Avanz.', '% avanzamento', 'Stato %'],
      done: true,
    },
    plannedStart: {
      kind: 'date',
      heading: 'Inizio previsto',
      width: 74,
      form: 'optional',
      paste: ['Data inizio prevista', 'Dal'],
    },
    plannedEnd: {
      kind: 'date',
      heading: 'Fine prevista',
      width: 74,
      form: 'optional',
      paste: ['Data fine prevista', 'Scadenza', 'Al'],
    },
    actualStart: {
      kind: 'date',
      heading: 'Inizio effettivo',
      width: 74,
      form: 'optional',
      paste: ['Data inizio effettiva'],
      done: true,
    },
    actualEnd: {
      kind: 'date',
      heading: 'Fine effettiva',
      width: 74,
      form: 'optional',
      paste: ['Data fine effettiva'],
      done: true,
    },
    manager: { kind: 'text', heading: 'Responsabile', width: 120, form: 'optional', paste: ['Referente'] },
    centre: {
      kind: 'code',
      heading: 'Centro',
      width: 70,
      refers: 'centres',
      form: 'optional',
      paste: ['Centro di responsabilità', 'CdR'],
    },
    notes: notesFacets,
    monitoring: { kind: 'rows', of: monitoringRecord, properties: { value: 'progress' }, done: true },
    approved: { kind: 'approved', done: true },
  },
} as const satisfies RecordFields<Phase>;
