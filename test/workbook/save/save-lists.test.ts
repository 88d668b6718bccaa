import fc from 'fast-check';
import { changeSettings } from '../../../src/domain/edits/edits';
import { benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';
import { changed, edited, pegOf, saved } from './edit-saves';

const ID = 'dddddddd-0000-4000-8000-00000000000';

/** Rows as people leave them: without Id or with a copied one, entries twice or blank. */
const row = fc.record({
  id: fc.constantFrom('', `${ID}1`, `${ID}2`, `${ID}3`),
  list: fc.constantFrom('Rioni', 'Vie'),
  entry: fc.constantFrom('a', 'b', 'c', 'd', 'e', ''),
});

interface Row {
  id: string;
  list: string;
  entry: string;
}

/** Writes the whole table of the units, or that of other lists, with a column of notes. */
async function writeRows(bench: Bench, table: string, rows: Row[]): Promise<void> {
  await bench.run(async (context) => {
    const own = context.workbook.tables.getItem(table);
    own.resize(own.getHeaderRowRange().getResizedRange(rows.length, 1));
    await context.sync();
    own.getHeaderRowRange().getLastColumn().values = [['Nota']];
    own.getDataBodyRange().values = rows.map(({ id, list, entry }) => [
      ...(table === 'tblListe' ? [id, list, entry] : [entry, id]),
      entry === '' ? '' : `${list} ${entry}`,
    ]);
    await context.sync();
  }, 'test');
}

// Holds save-6.
test('no row of a list is doubled or lost, whatever Ids the rows have, and notes stay beside their entries', async () => {
  const blank = await benchWith({ ...samplePeg(), lists: {} });
  const start = structuredClone(blank.host.model);
  const entries = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y'), { maxLength: 6 });
  const name = fc.constantFrom('units', 'Rioni');
  await fc.assert(
    fc.asyncProperty(
      name,
      fc.array(row, { minLength: 1, maxLength: 7 }),
      entries,
      async (list, rows, wanted) => {
        const table = list === 'units' ? 'tblUnita' : 'tblListe';
        await blank.host.open(structuredClone(start));
        await writeRows(blank, table, rows);
        const before = await pegOf(blank);
        const old = before.lists[list] ?? [];
        const change = changeSettings({ lists: { [list]: old } }, { lists: { [list]: wanted } });
        const undo = await edited(blank, change, [], 4);
        const { lists } = await pegOf(blank);
        expect({ ...lists, [list]: lists[list] ?? [] }).toEqual({ ...before.lists, [list]: wanted });
        const grid = await tableOf(blank, table);
        const written = JSON.stringify(wanted) !== JSON.stringify(old);
        if (written) {
          const ids = grid.rows.map((_, index) => grid.cell(index, 'Id')).filter((id) => id !== '');
          expect(new Set(ids).size).toBe(ids.length);
          expect((await contentOf(blank)).toAdopt).toEqual([]);
        }
        for (const [index] of grid.rows.entries()) {
          const entry = grid.cell(index, list === 'units' ? 'Unità di misura' : 'Voce');
          const of = list === 'units' ? null : grid.cell(index, 'Lista');
          const notes = rows
            .filter((one) => one.entry === entry && entry !== '' && (of === null || one.list === of))
            .map((one) => `${one.list} ${one.entry}`);
          if (notes.length > 0) expect(notes).toContain(grid.cell(index, 'Nota'));
        }
        expect(await changed(blank, undo)).toEqual(saved);
        const back = (await pegOf(blank)).lists;
        expect({ ...back, [list]: back[list] ?? [] }).toEqual({ ...before.lists, [list]: old });
      },
    ),
    { numRuns: 20 },
  );
});
