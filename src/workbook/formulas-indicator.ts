import { computed, DECIMALS, helper, openFindings, trace, WHOLE } from './formulas';
import type { ColumnSpec } from './schema-base';

/** Words of an indicator's outcome in the sheet. */
export const outcomes = { reached: 'raggiunto', 'not-reached': 'non raggiunto' } as const;

const measure = '[@Misura]';
const yesNo = `${measure}="sì/no"`;
const isText = `${measure}="testo"`;
const isDate = `${measure}="data"`;
const down = '[@Verso]="decrescente"';
const value = '[@[Valore considerato]]';
const expected = '[@[Atteso considerato]]';

/** A cell as its measure means it, blank if it does not suit. */
function suited(cell: string): string {
  return `IF(${isText},IF(TRIM(${cell}&"")="","",${cell}&""),
    IF(ISNUMBER(${cell}),${cell},
    IF(${yesNo},IF(OR(${cell}="sì",${cell}="si"),1,IF(${cell}="no",0,"")),"")))`;
}

/** The value is given, but neither yes nor no. */
function notYesNo(column: string): string {
  return `AND(${yesNo},ISNUMBER([@[${column}]]),N([@[${column}]])<>0,N([@[${column}]])<>1)`;
}

const achieved = '[@[Valore raggiunto]]';
const result = '[@[Valore calcolato]]';
/** The achieved value is not what base and current give. */
const differs = `AND(ISNUMBER(${result}),ISNUMBER(${achieved}),ROUND(ABS(N(${achieved})-N(${result})),2)>0.01)`;
/** It is what they give the wrong way round. */
const inverted = `IF(N([@[Valore attuale]])=0,FALSE,
  ABS(N(${achieved})-N([@[Valore base]])/[@[Valore attuale]]*100)<=0.0101)`;

export const indicatorFormulas: ColumnSpec[] = [
  computed(
    'computed',
    'Valore calcolato',
    66,
    `IF(AND(OR(${measure}="rapporto",${measure}="variazione"),ISNUMBER([@[Valore base]]),ISNUMBER([@[Valore attuale]])),
      IF([@[Valore base]]=0,"",
        ROUND(([@[Valore attuale]]-IF(${measure}="variazione",[@[Valore base]],0))/[@[Valore base]]*100,2)),"")`,
    DECIMALS,
  ),
  helper(
    computed(
      'value',
      'Valore considerato',
      70,
      `IF(ISNUMBER([@[Valore calcolato]]),[@[Valore calcolato]],${suited('[@[Valore raggiunto]]')})`,
    ),
  ),
  helper(computed('suitedExpected', 'Atteso considerato', 70, suited('[@[Valore atteso]]'))),
  {
    ...computed(
      'outcome',
      'Esito',
      76,
      `IF(${expected}="","",
      IF(${value}="",IF(Senza_valore="zero","${outcomes['not-reached']}",""),
      IF(${isText},IF(EXACT(LOWER(TRIM(${value})),LOWER(TRIM(${expected}))),"${outcomes.reached}",""),
      IF(IF(${yesNo},${value}=${expected},
        IF((${down})<>(${isDate}),${value}<=${expected},${value}>=${expected})),
        "${outcomes.reached}","${outcomes['not-reached']}"))))`,
    ),
    marks: { [outcomes['not-reached']]: 'warning' },
  },
  computed(
    'degree',
    'Grado',
    56,
    `IF(${expected}="","",
      IF(${value}="",IF(Senza_valore="zero",0,""),
      IF(AND(${isText},[@Esito]=""),"",
      MIN(Tetto,MAX(0,ROUND(
        IF(OR(${isText},${yesNo},${isDate},N(${expected})=0),IF([@Esito]="${outcomes.reached}",100,0),
        IF((${down})<>(N(${expected})>0),N(${value})/N(${expected})*100,
        IF(IF(${down},N(${value})<=0,N(${value})>=0),Tetto,N(${expected})/N(${value})*100))),2))))))`,
    DECIMALS,
  ),
  helper(
    computed('weighted', 'Peso per grado', 70, 'IF(ISNUMBER([@Grado]),N([@Peso])*[@Grado],"")', DECIMALS),
  ),
  computed(
    'findings',
    'Rilievi',
    48,
    `IF([@Obiettivo]="",0,${openFindings(
      [
        ['expected-missing', `${expected}=""`],
        ['achieved-missing', `${value}=""`],
        ['yes-no-value', notYesNo('Valore atteso')],
        ['yes-no-value', notYesNo('Valore raggiunto')],
        ['achieved-inverted', `AND(${differs},${inverted})`],
        ['achieved-differs', `AND(${differs},NOT(${inverted}))`],
        [
          'below-expected-no-note',
          `AND([@Esito]="${outcomes['not-reached']}",${value}<>"",TRIM([@Note])="")`,
        ],
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
      trace(
        [
          'Ordine',
          'Descrizione',
          'Tipo',
          'Misura',
          'Unità',
          'Verso',
          'Peso',
          'Valore base',
          'Valore attuale',
          'Valore atteso',
          'Valore raggiunto',
          'Note',
        ],
        ['COUNTIF(tblStorico[Indicatore],[@Id])'],
      ),
      WHOLE,
    ),
  ),
];
