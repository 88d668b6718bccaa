import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExchange, toExchange } from '../../../src/domain/exchange/exchange';
import type { Peg } from '../../../src/domain/records/records';
import { importPeg } from '../../../src/workbook/save/import';
import { arbitraryPeg } from '../../domain/arbitrary-peg';
import { benchWith, contentOf, preparedBench, type Bench } from '../bench';
import { exchangeFile, importChanges, mergeImport } from '../../domain/at-once';

const sampleText = readFileSync(join(__dirname, '../../../assets/sample.json'), 'utf8');

let lastId = 0;
const newId = (): string => `dddddddd-0000-4000-8000-${String((lastId += 1)).padStart(12, '0')}`;

function parsed(text: string): Peg {
  const reading = parseExchange(text, newId);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.peg;
}

/** What the pane does with a chosen file. */
async function importFile(bench: Bench, text: string): Promise<void> {
  const { peg, repeated } = mergeImport(parsed(text), (await contentOf(bench)).peg);
  expect(repeated).toEqual([]);
  await bench.run((context) => importPeg(context, peg), 'import');
}

async function exported(bench: Bench): Promise<string> {
  const { text, problems } = exchangeFile((await contentOf(bench)).peg, newId);
  expect(problems).toEqual([]);
  return text;
}

/** The preview of a file that is chosen, against the workbook. */
async function preview(bench: Bench, text: string) {
  const present = (await contentOf(bench)).peg;
  return importChanges(mergeImport(parsed(text), present).peg, present);
}

/** A file's value without ids and orders. */
function bare(text: string): unknown {
  const left = new Set(['id', 'order']);
  return JSON.parse(text, (key, value: unknown) => (left.has(key) ? undefined : value));
}

/** Rows stand in their order, as a workbook is read. */
function sorted(peg: Peg): Peg {
  const byOrder = <T extends { order: number }>(rows: T[]) => [...rows].sort((a, b) => a.order - b.order);
  return {
    ...peg,
    objectives: byOrder(peg.objectives).map((objective) => ({
      ...objective,
      phases: byOrder(objective.phases),
      indicators: byOrder(objective.indicators),
    })),
  };
}

test('the workbook of the sample is exported as the sample was', async () => {
  const bench = await preparedBench();
  await importFile(bench, sampleText);
  const canonical = JSON.stringify(toExchange(parsed(sampleText)));
  expect(bare(await exported(bench))).toEqual(bare(canonical));
});

test('the sample, imported again, is the same in every part', async () => {
  const bench = await preparedBench();
  await importFile(bench, sampleText);
  for (const text of [sampleText, await exported(bench)]) {
    const { counts, rows, toWrite } = await preview(bench, text);
    expect(rows).toEqual([]);
    expect(toWrite).toBe(0);
    expect(counts.find(({ part }) => part === 'phases')).toEqual({
      part: 'phases',
      added: 0,
      changed: 0,
      same: 10,
    });
  }
});

test('a changed field is previewed, written and then the same', async () => {
  const bench = await preparedBench();
  await importFile(bench, sampleText);
  const text = (await exported(bench)).replace('"weight": 10', '"weight": 12.5');
  const { rows, toWrite } = await preview(bench, text);
  expect(toWrite).toBe(1);
  expect(rows.map(({ place, fields }) => ({ place, fields }))).toEqual([
    { place: 'objectives[0].phases[0]', fields: [{ field: 'weight', before: 10, after: 12.5 }] },
  ]);
  await importFile(bench, text);
  expect((await preview(bench, text)).toWrite).toBe(0);
  expect(await exported(bench)).toBe(text);
});

test('what a workbook exports, another one imports and exports again without loss', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryPeg().filter((peg) => exchangeFile(peg, newId).problems.length === 0),
      async (generated) => {
        const file = JSON.stringify(toExchange(sorted(generated)));
        const first = await benchWith(parsed(file));
        const text = await exported(first);
        expect(JSON.parse(text)).toEqual(JSON.parse(file));
        const second = await preparedBench();
        await importFile(second, text);
        expect(await exported(second)).toBe(text);
        expect((await preview(second, text)).toWrite).toBe(0);
      },
    ),
    { numRuns: 12 },
  );
});

test('rows typed by hand are exported without id, with all that stands in them', async () => {
  const peg = parsed(sampleText);
  peg.objectives[0]?.phases.slice(0, 1).forEach((phase) => (phase.id = ''));
  const { text, problems } = exchangeFile(peg, newId);
  expect(problems).toEqual([]);
  const [phase] = (JSON.parse(text) as { objectives: { phases: object[] }[] }).objectives[0]?.phases ?? [];
  expect(phase).not.toHaveProperty('id');
  expect(bare(text)).toEqual(bare(JSON.stringify(toExchange(parsed(sampleText)))));
});

test('a list that has entries gets no empty row from a file in which it is empty', async () => {
  const peg = { ...parsed(sampleText), lists: { units: ['n.'] } };
  const bench = await benchWith(peg);
  const { value } = await bench.trips((context) => importPeg(context, { ...peg, lists: { units: [] } }));
  expect(value).toEqual({ updated: 0, appended: 0 });
});
