import { computed, DECIMALS, helper, openFindings, trace, WHOLE } from './formulas';
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

/** Both dates are given, the second before the first. */
function disordered(from: string, to: string): string {
  return `AND(ISNUMBER([@[${from}]]),ISNUMBER([@[${to}]]),N([@[${from}]])>N([@[${to}]]))`;
}

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
  computed(
    'findings',
    'Rilievi',
    48,
    `IF([@Obiettivo]="",0,${openFindings(
      [
        [
          'weight-missing',
          'AND([@Peso]="",COUNTIFS(tblFasi[Obiettivo],[@Obiettivo],tblFasi[Peso],">=-1000000")>0)',
        ],
        [
          'progress-missing',
          'AND([@Avanzamento]="",OR([@[Inizio previsto]]="",Data_riferimento="",[@[Inizio previsto]]<=Data_riferimento))',
        ],
        ['planned-dates-order', disordered('Inizio previsto', 'Fine prevista')],
        ['actual-dates-order', disordered('Inizio effettivo', 'Fine effettiva')],
        ['ended-not-complete', `AND(ISNUMBER(${actualEnd}),ISNUMBER([@Avanzamento]),N([@Avanzamento])<100)`],
        ['phase-late', `[@Stato]="${phaseStates.late}"`],
      ],
      '[@Obiettivo]',
      '[@Id]',
    )})`,
    WHOLE,
  ),
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
