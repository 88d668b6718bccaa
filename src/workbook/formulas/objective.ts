import { objectiveRecord } from '../../domain/records/fields/objective-fields';
import { tracedHeadings } from '../schema/schema-base';
import { lights, outcomes, weightChecks } from '../schema/computed-words';
import { labels } from '../schema/list-labels';
import {
  hundredths,
  outOfRange,
  partOfFindings,
  rowKey,
  textKeyOf,
  twinKey,
  twins,
  unknownIn,
  unlistedIn,
  type Rule,
} from './findings';
import { trace, type Formulas } from './rows';

/** What is missing or wrong in the fields of an objective. */
export const objectiveDataRules: readonly Rule[] = [
  { code: 'duplicate-code', when: 'COUNTIF(tblObiettivi[Codice],[@Codice])>1' },
  { code: 'duplicate-objective', when: twins('tblObiettivi'), values: [textKeyOf('[@Descrizione]')] },
  { code: 'objective-centre-missing', when: 'TRIM([@Centro])=""' },
  {
    code: 'unknown-objective-centre',
    when: unknownIn('[@Centro]', 'tblCentri[Codice]'),
    values: [textKeyOf('[@Centro]')],
  },
  { code: 'objective-manager-missing', when: 'TRIM([@Responsabile])=""' },
  {
    code: 'programme-missing',
    when: 'AND([@Programma]="",[@[Altri programmi]]="",SUMPRODUCT(--(tblDUP[Codice]<>""))>0)',
  },
  {
    code: 'unknown-programme',
    when: `AND(${unknownIn('[@Programma]', 'tblDUP[Codice]')},SUMPRODUCT(--(tblDUP[Codice]<>""))>0)`,
    values: [textKeyOf('[@Programma]')],
  },
  unlisted('unknown-area', '[@[Area tematica]]', labels.areas),
  unlisted('unknown-portfolio', '[@Assessorato]', labels.portfolios),
  unlisted('unknown-objective-type', '[@Tipo]', labels.objectiveTypes),
  { code: 'objective-weight-range', when: outOfRange('[@Peso]'), values: [hundredths('[@Peso]')] },
];

function unlisted(code: Rule['code'], cell: string, list: string): Rule {
  return { code, when: unlistedIn(cell, list), values: [textKeyOf(cell)] };
}

/** A narrative at the reference date, or any if there is none. */
const narrated = `IF(ISNUMBER(Data_riferimento),
  COUNTIFS(tblStato[Obiettivo],[@Codice],tblStato[Data],Data_riferimento,tblStato[Testo],"?*"),
  COUNTIFS(tblStato[Obiettivo],[@Codice],tblStato[Testo],"?*"))`;

/** What an objective lacks among its phases and paragraphs. */
export const objectivePlanRules: readonly Rule[] = [
  { code: 'no-phases', when: '[@[Numero fasi]]=0' },
  { code: 'no-weights', when: 'AND([@[Numero fasi]]>0,[@[Somma pesi]]="")' },
  {
    code: 'weights-missing-points',
    when: `[@[Controllo pesi]]="${weightChecks.missing}"`,
    values: [hundredths('[@[Somma pesi]]')],
  },
  {
    code: 'weights-excess-points',
    when: `[@[Controllo pesi]]="${weightChecks.excess}"`,
    values: [hundredths('[@[Somma pesi]]')],
  },
  { code: 'narrative-missing', when: `${narrated}=0` },
];

/** Rows of a table that belong to this objective. */
const own = (table: string): string => `${table}[Obiettivo],[@Codice]`;
const sum = (table: string, column: string, more = ''): string =>
  `SUMIFS(${table}[${column}],${own(table)}${more})`;
const count = (table: string, more = ''): string => `COUNTIFS(${own(table)}${more})`;
/** Only numbers meet a criterion with a number. */
const numbers = (table: string, column: string): string => `,${table}[${column}],">=-1000000"`;

const withCode = (formula: string): string => `IF([@Codice]="","",${formula})`;

const graded = count('tblIndicatori', numbers('tblIndicatori', 'Grado'));
const gradedWeight = sum('tblIndicatori', 'Peso', numbers('tblIndicatori', 'Grado'));

export const objectiveFormulas = {
  phaseCount: withCode(count('tblFasi')),
  weightSum: withCode(
    `IF(${count('tblFasi', numbers('tblFasi', 'Peso'))}=0,"",ROUND(${sum('tblFasi', 'Peso')},2))`,
  ),
  weightGap: 'IF(ISNUMBER([@[Somma pesi]]),ROUND([@[Somma pesi]]-100,2),"")',
  weightCheck: `IF(ISNUMBER([@[Scarto pesi]]),IF(ABS([@[Scarto pesi]])<=Tolleranza,"${weightChecks.ok}",
      IF([@[Scarto pesi]]<0,"${weightChecks.missing}","${weightChecks.excess}")),"")`,
  progress:
    withCode(`IF(OR(${sum('tblFasi', 'Peso')}=0,${count('tblFasi', numbers('tblFasi', 'Avanzamento'))}=0),"",
      ROUND(${sum('tblFasi', 'Peso per avanzamento')}/${sum('tblFasi', 'Peso')},2))`),
  daysLate: withCode(`IF(${count('tblFasi', numbers('tblFasi', 'Giorni di ritardo'))}=0,"",
      MAX(0,MAXIFS(tblFasi[Giorni di ritardo],${own('tblFasi')})))`),
  indicatorCount: withCode(count('tblIndicatori')),
  indicatorsReached: withCode(count('tblIndicatori', `,tblIndicatori[Esito],"${outcomes.reached}"`)),
  indicatorAchievement: withCode(`IF(${graded}=0,"",
      IF(AND(${count('tblIndicatori', numbers('tblIndicatori', 'Peso'))}=[@[Numero indicatori]],${gradedWeight}>0),
        ROUND(${sum('tblIndicatori', 'Peso per grado')}/${gradedWeight},2),
        ROUND(${sum('tblIndicatori', 'Grado')}/${graded},2)))`),
  achievement: withCode(`IF([@[Numero fasi]]=0,[@[Grado indicatori]],
      IF(OR([@[Numero indicatori]]=0,Quota_fasi=100),[@Avanzamento],
      IF(Quota_fasi=0,[@[Grado indicatori]],
      IF(AND(ISNUMBER([@Avanzamento]),ISNUMBER([@[Grado indicatori]])),
        ROUND((Quota_fasi*[@Avanzamento]+(100-Quota_fasi)*[@[Grado indicatori]])/100,2),""))))`),
  light: `IF(ISNUMBER([@[Grado di raggiungimento]]),IF([@[Grado di raggiungimento]]<Soglia_rossa,"${lights.red}",
      IF([@[Grado di raggiungimento]]<Soglia_gialla,"${lights.amber}","${lights.green}")),"")`,
  twinKey: twinKey('[@Centro]'),
  key: rowKey('[@Codice]', '[@Id]'),
  ownFindings: partOfFindings(objectiveDataRules, '[@Codice]'),
  planFindings: partOfFindings(objectivePlanRules, '[@Codice]'),
  findings: withCode(`[@[Rilievi sui dati]]+[@[Rilievi sul piano]]+
      ${sum('tblFasi', 'Rilievi')}+${sum('tblIndicatori', 'Rilievi')}`),
  trace: trace(tracedHeadings(objectiveRecord), [
    ...['tblFasi', 'tblIndicatori', 'tblStato'].map((table) => sum(table, 'Traccia')),
    ...['tblFasi', 'tblIndicatori', 'tblStato', 'tblCoinvolti'].map((table) => count(table)),
    ...['Data_riferimento', 'Tolleranza', 'Quota_fasi', 'Tetto', 'Soglia_rossa', 'Soglia_gialla'].map(
      (name, index) => `${index + 2}*N(${name})`,
    ),
    'LEN(Senza_valore)',
  ]),
} satisfies Formulas;
