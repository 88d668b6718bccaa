import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { read } from 'xlsx-js-style';
import { textIssues } from '../../../src/domain/values/texts';
import { readPackage } from '../../../src/host/files/package';
import { xlsxFormat } from '../../../src/host/files/xlsx-format';
import type { SheetModel } from '../../../src/host/model/model';
import { emptyWorkbook } from '../../../src/host/model/workbook';
import { describeWith, pathOf } from '../../programs';
import { put } from './rich-model';

/** Every character of a plane of its own, and those at the edges of what XML holds. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('\u0000', '\u0007', '\t', '\n', '\u007f', '\u0085', '\u009f', '\u2028', '\ud7ff', '\ud800'),
  fc.constantFrom('\udfff', '\ue000', '\ufdd0', '\ufffd', '\ufffe', '\uffff', '😀', '_x0041_', ']]>', '&#7;'),
);
const anyText = fc.array(unit, { minLength: 1, maxLength: 20 }).map((units) => `x${units.join('')}x`);
const texts = fc.sample(anyText, { numRuns: 4000, seed: 13 });
const accepted = texts.filter((text) => textIssues(text).length === 0);

async function savedTexts(contents: readonly string[]): Promise<Uint8Array> {
  const model = emptyWorkbook();
  const [sheet] = model.sheets as [SheetModel];
  contents.forEach((text, row) => put(sheet, row, 0, text));
  return xlsxFormat.save(model);
}

it('is saved and opened again, whatever the text', async () => {
  const opened = await xlsxFormat.open(await savedTexts(texts));
  expect(texts.map((_, row) => opened.sheets[0]?.cells.get(row)?.get(0)?.value)).toEqual(texts);
});

it('is read by others as it was written, if the add-in accepts it', async () => {
  expect(accepted.length).toBeGreaterThan(1000);
  const book = read(await savedTexts(accepted));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  expect(accepted.map((_, row) => (sheet?.[`A${row + 1}`] as { v: unknown } | undefined)?.v)).toEqual(
    accepted,
  );
});

describeWith('xmllint', 'xmllint', () => {
  it('finds the file well-formed, whatever the text', async () => {
    const xml = readPackage(await savedTexts(texts)).get('xl/sharedStrings.xml') ?? '';
    expect(() =>
      execFileSync(pathOf('xmllint') ?? '', ['--noout', '--huge', '-'], { input: xml, stdio: 'pipe' }),
    ).not.toThrow();
    expect(() =>
      execFileSync(pathOf('xmllint') ?? '', ['--noout', '-'], { input: '<a>\u0007</a>', stdio: 'pipe' }),
    ).toThrow();
  });
});
