import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../src/cli/libreoffice';
import type { WorkbookModel } from '../../src/host/model/model';
import { xlsxFormat } from '../../src/host/files/xlsx-format';
import { pathOf } from '../programs';

/** A word on paper: its box in points from the top left corner of the page. */
export interface PrintedWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The words of each page that LibreOffice prints of these sheets, in the order of the workbook. */
export async function printedWords(model: WorkbookModel, sheets: string[]): Promise<PrintedWord[][]> {
  const shown: WorkbookModel = {
    ...model,
    sheets: model.sheets.map((sheet) =>
      sheets.includes(sheet.name)
        ? sheet
        : // LibreOffice prints a hidden sheet too if it has a print area.
          { ...sheet, visibility: 'Hidden', page: { ...sheet.page, printArea: [] } },
    ),
    activeSheet: model.sheets.find(({ name }) => sheets.includes(name))?.id ?? model.activeSheet,
  };
  const directory = mkdtempSync(join(tmpdir(), 'scheda-peg-test-'));
  try {
    writeFileSync(join(directory, 'print.xlsx'), await xlsxFormat.save(shown));
    await convert(join(directory, 'print.xlsx'), 'pdf', directory);
    return wordsOf(join(directory, 'print.pdf'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const wordPattern =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([\s\S]*?)<\/word>/g;

function wordsOf(pdf: string): PrintedWord[][] {
  const program = pathOf('pdftotext') ?? 'pdftotext';
  const html = execFileSync(program, ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const pages = html.split(/<page [^>]*>/).slice(1);
  return pages.map((page) =>
    [...page.matchAll(wordPattern)].map(([, left, top, right, bottom, text]) => ({
      text: unescaped(text ?? ''),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
