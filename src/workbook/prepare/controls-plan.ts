import { composedStates, outcomes, phaseStates, weightChecks } from '../schema/computed-words';

/**
 * Widths of the columns of the summary, in points. Together they are as wide as a portrait page allows with
 * letters of 8 points.
 */
export const CONTROL_WIDTHS: readonly number[] = [195, 190, 60, 105, 75, 110];

/** One line of the summary. */
export interface Control {
  label: string;
  /** Without the leading `=`. */
  formula: string;
  /** What to do when the figure is not 0. One line, over the columns from the third on. `''` for a plain count. */
  advice: string;
}

/** Rows with a code. The code may be a text or, in a cell formatted by hand, a number. */
const filled = (table: string, column = 'Obiettivo'): string => `SUMPRODUCT(--(${table}[${column}]<>""))`;
/** Rows with content in the first column and none in the second. */
const lacking = (table: string, present: string, missing: string): string =>
  `SUMPRODUCT((${table}[${present}]<>"")*(${table}[${missing}]=""))`;
const wrongWeights = [weightChecks.missing, weightChecks.excess]
  .map((word) => `COUNTIF(tblObiettivi[Controllo pesi],"${word}")`)
  .join('+');
const toAdopt = [
  lacking('tblObiettivi', 'Codice', 'Id'),
  lacking('tblFasi', 'Obiettivo', 'Id'),
  lacking('tblIndicatori', 'Obiettivo', 'Id'),
  lacking('tblStato', 'Obiettivo', 'Id'),
].join('+');

const orphans = [
  ...['tblFasi', 'tblIndicatori', 'tblStorico'].map((table) => `SUM(${table}[Non appartiene])`),
  ...['tblStato', 'tblCoinvolti', 'tblMonitoraggio'].map((table) => `SUM(${table}[Rilievi])`),
].join('+');

export const controls: readonly Control[] = [
  { label: 'Obiettivi', formula: filled('tblObiettivi', 'Codice'), advice: '' },
  { label: 'Fasi', formula: filled('tblFasi'), advice: '' },
  { label: 'Indicatori', formula: filled('tblIndicatori'), advice: '' },
  { label: 'Fasi concluse', formula: `COUNTIF(tblFasi[Stato],"${phaseStates.completed}")`, advice: '' },
  {
    label: 'Indicatori raggiunti',
    formula: `COUNTIF(tblIndicatori[Esito],"${outcomes.reached}")`,
    advice: '',
  },
  {
    label: 'Obiettivi con pesi che non fanno 100',
    formula: wrongWeights,
    advice: 'Foglio Obiettivi, colonna Controllo pesi: correggere le fasi.',
  },
  {
    label: 'Codici di obiettivo doppi',
    formula: 'SUMPRODUCT((tblObiettivi[Codice]<>"")*(COUNTIF(tblObiettivi[Codice],tblObiettivi[Codice])>1))',
    advice: 'Foglio Obiettivi, colonna Codice: ogni codice una volta sola.',
  },
  {
    label: 'Righe che non appartengono a niente',
    formula: orphans,
    advice: 'Il codice che nominano non c’è: colonna Rilievi dei fogli.',
  },
  {
    label: 'Obiettivi senza responsabile o centro',
    formula:
      'SUMPRODUCT((tblObiettivi[Codice]<>"")*((tblObiettivi[Responsabile]="")+(tblObiettivi[Centro]="")>0))',
    advice: 'Foglio Obiettivi, colonne Responsabile e Centro.',
  },
  {
    label: 'Obiettivi senza fasi',
    formula: 'COUNTIF(tblObiettivi[Numero fasi],0)',
    advice: 'Aggiungere le fasi nel foglio Fasi.',
  },
  {
    label: 'Fasi in ritardo',
    formula: `COUNTIF(tblFasi[Stato],"${phaseStates.late}")`,
    advice: 'Foglio Fasi, colonna Stato: aggiornarle o spiegare nelle note.',
  },
  {
    label: 'Fasi senza avanzamento',
    formula: lacking('tblFasi', 'Obiettivo', 'Avanzamento'),
    advice: 'Foglio Fasi, colonna Avanzamento: indicare un valore, anche 0.',
  },
  {
    label: 'Indicatori senza valore atteso',
    formula: lacking('tblIndicatori', 'Obiettivo', 'Atteso considerato'),
    advice: 'Foglio Indicatori, colonna Valore atteso.',
  },
  {
    label: 'Indicatori senza valore raggiunto',
    formula: lacking('tblIndicatori', 'Obiettivo', 'Valore considerato'),
    advice: 'Foglio Indicatori, colonna Valore raggiunto: vuoto non vale zero.',
  },
  {
    label: 'Indicatori non raggiunti',
    formula: `COUNTIF(tblIndicatori[Esito],"${outcomes['not-reached']}")`,
    advice: 'Spiegare lo scostamento nelle note.',
  },
  {
    label: 'Fasi con rilievi',
    formula: 'COUNTIF(tblFasi[Rilievi],">0")',
    advice: 'Foglio Fasi, colonna Rilievi.',
  },
  {
    label: 'Indicatori con rilievi',
    formula: 'COUNTIF(tblIndicatori[Rilievi],">0")',
    advice: 'Foglio Indicatori, colonna Rilievi: valori, calcolo, note.',
  },
  {
    label: 'Valori di anni precedenti con rilievi',
    formula: 'COUNTIF(tblStorico[Rilievi],">0")',
    advice: 'Foglio Storico, colonna Rilievi: unità, sì o no, base diversa.',
  },
  {
    label: 'Rilievi aperti',
    formula: 'SUM(tblObiettivi[Rilievi aperti])',
    advice: 'Il pulsante Controlla li elenca, e ne cerca altri nei testi.',
  },
  {
    label: 'Rettifiche da approvare',
    formula: 'COUNTIF(tblRettifiche[Stato],"proposta")',
    advice: 'Foglio Rettifiche, colonna Stato.',
  },
  {
    label: 'Righe da adottare',
    formula: toAdopt,
    advice: 'Righe scritte a mano senza Id: premere Prepara cartella.',
  },
  {
    label: 'Schede da ricomporre',
    formula: `COUNTIF(tblSchede[Situazione],"${composedStates.stale}")`,
    advice: 'I dati sono cambiati dopo la composizione: premere Componi scheda.',
  },
];

/** Centres that the overview has lines for. */
export const CENTRE_LINES = 40;

export const centreHeadings = [
  'Centro',
  'Nome',
  'Obiettivi',
  'Avanzamento medio',
  'Grado medio',
  'Obiettivi con rilievi',
] as const;

/** Formulas of one line of the overview by centre; `code` is the address of the line's first cell. */
export function centreLine(line: number, code: string): string[] {
  const mean = (column: string): string =>
    `IF(${code}="","",IFERROR(ROUND(SUMIFS(tblObiettivi[${column}],tblObiettivi[Centro],${code})` +
    `/COUNTIFS(tblObiettivi[Centro],${code},tblObiettivi[${column}],">=0"),2),""))`;
  return [
    `IF(ROWS(tblCentri[Codice])<${line},"",INDEX(tblCentri[Codice],${line})&"")`,
    `IF(${code}="","",INDEX(tblCentri[Nome breve],${line})&"")`,
    `IF(${code}="","",COUNTIFS(tblObiettivi[Centro],${code}))`,
    mean('Avanzamento'),
    mean('Grado di raggiungimento'),
    `IF(${code}="","",COUNTIFS(tblObiettivi[Centro],${code},tblObiettivi[Rilievi aperti],">0"))`,
  ].map((formula) => `=${formula}`);
}
