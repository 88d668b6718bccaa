import fc from 'fast-check';
import type { Repair } from '../../../src/domain/findings/repairs';
import type { Phase } from '../../../src/domain/records/records';
import type { WorkbookModel } from '../../../src/host/model/model';
import { createRunner } from '../../../src/workbook/excel/run';
import { examineWorkbook } from '../../../src/workbook/prepare/examine';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { tables } from '../../../src/workbook/schema/schema';
import { afterTrip, benchWith, contentOf, samplePeg, snapshot, tableOf, type Bench } from '../bench';

/** Something that a person does to the workbook, and what is to be put in order then. */
interface Damage {
  name: string;
  harm(workbook: Excel.Workbook): void;
  repairs: Repair[];
}

/** A column of ours, whatever it is called now. */
function columnOf(workbook: Excel.Workbook, table: string, heading: string): Excel.TableColumn {
  const position = tables
    .find((spec) => spec.table === table)
    ?.columns.findIndex((column) => column.heading === heading);
  return workbook.tables.getItem(table).columns.getItemAt(position ?? -1);
}

const body = (workbook: Excel.Workbook, table: string, heading: string): Excel.Range =>
  columnOf(workbook, table, heading).getDataBodyRange();

const renamed = (table: string, sheet: string, heading: string, found: string): Damage => ({
  name: `${table}: ${heading} is called ${JSON.stringify(found)}`,
  harm: (workbook) => {
    columnOf(workbook, table, heading).name = found;
  },
  repairs: [{ kind: 'heading', sheet, part: heading, found }],
});

const damages: Damage[] = [
  {
    name: 'a number stands over a formula',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Stato').getCell(3, 0).values = [[7]];
    },
    repairs: [{ kind: 'formula', sheet: 'Fasi', part: 'Stato', count: 1 }],
  },
  {
    name: 'a formula is emptied',
    harm: (workbook) => {
      body(workbook, 'tblIndicatori', 'Rilievi').getCell(0, 0).clear('Contents');
    },
    repairs: [{ kind: 'formula', sheet: 'Indicatori', part: 'Rilievi', count: 1 }],
  },
  {
    name: 'a whole column has another formula',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Rilievi').formulas = Array.from({ length: 10 }, () => ['=0*1']);
    },
    repairs: [{ kind: 'formula', sheet: 'Fasi', part: 'Rilievi', count: 10 }],
  },
  renamed('tblFasi', 'Fasi', 'Peso', 'Peso %'),
  renamed('tblFasi', 'Fasi', 'Avanzamento', 'avanzamento '),
  renamed('tblObiettivi', 'Obiettivi', 'Somma pesi', 'Mia [somma]'),
  renamed('tblCentri', 'Centri', 'Id', 'Chiave'),
  {
    name: 'a cell lost its rule',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Fine prevista').getCell(2, 0).dataValidation.clear();
    },
    repairs: [{ kind: 'rule', sheet: 'Fasi', part: 'Fine prevista' }],
  },
  {
    name: 'a cell brought another rule',
    harm: (workbook) => {
      body(workbook, 'tblIndicatori', 'Tipo').getCell(1, 0).dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: 'GreaterThan' },
      };
    },
    repairs: [{ kind: 'rule', sheet: 'Indicatori', part: 'Tipo' }],
  },
  {
    name: 'a cell lost its colours',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Peso').getCell(4, 0).conditionalFormats.clearAll();
    },
    repairs: [{ kind: 'colour', sheet: 'Fasi', part: 'Peso' }],
  },
  {
    name: 'a name is lost',
    harm: (workbook) => {
      workbook.names.getItem('Soglia_gialla').delete();
    },
    repairs: [{ kind: 'name', sheet: '', part: 'Soglia_gialla' }],
  },
  {
    name: 'a named cell holds a number',
    harm: (workbook) => {
      workbook.names.getItem('Tetto').getRange().values = [[50]];
    },
    repairs: [{ kind: 'name', sheet: '', part: 'Tetto' }],
  },
  {
    name: 'a formula of the summary is lost',
    harm: (workbook) => {
      workbook.worksheets.getItem('Controlli').getRange('B8').values = [[0]];
    },
    repairs: [{ kind: 'summary', sheet: '', part: 'Controlli' }],
  },
  {
    name: 'a row lost its order',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Ordine').getCell(9, 0).clear('Contents');
    },
    repairs: [{ kind: 'row', sheet: 'Fasi', part: '', count: 1 }],
  },
];

async function harmed(chosen: readonly Damage[]): Promise<Bench> {
  const bench = await benchWith(samplePeg());
  await bench.run(async (context) => {
    for (const { harm } of chosen) harm(context.workbook);
    await context.sync();
  }, 'test');
  return bench;
}

/** What a workbook holds, rules and colours by what they say and where. */
function substance({ sheets, names }: WorkbookModel): unknown {
  return {
    names: names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      headings: sheet.tables.map(({ columns }) => columns.map((column) => column.name)),
      cells: [...sheet.cells]
        .flatMap(([row, cells]) =>
          [...cells]
            .filter(([, { value, formula }]) => value !== '' || formula !== null)
            .map(([column, { value, formula }]) => JSON.stringify([row, column, formula ?? value])),
        )
        .sort(),
      rules: sheet.validations.map(({ areas, rule }) => JSON.stringify({ areas, rule })).sort(),
      colours: sheet.conditionalFormats
        .map(({ areas, formula }) => JSON.stringify({ areas, formula }))
        .sort(),
    })),
  };
}

const examine = (bench: Bench) => bench.trips((context) => examineWorkbook(context));
const prepare = (bench: Bench) => bench.run((context) => prepareWorkbook(context, bench), 'prepare');

test.each(damages)('$name: it is told, put in order and proven', async (damage) => {
  const whole = snapshot((await benchWith(samplePeg())).host);
  const bench = await harmed([damage]);
  const before = snapshot(bench.host);
  const { value, trips } = await examine(bench);
  expect(value.repairs).toEqual(damage.repairs);
  expect(trips).toBe(3);
  expect(snapshot(bench.host)).toEqual(before);
  expect(await prepare(bench)).toMatchObject({ done: damage.repairs, left: [] });
  expect(substance(bench.host.model)).toEqual(substance(whole));
  expect((await examine(bench)).value.repairs).toEqual([]);
});

// The order of the kinds is that of telling, whatever was harmed first.
test('whatever is damaged together is put in order together', async () => {
  const whole = substance(snapshot((await benchWith(samplePeg())).host));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(damages, { minLength: 2 }), async (chosen) => {
      const bench = await harmed(chosen);
      const told = (await examine(bench)).value.repairs;
      expect(told).toEqual(expect.arrayContaining(chosen.flatMap(({ repairs }) => repairs)));
      expect(await prepare(bench)).toMatchObject({ done: told, left: [] });
      expect(substance(bench.host.model)).toEqual(whole);
      expect((await contentOf(bench)).peg).toEqual(samplePeg());
    }),
    { numRuns: 8 },
  );
});

test('a column of the person’s own is not taken for a computed one that is gone', async () => {
  const bench = await harmed([
    {
      name: '',
      repairs: [],
      harm: (workbook) => {
        columnOf(workbook, 'tblFasi', 'Stato').name = 'Mio';
        body(workbook, 'tblFasi', 'Stato').values = Array.from({ length: 10 }, () => ['appunto']);
      },
    },
  ]);
  const { repairs } = (await examine(bench)).value;
  expect(repairs).toContainEqual({ kind: 'column', sheet: 'Fasi', part: 'Stato' });
  expect(repairs.filter(({ kind }) => kind === 'heading')).toEqual([]);
  expect(await prepare(bench)).toMatchObject({ done: repairs, left: [] });
  const phases = await tableOf(bench, 'tblFasi');
  expect(phases.rows.map((_, row) => phases.cell(row, 'Mio'))).toEqual(Array(10).fill('appunto'));
  expect((await examine(bench)).value.repairs).toEqual([]);
});

test.each([
  ['text in a column of numbers', 'tblFasi', 'Peso', [['molto']]],
  ['texts in a column of dates', 'tblFasi', 'Fine prevista', [['presto']]],
])('%s is not taken for ours', async (_, table, heading, values) => {
  const bench = await harmed([
    {
      name: '',
      repairs: [],
      harm: (workbook) => {
        columnOf(workbook, table, heading).name = 'Mio';
        body(workbook, table, heading).getCell(0, 0).values = values;
      },
    },
  ]);
  const { repairs } = (await examine(bench)).value;
  expect(repairs).toContainEqual({ kind: 'column', sheet: 'Fasi', part: heading });
});

test('what somebody undoes meanwhile is told as left', async () => {
  const bench = await harmed(damages.slice(0, 2));
  const phases = await tableOf(bench, 'tblFasi');
  const { row, column } = phases.place(5, 'Stato');
  const value = await bench.run(
    (context) =>
      prepareWorkbook(
        afterTrip(context, 5, () => bench.host.type('Fasi', row, column, 'mio')),
        bench,
      ),
    'prepare',
  );
  expect(value).toMatchObject({
    done: [{ kind: 'formula', sheet: 'Indicatori' }],
    left: [{ kind: 'formula', sheet: 'Fasi', part: 'Stato', count: 1 }],
  });
});

test('while a filter hides rows nothing is put in order', async () => {
  const bench = await harmed(damages.slice(0, 1));
  let row = 0;
  bench.host.filter('tblFasi', () => (row += 1) > 2);
  const before = snapshot(bench.host);
  const outcome = await createRunner(bench.run).run('prepare', (context) => prepareWorkbook(context, bench));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'filtered', sheet: 'Fasi' } });
  expect(snapshot(bench.host)).toEqual(before);
});

test('formulas are looked at in answers that Excel gives', async () => {
  const peg = samplePeg();
  const [objective] = peg.objectives;
  if (objective === undefined) throw new Error('no objective');
  const phases = Array.from({ length: 800 }, (_, at) => ({
    ...objective.phases[at % 10],
    id: `cccccccc-0000-4000-8000-${String(at).padStart(12, '0')}`,
    order: at + 1,
  })) as Phase[];
  const bench = await benchWith({ ...peg, objectives: [{ ...objective, phases }] });
  const answers: number[] = [];
  const repairs = await bench.run(async (context) => {
    const sync = context.sync.bind(context);
    context.sync = async <T>(passed?: T): Promise<T> => {
      const before = bench.host.counters.responseBytes;
      const synced = await sync(passed);
      answers.push(bench.host.counters.responseBytes - before);
      return synced;
    };
    return (await examineWorkbook(context)).repairs;
  }, 'test');
  expect(repairs).toEqual([]);
  expect(answers.length).toBeGreaterThan(3);
  expect(Math.max(...answers)).toBeLessThan(5_000_000);
});
