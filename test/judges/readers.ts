import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Workbook } from '@cj-tech-master/excelts';
import { read, utils, type CellObject } from 'xlsx-js-style';
import { pathOf } from '../programs';
import { cellFact, tableFact, type Facts } from './facts';

/** What `openpyxl_facts.py` prints: a list of fields for each fact. */
interface Printed {
  cells: [string, string, string | null, unknown][];
  merges: string[][];
  breaks: string[][];
  names: string[][];
  tables: [string, string, string, string[], (string | null)[]][];
  validations: string[][];
  conditionals: string[][];
  margins: [string, number[]][];
  setup: [string, number, string, number, number, number, boolean][];
  footers: [string, string[]][];
}

/**
 * What Python's openpyxl reads. A warning is an error.
 * @throws Error with what openpyxl warned or failed of.
 */
export async function openpyxlFacts(bytes: Uint8Array): Promise<Facts> {
  const directory = await mkdtemp(join(tmpdir(), 'scheda-peg-openpyxl-'));
  try {
    const file = join(directory, 'book.xlsx');
    await writeFile(file, bytes);
    const script = join(__dirname, 'openpyxl_facts.py');
    const { stdout } = await promisify(execFile)(pathOf('python') ?? '', ['-W', 'error', script, file], {
      maxBuffer: 2 ** 29,
    });
    const printed = JSON.parse(stdout) as Printed;
    const joined = (lines: string[][]): string[] => lines.map((fields) => fields.join(' '));
    return {
      cells: printed.cells.map(([sheet, address, formula, value]) =>
        cellFact(sheet, address, formula, unescaped(value)),
      ),
      merges: joined(printed.merges),
      breaks: joined(printed.breaks),
      names: joined(printed.names),
      tables: printed.tables.map((table) => tableFact(...table)),
      validations: joined(printed.validations),
      conditionals: joined(printed.conditionals),
      margins: printed.margins.map(([sheet, sides]) => `${sheet} ${sides.join(' ')}`),
      setup: printed.setup.map(
        ([sheet, paper, orientation, wide, high, scale, fits]) =>
          `${sheet} ${paper} ${orientation} ${fits ? `${wide}×${high}` : `${scale}%`}`,
      ),
      footers: printed.footers.map(([sheet, texts]) => `${sheet} ${JSON.stringify(texts)}`),
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The text without the format's escapes of control characters, which some readers leave to their callers. */
function unescaped(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(/_x(005F|00[01][0-9A-F])_/g, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** What SheetJS reads; it knows neither tables nor rules, breaks and page setup. */
export function sheetJsFacts(bytes: Uint8Array): Facts {
  const book = read(bytes, { cellFormula: true });
  const facts = {
    cells: [] as string[],
    merges: [] as string[],
    names: [] as string[],
    margins: [] as string[],
  };
  for (const { Name, Ref } of book.Workbook?.Names ?? [])
    if (!Name.startsWith('_xlnm.')) facts.names.push(`${Name} ${Ref}`);
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
      if (address.startsWith('!') || cell.t === 'z') continue;
      const value = cell.t === 'e' ? cell.w : cell.v;
      facts.cells.push(cellFact(name, address, cell.f ?? null, value));
    }
    for (const merge of sheet['!merges'] ?? []) facts.merges.push(`${name} ${utils.encode_range(merge)}`);
    const { left, right, top, bottom, header, footer } = sheet['!margins'] ?? {};
    facts.margins.push(`${name} ${[left, right, top, bottom, header, footer].join(' ')}`);
  }
  return facts;
}

/** The parts of excelts' models that facts are made of. */
interface ExceltsSheet {
  name: string;
  rows: { cells: { address: string; type: number; formula?: string; value?: unknown; result?: unknown }[] }[];
  mergeCells: string[];
  rowBreaks: { id: number }[];
  tables: { name: string; tableRef: string; columns: { name: string; calculatedColumnFormula?: string }[] }[];
  dataValidations: Record<string, { type?: string; formulae?: unknown[] }>;
  conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
  pageSetup: {
    margins: Record<string, number>;
    paperSize: number;
    orientation: string;
    fitToPage: boolean;
    fitToWidth: number;
    fitToHeight: number;
    scale: number;
  };
  headerFooter?: { oddFooter?: string };
}

const serial = (value: unknown): unknown =>
  value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

/** What excelts reads. */
export async function exceltsFacts(bytes: Uint8Array): Promise<Facts> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const names = book.model.definedNames as { name: string; ranges: string[]; rawText?: string }[];
  const sheets = book.worksheets.map(({ model }) => model as unknown as ExceltsSheet);
  return {
    names: names
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map(({ name, ranges, rawText }) => `${name} ${rawText ?? ranges.join()}`),
    cells: sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => exceltsCell(name, cell))),
    ),
    merges: sheets.flatMap(({ name, mergeCells }) => mergeCells.map((area) => `${name} ${area}`)),
    breaks: sheets.flatMap(({ name, rowBreaks }) => rowBreaks.map(({ id }) => `${name} ${id}`)),
    tables: sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, tableRef, columns }) =>
        tableFact(
          sheet.name,
          name,
          tableRef,
          columns.map((column) => column.name),
          columns.map(({ calculatedColumnFormula }) => calculatedColumnFormula ?? null),
        ),
      ),
    ),
    validations: sheets.flatMap(({ name, dataValidations }) =>
      Object.entries(dataValidations).map(([place, { type = 'none', formulae = [] }]) => {
        const [first = '', second = ''] = formulae.map(serial);
        return `${name} ${place.replace(/^range:/, '')} ${type === 'any' ? 'none' : type} ${String(first)} ${String(second)}`;
      }),
    ),
    conditionals: sheets.flatMap(({ name, conditionalFormattings }) =>
      conditionalFormattings.flatMap(({ ref, rules }) =>
        rules.map(({ formulae }) => `${name} ${ref} ${formulae.join()}`),
      ),
    ),
    margins: sheets.map(
      ({ name, pageSetup }) => `${name} ${sides.map((side) => pageSetup.margins[side]).join(' ')}`,
    ),
    setup: sheets.map(({ name, pageSetup: page }) => {
      const fit = page.fitToPage ? `${page.fitToWidth}×${page.fitToHeight}` : `${page.scale}%`;
      return `${name} ${page.paperSize} ${page.orientation} ${fit}`;
    }),
    footers: sheets.map(({ name, headerFooter }) => {
      const found = /^(?:&L(.*?))?(?:&C(.*?))?(?:&R(.*))?$/s.exec(headerFooter?.oddFooter ?? '') ?? [];
      return `${name} ${JSON.stringify([1, 2, 3].map((part) => found[part] ?? ''))}`;
    }),
  };
}

/** Types of cells that hold nothing of their own. */
const EMPTY = 0;
const MERGED = 1;

function exceltsCell(sheet: string, cell: ExceltsSheet['rows'][number]['cells'][number]): string[] {
  if (cell.type === EMPTY || cell.type === MERGED) return [];
  const formula = cell.formula ?? null;
  const value = serial(formula === null ? cell.value : cell.result);
  const error = typeof value === 'object' && value !== null && 'error' in value ? value.error : value;
  return [cellFact(sheet, cell.address, formula, unescaped(error))];
}
