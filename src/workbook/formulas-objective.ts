import { computed, DECIMALS, helper, trace, WHOLE } from './formulas';
import { findingCount, partOfFindings, rowKey, twinKey } from './formulas-findings';
import { outcomes } from './indicator-cells';
import { ownRules, planRules, weightChecks } from './rules-objective';
import type { ColumnSpec } from './schema-base';

export const lights = { red: 'rosso', amber: 'giallo', green: 'verde' } as const;

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

export const objectiveFormulas: ColumnSpec[] = [
  computed('phaseCount', 'Numero fasi', 48, withCode(count('tblFasi')), WHOLE),
  computed(
    'weightSum',
    'Somma pesi',
    56,
    withCode(`IF(${count('tblFasi', numbers('tblFasi', 'Peso'))}=0,"",ROUND(${sum('tblFasi', 'Peso')},2))`),
    DECIMALS,
  ),
  computed(
    'weightGap',
    'Scarto pesi',
    56,
    'IF(ISNUMBER([@[Somma pesi]]),ROUND([@[Somma pesi]]-100,2),"")',
    DECIMALS,
  ),
  {
    ...computed(
      'weightCheck',
      'Controllo pesi',
      90,
      `IF(ISNUMBER([@[Scarto pesi]]),IF(ABS([@[Scarto pesi]])<=Tolleranza,"${weightChecks.ok}",
      IF([@[Scarto pesi]]<0,"${weightChecks.missing}","${weightChecks.excess}")),"")`,
    ),
    marks: { [weightChecks.missing]: 'bad', [weightChecks.excess]: 'bad' },
  },
  computed(
    'progress',
    'Avanzamento',
    72,
    withCode(`IF(OR(${sum('tblFasi', 'Peso')}=0,${count('tblFasi', numbers('tblFasi', 'Avanzamento'))}=0),"",
      ROUND(${sum('tblFasi', 'Peso per avanzamento')}/${sum('tblFasi', 'Peso')},2))`),
    DECIMALS,
  ),
  computed(
    'daysLate',
    'Giorni di ritardo',
    60,
    withCode(`IF(${count('tblFasi', numbers('tblFasi', 'Giorni di ritardo'))}=0,"",
      MAX(0,MAXIFS(tblFasi[Giorni di ritardo],${own('tblFasi')})))`),
    WHOLE,
  ),
  computed('indicatorCount', 'Numero indicatori', 62, withCode(count('tblIndicatori')), WHOLE),
  computed(
    'indicatorsReached',
    'Indicatori raggiunti',
    62,
    withCode(count('tblIndicatori', `,tblIndicatori[Esito],"${outcomes.reached}"`)),
    WHOLE,
  ),
  computed(
    'indicatorAchievement',
    'Grado indicatori',
    66,
    withCode(`IF(${graded}=0,"",
      IF(AND(${count('tblIndicatori', numbers('tblIndicatori', 'Peso'))}=[@[Numero indicatori]],${gradedWeight}>0),
        ROUND(${sum('tblIndicatori', 'Peso per grado')}/${gradedWeight},2),
        ROUND(${sum('tblIndicatori', 'Grado')}/${graded},2)))`),
    DECIMALS,
  ),
  computed(
    'achievement',
    'Grado di raggiungimento',
    84,
    withCode(`IF([@[Numero fasi]]=0,[@[Grado indicatori]],
      IF(OR([@[Numero indicatori]]=0,Quota_fasi=100),[@Avanzamento],
      IF(Quota_fasi=0,[@[Grado indicatori]],
      IF(AND(ISNUMBER([@Avanzamento]),ISNUMBER([@[Grado indicatori]])),
        ROUND((Quota_fasi*[@Avanzamento]+(100-Quota_fasi)*[@[Grado indicatori]])/100,2),""))))`),
    DECIMALS,
  ),
  {
    ...computed(
      'light',
      'Semaforo',
      60,
      `IF(ISNUMBER([@[Grado di raggiungimento]]),IF([@[Grado di raggiungimento]]<Soglia_rossa,"${lights.red}",
      IF([@[Grado di raggiungimento]]<Soglia_gialla,"${lights.amber}","${lights.green}")),"")`,
    ),
    marks: { [lights.red]: 'bad', [lights.amber]: 'warning', [lights.green]: 'good' },
  },
  twinKey('[@Centro]'),
  rowKey('[@Codice]', '[@Id]'),
  partOfFindings('ownFindings', 'Rilievi sui dati', ownRules, '[@Codice]'),
  partOfFindings('planFindings', 'Rilievi sul piano', planRules, '[@Codice]'),
  findingCount(
    'Rilievi aperti',
    withCode(`[@[Rilievi sui dati]]+[@[Rilievi sul piano]]+
      ${sum('tblFasi', 'Rilievi')}+${sum('tblIndicatori', 'Rilievi')}`),
  ),
  helper(
    computed(
      'trace',
      'Traccia',
      24,
      trace(
        [
          ...['Codice', 'Descrizione', 'Area tematica', 'Assessorato', 'Direzione', 'Direttore', 'Centro'],
          ...['Responsabile', 'Tipo', 'Programma', 'Altri programmi', 'Peso'],
        ],
        [
          ...['tblFasi', 'tblIndicatori', 'tblStato'].map((table) => sum(table, 'Traccia')),
          ...['tblFasi', 'tblIndicatori', 'tblStato', 'tblCoinvolti'].map((table) => count(table)),
          ...['Data_riferimento', 'Tolleranza', 'Quota_fasi', 'Tetto', 'Soglia_rossa', 'Soglia_gialla'].map(
            (name, index) => `${index + 2}*N(${name})`,
          ),
          'LEN(Senza_valore)',
        ],
      ),
      WHOLE,
    ),
  ),
];
