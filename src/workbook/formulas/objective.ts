import type { ListName } from '../../domain/records/records';
import { objectiveRecord } from '../../domain/records/fields/objective-fields';
import { tracedHeadings } from '../schema/schema-base';
import { lights, outcomes, weightChecks } from '../schema/computed-words';
import { countOf, firstOf, maximumOf, numbersOf, sumOf, sumWhereNumber, type OwnedRows } from './owned-rows';
import {
  acceptedCount,
  hasTwins,
  hundredths,
  isFractionIn,
  outOfRange,
  partOfFindings,
  rowKey,
  textKeyOf,
  twinCount,
  twinKey,
  unknownIn,
  unlistedIn,
  type Rule,
} from './findings';
import { trace, type Formulas } from './rows';

/** What is missing or wrong in the fields of an objective. */
export const objectiveDataRules: readonly Rule[] = [
  { code: 'duplicate-code', when: 'COUNTIF(tblObiettivi[Codice],[@Codice])>1' },
  { code: 'duplicate-objective', when: hasTwins, values: [textKeyOf('[@Descrizione]')] },
  { code: 'objective-centre-missing', when: 'TRIM([@Centro])=""' },
  { code: 'objective-manager-missing', when: 'TRIM([@Responsabile])=""' },
  {
    code: 'programme-missing',
    when: 'AND([@Programma]="",[@[Altri programmi]]="",SUMPRODUCT(--(tblDUP[Codice]<>""))>0)',
  },
  {
    code: 'objective-weight-as-fraction',
    when: isFractionIn('[@Peso]'),
    values: [hundredths('[@Peso]')],
  },
  { code: 'objective-weight-range', when: outOfRange('[@Peso]'), values: [hundredths('[@Peso]')] },
];

/** What an objective names that the lists lack. */
export const objectiveListRules: readonly Rule[] = [
  {
    code: 'unknown-objective-centre',
    when: unknownIn('[@Centro]', 'tblCentri[Codice]'),
    values: [textKeyOf('[@Centro]')],
  },
  {
    code: 'unknown-programme',
    when: `AND(${unknownIn('[@Programma]', 'tblDUP[Codice]')},SUMPRODUCT(--(tblDUP[Codice]<>""))>0)`,
    values: [textKeyOf('[@Programma]')],
  },
  unlisted('unknown-area', '[@[Area tematica]]', 'areas'),
  unlisted('unknown-portfolio', '[@Assessorato]', 'portfolios'),
  unlisted('unknown-objective-type', '[@Tipo]', 'objectiveTypes'),
];

function unlisted(code: Rule['code'], cell: string, list: ListName): Rule {
  return { code, when: unlistedIn(cell, list), values: [textKeyOf(cell)] };
}

const block = (table: string, count: string, first: string): OwnedRows => ({
  table,
  column: 'Obiettivo',
  owner: '[@Codice]',
  count: `[@[${count}]]`,
  first: `[@[${first}]]`,
});
const phases = block('tblFasi', 'Numero fasi', 'Prima fase');
const indicators = block('tblIndicatori', 'Numero indicatori', 'Primo indicatore');
const status = block('tblStato', 'Numero paragrafi', 'Primo paragrafo');

/** A narrative at the reference date, or any if there is none. */
const narrated = `IF(ISNUMBER(Data_riferimento),
  ${countOf(status, ['Data', 'Data_riferimento'], ['Testo', '"?*"'])},${countOf(status, ['Testo', '"?*"'])})`;

/** What an objective lacks among its paragraphs. */
export const objectiveTextRules: readonly Rule[] = [{ code: 'narrative-missing', when: `${narrated}=0` }];

/** Every phase has a weight, and all of them are fractions of 1. */
const fractions = `AND(N([@[Somma pesi]])>0,N([@[Somma pesi]])<=1.05,${numbersOf(phases, 'Peso')}=[@[Numero fasi]])`;

/** What an objective lacks among its phases. */
export const objectivePlanRules: readonly Rule[] = [
  { code: 'no-phases', when: '[@[Numero fasi]]=0' },
  { code: 'no-weights', when: 'AND([@[Numero fasi]]>0,[@[Somma pesi]]="")' },
  {
    code: 'weights-missing-points',
    when: `AND([@[Controllo pesi]]="${weightChecks.missing}",NOT(${fractions}))`,
    values: [hundredths('[@[Somma pesi]]')],
  },
  {
    code: 'weights-as-fractions',
    when: `AND([@[Controllo pesi]]="${weightChecks.missing}",${fractions})`,
    values: [hundredths('[@[Somma pesi]]')],
  },
  {
    code: 'weights-excess-points',
    when: `[@[Controllo pesi]]="${weightChecks.excess}"`,
    values: [hundredths('[@[Somma pesi]]')],
  },
];

const withCode = (formula: string): string => `IF([@Codice]="","",${formula})`;

const countAll = (table: string): string => `COUNTIF(${table}[Obiettivo],[@Codice])`;
const weights = sumOf(phases, 'Peso');
const graded = numbersOf(indicators, 'Grado');
const gradedWeight = sumWhereNumber(indicators, 'Peso', 'Grado');

export const objectiveFormulas = {
  phaseCount: withCode(countAll('tblFasi')),
  firstPhase: firstOf(phases),
  weightSum: withCode(`IF(${numbersOf(phases, 'Peso')}=0,"",ROUND(${weights},2))`),
  weightGap: 'IF(ISNUMBER([@[Somma pesi]]),ROUND([@[Somma pesi]]-100,2),"")',
  weightCheck: `IF(ISNUMBER([@[Scarto pesi]]),IF(ABS([@[Scarto pesi]])<=Tolleranza,"${weightChecks.ok}",
      IF([@[Scarto pesi]]<0,"${weightChecks.missing}","${weightChecks.excess}")),"")`,
  progress: withCode(`IF(OR(${weights}=0,${numbersOf(phases, 'Avanzamento')}=0),"",
      ROUND(${sumOf(phases, 'Peso per avanzamento')}/${weights},2))`),
  daysLate: withCode(`IF(${numbersOf(phases, 'Giorni di ritardo')}=0,"",
      MAX(0,${maximumOf(phases, 'Giorni di ritardo')}))`),
  indicatorCount: withCode(countAll('tblIndicatori')),
  firstIndicator: firstOf(indicators),
  indicatorsReached: withCode(countOf(indicators, ['Esito', `"${outcomes.reached}"`])),
  indicatorAchievement: withCode(`IF(${graded}=0,"",
      IF(AND(${numbersOf(indicators, 'Peso')}=[@[Numero indicatori]],${gradedWeight}>0),
        ROUND(${sumOf(indicators, 'Peso per grado')}/${gradedWeight},2),
        ROUND(${sumOf(indicators, 'Grado')}/${graded},2)))`),
  achievement: withCode(`IF([@[Numero fasi]]=0,[@[Grado indicatori]],
      IF(OR([@[Numero indicatori]]=0,Quota_fasi=100),[@Avanzamento],
      IF(Quota_fasi=0,[@[Grado indicatori]],
      IF(AND(ISNUMBER([@Avanzamento]),ISNUMBER([@[Grado indicatori]])),
        ROUND((Quota_fasi*[@Avanzamento]+(100-Quota_fasi)*[@[Grado indicatori]])/100,2),""))))`),
  light: `IF(ISNUMBER([@[Grado di raggiungimento]]),IF([@[Grado di raggiungimento]]<Soglia_rossa,"${lights.red}",
      IF([@[Grado di raggiungimento]]<Soglia_gialla,"${lights.amber}","${lights.green}")),"")`,
  paragraphCount: withCode(countAll('tblStato')),
  firstParagraph: firstOf(status),
  twinKey: twinKey('[@Centro]'),
  twinCount: twinCount('tblObiettivi[Chiave della descrizione]'),
  key: rowKey('[@Codice]', '[@Id]'),
  accepted: acceptedCount('[@Codice]'),
  ownFindings: partOfFindings(objectiveDataRules, '[@Codice]'),
  listFindings: partOfFindings(objectiveListRules, '[@Codice]'),
  planFindings: partOfFindings(objectivePlanRules, '[@Codice]'),
  textFindings: partOfFindings(objectiveTextRules, '[@Codice]'),
  findings:
    withCode(`[@[Rilievi sui dati]]+[@[Rilievi sugli elenchi]]+[@[Rilievi sul piano]]+[@[Rilievi sul testo]]+
      ${sumOf(phases, 'Rilievi')}+${sumOf(indicators, 'Rilievi')}`),
  ownTrace: trace(tracedHeadings(objectiveRecord), [
    ...['Numero fasi', 'Numero indicatori', 'Numero paragrafi'].map((count) => `N([@[${count}]])`),
    countAll('tblCoinvolti'),
    ...['Data_riferimento', 'Tolleranza', 'Quota_fasi', 'Tetto', 'Soglia_rossa', 'Soglia_gialla'].map(
      (name, index) => `${index + 2}*N(${name})`,
    ),
    'LEN(Senza_valore)',
  ]),
  trace: ['[@[Traccia propria]]', ...[phases, indicators, status].map((rows) => sumOf(rows, 'Traccia'))].join(
    '+',
  ),
} satisfies Formulas;
