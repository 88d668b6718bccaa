import { parseExchange, toExchange } from '../../src/domain/exchange/exchange';
import { usualLists } from '../../src/domain/records/usual-lists';
import type { SheetModel } from '../../src/host/model/model';
import { xlsxFormat } from '../../src/host/files/xlsx-format';
import { tableSpec } from '../../src/workbook/schema/schema';
import { describeWith } from '../programs';
import { sharedBench } from './shared-bench';
import { samplePeg, typeSample } from './typed-sample';

const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Notes what is typed, and nothing of an import. */
const DIARY = tableSpec('diary').sheet;

/** A workbook that begins empty has usual entries, an imported one those of its file; its export says which they are. */
const LISTS = tableSpec('lists').sheet;

/** Every cell of a sheet, but those of the diary and of the lists, with what it says and how it looks; Ids count by where they first appear. */
function cellsOf(sheets: readonly SheetModel[]): Record<string, Record<string, unknown>> {
  const ids = new Map<string, string>();
  const plain = (value: unknown) =>
    typeof value === 'string'
      ? value.replace(GUID, (id) => {
          ids.set(id, ids.get(id) ?? `Id ${ids.size + 1}`);
          return ids.get(id) ?? id;
        })
      : value;
  return Object.fromEntries(
    sheets
      .filter(({ name }) => name !== DIARY && name !== LISTS)
      .map((sheet) => [
        sheet.name,
        Object.fromEntries(
          [...sheet.cells].flatMap(([row, cells]) =>
            [...cells].map(([column, { formula, value, ...look }]) => [
              `${row + 1}:${column + 1}`,
              { value: plain(value), formula, ...look },
            ]),
          ),
        ),
      ]),
  );
}

/** The records of an exchange file without what a new workbook gives them. */
function content(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, entry: unknown) => (['id', 'order'].includes(name) ? undefined : entry)),
  );
}

describeWith('chromium', 'the sample typed into the forms', () => {
  const shared = sharedBench();

  test('is the imported one, cell for cell, and its export is the sample', async () => {
    let bench = await shared.withSample();
    const imported = await xlsxFormat.open((await bench.save()).bytes);
    expect(bench.errors).toEqual([]);

    bench = await shared.blank();
    await bench.press('Prepara cartella');
    await bench.button('Prepara cartella').click();
    await bench.button(/^Cartella/).waitFor();
    await typeSample(bench);
    const typed = await xlsxFormat.open((await bench.save()).bytes);
    expect(bench.errors).toEqual([]);
    expect(cellsOf(typed.sheets)).toEqual(cellsOf(imported.sheets));

    await bench.button(/^Cartella/).click();
    await bench.button('Esporta un file…').click();
    const [download] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.button(/^Scarica/).click(),
    ]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const exported = parseExchange(Buffer.concat(chunks).toString('utf8'), () => 'new');
    if (!exported.ok) throw new Error(JSON.stringify(exported.issues));
    expect(content(toExchange(exported.peg))).toEqual(
      content(toExchange({ ...samplePeg(), lists: usualLists })),
    );
  });
});
