import type { Peg, Phase } from '../../../src/domain/records/records';
import { createRunner } from '../../../src/workbook/excel/run';
import { readDiary } from '../../../src/workbook/read/diary';
import type { DiaryRequest } from '../../../src/workbook/save/diary';
import { importPeg } from '../../../src/workbook/save/import';
import type { Saved } from '../../../src/workbook/save/save';
import { afterTrip, benchWith, contentOf, samplePeg, tableOf, type Bench } from '../bench';
import { answersOf } from '../read/answers';
import { first, pegOf } from './edit-saves';
import { objectiveOf, phaseBatch, phasesOf } from './phase-saves';

const NOON = new Date(2018, 5, 30, 12, 0, 0);

async function request(bench: Bench, part: Partial<DiaryRequest> = {}): Promise<DiaryRequest> {
  return { when: NOON, who: 'ROSSI ANNA', peg: await pegOf(bench), newId: bench.newId, limit: 2000, ...part };
}

type Batch = (context: Excel.RequestContext) => Promise<Saved>;

/** The batch that gives a phase of the first objective other notes. */
async function noting(
  bench: Bench,
  notes: string,
  { at = 0, ...part }: Partial<DiaryRequest> & { at?: number } = {},
): Promise<Batch> {
  const before = (await phasesOf(bench))[at] as Phase;
  const diary = await request(bench, part);
  return phaseBatch(bench, await objectiveOf(bench), { before, after: { ...before, notes }, diary });
}

/** What the lines say of who and what came of it, as they stand in the sheet. */
async function lines(bench: Bench): Promise<string[]> {
  const { rows, headings } = await tableOf(bench, 'tblDiario');
  const at = (heading: string): number => headings.indexOf(heading);
  return rows
    .filter((row) => row[at('Id')] !== '')
    .map((row) => `${String(row[at('Chi')])}: ${String(row[at('Dopo')])}`);
}

function onTable(bench: Bench, name: string, act: (table: Excel.Table) => void): Promise<void> {
  return bench.run(async (context) => {
    act(context.workbook.tables.getItem(name));
    await context.sync();
  }, 'other');
}

const LINES = ['ROSSI ANNA: uno', 'ROSSI ANNA: due', 'ROSSI ANNA: tre'];

/** A workbook with three lines in its diary. */
async function benchWithLines(): Promise<Bench> {
  const bench = await benchWith(samplePeg());
  for (const [at, notes] of ['uno', 'due', 'tre'].entries())
    await bench.run(await noting(bench, notes, { when: new Date(2018, 4, at + 1) }), 'save');
  expect(await lines(bench)).toEqual(LINES);
  return bench;
}

// Holds diary-1.
describe.each<[string, () => Promise<Bench>, string[]]>([
  ['blank', () => benchWith(samplePeg()), []],
  ['filled', benchWithLines, LINES],
])('in a diary that is %s', (_, start, known) => {
  test('two people who save at once have a line each, and both saves stand', async () => {
    const bench = await start();
    const bruno = await noting(bench, 'di Bruno', { at: 1, who: 'BRUNO' });
    const anna = await noting(bench, 'di Anna');
    const saved = await bench.run(
      (context) => anna(afterTrip(context, 1, () => bench.run(bruno, 'save'))),
      'save',
    );
    expect(saved).toMatchObject({ kind: 'saved' });
    expect((await phasesOf(bench)).slice(0, 2).map(({ notes }) => notes)).toEqual(['di Anna', 'di Bruno']);
    expect(await lines(bench)).toEqual([...known, 'BRUNO: di Bruno', 'ROSSI ANNA: di Anna']);
  });

  test('a save that was put back has no line, one that began anew has one', async () => {
    const bench = await start();
    const { place } = await tableOf(bench, 'tblFasi');
    const { row, column } = place(0, 'Note');
    const batch = await noting(bench, 'mia');
    const typing = () => bench.host.asAnotherPerson(() => bench.host.type('Fasi', row, column, 'sua'));
    expect(await bench.run((context) => batch(afterTrip(context, 1, typing)), 'save')).toEqual({
      kind: 'conflict',
    });
    expect(await lines(bench)).toEqual(known);

    const again = await noting(bench, 'ancora');
    const inserting = () =>
      onTable(bench, 'tblFasi', (table) => table.getDataBodyRange().getRow(0).insert('Down'));
    expect(await bench.run((context) => again(afterTrip(context, 1, inserting)), 'save')).toMatchObject({
      kind: 'saved',
    });
    expect(await lines(bench)).toEqual([...known, 'ROSSI ANNA: ancora']);
  });
});

test.each<[string, (bench: Bench) => Promise<unknown>, string[]]>([
  [
    'sorts it',
    (bench) =>
      bench.run(async (context) => {
        const body = context.workbook.tables.getItem('tblDiario').getDataBodyRange().load('values');
        await context.sync();
        body.values = [...(body.values as string[][])].reverse();
        await context.sync();
      }, 'other'),
    [...LINES].reverse(),
  ],
  [
    'deletes a line',
    (bench) => onTable(bench, 'tblDiario', (table) => table.getDataBodyRange().getRow(0).delete('Up')),
    LINES.slice(1),
  ],
  [
    'inserts a row',
    (bench) => onTable(bench, 'tblDiario', (table) => table.getDataBodyRange().getRow(1).insert('Down')),
    LINES,
  ],
  [
    'renames a heading of it',
    async (bench) => {
      const { row, column } = (await tableOf(bench, 'tblDiario')).place(-1, 'Riga');
      bench.host.asAnotherPerson(() => bench.host.type('Diario', row, column, 'Riga '));
    },
    LINES,
  ],
])('while somebody %s, the save stands with its line, and the other lines stay', async (_, act, left) => {
  const bench = await benchWithLines();
  const batch = await noting(bench, 'mia');
  const saved = await bench.run((context) => batch(afterTrip(context, 1, () => act(bench))), 'save');
  expect(saved).toMatchObject({ kind: 'saved' });
  expect(first(await phasesOf(bench)).notes).toBe('mia');
  expect(await lines(bench)).toEqual([...left, 'ROSSI ANNA: mia']);
});

test('what somebody puts below the diary meanwhile stays where it was, and the save stands without a line', async () => {
  const bench = await benchWithLines();
  const before = first(await phasesOf(bench));
  const after = { ...before, notes: 'mia', progress: 12 };
  const batch = phaseBatch(bench, await objectiveOf(bench), { before, after, diary: await request(bench) });
  const { place, rows, sheet } = await tableOf(bench, 'tblDiario');
  const { row, column } = place(rows.length + 1, 'Chi');
  const typing = (): void => bench.host.asAnotherPerson(() => bench.host.type(sheet, row, column, 'totale'));
  const saved = await bench.run((context) => batch(afterTrip(context, 1, typing)), 'save');
  expect(saved).toMatchObject({ kind: 'saved' });
  expect(first(await phasesOf(bench))).toEqual(after);
  expect(await lines(bench)).toEqual(LINES);
  const cells = bench.host.model.sheets.find(({ name }) => name === sheet)?.cells;
  expect(cells?.get(row)?.get(column)?.value).toBe('totale');
});

test('wherever Excel refuses a save halfway, there is a line if it stands, and none if it was put back', async () => {
  const outcomes = new Set<string>();
  for (let changes = 0; changes < 12; changes += 1)
    for (const code of ['AccessDenied', 'GeneralException']) {
      const bench = await benchWithLines();
      const batch = await noting(bench, 'mia');
      const outcome = await createRunner(bench.run).run('save', (context) =>
        batch(afterTrip(context, 1, () => bench.host.faults.failAfter(changes, code))),
      );
      outcomes.add(outcome.ok ? outcome.value.kind : `${outcome.failure.code} ${outcome.failure.stands}`);
      expect(first(await phasesOf(bench)).notes === 'mia').toBe(outcome.ok);
      expect(await lines(bench)).toEqual(outcome.ok ? [...LINES, 'ROSSI ANNA: mia'] : LINES);
    }
  expect(outcomes).toEqual(new Set(['saved', 'not-in-front put-back']));
});

// Holds diary-3.
test('the oldest lines go with proof: a line that somebody puts before them meanwhile stays', async () => {
  const bench = await benchWithLines();
  const batch = await noting(bench, 'mia', { limit: 3 });
  const theirs = 'eeeeeeee-0000-4000-8000-000000000001';
  const inserting = () =>
    onTable(bench, 'tblDiario', (table) => {
      table.getDataBodyRange().getRow(0).insert('Down');
      const cells = table.getDataBodyRange().getCell(0, 0).getResizedRange(0, 8);
      cells.values = [[theirs, 50_000, 'BRUNO', '', '', '', '', '', 'sua']];
    });
  // After the reading, the writing, and the reading of the whole diary.
  const saved = await bench.run((context) => batch(afterTrip(context, 3, inserting)), 'save');
  expect(saved).toMatchObject({ kind: 'saved' });
  expect(await lines(bench)).toEqual(['BRUNO: sua', ...LINES, 'ROSSI ANNA: mia']);
  await bench.run(await noting(bench, 'ultima', { limit: 3 }), 'save');
  expect(await lines(bench)).toEqual(['BRUNO: sua', 'ROSSI ANNA: ultima']);
});

test('a save reads and writes the same few bytes of the diary, however long it is, in two round trips', async () => {
  const figures: number[][] = [];
  const opened: number[] = [];
  for (const count of [1, 1500]) {
    const bench = await benchWith(samplePeg());
    await onTable(bench, 'tblDiario', (table) => {
      const rows = Array.from({ length: count }, (_, index) => [
        `eeeeeeee-0000-4000-8000-${String(index).padStart(12, '0')}`,
        43_000 + index / 100,
        'BRUNO',
        ...Array.from({ length: 6 }, () => 'parola '.repeat(10)),
      ]);
      table.resize(table.getRange().getResizedRange(count - 1, 0));
      table.getDataBodyRange().values = rows;
    });
    const batch = await noting(bench, 'mia');
    const { value, answers } = await answersOf(bench, batch);
    expect(value).toMatchObject({ kind: 'saved' });
    figures.push(answers);
    const before = bench.host.counters.responseBytes;
    await contentOf(bench);
    opened.push(bench.host.counters.responseBytes - before);
  }
  const plain = await benchWith(samplePeg());
  const before = first(await phasesOf(plain));
  const unnoted = phaseBatch(plain, await objectiveOf(plain), { before, after: { ...before, notes: 'mia' } });
  const { answers: bare } = await answersOf(plain, unnoted);
  expect(figures.map((answers) => answers.length)).toEqual([2, 2]);
  const [short = [], long = []] = figures;
  const extra = (answers: number[]): number[] => answers.map((bytes, trip) => bytes - (bare[trip] ?? 0));
  expect(Math.max(...extra(short), ...extra(long))).toBeLessThan(2_500);
  expect(Math.max(...long.map((bytes, trip) => bytes - (short[trip] ?? 0)))).toBeLessThan(20);
  expect(opened[1]).toBe(opened[0]);
});

// Holds diary-4.
describe('an import in several requests', () => {
  const incoming = (peg: Peg): Peg => {
    for (const objective of peg.objectives)
      for (const [at, phase] of objective.phases.entries()) phase.notes = `nota ${at}`;
    return peg;
  };

  test('is one line, also where others come between', async () => {
    const bench = await benchWithLines();
    const peg = incoming(await pegOf(bench));
    const rows = peg.objectives.flatMap(({ phases }) => phases).length;
    const diary = await request(bench);
    const inserting = () =>
      onTable(bench, 'tblFasi', (table) => table.getDataBodyRange().getRow(0).insert('Down'));
    await bench.run(
      (context) => importPeg(afterTrip(context, 2, inserting), peg, { diary, requestBytes: 1_000 }),
      'import',
    );
    expect(await lines(bench)).toEqual([...LINES, `ROSSI ANNA: righe modificate: ${rows}; aggiunte: 0`]);
  });

  test('that is stopped says what it wrote; one that wrote nothing has no line', async () => {
    const bench = await benchWithLines();
    const diary = await request(bench);
    const stopAfter = (most: number) => {
      let asked = 0;
      return importPegStopped(bench, { diary, requestBytes: 1_000, isCancelled: () => (asked += 1) > most });
    };
    expect(await stopAfter(0)).toBe('cancelled');
    expect(await lines(bench)).toEqual(LINES);
    expect(await stopAfter(2)).toBe('cancelled');
    const written = (await tableOf(bench, 'tblFasi')).rows.filter((row) => /^nota \d/.test(String(row[12])));
    expect(written.length).toBeGreaterThan(1);
    expect(await lines(bench)).toEqual([
      ...LINES,
      `ROSSI ANNA: righe modificate: ${written.length}; aggiunte: 0`,
    ]);
  });

  async function importPegStopped(bench: Bench, options: Parameters<typeof importPeg>[2]): Promise<string> {
    const peg = incoming(await pegOf(bench));
    const outcome = await createRunner(bench.run).run('import', (context) =>
      importPeg(context, peg, options),
    );
    return outcome.ok ? 'imported' : outcome.failure.code;
  }
});

test('an Excel that sends no more than 5 MB reads a diary of any length in parts', async () => {
  const bench = await benchWith(samplePeg(), undefined, {
    profile: 'web',
    switches: { limitsMessages: false },
  });
  await onTable(bench, 'tblDiario', (table) => {
    const text = 'è'.repeat(160);
    const rows = Array.from({ length: 5000 }, (_, index) => [
      `eeeeeeee-0000-4000-8000-${String(index).padStart(12, '0')}`,
      38_000 + index,
      ...Array.from({ length: 7 }, () => text),
    ]);
    table.resize(table.getRange().getResizedRange(4999, 0));
    table.getDataBodyRange().values = rows;
  });
  bench.host.profile.limitsMessages = true;
  expect((await bench.run((context) => readDiary(context), 'open')).entries).toHaveLength(5000);
  const saved = await bench.run(await noting(bench, 'mia', { limit: 5000 }), 'save');
  expect(saved).toMatchObject({ kind: 'saved' });
  expect(await lines(bench).catch(() => null)).toBeNull();
  bench.host.profile.limitsMessages = false;
  const left = await lines(bench);
  expect([left.length, left.at(-1)]).toEqual([4500, 'ROSSI ANNA: mia']);
});
