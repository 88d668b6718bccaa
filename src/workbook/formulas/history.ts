import { notComparable } from '../schema/computed-words';
import { isNo } from './cells';
import type { Formulas } from './rows';
import { acceptedCount, hundredths, isOrphan, openFindings, rowKey, type Rule } from './findings';

const position = '[@Posizione]';
/** A cell of the indicator that the earlier value belongs to. */
const of = (column: string): string => `INDEX(tblIndicatori[${column}],${position})`;
const isOneOf = (...words: string[]): string =>
  `OR(${words.map((word) => `TRIM(${of('Misura')})="${word}"`)})`;

const comparable = `NOT(${isNo('[@Confrontabile]')})`;
const other = '[@[Altra unità]]=1';
const ofBase = '[@[Come la base]]=1';
const isShare = isOneOf('rapporto', 'variazione');
const base = of('Valore base');
const result = of('Valore considerato');

/** The rules of src/domain/findings/history.ts. */
export const historyRules: readonly Rule[] = [
  {
    code: 'history-yes-no-value',
    when: `AND(${comparable},${isOneOf('sì/no')},ISNUMBER([@Valore]),N([@Valore])<>0,N([@Valore])<>1)`,
    values: ['[@Anno]', '[@Valore]'].map(hundredths),
  },
  {
    code: 'history-other-unit',
    when: `AND(${comparable},${ofBase})`,
    values: ['[@Anno]', '[@Valore]'].map(hundredths),
  },
  {
    code: 'base-differs',
    when: `AND(N([@Anno])=Esercizio-1,ISNUMBER(${base}),ISNUMBER([@Valore]),ROUND(ABS(N(${base})-N([@Valore])),2)<>0,
      IF(${isShare},OR(${other},${ofBase}),AND(NOT(${other}),NOT(${isOneOf('sì/no', 'data', 'testo')}))))`,
    values: [base, '[@Valore]'].map(hundredths),
  },
  {
    code: 'history-future-year',
    when: 'AND(N(Esercizio)>0,N([@Anno])>=N(Esercizio))',
    values: [hundredths('[@Anno]')],
  },
];

const unit = `TRIM(${of('Unità')})`;
const ownUnit = `IF(${unit}<>"",${unit},IF(${isOneOf('rapporto', 'variazione', 'percentuale')},"%",""))`;
const withIndicator = (formula: string, otherwise: string): string =>
  `IF(${position}="",${otherwise},${formula})`;

export const historyFormulas = {
  position: 'IFERROR(MATCH([@Indicatore],tblIndicatori[Id],0),"")',
  otherUnit: withIndicator(`IF(AND(TRIM([@Unità])<>"",${ownUnit}<>"",TRIM([@Unità])<>${ownUnit}),1,0)`, '0'),
  ofBase: withIndicator(
    `IF(AND(${isShare},TRIM([@Unità])="",ISNUMBER([@Valore]),ISNUMBER(${base}),ISNUMBER(${result}),
          ABS(N([@Valore])-N(${base}))<ABS(N([@Valore])-N(${result}))),1,0)`,
    '0',
  ),
  comparison: withIndicator(`IF(OR(${isNo('[@Confrontabile]')},${other}),"${notComparable}","")`, '""'),
  key: rowKey(withIndicator(of('Obiettivo'), '""'), '[@Indicatore]'),
  accepted: withIndicator(acceptedCount(of('Obiettivo')), '0'),
  orphan: withIndicator('0', `IF(${isOrphan('[@Indicatore]', 'tblIndicatori[Id]', '[@Anno]')},1,0)`),
  findings: withIndicator(`(${openFindings(historyRules, of('Obiettivo'))})`, '[@[Non appartiene]]'),
} satisfies Formulas;
