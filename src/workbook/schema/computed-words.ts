/** Words that computed columns show. */

export const phaseStates = {
  'not-started': 'non avviata',
  'in-progress': 'in corso',
  completed: 'conclusa',
  late: 'in ritardo',
} as const;

/** Of an indicator. */
export const outcomes = { reached: 'raggiunto', 'not-reached': 'non raggiunto' } as const;

/** Of the sum of weights. */
export const weightChecks = { ok: 'ok', missing: 'mancano punti', excess: 'punti in eccesso' } as const;

export const lights = { red: 'rosso', amber: 'giallo', green: 'verde' } as const;

/** An earlier value that cannot stand beside this year's. */
export const notComparable = 'n.c.';

/** Of a composed scheda. */
export const composedStates = { current: 'aggiornata', stale: 'da ricomporre' } as const;
