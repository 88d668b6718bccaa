import { formulaOf } from '../formulas/columns';
import { sameFormula } from '../formulas/same-formula';
import { tables } from '../schema/schema';
import { seenIn, TABLE_NAME, valueOfFormula, type Scratch, type TrialStep } from './step';

const column = ({ table }: Scratch, name: string): Excel.Range =>
  table.columns.getItem(name).getDataBodyRange();

async function rowCount({ context, table }: Scratch): Promise<number> {
  const rows = table.rows.load('count');
  await context.sync();
  return rows.count;
}

/** Extends the table by one row as the add-in does, and fills it. */
function appendRow({ table }: Scratch, code: string, value: number): void {
  table.resize(table.getRange().getResizedRange(1, 0));
  const row = table.getDataBodyRange().getLastRow();
  row.getCell(0, 0).values = [[code]];
  row.getCell(0, 1).values = [[value]];
}

/** A formula as long in a file as the longest one of the add-in may be. */
const longFormula = (): string => {
  const part = 'IF([@Valore]=0,1,0)';
  const inFile = part.replace('[@Valore]', `${TABLE_NAME}[[#This Row],[Valore]]`).length + 1;
  return `=${Array.from({ length: Math.floor(6_000 / inFile) }, () => part).join('+')}`;
};

/** Every formula of the tables, about the table of the trial instead of ours. */
function ownFormulas(): { name: string; formula: string }[] {
  return tables.flatMap(({ key, table, columns }) =>
    columns.flatMap(({ field, heading }) => {
      const formula = formulaOf(key, field)
        ?.replace(/tbl\w+\[(?:[^[\]]|\[[^\]]*\])*\]/g, `${TABLE_NAME}[Valore]`)
        .replace(/\[@(?:[^[\]]|\[[^\]]*\])*\]/g, '[@Valore]');
      return formula === undefined ? [] : [{ name: `${table}[${heading}]`, formula }];
    }),
  );
}

/** How tables grow, shrink and calculate. The steps build on each other: two rows at first, A and B. */
export const tableSteps: readonly TrialStep[] = [
  {
    key: 'column-sum',
    weight: 'needed',
    expected: 30,
    look: (scratch) => valueOfFormula(scratch, 'H20', `=SUM(${TABLE_NAME}[Valore])`),
  },
  {
    key: 'row-formula',
    weight: 'needed',
    expected: [20, 40],
    look: (scratch) => {
      const computed = column(scratch, 'Doppio');
      computed.formulas = [['=[@Valore]*2'], ['=[@Valore]*2']];
      return seenIn(computed, 'values');
    },
  },
  {
    key: 'formula-cells',
    weight: 'helpful',
    expected: 'C2:C3',
    look: async ({ context, table }) => {
      const found = table.getDataBodyRange().getSpecialCellsOrNullObject('Formulas').load('address');
      await context.sync();
      return found.isNullObject ? null : found.address.replace(/^.*!/, '');
    },
  },
  {
    key: 'resize',
    weight: 'needed',
    expected: ['A', 'B', 'C'],
    look: (scratch) => {
      appendRow(scratch, 'C', 30);
      return seenIn(column(scratch, 'Codice'), 'values');
    },
  },
  {
    key: 'calculated-column',
    weight: 'helpful',
    expected: 60,
    look: async (scratch) => (await seenIn(column(scratch, 'Doppio'), 'values')).at(-1),
  },
  {
    key: 'grows-by-writing',
    weight: 'helpful',
    expected: 4,
    look: async (scratch) => {
      const below = scratch.table.getDataBodyRange().getLastRow().getOffsetRange(1, 0);
      const first = below.getCell(0, 0);
      // As the Id of our tables.
      first.columnHidden = true;
      first.values = [['D']];
      await scratch.context.sync();
      const count = await rowCount(scratch);
      first.columnHidden = false;
      if (count === 3) scratch.table.resize(scratch.table.getRange().getResizedRange(1, 0));
      await scratch.context.sync();
      return count;
    },
  },
  {
    key: 'long-formula',
    weight: 'needed',
    expected: 0,
    look: async (scratch) => {
      const cell = column(scratch, 'Doppio').getCell(0, 0);
      cell.formulas = [[longFormula()]];
      const [value] = await seenIn(cell, 'values');
      cell.formulas = [['=[@Valore]*2']];
      return value;
    },
  },
  {
    key: 'own-formulas',
    weight: 'helpful',
    expected: [],
    look: async (scratch) => {
      const cells = ownFormulas().map(({ name, formula }) => {
        const cell = column(scratch, 'Doppio').getCell(0, 0);
        cell.formulas = [[formula]];
        return { name, formula, cell: cell.load('formulas') };
      });
      column(scratch, 'Doppio').getCell(0, 0).formulas = [['=[@Valore]*2']];
      await scratch.context.sync();
      return cells.flatMap(({ name, formula, cell }) => {
        const read = String((cell.formulas as unknown[][])[0]?.[0]);
        return sameFormula(read, formula, TABLE_NAME) ? [] : [name];
      });
    },
  },
  {
    key: 'delete-row',
    weight: 'needed',
    expected: ['A', 'C', 'D'],
    look: (scratch) => {
      scratch.table.getDataBodyRange().getRow(1).delete('Up');
      return seenIn(column(scratch, 'Codice'), 'values');
    },
  },
  {
    key: 'insert-below',
    weight: 'needed',
    expected: 'nota',
    look: async (scratch) => {
      const below = scratch.table.getDataBodyRange().getLastRow().getOffsetRange(2, 0).getCell(0, 0);
      below.values = [['nota']];
      const room = scratch.table.getDataBodyRange().getLastRow().getOffsetRange(1, 0);
      room.insert('Down');
      const moved = scratch.table.getDataBodyRange().getLastRow().getOffsetRange(3, 0).getCell(0, 0);
      const [note] = await seenIn(moved, 'values');
      moved.clear();
      return note;
    },
  },
  {
    key: 'filter-known',
    weight: 'helpful',
    expected: [true, false],
    look: async ({ context, table }) => {
      table.columns.getItem('Codice').filter.applyValuesFilter(['A']);
      const filtered = table.autoFilter.load('isDataFiltered');
      await context.sync();
      const whenSet = filtered.isDataFiltered;
      table.clearFilters();
      filtered.load('isDataFiltered');
      await context.sync();
      return [whenSet, filtered.isDataFiltered];
    },
  },
  {
    key: 'write-hidden-row',
    weight: 'helpful',
    expected: [10, 31, 0],
    look: async (scratch) => {
      const { context, table } = scratch;
      table.columns.getItem('Codice').filter.applyValuesFilter(['A']);
      await context.sync();
      column(scratch, 'Valore').getCell(1, 0).values = [[31]];
      column(scratch, 'Valore').getCell(2, 0).values = [[0]];
      table.clearFilters();
      return seenIn(column(scratch, 'Valore'), 'values');
    },
  },
];
