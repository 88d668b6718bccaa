import { computed, DECIMALS, WHOLE } from './formulas';
import type { ColumnSpec } from './schema-base';

/** Words of a phase's state in the sheet. */
export const phaseStates = {
  'not-started': 'non avviata',
  'in-progress': 'in corso',
  completed: 'conclusa',
  late: 'in ritardo',
} as const;

const end = '[@[Fine prevista]]';
const actualEnd = '[@[Fine effettiva]]';

export const phaseFormulas: ColumnSpec[] = [
  computed(
    'state',
    'Stato',
    72,
    `IF([@Obiettivo]="","",
      IF(OR(ISNUMBER(${actualEnd}),N([@Avanzamento])>=100),"${phaseStates.completed}",
      IF(AND(ISNUMBER(${end}),ISNUMBER(Data_riferimento),N(${end})<N(Data_riferimento)),"${phaseStates.late}",
      IF(OR(ISNUMBER([@[Inizio effettivo]]),N([@Avanzamento])>0),
        "${phaseStates['in-progress']}","${phaseStates['not-started']}"))))`,
  ),
  computed(
    'days',
    'Giorni di ritardo',
    60,
    `IF([@Stato]="${phaseStates.completed}",
      IF(AND(ISNUMBER(${actualEnd}),ISNUMBER(${end})),N(${actualEnd})-N(${end}),""),
      IF([@Stato]="${phaseStates.late}",N(Data_riferimento)-N(${end}),""))`,
    WHOLE,
  ),
  computed(
    'weighted',
    'Peso per avanzamento',
    84,
    'IF([@Obiettivo]="","",N([@Peso])*N([@Avanzamento]))',
    DECIMALS,
  ),
];
