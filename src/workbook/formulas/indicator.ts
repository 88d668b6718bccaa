import { indicatorRecord } from '../../domain/records/fields/indicator-fields';
import { tracedHeadings } from '../schema/schema-base';
import { outcomes } from '../schema/computed-words';
import { blank, isNo, isYes } from './cells';
import { firstOf, sumOf, type OwnedRows } from './owned-rows';
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
  unlistedIn,
  type Rule,
} from './findings';
import { rowTrace, type Formulas } from './rows';
import { siblingFormulas, siblings } from './siblings';

const measure = 'TRIM([@Misura])';
const yesNo = `${measure}="sì/no"`;
const isText = `${measure}="testo"`;
const isDate = `${measure}="data"`;
const down = 'TRIM([@Verso])="decrescente"';
const value = '[@[Valore considerato]]';
const expected = '[@[Atteso considerato]]';

/** A cell as its measure means it, blank if it does not suit: days are those that `isSerial` of src/domain/values/dates.ts takes. */
function suited(cell: string): string {
  return `IF(${isText},IF(${blank(cell)},"",${cell}&""),
    IF(${isDate},IF(AND(ISNUMBER(${cell}),N(${cell})>=61,N(${cell})<2958466),INT(N(${cell})),""),
    IF(ISNUMBER(${cell}),${cell},
    IF(${yesNo},IF(${isYes(cell)},1,IF(${isNo(cell)},0,"")),""))))`;
}

const given = '[@[Valore atteso]]';
const achieved = '[@[Valore raggiunto]]';

/** What an indicator names that the lists lack. */
export const indicatorListRules: readonly Rule[] = [
  {
    code: 'unknown-indicator-type',
    when: unlistedIn('[@Tipo]', 'indicatorTypes'),
    values: [textKeyOf('[@Tipo]')],
  },
  { code: 'unknown-unit', when: unlistedIn('[@Unità]', 'units'), values: [textKeyOf('[@Unità]')] },
];

/** What is missing or wrong in the fields of an indicator. */
export const indicatorDataRules: readonly Rule[] = [
  { code: 'indicator-weight-range', when: outOfRange('[@Peso]'), values: [hundredths('[@Peso]')] },
  { code: 'expected-missing', when: blank(given) },
  { code: 'achieved-missing', when: `AND(${value}="",${blank(achieved)})` },
  typeRule(given, expected),
  typeRule(achieved, '[@[Raggiunto considerato]]'),
  ...[given, achieved].map(yesNoRule),
];

/** The value is given, but is not of the measure's kind: what is considered of it is blank. */
function typeRule(cell: string, considered: string): Rule {
  const text = `IF(ISLOGICAL(${cell}),IF(${cell},"VERO","FALSO"),${cell})`;
  return {
    code: 'value-type',
    when: `AND(NOT(${blank(cell)}),${considered}="")`,
    values: [`IF(ISNUMBER(${cell}),${hundredths(cell)},${textKeyOf(text)})`],
  };
}

/** The value is given, but neither yes nor no. */
function yesNoRule(cell: string): Rule {
  return {
    code: 'yes-no-value',
    when: `AND(${yesNo},ISNUMBER(${cell}),N(${cell})<>0,N(${cell})<>1)`,
    values: [hundredths(cell)],
  };
}

const base = '[@[Valore base]]';
const current = '[@[Valore attuale]]';
const result = '[@[Valore calcolato]]';
const missed = `[@Esito]="${outcomes['not-reached']}"`;
/** The achieved value is not what base and current give. */
const differs = `AND(ISNUMBER(${result}),ISNUMBER(${achieved}),ROUND(ABS(N(${achieved})-N(${result})),2)>0.01)`;
/** It is what they give the wrong way round. */
const inverted = `IF(N(${current})=0,FALSE,ABS(N(${achieved})-N(${base})/${current}*100)<=0.0101)`;
const figures = [achieved, base, current].map(hundredths);
/** The achieved value as it is typed would do, what is computed does not. */
const onlyTyped = `AND(${differs},${missed},
  IF(${down},N(${achieved})<=N(${expected}),N(${achieved})>=N(${expected})))`;

/** What does not go together among its values. */
export const indicatorValueRules: readonly Rule[] = [
  { code: 'achieved-inverted', when: `AND(${differs},${inverted})`, values: figures },
  { code: 'achieved-differs', when: `AND(${differs},NOT(${inverted}))`, values: figures },
  {
    code: 'computed-below-expected',
    when: onlyTyped,
    values: [achieved, result, expected].map(hundredths),
  },
  {
    code: 'below-expected-no-note',
    when: `AND(${missed},${value}<>"",TRIM([@Note])="",NOT(${onlyTyped}))`,
    values: [value, expected].map(hundredths),
  },
];

const isVariation = `${measure}="variazione"`;
/** What the expected value starts from. */
const start = `IF(${isVariation},0,${base})`;
const isPlain = `NOT(OR(${yesNo},${isText},${isDate},${measure}="rapporto",${isVariation}))`;
const both = `AND(ISNUMBER(${expected}),OR(${isVariation},AND(${isPlain},ISNUMBER(${base}))))`;
const margin = `ABS(N(${start}))/10`;

/** What the figures say against the polarity: src/domain/findings/polarity.ts. */
export const indicatorPolarityRules: readonly Rule[] = [
  {
    code: 'polarity-up-doubtful',
    when: `AND(NOT(${down}),${both},N(${expected})<N(${start})-${margin})`,
    values: [hundredths(expected), hundredths(start)],
  },
  {
    code: 'polarity-down-doubtful',
    when: `AND(${down},${both},NOT(${isVariation}),N(${expected})>N(${start})+${margin})`,
    values: [hundredths(expected), hundredths(start)],
  },
];

const isPercent = `${measure}="percentuale"`;
const isShown = 'TRIM([@Unità])="%"';
const hasPercents = `OR(${isPercent},${measure}="rapporto",${isVariation},AND(${isPlain},${isShown}))`;
/** The greatest number of the row that is in percent. */
const greatest = `MAX(ABS(N(${expected})),ABS(N([@[Raggiunto considerato]])),ABS(N(${result})),IF(${isPlain},ABS(N(${base})),0))`;

/** Percentages that may have been typed as `50%`: src/domain/findings/fraction.ts. */
export const indicatorFractionRules: readonly Rule[] = [
  [given, expected],
  [achieved, '[@[Raggiunto considerato]]'],
].map(([cell = '', considered = '']) => ({
  code: 'value-as-fraction',
  when: `AND(${isFractionIn(considered)},${hasPercents},IF(${greatest}>1,${greatest}>ROUND(N(${considered})*10,10),
    AND(${isPercent},NOT(${down}),OR(${isShown},TRIM([@Unità])=""))))`,
  values: [hundredths(cell)],
}));

const history: OwnedRows = {
  table: 'tblStorico',
  column: 'Indicatore',
  owner: '[@Id]',
  count: '[@[Valori precedenti]]',
  first: '[@[Primo precedente]]',
};

/** Indicators of the objective whose weight is no fraction. */
const heavier = `COUNTIFS(${siblings('tblIndicatori', 'Obiettivo')},[@Obiettivo],${siblings('tblIndicatori', 'Peso')},">1")`;

/** What does not go together with the other indicators of its objective. */
export const indicatorPlanRules: readonly Rule[] = [
  {
    code: 'indicator-weight-as-fraction',
    when: `IF(${isFractionIn('[@Peso]')},${heavier}>0,FALSE)`,
    values: [hundredths('[@Peso]')],
  },
  { code: 'duplicate-indicator', when: hasTwins, values: [textKeyOf('[@Descrizione]')] },
];

export const indicatorFormulas = {
  computed: `IF(AND(OR(${measure}="rapporto",${measure}="variazione"),ISNUMBER([@[Valore base]]),ISNUMBER([@[Valore attuale]])),
      IF([@[Valore base]]=0,"",
        ROUND(([@[Valore attuale]]-IF(${measure}="variazione",[@[Valore base]],0))/[@[Valore base]]*100,2)),"")`,
  value: `IF(ISNUMBER([@[Valore calcolato]]),[@[Valore calcolato]],[@[Raggiunto considerato]])`,
  suitedAchieved: suited(achieved),
  suitedExpected: suited(given),
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
  ...siblingFormulas('tblIndicatori', 'Primo indicatore', 'Numero indicatori'),
  twinKey: twinKey('[@Obiettivo]'),
  twinCount: twinCount(siblings('tblIndicatori', 'Chiave della descrizione')),
  pastCount: 'IF([@Id]="",0,COUNTIF(tblStorico[Indicatore],[@Id]))',
  firstPast: firstOf(history),
  key: rowKey('[@Obiettivo]', '[@Id]'),
  accepted: acceptedCount('[@Obiettivo]'),
  dataFindings: partOfFindings(indicatorDataRules),
  listFindings: partOfFindings(indicatorListRules),
  valueFindings: partOfFindings(indicatorValueRules),
  polarityFindings: partOfFindings(indicatorPolarityRules),
  fractionFindings: partOfFindings(indicatorFractionRules),
  orphan: `IF([@Posizione]>0,0,IF(${isOrphan('[@Obiettivo]', 'tblObiettivi[Codice]', '[@Descrizione]')},1,0))`,
  findings: `[@[Non appartiene]]+[@[Rilievi sui dati]]+[@[Rilievi sugli elenchi]]+[@[Rilievi sul verso]]+[@[Rilievi sulle percentuali]]+[@[Rilievi sui valori]]+${partOfFindings(indicatorPlanRules)}+
      ${sumOf(history, 'Rilievi')}`,
  trace: rowTrace(tracedHeadings(indicatorRecord), ['[@[Valori precedenti]]']),
} satisfies Formulas;
