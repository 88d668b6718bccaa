import { phaseRecord } from '../../domain/records/fields/phase-fields';
import { tracedHeadings } from '../schema/schema-base';
import { rowTrace, type Formulas } from './formulas';
import { partOfFindings, rowKey, twinKey } from './formulas-findings';
import { phaseStates } from '../schema/computed-words';
import { phaseDataRules, phaseDateRules } from './rules-phase';

const end = '[@[Fine prevista]]';
const actualEnd = '[@[Fine effettiva]]';

export const phaseFormulas = {
  state: `IF([@Obiettivo]="","",
      IF(OR(ISNUMBER(${actualEnd}),N([@Avanzamento])>=100),"${phaseStates.completed}",
      IF(AND(ISNUMBER(${end}),ISNUMBER(Data_riferimento),N(${end})<N(Data_riferimento)),"${phaseStates.late}",
      IF(OR(ISNUMBER([@[Inizio effettivo]]),N([@Avanzamento])>0),
        "${phaseStates['in-progress']}","${phaseStates['not-started']}"))))`,
  days: `IF([@Stato]="${phaseStates.completed}",
      IF(AND(ISNUMBER(${actualEnd}),ISNUMBER(${end})),N(${actualEnd})-N(${end}),""),
      IF([@Stato]="${phaseStates.late}",N(Data_riferimento)-N(${end}),""))`,
  weighted: 'IF([@Obiettivo]="","",N([@Peso])*N([@Avanzamento]))',
  twinKey: twinKey('[@Obiettivo]'),
  key: rowKey('[@Obiettivo]', '[@Id]'),
  dataFindings: partOfFindings(phaseDataRules),
  dateFindings: partOfFindings(phaseDateRules),
  findings: '[@[Rilievi sui dati]]+[@[Rilievi sulle date]]',
  trace: rowTrace(tracedHeadings(phaseRecord)),
} satisfies Formulas;
