import { isDeepStrictEqual } from 'node:util';
import { MAX_MESSAGE_BYTES } from '../../../src/host/host';
import { benchWith } from '../bench';
import { answersOf } from './answers';
import { deletes, onTheWeb, open, ROWS, wordyBench, wordyPeg } from './wordy-workbook';

test('up to what one answer holds, a workbook is read with two round trips', async () => {
  const bench = await benchWith(wordyPeg(500), undefined, onTheWeb);
  const { answers } = await answersOf(bench, open);
  expect(answers).toHaveLength(2);
  expect(answers[1]).toBeGreaterThan(0.95 * MAX_MESSAGE_BYTES);
  expect(answers[1]).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
});

test('beyond that it is read in parts, none of them larger than an answer may be', async () => {
  const { value, answers } = await answersOf(await wordyBench(), open);
  expect(value).toMatchObject({ kind: 'ready', content: { issues: [], toAdopt: [] } });
  if (value.kind === 'ready') expect(value.content.peg).toEqual(wordyPeg(ROWS));
  // Which tables; all at once, refused; the first rows; two parts; the Ids.
  expect(answers).toHaveLength(6);
  expect(Math.max(...answers)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
});

test('parts that are too large are halved, of a single row Excel’s refusal is told', async () => {
  const long = wordyPeg(250, 30_000);
  const bench = await benchWith(long, undefined, onTheWeb);
  const { value, answers } = await answersOf(bench, open);
  if (value.kind === 'ready') expect(value.content.peg).toEqual(long);
  expect(value.kind).toBe('ready');
  expect(Math.max(...answers)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
  for (const column of [6, 56])
    await bench.run(async (context) => {
      const table = context.workbook.tables.getItem('tblStato');
      table.resize(`A1:${column === 6 ? 'BD' : 'DB'}251`);
      const wide = table.getDataBodyRange().getCell(0, column).getResizedRange(0, 49);
      wide.values = [Array.from({ length: 50 }, () => 'è'.repeat(30_000))];
      await context.sync();
    }, 'another person');
  await expect(bench.run(open, 'open')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('a row that is deleted meanwhile is neither read twice, nor the one after it left out', async () => {
  const bench = await wordyBench();
  const { value } = await answersOf(bench, open, (after) => after === 5 && deletes(bench));
  expect(isDeepStrictEqual(value, await bench.run(open, 'open'))).toBe(true);
});
