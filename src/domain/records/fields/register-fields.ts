import type { Acceptance, Centre, Correction, PlanningNode } from '../records';
import { aboutRow, objectiveCode, ownId } from './common-fields';
import type { RecordFields } from './field';

export const centreRecord = {
  title: 'code',
  alike: ['code'],
  fields: {
    id: ownId,
    code: {
      kind: 'code',
      heading: 'Codice',
      width: 80,
      exchange: 'required',
      form: 'required',
      paste: ['Codice centro', 'CdR', 'Cod.'],
    },
    shortName: {
      kind: 'text',
      heading: 'Nome breve',
      width: 190,
      exchange: 'required',
      form: 'optional',
      paste: ['Sigla'],
    },
    name: {
      kind: 'text',
      heading: 'Denominazione',
      width: 330,
      exchange: 'required',
      form: 'optional',
      paste: ['Nome', 'Descrizione', 'Centro di responsabilità', 'Servizio', 'Settore'],
    },
    manager: {
      kind: 'text',
      heading: 'Responsabile',
      width: 150,
      exchange: 'required',
      form: 'optional',
      paste: ['Dirigente', 'Direttore', 'Referente'],
    },
  },
} as const satisfies RecordFields<Centre>;

export const nodeRecord = {
  title: 'code',
  alike: ['code'],
  fields: {
    id: ownId,
    code: {
      kind: 'code',
      heading: 'Codice',
      width: 100,
      exchange: 'required',
      form: 'required',
      paste: ['Codice DUP', 'Codice voce', 'Cod.'],
    },
    level: {
      kind: 'integer',
      heading: 'Livello',
      width: 48,
      standard: 1,
      limits: [1, 20],
      prompt: '1 è il livello più alto: i nomi dei livelli sono nei Parametri.',
      exchange: 'required',
      form: 'required',
      paste: ['Liv.'],
    },
    parent: {
      kind: 'code',
      heading: 'Codice superiore',
      width: 100,
      refers: 'planning',
      standard: null,
      exchange: 'required',
      form: 'optional',
      paste: ['Voce superiore', 'Livello superiore', 'Codice padre', 'Padre'],
    },
    title: {
      kind: 'text',
      heading: 'Titolo',
      width: 360,
      exchange: 'required',
      form: 'optional',
      paste: ['Descrizione', 'Denominazione', 'Voce'],
    },
  },
} as const satisfies RecordFields<PlanningNode>;

export const correctionRecord = {
  title: 'date',
  alike: ['date', 'kind', 'objective', 'row', 'field'],
  fields: {
    id: ownId,
    date: { kind: 'date', heading: 'Data', width: 74, exchange: 'required' },
    author: { kind: 'text', heading: 'Autore', width: 110 },
    kind: {
      kind: 'choice',
      heading: 'Genere',
      width: 100,
      choices: { 'errore materiale': 'errore materiale', variazione: 'variazione' },
      standard: 'errore materiale',
      exchange: 'required',
    },
    state: {
      kind: 'choice',
      heading: 'Stato',
      width: 72,
      choices: { '': '', proposta: 'proposta', approvata: 'approvata' },
      standard: '',
    },
    act: { kind: 'text', heading: 'Atto', width: 150, form: 'optional' },
    objective: { ...objectiveCode, exchange: 'required' },
    row: aboutRow,
    field: { kind: 'text', heading: 'Campo', width: 90, exchange: 'required' },
    before: { kind: 'value', heading: 'Valore prima', width: 110 },
    after: { kind: 'value', heading: 'Valore dopo', width: 110 },
    reason: { kind: 'text', heading: 'Motivo', width: 240, form: 'required' },
  },
} as const satisfies RecordFields<Correction>;

/** The values that a finding is accepted for stand in a column of their own (accepted.ts). */
export const acceptanceRecord = {
  title: 'date',
  alike: ['objective', 'finding', 'row'],
  fields: {
    id: ownId,
    objective: { ...objectiveCode, exchange: 'required' },
    finding: { kind: 'text', heading: 'Rilievo', width: 150, exchange: 'required' },
    row: aboutRow,
    reason: { kind: 'text', heading: 'Motivo', width: 300, exchange: 'required', form: 'required' },
    author: { kind: 'text', heading: 'Autore', width: 110, form: 'required' },
    date: { kind: 'date', heading: 'Data', width: 74 },
  },
} as const satisfies RecordFields<Acceptance>;
