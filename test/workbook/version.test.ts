import { composeSchede } from '../../src/workbook/compose/compose';
import { createRunner } from '../../src/workbook/excel/run';
import { examineWorkbook } from '../../src/workbook/prepare/examine';
import { prepareWorkbook } from '../../src/workbook/prepare/prepare';
import { readWorkbook } from '../../src/workbook/read/read';
import { importPeg } from '../../src/workbook/save/import';
import { SCHEMA_VERSION } from '../../src/workbook/schema/schema';
import {
  afterTrip,
  benchWith,
  blankBench,
  contentOf,
  samplePeg,
  snapshot,
  tableOf,
  type Bench,
} from './bench';
import { objectiveOf, phaseBatch } from './save/phase-saves';

const VERSION = 'Versione dello schema';
const GUID = 'Identificativo della cartella';

/** Types into the value of a parameter. */
async function typeParameter(bench: Bench, label: string, typed: string): Promise<void> {
  const parameters = await tableOf(bench, 'tblParametri');
  const place = parameters.place(
    parameters.rows.findIndex((row) => row.includes(label)),
    'Valore',
  );
  bench.host.type(parameters.sheet, place.row, place.column, typed);
}

async function parameterOf(bench: Bench, label: string): Promise<unknown> {
  const parameters = await tableOf(bench, 'tblParametri');
  return parameters.cell(
    parameters.rows.findIndex((row) => row.includes(label)),
    'Valore',
  );
}

const prepare = (bench: Bench) =>
  bench.run((context) => prepareWorkbook(context, { newId: bench.newId }), 'prepare');

describe('a workbook whose tables are full', () => {
  it.each([
    ['a word', VERSION, 'due', `${VERSION} («due»)`],
    ['nothing', VERSION, '', VERSION],
    ['half a number', VERSION, '2,5', `${VERSION} («2.5»)`],
    ['a truth', VERSION, 'VERO', `${VERSION} («true»)`],
    ['zero', VERSION, '0', `${VERSION} («0»)`],
    ['nothing', GUID, '', GUID],
  ])('opens with %s as its %s, says so, and is healed', async (_, label, typed, told) => {
    const bench = await benchWith(samplePeg());
    const { peg, guid } = await contentOf(bench);
    await typeParameter(bench, label, typed);
    const content = await contentOf(bench);
    expect(content.peg).toEqual(peg);
    expect(content.issues).toEqual([{ finding: 'stale-schema', isTable: false, name: told }]);

    const { repairs } = await bench.run((context) => examineWorkbook(context), 'examine');
    expect(repairs).toEqual([{ kind: 'parameter', sheet: '', part: label }]);
    expect(await prepare(bench)).toMatchObject({ kind: 'prepared', done: repairs, left: [] });
    const healed = await contentOf(bench);
    expect(healed.issues).toEqual([]);
    expect(healed.peg).toEqual(peg);
    if (label === VERSION) expect(healed.guid).toBe(guid);
    else expect(healed.guid).toMatch(/^[0-9a-f-]{36}$/);
    expect(await parameterOf(bench, VERSION)).toBe(SCHEMA_VERSION);
  });

  it('opens though it lost both', async () => {
    const bench = await benchWith(samplePeg());
    await typeParameter(bench, VERSION, '');
    await typeParameter(bench, GUID, '');
    expect((await contentOf(bench)).peg.objectives).toHaveLength(1);
    expect(await prepare(bench)).toMatchObject({ left: [] });
    expect((await contentOf(bench)).issues).toEqual([]);
  });
});

it('a table of the person’s own that is called as our first is no workbook of ours', async () => {
  const bench = blankBench();
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['Nome', 'Cosa'],
      ['a', 'b'],
    ];
    sheet.tables.add('A1:B2', true).name = 'tblParametri';
    await context.sync();
  }, 'test');
  expect(await bench.run((context) => readWorkbook(context), 'open')).toEqual({ kind: 'blank' });
});

describe('a workbook that somebody prepared with a later version while the pane was open', () => {
  const changed = async (bench: Bench) => {
    const objective = await objectiveOf(bench);
    const [phase] = objective.phases;
    if (phase === undefined) throw new Error('no phase');
    return { objective, phase };
  };

  it.each<
    [
      'save' | 'delete' | 'import' | 'compose',
      (bench: Bench) => Promise<(context: Excel.RequestContext) => Promise<unknown>>,
    ]
  >([
    [
      'save',
      async (bench) => {
        const { objective, phase } = await changed(bench);
        return phaseBatch(bench, objective, { before: phase, after: { ...phase, progress: 1 } });
      },
    ],
    [
      'delete',
      async (bench) => {
        const { objective, phase } = await changed(bench);
        return phaseBatch(bench, objective, { before: phase, after: null });
      },
    ],
    [
      'import',
      () => {
        const peg = samplePeg();
        peg.parameters.entity = 'Un altro ente';
        return Promise.resolve((context) => importPeg(context, peg));
      },
    ],
    [
      'compose',
      () => Promise.resolve((context) => composeSchede(context, { objectives: 'all', today: '2019-03-13' })),
    ],
  ])('%s is refused before anything is written', async (operation, batchOf) => {
    const bench = await benchWith(samplePeg());
    const batch = await batchOf(bench);
    await typeParameter(bench, VERSION, String(SCHEMA_VERSION + 1));
    const before = snapshot(bench.host);
    const outcome = await createRunner(bench.run).run(operation, batch);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'newer-workbook' } });
    expect(snapshot(bench.host)).toEqual(before);
  });

  it('is not put in order either, even if it happens while it is looked at', async () => {
    const bench = await benchWith(samplePeg());
    await typeParameter(bench, GUID, '');
    let before = snapshot(bench.host);
    const outcome = await createRunner(bench.run).run('prepare', (context) =>
      prepareWorkbook(
        afterTrip(context, 3, async () => {
          await typeParameter(bench, VERSION, String(SCHEMA_VERSION + 1));
          before = snapshot(bench.host);
        }),
        { newId: bench.newId },
      ),
    );
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect(snapshot(bench.host)).toEqual(before);
  });
});
