import fc from 'fast-check';
import { ExcelRefusal } from '../../../src/host/model/refusal';
import type { WorkbookModel } from '../../../src/host/model/model';
import { SharedWorkbook, type Member } from '../../sharing/shared-workbook';
import { SHEET, startSharing } from './sharing';

type Act = (member: Member) => void;

const small = (most: number) => fc.nat({ max: most });

/** Each member's acts: what Excel refuses is not done. */
const acts: fc.Arbitrary<{ who: number; name: string; act: Act }> = fc
  .record({
    who: small(3),
    named: fc.oneof(
      { weight: 6, arbitrary: fc.tuple(small(8), small(4), fc.string({ maxLength: 3 })).map(typing) },
      { weight: 1, arbitrary: fc.tuple(small(8), small(4)).map(typingFormula) },
      { weight: 2, arbitrary: fc.tuple(small(3), fc.integer({ min: 1, max: 2 })).map(insertingRows) },
      { weight: 2, arbitrary: fc.tuple(small(3), fc.integer({ min: 1, max: 2 })).map(deletingRows) },
      { weight: 1, arbitrary: fc.tuple(small(8), fc.boolean()).map(shiftingSheet) },
      { weight: 1, arbitrary: fc.tuple(small(3), fc.boolean()).map(sorting) },
      { weight: 1, arbitrary: small(3).map(copying) },
      { weight: 1, arbitrary: fc.boolean().map(filtering) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }).map(sending) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }).map(receiving) },
    ),
  })
  .map(({ who, named: { name, act } }) => ({ who, name, act }));

interface Named {
  name: string;
  act: Act;
}

function typing([row, column, text]: [number, number, string]): Named {
  return { name: `type ${row},${column} ${text}`, act: ({ host }) => host.type(SHEET, row, column, text) };
}

function typingFormula([row, column]: [number, number]): Named {
  return {
    name: `type =C3+$A$2 in ${row},${column}`,
    act: ({ host }) => host.type(SHEET, row, column, '=C3+$A$2'),
  };
}

function insertingRows([index, count]: [number, number]): Named {
  return { name: `insert ${count} at ${index}`, act: ({ host }) => host.insertRows('tblFasi', index, count) };
}

function deletingRows([index, count]: [number, number]): Named {
  return { name: `delete ${count} at ${index}`, act: ({ host }) => host.deleteRows('tblFasi', index, count) };
}

function shiftingSheet([row, insert]: [number, boolean]): Named {
  const area = `${row + 1}:${row + 1}`;
  return {
    name: `${insert ? 'insert' : 'delete'} ${area}`,
    act: ({ host }) => (insert ? host.insertCells(SHEET, area) : host.deleteCells(SHEET, area)),
  };
}

function sorting([column, ascending]: [number, boolean]): Named {
  return {
    name: `sort by ${column}`,
    act: ({ host }) => {
      const heading = host.model.sheets[0]?.tables[0]?.columns[column]?.name ?? 'Id';
      host.sort('tblFasi', heading, ascending);
    },
  };
}

function copying(index: number): Named {
  return { name: `copy ${index}`, act: ({ host }) => host.copyRow('tblFasi', index) };
}

function filtering(on: boolean): Named {
  return {
    name: on ? 'filter' : 'show all',
    act: ({ host }) => host.filter('tblFasi', on ? ([id]) => id !== 'b' : null),
  };
}

function sending(count: number): Named {
  return { name: `send ${count}`, act: (member) => member.send(count) };
}

function receiving(count: number): Named {
  return { name: `receive ${count}`, act: (member) => member.receive(count) };
}

/** What is compared: everything but what a person sees and the values of formulas. */
function contents(model: WorkbookModel): unknown {
  return model.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      isFiltered: table.isFiltered === true,
      criteria: table.criteria ?? [],
    })),
    cells: [...sheet.cells]
      .flatMap(([row, line]) => [...line].map(([column, cell]) => [row, column, cell.formula ?? cell.value]))
      .sort(([a, b], [c, d]) => Number(a) - Number(c) || Number(b) - Number(d)),
    styles: [...sheet.styles]
      .flatMap(([row, line]) => [...line].map(([column, style]) => [row, column, style.numberFormat]))
      .sort(([a, b], [c, d]) => Number(a) - Number(c) || Number(b) - Number(d)),
    rows: [...sheet.rows].filter(([, { hidden }]) => hidden).sort(([a], [b]) => a - b),
  }));
}

test('whatever people do and whenever it travels: in the end all hold the same', async () => {
  const { shared: start } = await startSharing();
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 40 }), (done) => {
      const shared = new SharedWorkbook(start.model);
      const members = Array.from({ length: 4 }, () => shared.join());
      for (const { who, act } of done) {
        const member = members[who];
        if (member) attempt(() => act(member));
      }
      shared.deliverAll();
      for (const member of members) {
        expect(contents(member.host.model)).toEqual(contents(shared.model));
        expect(shared.differences(member)).toEqual([]);
        checkTable(member);
      }
    }),
    { numRuns: 150 },
  );
});

test('what nobody overwrote and whose row nobody deleted is there in the end, in the row that it was meant for', async () => {
  const { shared: start } = await startSharing();
  const typed = fc.record({ who: small(1), row: small(2), column: small(1) });
  const inserted = fc.record({ who: small(1), index: small(2), count: fc.integer({ min: 1, max: 2 }) });
  const travels = fc.record({ who: small(1), sends: fc.boolean() });
  fc.assert(
    fc.property(fc.array(fc.oneof(typed, inserted, travels), { maxLength: 30 }), (done) => {
      const shared = new SharedWorkbook(start.model);
      const members = [shared.join(), shared.join()];
      const meant = new Map<string, Set<string>>();
      done.forEach((one, number) => {
        const member = members[one.who];
        if (!member) return;
        if ('sends' in one) return one.sends ? member.send() : member.receive();
        if ('index' in one) return member.host.insertRows('tblFasi', one.index, one.count);
        const id = ['a', 'b', 'c'][one.row] ?? '';
        const row = rowOf(member, id);
        const text = `v${one.who} ${number}`;
        member.host.type(SHEET, row, 1 + one.column, text);
        const key = `${id} ${one.column}`;
        meant.set(
          key,
          new Set([...(meant.get(key) ?? [])].filter((other) => !other.startsWith(`v${one.who} `))).add(text),
        );
      });
      shared.deliverAll();
      for (const [key, texts] of meant) {
        const [id = '', column = ''] = key.split(' ');
        const [member] = members;
        const value = member?.host.model.sheets[0]?.cells
          .get(rowOf(member, id))
          ?.get(1 + Number(column))?.value;
        expect(texts).toContain(value);
      }
    }),
    { numRuns: 60 },
  );
});

/** Where a record stands in a replica. */
function rowOf({ host }: Member, id: string): number {
  const rows = [...(host.model.sheets[0]?.cells ?? [])];
  return rows.find(([, line]) => line.get(0)?.value === id)?.[0] ?? -1;
}

function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ExcelRefusal)) throw error;
  }
}

/** A table keeps a row, and its headings are what stands above its columns. */
function checkTable({ host }: Member): void {
  const [sheet] = host.model.sheets;
  for (const table of sheet?.tables ?? []) {
    expect(table.area.rowCount).toBeGreaterThan(1);
    const { row, column } = table.area;
    expect(table.columns.map((_, index) => sheet?.cells.get(row)?.get(column + index)?.value)).toEqual(
      table.columns.map(({ name }) => name),
    );
  }
}
