import fc from 'fast-check';
import type { Repair } from '../../../src/domain/findings/repairs';
import type { Phase } from '../../../src/domain/records/records';
import { styleAt } from '../../../src/host/model/styles';
import type { WorkbookModel } from '../../../src/host/model/model';
import { createRunner } from '../../../src/workbook/excel/run';
import { examineWorkbook } from '../../../src/workbook/prepare/examine';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { tables } from '../../../src/workbook/schema/schema';
import {
  afterTrip,
  benchWith,
  blankBench,
  contentOf,
  samplePeg,
  snapshot,
  tableOf,
  type Bench,
} from '../bench';

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
  renamed('tblFasi', 'Fasi', 'Note', 'Osservazioni'),
  renamed('tblDUP', 'DUP', 'Codice', 'Codice del DUP'),
  {
    name: 'a cell lost its rule',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Fine prevista').getCell(2, 0).dataValidation.clear();
    },
    repairs: [{ kind: 'rule', sheet: 'Fasi', part: 'Fine prevista', count: 1 }],
  },
  {
    name: 'a cell brought another rule',
    harm: (workbook) => {
      body(workbook, 'tblIndicatori', 'Tipo').getCell(1, 0).dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: 'GreaterThan' },
      };
    },
    repairs: [{ kind: 'rule', sheet: 'Indicatori', part: 'Tipo', count: 1 }],
  },
  {
    name: 'a cell lost its colours',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Peso').getCell(4, 0).conditionalFormats.clearAll();
    },
    repairs: [{ kind: 'colour', sheet: 'Fasi', part: 'Peso', count: 1 }],
  },
  {
    name: 'cells of a number are texts',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Peso').getCell(2, 0).getResizedRange(1, 0).numberFormat = [['@'], ['@']];
    },
    repairs: [{ kind: 'format', sheet: 'Fasi', part: 'Peso', count: 2 }],
  },
  {
    name: 'a cell of a code has no format',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Obiettivo').getCell(2, 0).numberFormat = [['General']];
    },
    repairs: [{ kind: 'format', sheet: 'Fasi', part: 'Obiettivo', count: 1 }],
  },
  {
    name: 'a cell of a day is a number',
    harm: (workbook) => {
      body(workbook, 'tblFasi', 'Fine effettiva').getCell(1, 0).numberFormat = [['#,##0.00']];
    },
    repairs: [{ kind: 'format', sheet: 'Fasi', part: 'Fine effettiva', count: 1 }],
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
      formats: sheet.tables.map(({ area }) =>
        Array.from({ length: area.rowCount * area.columnCount }, (_, cell) => {
          const row = area.row + Math.floor(cell / area.columnCount);
          return styleAt(sheet, row, area.column + (cell % area.columnCount)).numberFormat;
        }),
      ),
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
  // A column that is known by the formulas only is looked at apart, and cells without rules are counted.
  const more = damage.repairs.some(({ kind }) => kind === 'heading' || kind === 'rule');
  expect(trips).toBeLessThanOrEqual(more ? 4 : 3);
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

/** A person does something to the workbook that is no damage by itself. */
const done = (harm: Damage['harm']): Damage => ({ name: '', repairs: [], harm });

test('several columns of a table that have other names are known by the formulas, whatever stands in them', async () => {
  const bench = await harmed([
    done((workbook) => {
      columnOf(workbook, 'tblFasi', 'Peso').name = 'Quota';
      columnOf(workbook, 'tblFasi', 'Fine prevista').name = 'Entro il';
      columnOf(workbook, 'tblFasi', 'Avanzamento').name = '% fatta';
      body(workbook, 'tblFasi', 'Peso').getCell(0, 0).values = [['n.d.']];
    }),
  ]);
  const { repairs } = (await examine(bench)).value;
  expect(repairs.map(({ kind, part, found }) => `${kind} ${part} ${found ?? ''}`)).toEqual([
    'heading Peso Quota',
    'heading Avanzamento % fatta',
    'heading Fine prevista Entro il',
  ]);
  expect(await prepare(bench)).toMatchObject({ done: repairs, left: [] });
  const phases = await tableOf(bench, 'tblFasi');
  expect(phases.cell(0, 'Peso')).toBe('n.d.');
});

test.each(['Stato', 'Note', 'Peso'])(
  'where %s was deleted, a column of the person’s own stays theirs',
  async (heading) => {
    const bench = await harmed([
      done((workbook) => {
        columnOf(workbook, 'tblFasi', heading).delete();
        const table = workbook.tables.getItem('tblFasi');
        table.resize(table.getRange().getResizedRange(0, 1));
        table.getRange().getLastColumn().values = [
          ['Commenti'],
          ...Array.from({ length: 10 }, () => ['del dirigente']),
        ];
      }),
    ]);
    const { repairs } = (await examine(bench)).value;
    expect(repairs).toContainEqual({ kind: 'column', sheet: 'Fasi', part: heading });
    expect(repairs.filter(({ kind }) => kind === 'heading')).toEqual([]);
    expect(await prepare(bench)).toMatchObject({ left: [] });
    const phases = await tableOf(bench, 'tblFasi');
    expect(phases.rows.map((_, row) => phases.cell(row, 'Commenti'))).toEqual(
      Array(10).fill('del dirigente'),
    );
    expect(phases.headings).toContain(heading);
  },
);

test('many columns that were deleted are not looked for among those that are there', async () => {
  const bench = await harmed([
    done((workbook) => {
      const { columns } = workbook.tables.getItem('tblFasi');
      for (const heading of [
        'Note',
        'Peso',
        'Avanzamento',
        'Responsabile',
        'Centro',
        'Inizio previsto',
        'Fine prevista',
      ])
        columns.getItem(heading).delete();
    }),
  ]);
  const { repairs } = (await examine(bench)).value;
  expect(repairs.filter(({ kind }) => kind === 'heading')).toEqual([]);
  expect(repairs.filter(({ kind, sheet }) => kind === 'column' && sheet === 'Fasi')).toHaveLength(7);
});

test('colours of the person’s own stay, and count for none of ours', async () => {
  const bench = await harmed([
    done((workbook) => {
      const weights = body(workbook, 'tblFasi', 'Peso');
      weights.getCell(4, 0).conditionalFormats.clearAll();
      weights.conditionalFormats.add('Custom').custom.rule.formula = '=$E2>50';
      workbook.worksheets
        .getItem('Fasi')
        .getRange('E60:E70')
        .conditionalFormats.add('Custom').custom.rule.formula = '=$E60="mio"';
    }),
  ]);
  const own = () =>
    (bench.host.model.sheets.find(({ name }) => name === 'Fasi')?.conditionalFormats ?? [])
      .map(({ formula, areas }) => JSON.stringify({ formula, areas }))
      .filter((text) => text.includes('>50') || text.includes('mio'));
  const before = own();
  expect(before).toHaveLength(2);
  const lost: Repair[] = [{ kind: 'colour', sheet: 'Fasi', part: 'Peso' }];
  expect(await prepare(bench)).toMatchObject({ done: lost, left: [] });
  expect(own()).toEqual(before);
});

test('a summary that the person rearranged is left alone', async () => {
  const bench = await harmed([
    done((workbook) => {
      const sheet = workbook.worksheets.getItem('Controlli');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A1').values = [['Comune di Esempio']];
    }),
  ]);
  const before = snapshot(bench.host);
  expect(await prepare(bench)).toMatchObject({ done: [], left: [] });
  expect(snapshot(bench.host)).toEqual(before);
});

test.each<[string, (bench: Bench, context: Excel.RequestContext) => void]>([
  [
    'a row is inserted',
    (_, { workbook }) => void workbook.worksheets.getItem('Fasi').getRange('3:3').insert('Down'),
  ],
  [
    'a column is inserted',
    (_, { workbook }) => void workbook.worksheets.getItem('Fasi').getRange('A:A').insert('Right'),
  ],
  [
    'a phase gets an Id',
    (_, { workbook }) => {
      body(workbook, 'tblFasi', 'Id').getCell(2, 0).values = [['00000000-0000-4000-8000-000000000009']];
    },
  ],
])('nothing is written when, between looking and writing, %s', async (_, act) => {
  const bench = await harmed([
    ...damages.slice(0, 4),
    done((workbook) => {
      body(workbook, 'tblFasi', 'Id').getCell(2, 0).clear('Contents');
    }),
  ]);
  let after: unknown;
  const outcome = await createRunner(bench.run).run('prepare', (context) =>
    prepareWorkbook(
      afterTrip(context, 3, async () => {
        await bench.run(async (other) => {
          act(bench, other);
          await other.sync();
        }, 'test');
        after = snapshot(bench.host);
      }),
      bench,
    ),
  );
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  expect(snapshot(bench.host)).toEqual(after);
});

test('a protected sheet is told before anything is written', async () => {
  const bench = await harmed([
    ...damages.slice(0, 1),
    done((workbook) => {
      workbook.worksheets.getItem('Storico').delete();
      workbook.worksheets.getItem('Fasi').protection.protect();
    }),
  ]);
  const before = snapshot(bench.host);
  const outcome = await createRunner(bench.run).run('prepare', (context) => prepareWorkbook(context, bench));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'read-only', sheet: 'Fasi' } });
  expect(snapshot(bench.host)).toEqual(before);
});

test('a name of the person’s that is one of ours is left to them', async () => {
  const bench = blankBench();
  await bench.run(async ({ workbook }) => {
    workbook.names.add('Tetto', workbook.worksheets.getItem('Foglio1').getRange('B2'));
    await workbook.context.sync();
  }, 'test');
  const before = snapshot(bench.host);
  const outcome = await createRunner(bench.run).run('prepare', (context) => prepareWorkbook(context, bench));
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'name-taken' } });
  expect(snapshot(bench.host)).toEqual(before);
});

test('what somebody undoes meanwhile is told as left', async () => {
  const bench = await harmed(damages.slice(0, 2));
  const phases = await tableOf(bench, 'tblFasi');
  const { row, column } = phases.place(5, 'Stato');
  const value = await bench.run(
    (context) =>
      prepareWorkbook(
        afterTrip(context, 6, () => bench.host.type('Fasi', row, column, 'mio')),
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
