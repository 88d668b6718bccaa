import { hundredths, isOutOfRange, isTwin, isUnknown, textKeyOf, type Rule } from './formulas-findings';
import { phaseStates } from '../schema/computed-words';

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
  { code: 'duplicate-phase', when: isTwin('tblFasi'), values: [textKeyOf('[@Descrizione]')] },
  {
    code: 'weight-missing',
    when: 'AND([@Peso]="",COUNTIFS(tblFasi[Obiettivo],[@Obiettivo],tblFasi[Peso],">=-1000000")>0)',
  },
  { code: 'phase-weight-range', when: isOutOfRange('[@Peso]'), values: [hundredths('[@Peso]')] },
  {
    code: 'progress-missing',
    when: `AND(${progress}="",OR(ISNUMBER(${actualStart}),${plannedStart}="",Data_riferimento="",
      ${plannedStart}<=Data_riferimento))`,
  },
  { code: 'progress-range', when: isOutOfRange(progress), values: [hundredths(progress)] },
  {
    code: 'unknown-phase-centre',
    when: isUnknown('[@Centro]', 'tblCentri[Codice]'),
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
