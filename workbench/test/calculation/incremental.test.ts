import * as fc from 'fast-check';
import { createCalculator } from '../../calculation/calculator';
import type { CellValue, Dirty, WorkbookModel } from '../../../src/host/model/model';
import { cellOf, sheetOf, tableOf, workbookOf } from './sample-model';

const COLUMNS = ['Obiettivo', 'Peso', 'Avanz', 'Pesato', 'Doppi'];
const ROWS = 110;

const rowOf = (row: number): CellValue[] => [
  `O${row % 7}`,
  row % 13,
  row % 3 === 0 ? null : 0.5,
  '=[@Peso]*[@Avanz]',
  '=COUNTIFS(tblFasi[Obiettivo],[@Obiettivo],tblFasi[Peso],[@Peso])',
];

function model(): WorkbookModel {
  const phases = sheetOf('Fasi', [COLUMNS, ...Array.from({ length: ROWS }, (_, row) => rowOf(row))]);
  phases.tables.push(tableOf('tblFasi', '1', COLUMNS, ROWS));
  const sums = sheetOf('Conti', [
    ...Array.from({ length: 7 }, (_, row): CellValue[] => [
      `O${row}`,
      `=SUMIFS(tblFasi[Pesato],tblFasi[Obiettivo],A${row + 1})`,
      `=IFERROR(INDEX(tblFasi[Peso],MATCH(A${row + 1},tblFasi[Obiettivo],0)),"")`,
      `=MAXIFS(tblFasi[Avanz],tblFasi[Obiettivo],A${row + 1})+B${row + 1}*Soglia`,
    ]),
    ['=ROWS(tblFasi)', '=SUM(tblFasi[Doppi])', '=COUNTBLANK(tblFasi[Avanz])'],
  ]);
  return workbookOf([phases, sums], { Soglia: '=INDEX(tblFasi[Peso],3)+Conti!$F$1' });
}

type Step =
  | { kind: 'cell'; row: number; column: number; content: CellValue }
  | { kind: 'threshold'; value: number }
  | { kind: 'grow' }
  | { kind: 'shrink' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('cell' as const),
    row: fc.integer({ min: 1, max: ROWS }),
    column: fc.nat({ max: 2 }),
    content: fc.constantFrom<CellValue>('O1', 'o2', 'O9', 5, 0.25, null, '=1+1', '=B3', '', true),
  }),
  fc.record({ kind: fc.constant('threshold' as const), value: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('grow' as const) }),
  fc.record({ kind: fc.constant('shrink' as const) }),
);

const values = ({ sheets }: WorkbookModel): unknown =>
  sheets.map((sheet) =>
    [...sheet.cells].map(([row, line]) => [row, ...[...line].map(([, cell]) => cell.value)]),
  );

/** Does the step; says what it made dirty. */
function act(book: WorkbookModel, todo: Step): Dirty {
  const [phases, sums] = book.sheets;
  const table = phases?.tables[0];
  if (!phases || !sums || !table) throw new Error('the model has two sheets and a table');
  if (todo.kind === 'cell') {
    phases.cells.get(todo.row)?.set(todo.column, cellOf(todo.content));
    return { structure: false, cells: [{ sheet: phases.id, row: todo.row, column: todo.column }] };
  }
  if (todo.kind === 'threshold') {
    sums.cells.get(0)?.set(5, cellOf(todo.value));
    return { structure: false, cells: [{ sheet: sums.id, row: 0, column: 5 }] };
  }
  const end = table.area.rowCount;
  if (todo.kind === 'grow') {
    phases.cells.set(end, new Map(rowOf(end).map((content, column) => [column, cellOf(content)])));
    table.area.rowCount += 1;
  } else {
    phases.cells.delete(end - 1);
    table.area.rowCount -= 1;
  }
  return { structure: true, cells: [] };
}

test('values after any changes are those of a workbook that is calculated anew', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const [book, fresh] = [model(), model()];
      const calculator = createCalculator();
      calculator.recalculate(book, { structure: true, cells: [] });
      for (const todo of steps) {
        calculator.recalculate(book, act(book, todo));
        act(fresh, todo);
      }
      createCalculator().recalculate(fresh, { structure: true, cells: [] });
      expect(values(book)).toEqual(values(fresh));
    }),
    { numRuns: 40 },
  );
}, 60_000);
