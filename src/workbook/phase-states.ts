/** Words of a phase's state in the sheet. */
export const phaseStates = {
  'not-started': 'non avviata',
  'in-progress': 'in corso',
  completed: 'conclusa',
  late: 'in ritardo',
} as const;
