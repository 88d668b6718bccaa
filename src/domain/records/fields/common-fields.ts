/** Fields that several records have. */

export const ownId = { kind: 'id', heading: 'Id', width: 24 } as const;

export const ownOrder = { kind: 'order', heading: 'Ordine', width: 44 } as const;

/** The Id of the phase or indicator that a row is about. */
export const aboutRow = { kind: 'id', heading: 'Riga', width: 66 } as const;

/** The code of the objective that a row belongs to. */
export const objectiveCode = {
  kind: 'code',
  heading: 'Obiettivo',
  width: 80,
  refers: 'objectives',
  prompt: 'Codice dell’obiettivo, come nel foglio Obiettivi.',
} as const;

export const notesFacets = {
  kind: 'text',
  heading: 'Note',
  width: 180,
  form: 'optional',
  paste: ['Osservazioni'],
  done: true,
} as const;
