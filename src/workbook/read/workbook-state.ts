import {
  codedIssues,
  type CodedIssue,
  type FormulaLoss,
  type MissingPart,
  type ChangedHeading,
  type SheetIssue,
} from '../../domain/findings/sheet-issues';
import type { Peg } from '../../domain/records/records';
import { hasInvisible } from '../../domain/values/invisible';
import { decodeCell, isNumeric, textIn, type Cell } from '../rows/cells';
import { composedSchede, type ComposedScheda } from './composed';
import { GUID_LABEL, VERSION_LABEL } from '../rows/parameters';
import { identity } from '../rows/schema-version';
import type { RowPlace } from './peg-reader';
import { pegRecords } from './peg-records';
import { listTables } from '../schema/list-labels';
import { SCHEMA_VERSION } from '../schema/schema';
import type { ColumnSpec, TableKey } from '../schema/schema-base';
import { cellAddress, cellIssue, type TableRows, type Tables, type ToAdopt } from '../rows/table-rows';

export interface WorkbookContent {
  /** GUID of the workbook, from tblParametri; `''` if it was lost, until Prepara cartella gives another. */
  guid: string;
  peg: Peg;
  places: ReadonlyMap<object, RowPlace>;
  /** The table of each sheet, by the sheet's id. */
  sheets: ReadonlyMap<string, TableKey>;
  /** Rows without Id or order, in the records with an empty id; the next save or Prepara cartella completes them. */
  toAdopt: ToAdopt[];
  /**
   * What is wrong with the sheets; all of it is left as it is. Tables that are not there come first, then columns and the
   * version. Next are cells that could not be read and count as empty, then those whose number or date is stored as text,
   * which is read but which no formula counts. Then codes that forms and imports would refuse, or that the sheets do
   * not recognize. Last are computed columns of which cells hold no formula, or, once
   * that was looked for, another one.
   */
  issues: SheetIssue[];
  composed: ComposedScheda[];
}

export type WorkbookState =
  | { kind: 'blank' }
  | { kind: 'newer'; version: number }
  | { kind: 'from-1904' }
  | { kind: 'ready'; content: WorkbookContent };

/** The state that loaded tables show. `missing`: those that are not there. */
export function workbookState(
  loaded: Tables,
  sheets: ReadonlySet<string>,
  missing: readonly string[],
): WorkbookState {
  const { guid, version, versionText } = identity(loaded);
  // A table of parameters alone that says nothing of us is the person's own.
  if (guid === '' && version === null && loaded.size < 2) return { kind: 'blank' };
  if (version !== null && version > SCHEMA_VERSION) return { kind: 'newer', version };
  const { peg, places, toAdopt, issues } = pegRecords(loaded);
  return {
    kind: 'ready',
    content: {
      guid,
      peg,
      places,
      sheets: new Map([...loaded.values()].map(({ sheetId, spec }) => [sheetId, spec.key])),
      toAdopt,
      issues: [
        ...missing.map((name) => missingPart(name, !isReadElsewhere(name, version))),
        ...lackingColumns(loaded).map((name) => missingPart(name, false)),
        ...(guid === '' ? [missingPart(GUID_LABEL, false)] : []),
        ...(version === SCHEMA_VERSION ? [] : [missingPart(versionPart(version, versionText), false)]),
        ...[...loaded.values()].flatMap(otherHeadings),
        ...issues,
        ...issuesIn(loaded, isNumeric, issuesOfText),
        ...issuesIn(loaded, ({ kind }) => kind === 'code', issuesOfCode),
        ...issuesIn(loaded, ({ kind }) => ['codes', 'choice', 'boolean'].includes(kind), issuesOfWord),
        ...[...loaded.values()].flatMap(formulaLossesIn),
      ],
      composed: composedSchede(loaded, peg, sheets),
    },
  };
}

function missingPart(name: string, isTable: boolean): MissingPart {
  return { finding: 'stale-schema', name, isTable };
}

/** Before lists had tables of their own, their entries stood in tblListe, and are read there. */
function isReadElsewhere(table: string, version: number | null): boolean {
  return version !== null && version < 6 && Object.values(listTables).some((list) => list.table === table);
}

/** A version that is no number is told as it stands. */
function versionPart(version: number | null, text: string): string {
  return version === null && text !== '' ? `${VERSION_LABEL} («${text.slice(0, 40)}»)` : VERSION_LABEL;
}

/** Columns that an earlier version did not have. */
function lackingColumns(loaded: Tables): string[] {
  return [...loaded.values()].flatMap(({ spec, at }) =>
    spec.columns.filter(({ field }) => !at.has(field)).map(({ heading }) => `${spec.table}[${heading}]`),
  );
}

function otherHeadings({ spec, sheet, headings, at }: TableRows): ChangedHeading[] {
  return spec.columns.flatMap(({ field, heading: wanted }) => {
    const found = headings[at.get(field) ?? -1] ?? wanted;
    return found === wanted ? [] : [{ finding: 'other-heading', sheet, found, wanted }];
  });
}

type CellCheck = (cell: Cell, column: ColumnSpec, table: TableRows) => CodedIssue[];

/** What a check finds in the cells of some columns. */
function issuesIn(loaded: Tables, isMeant: (column: ColumnSpec) => boolean, check: CellCheck): SheetIssue[] {
  return [...loaded.values()].flatMap((table) =>
    table.spec.columns.filter(isMeant).flatMap((column) => {
      const position = table.at.get(column.field);
      if (position === undefined) return [];
      return table.cells.flatMap((row, index) =>
        check(row[position] ?? '', column, table).map((coded) =>
          cellIssue(table, index, column.field, coded),
        ),
      );
    }),
  );
}

/** A number or a date that is stored as text. */
function issuesOfText(cell: Cell, column: ColumnSpec): CodedIssue[] {
  if (typeof cell !== 'string' || cell.trim() === '' || !decodeCell(column, cell).ok) return [];
  return [{ finding: 'unreadable-cell', issue: { code: 'stored-as-text', params: { text: cell } } }];
}

function issuesOfCode(cell: Cell, { field }: ColumnSpec, { spec }: TableRows): CodedIssue[] {
  const isOwn = field === 'code' && (spec.key === 'objectives' || spec.key === 'centres');
  return codedIssues(textIn(cell), isOwn);
}

/** A word that formulas do not know, since something invisible is in it. */
function issuesOfWord(cell: Cell): CodedIssue[] {
  return hasInvisible(textIn(cell)) ? [{ finding: 'invisible-character', issue: null }] : [];
}

function formulaLossesIn(table: TableRows): FormulaLoss[] {
  const { spec, lost, others, sheet, headings, at, cells } = table;
  return spec.columns.flatMap(({ field }): FormulaLoss[] => {
    const position = at.get(field) ?? -1;
    const other = others?.get(field);
    const rows = [...(lost?.get(field) ?? []), ...(other?.keys() ?? [])].sort((a, b) => a - b);
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        finding: 'formula-lost',
        table: spec.key,
        field,
        sheet,
        column: headings[position] ?? field,
        address: cellAddress(table, first, field),
        text: other?.get(first) ?? textIn(cells[first]?.[position] ?? ''),
        count: rows.length,
        isNamed: !spec.service,
      },
    ];
  });
}
