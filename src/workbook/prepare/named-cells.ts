import { defaultSettings } from '../../domain/records/defaults';
import { setNumberFormat } from '../rows/dress';
import { TOLERANCE_LABEL } from '../rows/parameters';
import { LAST_DAY_NAME } from '../read/date-system';
import { sameFormula } from '../formulas/same-formula';
import { isCell, type Survey } from './survey';
import { freeSheetName } from '../excel/sheet-names';

/** Name by which the sheet of computed cells is known, whatever it is called. */
export const CELLS_NAME = 'Foglio_Calcoli';

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

const HEADINGS = ['Nome', 'Valore', 'Che cosa è'];
const FIRST_CELL = 1;

/** Every name that stands for a cell of the sheet. */
export const cellNames: readonly string[] = [CELLS_NAME, ...parameterCells.map(({ name }) => name)];

/** Names of earlier versions of which drop-downs have no need: they name the columns of tables themselves. */
export const retiredNames: readonly string[] = [
  'Elenco_Obiettivi',
  'Elenco_Centri',
  'Elenco_DUP',
  'Elenco_Tipi_obiettivo',
  'Elenco_Tipi_indicatore',
  'Elenco_Unita',
  'Elenco_Aree',
  'Elenco_Assessorati',
  'Voci_delle_liste',
  'Foglio_delle_liste',
];

/**
 * Queues all named cells on a sheet of ours, and their names, those that are `known` anew: formulas keep a name while it
 * is gone. A name that stands for a cell depends on no list separator and no language of formulas, as one that stands
 * for a formula may (OfficeDev/office-js 740, 2834, 2891).
 */
export function writeNamedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  known: ReadonlySet<string>,
): void {
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
  parameterCells.forEach(({ name }, index) => {
    setName(name, FIRST_CELL + index, 1);
  });
  parameterCells.forEach(({ name, meaning, formula, format = 'General' }, index) => {
    const row = sheet.getRangeByIndexes(FIRST_CELL + index, 0, 1, HEADINGS.length);
    row.formulas = [[name, `=${formula}`, meaning]];
    setNumberFormat(sheet.getRangeByIndexes(FIRST_CELL + index, 1, 1, 1), format);
  });
  if (!retiredNames.some((name) => known.has(name.toUpperCase()))) return;
  const end = FIRST_CELL + parameterCells.length;
  sheet.getRangeByIndexes(end, 0, retiredNames.length, HEADINGS.length).clear('Contents');
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
      return sameFormula(read, own.get(name) ?? '', '') ? [] : [name];
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
