import { codeKey } from '../../domain/values/codes';
import type { SheetIssue } from '../../domain/findings/sheet-issues';
import { rowsFields, type FieldsOf } from '../../domain/records/fields/field';
import { indicatorRecord } from '../../domain/records/fields/indicator-fields';
import { objectiveRecord, paragraphRecord } from '../../domain/records/fields/objective-fields';
import { phaseRecord } from '../../domain/records/fields/phase-fields';
import { centreRecord, nodeRecord } from '../../domain/records/fields/register-fields';
import type { DatedParagraph } from '../../domain/records/paragraphs';
import type {
  Approved,
  Centre,
  Lists,
  Objective,
  Peg,
  PlanningNode,
  Status,
} from '../../domain/records/records';
import type { Measure, Value } from '../../domain/values/value';
import { fieldOfWord } from '../schema/field-words';
import { parametersIn } from '../rows/parameters';
import { Reader, type Groups, type RowPlace } from './peg-reader';
import { acceptanceIn, correctionIn, recordIn, registerValue, cellText } from '../rows/record-rows';
import { isOwnList, listCalled, LIST_NAMES } from '../schema/list-labels';
import { tables } from '../schema/schema';
import type { TableKey } from '../schema/schema-base';
import { cellsByLabel } from '../rows/shown-rows';
import { readRows, type ReadRow, type Tables, type ToAdopt } from '../rows/table-rows';

export interface PegContent {
  peg: Peg;
  /** Where each record stands but the parameters, lists, approved values and accepted findings. */
  places: ReadonlyMap<object, RowPlace>;
  toAdopt: ToAdopt[];
  issues: SheetIssue[];
}

/**
 * The records that the tables hold. Rows come in their order, those without one after the others; a repeated Id counts
 * for the first row only; a row that belongs to nothing is an issue of the cell that should say where it belongs.
 */
export function pegRecords(tables: Tables): PegContent {
  const reader = new Reader(tables);
  const parameters = parametersOf(reader);
  const centres = reader
    .rows('centres')
    .map((row) => reader.placed('centres', row, recordIn<Centre>(centreRecord, row.fields)));
  const planning = reader
    .rows('planning')
    .map((row) => reader.placed('planning', row, recordIn<PlanningNode>(nodeRecord, row.fields)));
  const objectives = objectivesOf(reader);
  const lists = listsOf(reader);
  const corrections = reader
    .rows('corrections')
    .map((row) => reader.placed('corrections', row, correctionIn(row.fields)));
  const accepted = reader.rows('accepted').map(({ fields }) => acceptanceIn(fields));
  const peg = { parameters, lists, centres, planning, objectives, corrections, accepted };
  return { peg, places: reader.places, toAdopt: reader.toAdopt, issues: reader.issues };
}

function parametersOf(reader: Reader): Peg['parameters'] {
  const table = reader.tables.get('parameters');
  const rows = table === undefined ? [] : readRows(table, reader.issues);
  const indexes = new Map([...rows].reverse().map(({ fields, index }) => [cellText(fields.label), index]));
  return parametersIn(cellsByLabel(rows), (label, issue) =>
    reader.refuse('parameters', indexes.get(label) ?? 0, 'value', { finding: 'unreadable-cell', issue }),
  );
}

/** An entry in tblListe of a list with a table of its own is to be moved there. */
function listsOf(reader: Reader): Lists {
  const lists = new Map<string, string[]>();
  for (const key of [...LIST_NAMES, 'lists'] as const)
    for (const row of reader.rows(key)) {
      const name = key === 'lists' ? listCalled(cellText(row.fields.list)) : key;
      if (name !== key && reader.tables.has(name as TableKey) && isOwnList(name)) {
        if (row.fields.id !== '') reader.adopt(key, row);
      } else {
        const entry = cellText(row.fields.entry);
        lists.set(name, [...(lists.get(name) ?? []), ...(entry === '' ? [] : [entry])]);
      }
    }
  return Object.fromEntries(lists);
}

function objectivesOf(reader: Reader): Objective[] {
  const rows = reader.rows('objectives');
  const codes = new Set(rows.map(({ fields }) => codeKey(cellText(fields.code))));
  const groups = new Map<TableKey, Groups>();
  for (const key of inSheetOrder(OF_OBJECTIVES))
    groups.set(key, reader.grouped(key, 'objective', codes, codeKey));
  const planned = PLANNED.flatMap((key) => [...(groups.get(key)?.values() ?? [])].flat());
  const ids = new Set(planned.map(({ fields }) => cellText(fields.id)).filter((id) => id !== ''));
  for (const key of inSheetOrder(OF_PLANNED))
    groups.set(
      key,
      reader.grouped(key, 'row', ids, (id) => id),
    );
  return rows.map((row) => recordOf<Objective>({ reader, groups }, 'objectives', objectiveRecord, row));
}

/** Tables whose rows belong to objectives, and those whose rows belong to phases and indicators. */
const PLANNED = ['phases', 'indicators'] as const;
const OF_OBJECTIVES = new Set<string>(['status', ...rowsFields(objectiveRecord).map(([name]) => name)]);
const OF_PLANNED = new Set<string>([
  'approved',
  ...[phaseRecord, indicatorRecord].flatMap((record) => rowsFields(record).map(([name]) => name)),
]);

function inSheetOrder(keys: ReadonlySet<string>): TableKey[] {
  return tables.map(({ key }) => key).filter((key) => keys.has(key));
}

interface Reading {
  reader: Reader;
  groups: ReadonlyMap<TableKey, Groups>;
}

/** The record of a row with the rows that belong to it. `measure`: the one that its values have. */
function recordOf<R extends object>(
  { reader, groups }: Reading,
  key: TableKey,
  record: FieldsOf<R>,
  row: ReadRow,
  measure: Measure = 'number',
): R {
  const { fields } = row;
  const own = (cellText(fields.measure) || measure) as Measure;
  const read = recordIn<R>(record, fields, (name) =>
    key === 'indicators' ? ownValue(reader, row, name, own) : reader.value(key, row, name, own),
  );
  const owner = key === 'objectives' ? codeKey(cellText(fields.code)) : cellText(fields.id);
  const rowsOf = (table: TableKey): ReadRow[] => groups.get(table)?.get(owner) ?? [];
  const lists = Object.entries(record.fields).flatMap(([name, field]): [string, unknown][] => {
    if (field.kind === 'status') return [[name, statuses(reader, rowsOf('status'))]];
    if (field.kind === 'approved') return [[name, approvedOf(rowsOf('approved'))]];
    if (field.kind !== 'rows') return [];
    const table = name as TableKey;
    const of = field.of as FieldsOf<object>;
    return [[name, rowsOf(table).map((child) => recordOf({ reader, groups }, table, of, child, own))]];
  });
  return reader.placed(key, row, { ...read, ...Object.fromEntries(lists) });
}

function statuses(reader: Reader, rows: ReadRow[]): Status[] {
  const byDate = new Map<string | null, Status>();
  for (const row of rows) {
    const { date, ...paragraph } = recordIn<DatedParagraph>(paragraphRecord, row.fields);
    const status = byDate.get(date) ?? { date, paragraphs: [] };
    byDate.set(date, status);
    status.paragraphs.push(reader.placed('status', row, paragraph));
  }
  return [...byDate.values()];
}

/** What the measure cannot mean stays what it is: a finding about the indicator names it. */
function ownValue(reader: Reader, row: ReadRow, field: string, measure: Measure): Value {
  const cell = row.fields[field] ?? null;
  const words = cellText(cell).trim() === '' ? null : cellText(cell);
  const kept = typeof cell === 'number' ? cell : words;
  return reader.value('indicators', row, field, measure, kept === null) ?? kept;
}

function approvedOf(rows: ReadRow[]): Approved {
  return Object.fromEntries(
    rows.map(({ fields }) => [fieldOfWord(cellText(fields.field)), registerValue(fields, 'value')]),
  );
}
