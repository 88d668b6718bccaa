import { phaseRecord } from '../../domain/records/fields/phase-fields';
import { tracedHeadings } from '../schema/schema-base';
import { phaseStates } from '../schema/computed-words';
import {
  acceptedCount,
  hasTwins,
  hundredths,
  outOfRange,
  partOfFindings,
  rowKey,
  textKeyOf,
  twinCount,
  twinKey,
  unknownIn,
  type Rule,
} from './findings';
import { rowTrace, type Formulas } from './rows';
import { siblingFormulas, siblings } from './siblings';

const progress = '[@Avanzamento]';
const plannedStart = '[@[Inizio previsto]]';
const plannedEnd = '[@[Fine prevista]]';
const actualStart = '[@[Inizio effettivo]]';
const actualEnd = '[@[Fine effettiva]]';

/** Both dates are given, the second before the first. */
function disordered(from: string, to: string): string {
  return `AND(ISNUMBER(${from}),ISNUMBER(${to}),N(${from})>N(${to}))`;
}

const dates = (...cells: string[]): string[] => cells.map(hundredths);

/** What is missing or wrong in the fields of a phase. */
export const phaseDataRules: readonly Rule[] = [
  { code: 'phase-weight-range', when: outOfRange('[@Peso]'), values: [hundredths('[@Peso]')] },
  {
    code: 'progress-missing',
    when: `AND(${progress}="",OR(ISNUMBER(${actualStart}),${plannedStart}="",Data_riferimento="",
      ${plannedStart}<=Data_riferimento))`,
  },
  { code: 'progress-range', when: outOfRange(progress), values: [hundredths(progress)] },
  {
    code: 'unknown-phase-centre',
    when: unknownIn('[@Centro]', 'tblCentri[Codice]'),
    values: [textKeyOf('[@Centro]')],
  },
];

/** What does not go together among its dates and its progress. */
export const phaseDateRules: readonly Rule[] = [
  {
    code: 'planned-dates-order',
    when: disordered(plannedStart, plannedEnd),
    values: dates(plannedStart, plannedEnd),
  },
  {
    code: 'actual-dates-order',
    when: disordered(actualStart, actualEnd),
    values: dates(actualStart, actualEnd),
  },
  {
    code: 'started-no-progress',
    when: `AND(ISNUMBER(${actualStart}),NOT(ISNUMBER(${actualEnd})),ISNUMBER(${progress}),N(${progress})=0)`,
    values: dates(actualStart),
  },
  {
    code: 'ended-not-complete',
    when: `AND(ISNUMBER(${actualEnd}),ISNUMBER(${progress}),N(${progress})<100)`,
    values: dates(actualEnd, progress),
  },
  { code: 'complete-not-ended', when: `AND(NOT(ISNUMBER(${actualEnd})),N(${progress})>=100)` },
  {
    code: 'phase-late',
    when: `[@Stato]="${phaseStates.late}"`,
    values: dates(plannedEnd, 'Data_riferimento'),
  },
  {
    code: 'ended-late-no-note',
    when: `AND([@Stato]="${phaseStates.completed}",N([@[Giorni di ritardo]])>0,TRIM([@Note])="")`,
    values: dates(plannedEnd, actualEnd),
  },
];

const weighted = `COUNTIFS(${siblings('tblFasi', 'Obiettivo')},[@Obiettivo],${siblings('tblFasi', 'Peso')},">=-1000000")`;

/** What does not go together with the other phases of its objective. */
export const phasePlanRules: readonly Rule[] = [
  { code: 'duplicate-phase', when: hasTwins, values: [textKeyOf('[@Descrizione]')] },
  { code: 'weight-missing', when: `IF([@Peso]="",${weighted}>0,FALSE)` },
];

export const phaseFormulas = {
  state: `IF([@Obiettivo]="","",
      IF(OR(ISNUMBER(${actualEnd}),N([@Avanzamento])>=100),"${phaseStates.completed}",
      IF(AND(ISNUMBER(${plannedEnd}),ISNUMBER(Data_riferimento),N(${plannedEnd})<N(Data_riferimento)),"${phaseStates.late}",
      IF(OR(ISNUMBER([@[Inizio effettivo]]),N([@Avanzamento])>0),
        "${phaseStates['in-progress']}","${phaseStates['not-started']}"))))`,
  days: `IF([@Stato]="${phaseStates.completed}",
      IF(AND(ISNUMBER(${actualEnd}),ISNUMBER(${plannedEnd})),N(${actualEnd})-N(${plannedEnd}),""),
      IF([@Stato]="${phaseStates.late}",N(Data_riferimento)-N(${plannedEnd}),""))`,
  weighted: 'IF([@Obiettivo]="","",N([@Peso])*N([@Avanzamento]))',
  ...siblingFormulas('tblFasi', 'Prima fase', 'Numero fasi'),
  twinKey: twinKey('[@Obiettivo]'),
  twinCount: twinCount(siblings('tblFasi', 'Chiave della descrizione')),
  key: rowKey('[@Obiettivo]', '[@Id]'),
  accepted: acceptedCount('[@Obiettivo]'),
  dataFindings: partOfFindings(phaseDataRules),
  dateFindings: partOfFindings(phaseDateRules),
  findings: `[@[Rilievi sui dati]]+[@[Rilievi sulle date]]+${partOfFindings(phasePlanRules)}`,
  trace: rowTrace(tracedHeadings(phaseRecord)),
} satisfies Formulas;
