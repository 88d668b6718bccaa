import { fromSerial, isSerial, parseDate, toSerial } from '../../domain/values/dates';
import { defaultSettings } from '../../domain/records/defaults';
import { parseNumber } from '../../domain/values/numbers';
import { flatParameters, groupedParameters } from '../../domain/records/flat-parameters';
import type { Issue } from '../../domain/values/issues';
import type { Parameters } from '../../domain/records/records';
import { booleanIn, NO, textIn, YES, type Field } from './cells';
import type { ColumnSpec } from '../schema/schema-base';
import { joinEntries, splitEntries } from '../excel/text';

/** One row of tblParametri. */
export interface ParameterRow {
  label: string;
  kind: 'text' | 'number' | 'date';
  notes: string;
}

export const GUID_LABEL = 'Identificativo della cartella';
export const VERSION_LABEL = 'Versione dello schema';
export const TOLERANCE_LABEL = 'Tolleranza sui pesi';

const text = (label: string, notes = ''): ParameterRow => ({ label, kind: 'text', notes });
const number = (label: string, notes = ''): ParameterRow => ({ label, kind: 'number', notes });
const date = (label: string, notes = ''): ParameterRow => ({ label, kind: 'date', notes });

const rows = {
  entity: text('Ente'),
  year: number('Esercizio'),
  viewCode: text('Codice della vista', 'Il DUP al quale appartiene l’anno.'),
  viewTitle: text('Titolo della vista'),
  level: text('Livello', 'Dicitura nell’intestazione della scheda.'),
  processedOn: date('Data elaborazione'),
  referenceDate: date('Data di riferimento', 'Data dello stato di attuazione che la scheda stampa.'),
  approvalAct: text('Atto di approvazione'),
  approvalDate: date('Data di approvazione'),
  protocolOffice: text('Protocollo: ufficio'),
  protocolDirection: text('Protocollo: arrivo o partenza', 'A oppure P.'),
  protocolNumber: text('Protocollo: numero'),
  protocolDate: date('Protocollo: data'),
  protocolClass: text('Protocollo: classificazione'),
  protocolFile: text('Protocollo: fascicolo'),
  planningLevels: text('Livelli del DUP', 'Dall’alto in basso, separati da punto e virgola.'),
  weightTolerance: number(TOLERANCE_LABEL, 'Di quanto la somma dei pesi può scostarsi da 100.'),
  phaseShare: number(
    'Quota delle fasi',
    'Percento nel grado di raggiungimento; il resto agli indicatori. Vuoto: solo fasi.',
  ),
  cap: number('Tetto del grado', 'Grado massimo che conta, percento.'),
  missing: text('Indicatori senza valore', 'vuoto: non contano; zero: contano zero.'),
  red: number('Soglia rossa', 'Sotto: rosso.'),
  amber: number('Soglia gialla', 'Sotto: giallo.'),
  monitoringDates: text('Date di monitoraggio', 'Mese-giorno, separate da punto e virgola.'),
  ganttFrom: date('Gantt dal', 'Vuoto: dall’inizio dell’anno.'),
  ganttTo: date('Gantt al', 'Vuoto: alla fine dell’anno.'),
  diary: text(
    'Diario delle modifiche',
    'sì: il foglio Diario annota ciò che si salva dal riquadro; no: non lo annota.',
  ),
  diaryRows: number('Righe del diario', 'Quante ne restano al più, da 100 a 5.000: le più vecchie escono.'),
} as const;

type ParameterName = keyof typeof rows;

/** Every parameter but those of the add-in itself, in the order of the sheet. */
export const parameterRows: readonly ParameterRow[] = Object.values(rows);

/** The fields of a parameter's row that lacks, beside its label and its value. */
export function missingParameter(label: Field, id: string): Record<string, Field> {
  const row = parameterRows.find((one) => one.label === label);
  return { id, notes: row?.notes ?? null, measure: row?.kind === 'date' ? 'date' : null };
}

/** Rows that only the add-in writes. */
export const serviceRows: readonly ParameterRow[] = [
  text(GUID_LABEL, 'Non modificare.'),
  number(VERSION_LABEL, 'Non modificare.'),
];

/** Values by label; dates as serial numbers stay ISO texts here. */
export function parameterFields(parameters: Parameters): Map<string, Field> {
  const flat = flatParameters(parameters);
  const fields: Record<ParameterName, Field> = {
    ...flat,
    planningLevels: joinEntries(flat.planningLevels),
    missing: flat.missing === 'zero' ? 'zero' : 'vuoto',
    monitoringDates: joinEntries(flat.monitoringDates),
    diary: flat.diary ? YES : NO,
  };
  const names = Object.keys(rows) as ParameterName[];
  return new Map(names.map((name) => [rows[name].label, fields[name]]));
}

/** The same with dates as the serial numbers that cells hold. */
export function parameterCells(parameters: Parameters): Map<string, Field> {
  const fields = parameterFields(parameters);
  return new Map(
    parameterRows.map(({ label, kind }) => {
      const field = fields.get(label) ?? null;
      return [label, kind === 'date' && typeof field === 'string' ? toSerial(field) : field];
    }),
  );
}

/**
 * Parameters out of the cells by label; `refuse` hears the labels whose cell cannot be read.
 * An empty or missing row has the default; an empty year is 0.
 */
export function parametersIn(
  cells: ReadonlyMap<string, Field>,
  refuse: (label: string, issue: Issue) => void,
): Parameters {
  const cell = (name: ParameterName): Field => cells.get(rows[name].label) ?? null;
  const textOf = (name: ParameterName): string => textIn(cell(name));
  const numberOf = (name: ParameterName): number | null => {
    const field = cell(name);
    if (typeof field === 'number') return field;
    const read = parseNumber(textIn(field), { percent: true });
    if (!read.ok) refuse(rows[name].label, read.issue);
    return read.ok ? read.value : null;
  };
  const dateOf = (name: ParameterName): string | null => {
    const field = cell(name);
    if (typeof field === 'number' && isSerial(field)) return fromSerial(field);
    const read = parseDate(textIn(field));
    if (!read.ok) refuse(rows[name].label, read.issue);
    return read.ok ? read.value : null;
  };
  const yesOf = (name: ParameterName): boolean | null => {
    const read = booleanIn(cell(name));
    if (!read.ok) refuse(rows[name].label, read.issue);
    return read.ok && typeof read.field === 'boolean' ? read.field : null;
  };
  const usual = defaultSettings();
  const direction = textOf('protocolDirection').trim().toUpperCase();
  return groupedParameters({
    entity: textOf('entity'),
    year: numberOf('year') ?? 0,
    viewCode: textOf('viewCode'),
    viewTitle: textOf('viewTitle'),
    level: textOf('level'),
    processedOn: dateOf('processedOn'),
    referenceDate: dateOf('referenceDate'),
    approvalAct: textOf('approvalAct'),
    approvalDate: dateOf('approvalDate'),
    protocolOffice: textOf('protocolOffice'),
    protocolDirection: direction === 'A' || direction === 'P' ? direction : '',
    protocolNumber: textOf('protocolNumber'),
    protocolDate: dateOf('protocolDate'),
    protocolClass: textOf('protocolClass'),
    protocolFile: textOf('protocolFile'),
    planningLevels: splitEntries(textOf('planningLevels')),
    weightTolerance: numberOf('weightTolerance') ?? usual.weightTolerance,
    phaseShare: numberOf('phaseShare'),
    cap: numberOf('cap') ?? usual.cap,
    missing: textOf('missing').trim().toLowerCase() === 'zero' ? 'zero' : 'blank',
    red: numberOf('red') ?? usual.thresholds[0],
    amber: numberOf('amber') ?? usual.thresholds[1],
    monitoringDates: splitEntries(textOf('monitoringDates')),
    ganttFrom: dateOf('ganttFrom'),
    ganttTo: dateOf('ganttTo'),
    diary: yesOf('diary') ?? usual.diary,
    diaryRows: numberOf('diaryRows') ?? usual.diaryRows,
  });
}

/** How a parameter's value is written. */
export function valueColumn(row: ParameterRow): ColumnSpec {
  return { field: 'value', heading: 'Valore', kind: row.kind, width: 0 };
}
