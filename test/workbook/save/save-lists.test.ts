import fc from 'fast-check';
import { changeSettings } from '../../../src/domain/edits/edits';
import { benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';
import { changed, edited, pegOf, saved } from './edit-saves';

const ID = 'dddddddd-0000-4000-8000-00000000000';

/** Rows of tblListe as people leave them: without Id or with a copied one, lists mixed, entries twice. */
const row = fc.record({
  id: fc.constantFrom('', `${ID}1`, `${ID}2`, `${ID}3`),
  list: fc.constantFrom('Unità di misura', 'unità di misura', 'Aree tematiche', 'Rioni'),
  entry: fc.constantFrom('a', 'b', 'c', 'd', 'e', ''),
});

async function writeRows(bench: Bench, rows: { id: string; list: string; entry: string }[]): Promise<void> {
  await bench.run(async (context) => {
    const table = context.workbook.tables.getItem('tblListe');
    const cells = rows.map(({ id, list, entry }) => [
      id,
      list,
      entry,
      entry === '' ? '' : `${list} ${entry}`,
    ]);
    table.resize(table.getHeaderRowRange().getResizedRange(cells.length, 1));
    await context.sync();
    table.getHeaderRowRange().getLastColumn().values = [['Nota']];
    table.getDataBodyRange().values = cells;
    await context.sync();
  }, 'test');
}

// Holds save-6.
test('no row of a list is doubled or lost, whatever Ids the rows have, and notes stay beside their entries', async () => {
  const blank = await benchWith({ ...samplePeg(), lists: {} });
  const start = structuredClone(blank.host.model);
  const entries = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y'), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 7 }), entries, async (rows, units) => {
      await blank.host.open(structuredClone(start));
      await writeRows(blank, rows);
      const before = await pegOf(blank);
      const old = before.lists.units ?? [];
      const undo = await edited(
        blank,
        changeSettings({ lists: { units: old } }, { lists: { units } }),
        [],
        4,
      );
      const lists = (await pegOf(blank)).lists;
      expect({ ...lists, units: lists.units ?? [] }).toEqual({ ...before.lists, units });
      const table = await tableOf(blank, 'tblListe');
      if (JSON.stringify(units) !== JSON.stringify(old)) {
        const ids = table.rows.map(([id]) => id).filter((id) => id !== '');
        expect(new Set(ids).size).toBe(ids.length);
        expect((await contentOf(blank)).toAdopt).toEqual([]);
      }
      for (const [, list, entry, note] of table.rows) {
        const isOther = rows.some((one) => one.list === list && one.entry === entry && entry !== '');
        if (isOther && list !== 'Unità di misura') expect(note).toBe(`${String(list)} ${String(entry)}`);
      }
      expect(await changed(blank, undo)).toEqual(saved);
      const back = (await pegOf(blank)).lists;
      expect({ ...back, units: back.units ?? [] }).toEqual({ ...before.lists, units: old });
    }),
    { numRuns: 20 },
  );
});
