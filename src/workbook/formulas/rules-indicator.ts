import { isEmpty } from './formula-cells';
import { hundredths, isOutOfRange, isTwin, isUnlisted, textKeyOf, type Rule } from './formulas-findings';
import { down, expected, suited, value, yesNo } from './indicator-cells';
import { outcomes } from '../schema/computed-words';
import { labels } from '../schema/list-labels';

const given = '[@[Valore atteso]]';
const achieved = '[@[Valore raggiunto]]';

/** What is missing or wrong in the fields of an indicator. */
export const indicatorDataRules: readonly Rule[] = [
  {
    code: 'duplicate-indicator',
    when: isTwin('tblIndicatori'),
    values: [textKeyOf('[@Descrizione]')],
  },
  {
    code: 'unknown-indicator-type',
    when: isUnlisted('[@Tipo]', labels.indicatorTypes),
    values: [textKeyOf('[@Tipo]')],
  },
  { code: 'unknown-unit', when: isUnlisted('[@Unità]', labels.units), values: [textKeyOf('[@Unità]')] },
  { code: 'indicator-weight-range', when: isOutOfRange('[@Peso]'), values: [hundredths('[@Peso]')] },
  { code: 'expected-missing', when: isEmpty(given) },
  { code: 'achieved-missing', when: `AND(${value}="",${isEmpty(achieved)})` },
  ...[given, achieved].map(typeRule),
  ...[given, achieved].map(yesNoRule),
];

/** The value is given, but is not of the measure's kind. */
function typeRule(cell: string): Rule {
  const text = `IF(ISLOGICAL(${cell}),IF(${cell},"VERO","FALSO"),${cell})`;
  return {
    code: 'value-type',
    when: `AND(NOT(${isEmpty(cell)}),${suited(cell)}="")`,
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
