import type { Peg } from '../../../src/domain/records/records';
import { readWorkbook } from '../../../src/workbook/read/read';
import { benchWith, samplePeg, type Bench } from '../bench';

export const ROWS = 700;
export const onTheWeb = { profile: 'web' } as const;

/** The sample with so many paragraphs of so many characters. */
export function wordyPeg(count: number, length = 10_000): Peg {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  if (objective === undefined) throw new Error('no objective');
  const text = 'x'.repeat(length - 4);
  const paragraphs = Array.from({ length: count }, (_, index) => ({
    id: `cccccccc-0000-4000-8000-${String(index).padStart(12, '0')}`,
    order: index + 1,
    text: `${String(index).padStart(4, '0')}${text}`,
  }));
  objective.status = [{ date: '2018-12-31', paragraphs }];
  return peg;
}

export const wordyBench = (): Promise<Bench> => benchWith(wordyPeg(ROWS), undefined, onTheWeb);
export const open = (context: Excel.RequestContext) => readWorkbook(context);

/** Another person's batch on the body of the paragraphs. */
function onBody(bench: Bench, edit: (body: Excel.Range) => void): Promise<void> {
  return bench.run(async (context) => {
    edit(context.workbook.tables.getItem('tblStato').getDataBodyRange());
    await context.sync();
  }, 'another person');
}

export const deletes = (bench: Bench) => onBody(bench, (body) => void body.getRow(3).delete('Up'));
export const inserts = (bench: Bench) => onBody(bench, (body) => void body.getRow(3).insert('Down'));

/** As by sorting: the first and the last row change places, and the cells around stay. */
export const swaps = (bench: Bench) =>
  bench.run(async (context) => {
    const body = context.workbook.tables.getItem('tblStato').getDataBodyRange();
    const rows = [body.getRow(0).load('values'), body.getLastRow().load('values')] as const;
    await context.sync();
    const [first, last] = rows.map(({ values }) => values as unknown[][]);
    body.getRow(0).values = last as string[][];
    body.getLastRow().values = first as string[][];
    await context.sync();
  }, 'another person');

export const clearsIds = (bench: Bench) =>
  onBody(bench, (body) => {
    body.getColumn(0).values = Array.from({ length: ROWS }, () => ['']);
    body.getColumn(1).values = Array.from({ length: ROWS }, () => ['']);
  });
