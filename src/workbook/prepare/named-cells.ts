import { defaultSettings } from '../../domain/records/defaults';
import { address } from '../excel/address';
import { setNumberFormat } from '../rows/dress';
import { TOLERANCE_LABEL } from '../rows/parameters';
import type { TableRows } from '../rows/table-rows';
import { LAST_DAY_NAME } from '../read/date-system';
import { sameFormula } from '../formulas/same-formula';
import { listLabels } from '../schema/list-labels';
import type { ColumnSpec } from '../schema/schema-base';
import { listsTable } from '../schema/schema-lists';
import { lackingColumns } from './columns';
import type { NewTable } from './new-tables';
import { isCell, type Survey } from './survey';
import { freeSheetName } from '../excel/sheet-names';

/** Name by which the sheet of computed cells is known, whatever it is called. */
export const CELLS_NAME = 'Foglio_Calcoli';

/** Where the entries of all lists stand: the heading's cell on its sheet, from 0. */
interface EntriesPlace {
  sheet: string;
  row: number;
  column: number;
}

/** A cell with a name of the workbook. */
interface NamedCell {
  name: string;
  meaning: string;
  /** Without the leading `=`. */
  formula: string;
  format?: string;
}

/** A parameter's cell, wherever its row is sorted to. */
function parameter(label: string): string {
  return `INDEX(tblParametri[Valore],MATCH("${label}",tblParametri[Parametro],0))`;
}

function parameterCell(name: string, label: string, otherwise: number | '""', format = 'General'): NamedCell {
  const formula = `IF(ISNUMBER(${parameter(label)}),${parameter(label)},${otherwise})`;
  return { name, meaning: label, formula, format };
}

const defaults = defaultSettings();

const parameterCells: readonly NamedCell[] = [
  parameterCell('Esercizio', 'Esercizio', 0),
  parameterCell('Data_riferimento', 'Data di riferimento', '""', 'dd/mm/yyyy'),
  parameterCell('Tolleranza', TOLERANCE_LABEL, defaults.weightTolerance),
  parameterCell('Quota_fasi', 'Quota delle fasi', 100),
  parameterCell('Tetto', 'Tetto del grado', defaults.cap),
  parameterCell('Soglia_rossa', 'Soglia rossa', defaults.thresholds[0]),
  parameterCell('Soglia_gialla', 'Soglia gialla', defaults.thresholds[1]),
  {
    name: 'Senza_valore',
    meaning: 'Indicatori senza valore',
    formula: `${parameter('Indicatori senza valore')}&""`,
  },
  {
    name: LAST_DAY_NAME,
    meaning: 'Prova delle date',
    formula: 'DATE(2018,12,31)',
    format: 'dd/mm/yyyy',
  },
];

const listNames: Readonly<Record<string, string>> = {
  objectiveTypes: 'Elenco_Tipi_obiettivo',
  indicatorTypes: 'Elenco_Tipi_indicatore',
  units: 'Elenco_Unita',
  areas: 'Elenco_Aree',
  portfolios: 'Elenco_Assessorati',
};

const ENTRIES_NAME = 'Voci_delle_liste';
const SHEET_NAME = 'Foglio_delle_liste';

/**
 * Addresses of neighbouring entries in tblListe, as text for INDIRECT. The cell that refers to the heading follows it
 * when the sheet is renamed or columns move, and FORMULATEXT says where it is. A list without entries is the row below
 * the table: a drop-down refuses an error.
 */
function listCells({ sheet, row, column }: EntriesPlace): NamedCell[] {
  const heading = `'${sheet.replaceAll("'", "''")}'!${absolute(row, column)}`;
  const cell = (below = ''): string => `ADDRESS(ROW(${heading})${below},COLUMN(${heading}))`;
  const lists = Object.entries(listNames).map(([key, name]) => {
    const label = listLabels[key] ?? key;
    const first = `IFERROR(MATCH("${label}",tblListe[Lista],0),ROWS(tblListe[Lista])+1)`;
    const last = `${first}+MAX(1,COUNTIF(tblListe[Lista],"${label}"))-1`;
    return { name, meaning: label, formula: `${SHEET_NAME}&${cell(`+${first}`)}&":"&${cell(`+${last}`)}` };
  });
  return [
    { name: ENTRIES_NAME, meaning: 'Intestazione delle voci delle liste', formula: heading },
    {
      name: SHEET_NAME,
      meaning: 'Foglio delle liste',
      formula: `SUBSTITUTE(MID(FORMULATEXT(${ENTRIES_NAME}),2,300),${cell()},"")`,
    },
    ...lists,
  ];
}

function absolute(row: number, column: number): string {
  return address(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

const HEADINGS = ['Nome', 'Valore', 'Che cosa è'];
const FIRST_CELL = 1;

const allNames = (place: EntriesPlace): NamedCell[] => [...parameterCells, ...listCells(place)];

/** Every name that stands for a cell of the sheet. */
export const cellNames: readonly string[] = [
  CELLS_NAME,
  ...allNames({ sheet: '', row: 0, column: 0 }).map(({ name }) => name),
];

/** Names of version 2 that stood for columns of tables: drop-downs name the columns themselves. */
export const retiredNames: readonly string[] = ['Elenco_Obiettivi', 'Elenco_Centri', 'Elenco_DUP'];

/**
 * Queues all named cells on a sheet of ours, and their names, those that are `known` anew: formulas keep a name while it
 * is gone. A name that stands for a cell depends on no list separator and no language of formulas, as one that stands
 * for a formula may (OfficeDev/office-js 740, 2834, 2891).
 */
export function writeNamedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: EntriesPlace,
  known: ReadonlySet<string>,
): void {
  const cells = allNames(place);
  const header = sheet.getRangeByIndexes(0, 0, 1, HEADINGS.length);
  header.values = [HEADINGS];
  header.format.font.bold = true;
  const { names } = context.workbook;
  const setName = (name: string, row: number, column: number): void => {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    if (known.has(name.toUpperCase())) names.getItem(name).delete();
    names.add(name, cell);
  };
  setName(CELLS_NAME, 0, 0);
  cells.forEach(({ name }, index) => {
    setName(name, FIRST_CELL + index, 1);
  });
  cells.forEach(({ name, meaning, formula, format = 'General' }, index) => {
    const row = sheet.getRangeByIndexes(FIRST_CELL + index, 0, 1, HEADINGS.length);
    row.formulas = [[name, `=${formula}`, meaning]];
    setNumberFormat(sheet.getRangeByIndexes(FIRST_CELL + index, 1, 1, 1), format);
  });
}

/** Queues a look at the named cells that are there; the answer names those that do not hold their formula any more. */
export function lookAtNamedCells(context: Excel.RequestContext, found: Survey): () => string[] {
  const own = new Map(parameterCells.map(({ name, formula }) => [name, `=${formula}`]));
  const cells = cellNames
    .filter((name) => name !== CELLS_NAME && isCell(found, name))
    .map((name) => ({ name, cell: context.workbook.names.getItem(name).getRange().load('formulas') }));
  return () =>
    cells.flatMap(({ name, cell }) => {
      const read = String((cell.formulas as unknown[][])[0]?.[0]);
      // Those of lists name cells, as Excel writes them.
      const formula = own.get(name) ?? read;
      return sameFormula(read, formula, '') && !read.includes('#REF!') ? [] : [name];
    });
}

/** The hidden sheet of the named cells: the one that is known, or a new one at the end. */
export function cellsSheet(
  context: Excel.RequestContext,
  isKnown: boolean,
  taken: Set<string>,
): Excel.Worksheet {
  const { names, worksheets } = context.workbook;
  if (isKnown) return names.getItem(CELLS_NAME).getRange().worksheet;
  const name = freeSheetName('Calcoli', taken);
  taken.add(name.toLowerCase());
  const sheet = worksheets.add(name);
  sheet.visibility = 'Hidden';
  return sheet;
}

/** Where the entries of lists stand, or will stand. */
export function entriesPlace(present: readonly TableRows[], created: readonly NewTable[]): EntriesPlace {
  const isEntry = ({ field }: ColumnSpec): boolean => field === 'entry';
  const table = present.find(({ spec }) => spec.key === 'lists');
  if (table !== undefined) {
    const added = table.headings.length + lackingColumns(table).findIndex(isEntry);
    return { sheet: table.sheet, row: table.top - 1, column: table.left + (table.at.get('entry') ?? added) };
  }
  const made = created.find(({ spec }) => spec.key === 'lists');
  return {
    sheet: made?.sheetName ?? listsTable.sheet,
    row: 0,
    column: listsTable.columns.findIndex(isEntry),
  };
}
