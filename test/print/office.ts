import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../src/cli/libreoffice';
import type { CellValue, WorkbookModel } from '../../src/host/model/model';
import { xlsxFormat } from '../../src/host/files/xlsx-format';
import { pathOf } from '../programs';

/** The workbook as LibreOffice computes it: every formula is saved without its cached value first. */
export async function recomputedByLibreOffice(model: WorkbookModel): Promise<WorkbookModel> {
  const bare = structuredClone(model);
  for (const sheet of bare.sheets) {
    for (const row of sheet.cells.values()) {
      for (const cell of row.values()) if (cell.formula !== null) cell.value = null;
    }
  }
  const directory = mkdtempSync(join(tmpdir(), 'scheda-peg-test-'));
  try {
    const source = join(directory, 'bare.xlsx');
    writeFileSync(source, await xlsxFormat.save(bare));
    const target = join(directory, 'computed');
    await convert(source, 'xlsx:Calc MS Excel 2007 XML', target);
    return await xlsxFormat.open(readFileSync(join(target, 'bare.xlsx')));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Values of all formula cells of a workbook, by `Sheet!row:column`. */
export function formulaValues(model: WorkbookModel): Map<string, { formula: string; value: CellValue }> {
  const values = new Map<string, { formula: string; value: CellValue }>();
  for (const sheet of model.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula, value }] of cells) {
        if (formula !== null) values.set(`${sheet.name}!${row}:${column}`, { formula, value });
      }
    }
  }
  return values;
}

/** Places where the second workbook shows another value than the first's formulas; an empty text equals an empty cell. */
export function differences(expected: WorkbookModel, actual: WorkbookModel): string[] {
  const found: string[] = [];
  for (const sheet of expected.sheets) {
    const other = actual.sheets.find(({ name }) => name === sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula, value }] of cells) {
        if (formula === null) continue;
        const computed = other?.cells.get(row)?.get(column)?.value ?? null;
        if (!same(value, computed)) {
          found.push(
            `${sheet.name}!${row}:${column} ${formula}: ${JSON.stringify(value)} ≠ ${JSON.stringify(computed)}`,
          );
        }
      }
    }
  }
  return found;
}

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  if (typeof a === 'object' && a !== null) return JSON.stringify(a) === JSON.stringify(b);
  return (a ?? '') === (typeof b === 'string' ? excelReference(b) : (b ?? ''));
}

/** FORMULATEXT of LibreOffice says `$Liste.$C$1` where Excel's says `Liste!$C$1`; each feeds its own INDIRECT. */
function excelReference(text: string): string {
  return text.replace(/^\$(\w+)\.(?=$|\$[A-Z]+\$\d)/, '$1!');
}

/** The first row's value under a heading of the sheet's table. */
export function valueUnder(model: WorkbookModel, name: string, heading: string): CellValue {
  const cells = model.sheets.find((sheet) => sheet.name === name)?.cells;
  const column = [...(cells?.get(0) ?? [])].find(([, { value }]) => value === heading)?.[0];
  if (column === undefined) throw new Error(`${name} has no column ${heading}`);
  return cells?.get(1)?.get(column)?.value ?? null;
}

/** The text of a PDF, one string a page, in reading order. */
export function pagesOf(pdf: string): string[] {
  const program = pathOf('pdftotext') ?? 'pdftotext';
  const text = execFileSync(program, ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}
