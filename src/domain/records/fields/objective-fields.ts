import type { DatedParagraph } from '../paragraphs';
import type { Involvement, Objective } from '../records';
import { ownId, ownOrder } from './common-fields';
import type { RecordFields } from './field';
import { indicatorRecord } from './indicator-fields';
import { phaseRecord } from './phase-fields';

export const involvementRecord = {
  title: 'centre',
  alike: ['centre'],
  fields: {
    id: ownId,
    centre: {
      kind: 'code',
      heading: 'Centro',
      width: 80,
      refers: 'centres',
      exchange: 'required',
      form: 'required',
    },
    role: { kind: 'text', heading: 'Ruolo', width: 260, form: 'optional' },
    share: { kind: 'percent', heading: 'Quota', width: 52, form: 'optional' },
  },
} as const satisfies RecordFields<Involvement>;

/** A row of the narrative. The exchange file has it as a text among those of its date. */
export const paragraphRecord = {
  title: 'date',
  alike: ['date'],
  fields: {
    id: ownId,
    order: ownOrder,
    date: { kind: 'date', heading: 'Data', width: 74, form: 'optional' },
    text: { kind: 'text', heading: 'Testo', width: 520, prompt: 'Un capoverso per riga.', form: 'required' },
  },
} as const satisfies RecordFields<DatedParagraph>;

export const objectiveRecord = {
  title: 'description',
  alike: ['code'],
  fields: {
    id: ownId,
    order: { ...ownOrder, untraced: true },
    code: {
      kind: 'code',
      heading: 'Codice',
      width: 80,
      prompt: 'Unico, al più 50 caratteri, senza * ? ~ < > = "',
      exchange: 'required',
      form: 'required',
      paste: ['Codice obiettivo', 'Cod.'],
    },
    description: {
      kind: 'text',
      heading: 'Descrizione',
      width: 198,
      exchange: 'required',
      form: 'required',
      paste: ['Obiettivo', 'Titolo', 'Descrizione obiettivo'],
    },
    area: {
      kind: 'text',
      heading: 'Area tematica',
      width: 120,
      list: 'areas',
      form: 'optional',
      paste: ['Area'],
    },
    portfolio: {
      kind: 'text',
      heading: 'Assessorato',
      width: 120,
      list: 'portfolios',
      form: 'optional',
      paste: ['Assessore'],
    },
    directorate: { kind: 'text', heading: 'Direzione', width: 120, form: 'optional', paste: ['Settore'] },
    director: { kind: 'text', heading: 'Direttore', width: 110, form: 'optional', paste: ['Dirigente'] },
    centre: {
      kind: 'code',
      heading: 'Centro',
      width: 70,
      refers: 'centres',
      exchange: 'required',
      form: 'optional',
      paste: ['Codice centro', 'Centro di responsabilità', 'CdR'],
    },
    manager: { kind: 'text', heading: 'Responsabile', width: 120, form: 'optional', paste: ['Referente'] },
    type: {
      kind: 'text',
      heading: 'Tipo',
      width: 80,
      list: 'objectiveTypes',
      form: 'optional',
      paste: ['Tipologia', 'Tipo di obiettivo'],
    },
    programmes: {
      kind: 'codes',
      heading: 'Altri programmi',
      width: 90,
      refers: 'planning',
      main: { field: 'programme', heading: 'Programma' },
      prompt: 'Altri codici del DUP, separati da punto e virgola.',
      paste: ['Programma', 'Programmi', 'Codice programma', 'DUP'],
    },
    weight: { kind: 'percent', heading: 'Peso', width: 52, form: 'optional', paste: ['Peso %', '% peso'] },
    involved: { kind: 'rows', of: involvementRecord, form: 'rows' },
    status: { kind: 'status', done: true },
    phases: { kind: 'rows', of: phaseRecord, exchange: 'required' },
    indicators: { kind: 'rows', of: indicatorRecord, exchange: 'required' },
  },
} as const satisfies RecordFields<Objective>;
