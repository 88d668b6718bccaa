import { phaseRecord } from '../../domain/records/fields/phase-fields';
import { tracedHeadings } from '../schema/schema-base';
import { phaseStates } from '../schema/computed-words';
import {
  acceptedCount,
  hasTwins,
  hundredths,
  isFractionIn,
  isOrphan,
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

/** The first and the last of a phase's dates, among those that are given. */
const given = [plannedStart, plannedEnd, actualStart, actualEnd].join(',');
const firstYear = `YEAR(MIN(${given}))`;
const lastYear = `YEAR(MAX(${given}))`;
/** A number that is no day is no date: `YEAR` refuses it. */
const withYears = (least: number, formula: string): string =>
  `IF(OR(COUNT(${given})<${least},N(Esercizio)=0),FALSE,IFERROR(${formula},FALSE))`;
const YEARS_AWAY = 5;
const hasBegun = `COUNT(${actualStart},${actualEnd})>0,N(${progress})<>0`;

/** What is missing or wrong in the fields of a phase. */
export const phaseDataRules: readonly Rule[] = [
  { code: 'phase-weight-range', when: outOfRange('[@Peso]'), values: [hundredths('[@Peso]')] },
  {
    code: 'progress-missing',
    when: `AND(${progress}="",OR(ISNUMBER(${actualStart}),${plannedStart}="",Data_riferimento="",
      ${plannedStart}<=Data_riferimento))`,
  },
  { code: 'progress-as-fraction', when: isFractionIn(progress), values: [hundredths(progress)] },
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

/** Dates after the day or outside the year that is reported on: src/domain/findings/phase-years.ts. */
export const phaseYearRules: readonly Rule[] = [
  {
    code: 'actual-after-reference',
    when: `AND(ISNUMBER(Data_riferimento),INT(MAX(${actualStart},${actualEnd}))>N(Data_riferimento))`,
    values: dates(actualStart, actualEnd, 'Data_riferimento'),
  },
  {
    code: 'dates-far-from-year',
    when: withYears(1, `OR(${firstYear}<Esercizio-${YEARS_AWAY},${lastYear}>Esercizio+${YEARS_AWAY})`),
    values: dates(plannedStart, plannedEnd, actualStart, actualEnd),
  },
  {
    code: 'dates-of-other-year',
    when: withYears(
      2,
      `AND(${firstYear}=${lastYear},${firstYear}<>Esercizio,ABS(${firstYear}-Esercizio)<=${YEARS_AWAY},
        OR(${firstYear}<Esercizio,${hasBegun}))`,
    ),
    values: dates(plannedStart, plannedEnd, actualStart, actualEnd),
  },
];

const weighted = `COUNTIFS(${siblings('tblFasi', 'Obiettivo')},[@Obiettivo],${siblings('tblFasi', 'Peso')},">=-1000000")`;

const own = `${siblings('tblFasi', 'Obiettivo')},[@Obiettivo]`;
/** Phases of the objective whose weight is no fraction. */
const heavier = `COUNTIFS(${own},${siblings('tblFasi', 'Peso')},">1")`;
const weightSum = `SUMIFS(${siblings('tblFasi', 'Peso')},${own})`;

/** What does not go together with the other phases of its objective. */
export const phasePlanRules: readonly Rule[] = [
  { code: 'duplicate-phase', when: hasTwins, values: [textKeyOf('[@Descrizione]')] },
  {
    code: 'phase-weight-as-fraction',
    when: `IF(${isFractionIn('[@Peso]')},AND(${heavier}>0,ROUND(ABS(${weightSum}-100),2)>Tolleranza),FALSE)`,
    values: [hundredths('[@Peso]')],
  },
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
  yearFindings: partOfFindings(phaseYearRules),
  orphan: `IF([@Posizione]>0,0,IF(${isOrphan('[@Obiettivo]', 'tblObiettivi[Codice]', '[@Descrizione]')},1,0))`,
  findings: `[@[Non appartiene]]+[@[Rilievi sui dati]]+[@[Rilievi sulle date]]+[@[Rilievi sugli anni]]+${partOfFindings(phasePlanRules)}`,
  trace: rowTrace(tracedHeadings(phaseRecord)),
} satisfies Formulas;
