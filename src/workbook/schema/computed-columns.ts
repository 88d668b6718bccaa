import { composedStates, lights, outcomes, phaseStates, weightChecks } from './computed-words';
import type { ColumnSpec } from './schema-base';

/** Computed columns; their formulas are in src/workbook/formulas. */

function computed(field: string, heading: string, width: number, format?: string): ColumnSpec {
  const column: ColumnSpec = { field, heading, kind: 'computed', width };
  return format === undefined ? column : { ...column, format };
}

/** A column that only other formulas need: out of sight. */
function helper(field: string, heading: string, format?: string): ColumnSpec {
  return { ...computed(field, heading, 24, format), hidden: true };
}

const DECIMALS = '#,##0.00';
const WHOLE = '#,##0';

/** The count that people see, coloured where it is not 0. */
const findings = (heading: string): ColumnSpec => ({
  ...computed('findings', heading, 56, WHOLE),
  alert: true,
});

const twinKey = helper('twinKey', 'Chiave della descrizione');
const twinCount = helper('twinCount', 'Descrizioni uguali', WHOLE);
const rowKey = helper('key', 'Chiave');
/** 1 for a row that belongs to nothing. */
const orphan = helper('orphan', 'Non appartiene', WHOLE);
const accepted = helper('accepted', 'Accettati', WHOLE);
/** Where the rows of the same objective stand. */
const places = [
  helper('position', 'Posizione', WHOLE),
  helper('first', 'Prima riga', WHOLE),
  helper('last', 'Ultima riga', WHOLE),
];
export const traceColumn = helper('trace', 'Traccia', WHOLE);
export const titleColumn = computed('title', 'Descrizione della riga', 220);
/** The same of rows that nothing else is found in. */
export const findingsColumn = findings('Rilievi');
export const acceptedKeyColumns = [helper('key', 'Chiave'), helper('rowKey', 'Chiave riga')];

export const objectiveColumns: readonly ColumnSpec[] = [
  computed('phaseCount', 'Numero fasi', 52, WHOLE),
  computed('weightSum', 'Somma pesi', 56, DECIMALS),
  computed('weightGap', 'Scarto pesi', 56, DECIMALS),
  {
    ...computed('weightCheck', 'Controllo pesi', 90),
    marks: { [weightChecks.missing]: 'bad', [weightChecks.excess]: 'bad' },
  },
  computed('progress', 'Avanzamento', 78, DECIMALS),
  computed('daysLate', 'Giorni di ritardo', 60, WHOLE),
  computed('indicatorCount', 'Numero indicatori', 62, WHOLE),
  computed('indicatorsReached', 'Indicatori raggiunti', 62, WHOLE),
  computed('indicatorAchievement', 'Grado indicatori', 66, DECIMALS),
  computed('achievement', 'Grado di raggiungimento', 84, DECIMALS),
  {
    ...computed('light', 'Semaforo', 60),
    marks: { [lights.red]: 'bad', [lights.amber]: 'warning', [lights.green]: 'good' },
  },
  twinKey,
  helper('ownFindings', 'Rilievi sui dati', WHOLE),
  helper('planFindings', 'Rilievi sul piano', WHOLE),
  findings('Rilievi aperti'),
  traceColumn,
  helper('firstPhase', 'Prima fase', WHOLE),
  helper('firstIndicator', 'Primo indicatore', WHOLE),
  helper('paragraphCount', 'Numero paragrafi', WHOLE),
  helper('firstParagraph', 'Primo paragrafo', WHOLE),
  twinCount,
  rowKey,
  accepted,
  helper('listFindings', 'Rilievi sugli elenchi', WHOLE),
  helper('textFindings', 'Rilievi sul testo', WHOLE),
  helper('ownTrace', 'Traccia propria', WHOLE),
];

export const phaseColumns: readonly ColumnSpec[] = [
  { ...computed('state', 'Stato', 72), marks: { [phaseStates.late]: 'warning' } },
  computed('days', 'Giorni di ritardo', 60, WHOLE),
  helper('weighted', 'Peso per avanzamento', DECIMALS),
  twinKey,
  helper('dataFindings', 'Rilievi sui dati', WHOLE),
  helper('dateFindings', 'Rilievi sulle date', WHOLE),
  findings('Rilievi'),
  traceColumn,
  ...places,
  twinCount,
  rowKey,
  accepted,
  helper('yearFindings', 'Rilievi sugli anni', WHOLE),
  orphan,
];

export const indicatorColumns: readonly ColumnSpec[] = [
  computed('computed', 'Valore calcolato', 66, DECIMALS),
  helper('value', 'Valore considerato'),
  helper('suitedExpected', 'Atteso considerato'),
  { ...computed('outcome', 'Esito', 76), marks: { [outcomes['not-reached']]: 'warning' } },
  computed('degree', 'Grado', 56, DECIMALS),
  helper('weighted', 'Peso per grado', DECIMALS),
  twinKey,
  helper('dataFindings', 'Rilievi sui dati', WHOLE),
  helper('valueFindings', 'Rilievi sui valori', WHOLE),
  findings('Rilievi'),
  traceColumn,
  helper('suitedAchieved', 'Raggiunto considerato'),
  ...places,
  twinCount,
  helper('pastCount', 'Valori precedenti', WHOLE),
  helper('firstPast', 'Primo precedente', WHOLE),
  rowKey,
  accepted,
  helper('listFindings', 'Rilievi sugli elenchi', WHOLE),
  helper('polarityFindings', 'Rilievi sul verso', WHOLE),
  helper('fractionFindings', 'Rilievi sulle percentuali', WHOLE),
  orphan,
];

export const historyColumns: readonly ColumnSpec[] = [
  titleColumn,
  helper('position', 'Posizione'),
  helper('otherUnit', 'Altra unità'),
  helper('ofBase', 'Come la base'),
  computed('comparison', 'Confronto', 66),
  findings('Rilievi'),
  rowKey,
  accepted,
  orphan,
];

export const composedColumn: ColumnSpec = {
  ...computed('state', 'Situazione', 90),
  marks: { [composedStates.stale]: 'warning' },
};
