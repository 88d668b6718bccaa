import { fromSerial, isSerial, parseDate } from '../domain/dates';
import { defaultSettings } from '../domain/defaults';
import { parseNumber } from '../domain/numbers';
import type { Parameters, Protocol } from '../domain/records';
import { textIn, type Field } from './cells';
import type { ColumnSpec } from './schema-base';
import { joinEntries, splitEntries } from './text';

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
} as const;

type ParameterName = keyof typeof rows;

/** Every parameter but those of the add-in itself, in the order of the sheet. */
export const parameterRows: readonly ParameterRow[] = Object.values(rows);

/** Rows that only the add-in writes. */
export const serviceRows: readonly ParameterRow[] = [
  text(GUID_LABEL, 'Non modificare.'),
  number(VERSION_LABEL, 'Non modificare.'),
];

/** Values by label; dates as serial numbers stay ISO texts here. */
export function parameterFields(parameters: Parameters): Map<string, Field> {
  const { approval, protocol, settings, view } = parameters;
  const fields: Record<ParameterName, Field> = {
    entity: parameters.entity,
    year: parameters.year,
    viewCode: view.code,
    viewTitle: view.title,
    level: parameters.level,
    processedOn: parameters.processedOn,
    referenceDate: parameters.referenceDate,
    approvalAct: approval?.act ?? '',
    approvalDate: approval?.date ?? null,
    protocolOffice: protocol?.office ?? '',
    protocolDirection: protocol?.direction ?? '',
    protocolNumber: protocol?.number ?? '',
    protocolDate: protocol?.date ?? null,
    protocolClass: protocol?.class ?? '',
    protocolFile: protocol?.file ?? '',
    planningLevels: joinEntries(settings.planningLevels),
    weightTolerance: settings.weightTolerance,
    phaseShare: settings.phaseShare,
    cap: settings.cap,
    missing: settings.missing === 'zero' ? 'zero' : 'vuoto',
    red: settings.thresholds[0],
    amber: settings.thresholds[1],
    monitoringDates: joinEntries(settings.monitoringDates),
    ganttFrom: settings.ganttFrom,
    ganttTo: settings.ganttTo,
  };
  const names = Object.keys(rows) as ParameterName[];
  return new Map(names.map((name) => [rows[name].label, fields[name]]));
}

/**
 * Parameters out of the cells by label; `refuse` hears the labels whose cell cannot be read.
 * An empty or missing row has the default; an empty year is 0.
 */
export function parametersIn(cells: ReadonlyMap<string, Field>, refuse: (label: string) => void): Parameters {
  const cell = (name: ParameterName): Field => cells.get(rows[name].label) ?? null;
  const textOf = (name: ParameterName): string => textIn(cell(name));
  const numberOf = (name: ParameterName): number | null => {
    const field = cell(name);
    if (typeof field === 'number') return field;
    const read = parseNumber(textIn(field), { percent: true });
    if (!read.ok) refuse(rows[name].label);
    return read.ok ? read.value : null;
  };
  const dateOf = (name: ParameterName): string | null => {
    const field = cell(name);
    if (typeof field === 'number' && isSerial(field)) return fromSerial(field);
    const read = parseDate(textIn(field));
    if (!read.ok) refuse(rows[name].label);
    return read.ok ? read.value : null;
  };
  const listOf = (name: ParameterName): string[] => splitEntries(textOf(name));
  const defaults = defaultSettings();
  const approval = { act: textOf('approvalAct'), date: dateOf('approvalDate') };
  return {
    entity: textOf('entity'),
    year: numberOf('year') ?? 0,
    view: { code: textOf('viewCode'), title: textOf('viewTitle') },
    level: textOf('level'),
    processedOn: dateOf('processedOn'),
    referenceDate: dateOf('referenceDate'),
    approval: approval.act === '' && approval.date === null ? null : approval,
    protocol: protocolIn(textOf, dateOf('protocolDate')),
    settings: {
      planningLevels: listOf('planningLevels'),
      weightTolerance: numberOf('weightTolerance') ?? defaults.weightTolerance,
      phaseShare: numberOf('phaseShare'),
      cap: numberOf('cap') ?? defaults.cap,
      missing: textOf('missing').trim().toLowerCase() === 'zero' ? 'zero' : 'blank',
      thresholds: [numberOf('red') ?? defaults.thresholds[0], numberOf('amber') ?? defaults.thresholds[1]],
      monitoringDates: listOf('monitoringDates'),
      ganttFrom: dateOf('ganttFrom'),
      ganttTo: dateOf('ganttTo'),
    },
  };
}

function protocolIn(textOf: (name: ParameterName) => string, on: string | null): Protocol | null {
  const direction = textOf('protocolDirection').trim().toUpperCase();
  const protocol: Protocol = {
    office: textOf('protocolOffice'),
    direction: direction === 'A' || direction === 'P' ? direction : '',
    number: textOf('protocolNumber'),
    date: on,
    class: textOf('protocolClass'),
    file: textOf('protocolFile'),
  };
  return Object.values(protocol).every((field) => field === '' || field === null) ? null : protocol;
}

/** How a parameter's value is written. */
export function valueColumn(row: ParameterRow): ColumnSpec {
  return { field: 'value', heading: 'Valore', kind: row.kind, width: 0 };
}
