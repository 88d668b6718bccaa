import { computed, DECIMALS, helper, trace, WHOLE } from './formulas';
import { findingCount, partOfFindings, rowKey, twinKey } from './formulas-findings';
import { phaseStates } from './phase-states';
import { phaseDataRules, phaseDateRules } from './rules-phase';
import type { ColumnSpec } from './schema-base';

const end = '[@[Fine prevista]]';
const actualEnd = '[@[Fine effettiva]]';

export const phaseFormulas: ColumnSpec[] = [
  {
    ...computed(
      'state',
      'Stato',
      72,
      `IF([@Obiettivo]="","",
      IF(OR(ISNUMBER(${actualEnd}),N([@Avanzamento])>=100),"${phaseStates.completed}",
      IF(AND(ISNUMBER(${end}),ISNUMBER(Data_riferimento),N(${end})<N(Data_riferimento)),"${phaseStates.late}",
      IF(OR(ISNUMBER([@[Inizio effettivo]]),N([@Avanzamento])>0),
        "${phaseStates['in-progress']}","${phaseStates['not-started']}"))))`,
    ),
    marks: { [phaseStates.late]: 'warning' },
  },
  computed(
    'days',
    'Giorni di ritardo',
    60,
    `IF([@Stato]="${phaseStates.completed}",
      IF(AND(ISNUMBER(${actualEnd}),ISNUMBER(${end})),N(${actualEnd})-N(${end}),""),
      IF([@Stato]="${phaseStates.late}",N(Data_riferimento)-N(${end}),""))`,
    WHOLE,
  ),
  helper(
    computed(
      'weighted',
      'Peso per avanzamento',
      84,
      'IF([@Obiettivo]="","",N([@Peso])*N([@Avanzamento]))',
      DECIMALS,
    ),
  ),
  twinKey('[@Obiettivo]'),
  rowKey('[@Obiettivo]', '[@Id]'),
  partOfFindings('dataFindings', 'Rilievi sui dati', phaseDataRules),
  partOfFindings('dateFindings', 'Rilievi sulle date', phaseDateRules),
  findingCount('Rilievi', '[@[Rilievi sui dati]]+[@[Rilievi sulle date]]'),
  helper(
    computed(
      'trace',
      'Traccia',
      24,
      trace([
        'Ordine',
        'Descrizione',
        'Peso',
        'Avanzamento',
        'Inizio previsto',
        'Fine prevista',
        'Inizio effettivo',
        'Fine effettiva',
        'Responsabile',
        'Centro',
        'Note',
      ]),
      WHOLE,
    ),
  ),
];
