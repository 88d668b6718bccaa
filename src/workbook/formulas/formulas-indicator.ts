import { indicatorRecord } from '../../domain/records/fields/indicator-fields';
import { tracedHeadings } from '../schema/schema-base';
import { rowTrace, type Formulas } from './formulas';
import { partOfFindings, rowKey, twinKey } from './formulas-findings';
import { outcomes } from '../schema/computed-words';
import { down, expected, isDate, isText, measure, suited, value, yesNo } from './indicator-cells';
import { indicatorDataRules, indicatorValueRules } from './rules-indicator';

export const indicatorFormulas = {
  computed: `IF(AND(OR(${measure}="rapporto",${measure}="variazione"),ISNUMBER([@[Valore base]]),ISNUMBER([@[Valore attuale]])),
      IF([@[Valore base]]=0,"",
        ROUND(([@[Valore attuale]]-IF(${measure}="variazione",[@[Valore base]],0))/[@[Valore base]]*100,2)),"")`,
  value: `IF(ISNUMBER([@[Valore calcolato]]),[@[Valore calcolato]],${suited('[@[Valore raggiunto]]')})`,
  suitedExpected: suited('[@[Valore atteso]]'),
  outcome: `IF(${expected}="","",
      IF(${value}="",IF(Senza_valore="zero","${outcomes['not-reached']}",""),
      IF(${isText},IF(EXACT(LOWER(TRIM(${value})),LOWER(TRIM(${expected}))),"${outcomes.reached}",""),
      IF(IF(${yesNo},${value}=${expected},
        IF((${down})<>(${isDate}),${value}<=${expected},${value}>=${expected})),
        "${outcomes.reached}","${outcomes['not-reached']}"))))`,
  degree: `IF(${expected}="","",
      IF(${value}="",IF(Senza_valore="zero",0,""),
      IF(AND(${isText},[@Esito]=""),"",
      MIN(Tetto,MAX(0,ROUND(
        IF(OR(${isText},${yesNo},${isDate},N(${expected})=0),IF([@Esito]="${outcomes.reached}",100,0),
        IF((${down})<>(N(${expected})>0),N(${value})/N(${expected})*100,
        IF(IF(${down},N(${value})<=0,N(${value})>=0),Tetto,N(${expected})/N(${value})*100))),2))))))`,
  weighted: 'IF(ISNUMBER([@Grado]),N([@Peso])*[@Grado],"")',
  twinKey: twinKey('[@Obiettivo]'),
  key: rowKey('[@Obiettivo]', '[@Id]'),
  dataFindings: partOfFindings(indicatorDataRules),
  valueFindings: partOfFindings(indicatorValueRules),
  findings: `[@[Rilievi sui dati]]+[@[Rilievi sui valori]]+
      SUMIFS(tblStorico[Rilievi],tblStorico[Indicatore],[@Id])`,
  trace: rowTrace(tracedHeadings(indicatorRecord), ['COUNTIF(tblStorico[Indicatore],[@Id])']),
} satisfies Formulas;
