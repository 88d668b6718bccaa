import type { WorkbookModel } from '../../../src/host/model/model';
import { readChanged, readWhole } from '../../../src/workbook/read/read';
import type { Tables } from '../../../src/workbook/rows/table-rows';
import { benchWith, samplePeg, tableOf, type Bench } from '../bench';
import { answersOf } from './answers';

/** The sample, read once, and whoever changes it then. */
async function readBench(): Promise<{ bench: Bench; tables: Tables; whole: number }> {
  const bench = await benchWith(samplePeg());
  const { value, answers } = await answersOf(bench, readWhole);
  if (value.tables === null) throw new Error('nothing was read');
  return { bench, tables: value.tables, whole: Math.max(...answers) };
}

/** What is read of the sheets that change, and what a reading of everything says then. */
async function readAgain({ bench, tables }: { bench: Bench; tables: Tables }, change: () => unknown) {
  const sheets = new Set<string>();
  const end = bench.host.onEvent(({ sheet }) => sheets.add(sheet));
  await change();
  end();
  const { value, answers } = await answersOf(bench, (context) =>
    readChanged(context, tables, { sheets, tables: [] }),
  );
  return { value, answers, now: await bench.run(readWhole, 'open') };
}

test.each([
  ['tblFasi', 'Descrizione'],
  ['tblObiettivi', 'Tipo'],
  ['tblIndicatori', 'Valore atteso'],
  ['tblStato', 'Testo'],
  ['tblParametri', 'Valore'],
  ['tblListe', 'Voce'],
])('of a cell typed into %s one round trip reads what a whole reading says', async (name, heading) => {
  const read = await readBench();
  const { sheet, place } = await tableOf(read.bench, name);
  const { row, column } = place(0, heading);
  const { value, answers, now } = await readAgain(read, () =>
    read.bench.host.asAnotherPerson(() => read.bench.host.type(sheet, row, column, 'Altro')),
  );
  expect(value).toEqual(now);
  expect(value.tables).not.toEqual(read.tables);
  expect(answers).toHaveLength(1);
  expect(answers[0]).toBeLessThan(read.whole * 0.7);
});

test('of what is typed beside our tables, only which tables and sheets there are is read', async () => {
  const read = await readBench();
  await read.bench.run(async (context) => {
    context.workbook.worksheets.add('Appunti');
    await context.sync();
  }, 'another person');
  const { value, answers, now } = await readAgain(read, () => read.bench.host.type('Appunti', 0, 0, 'x'));
  expect(value).toEqual(now);
  expect(answers).toHaveLength(1);
  expect(answers[0]).toBeLessThan(5_000);
});

const edits: [string, (context: Excel.RequestContext) => void][] = [
  ['a sheet gets another name', ({ workbook }) => (workbook.worksheets.getItem('Fasi').name = 'Le fasi')],
  ['a table’s sheet is deleted', ({ workbook }) => workbook.worksheets.getItem('Centri').delete()],
  ['a table is deleted', ({ workbook }) => workbook.tables.getItem('tblFasi').delete()],
  ['a table gets another name', ({ workbook }) => (workbook.tables.getItem('tblFasi').name = 'altra')],
  [
    'rows above a table push it down',
    ({ workbook }) =>
      void workbook.tables.getItem('tblFasi').getHeaderRowRange().getEntireRow().insert('Down'),
  ],
];

test.each(edits)('%s: what is read is what a whole reading says', async (_, edit) => {
  const read = await readBench();
  const { value, now } = await readAgain(read, () =>
    read.bench.run(async (context) => {
      edit(context);
      await context.sync();
    }, 'another person'),
  );
  expect(value).toEqual(now);
});

test('a table that came since is read, too', async () => {
  const bench = await benchWith(samplePeg());
  const whole: WorkbookModel = structuredClone(bench.host.model);
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Storico').delete();
    await context.sync();
  }, 'another person');
  const { tables } = await bench.run(readWhole, 'open');
  if (tables === null) throw new Error('nothing was read');
  const { value, now } = await readAgain({ bench, tables }, () => bench.host.open(whole));
  expect(now.state).toMatchObject({ kind: 'ready', content: { issues: [] } });
  expect(value).toEqual(now);
});
