import sample from '../../../assets/sample.json';
import { exchangeSteps, FILE_LIMIT, parseExchange } from '../../../src/domain/exchange/exchange';
import { contentSteps } from '../../../src/domain/exchange/exchange-content';
import { exchangeFileSteps } from '../../../src/domain/exchange/exchange-file';
import { importChangeSteps } from '../../../src/domain/exchange/import-changes';
import { mergeSteps } from '../../../src/domain/exchange/import-merge';
import { finish, type Steps } from '../../../src/domain/values/steps';
import { idCounter } from '../records-for-tests';

/** A file with that many objectives of ten phases and five indicators each. */
function fileOf(objectives: number): string {
  const [model] = sample.objectives;
  const many = Array.from({ length: objectives }, (_, at) => ({ ...model, code: `OB-${at}` }));
  return JSON.stringify({ ...sample, objectives: many });
}

/** How many steps there are, and the most that `count` goes up in one of them. */
function costOf(steps: Steps<unknown>, count: () => number): { steps: number; most: number } {
  let [most, before, number] = [0, count(), 0];
  const shares: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) {
    shares.push(step.value);
    most = Math.max(most, count() - before);
    before = count();
    number += 1;
  }
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  return { steps: number, most: Math.max(most, count() - before) };
}

const noCount = () => 0;

test('a step reads the rows of one objective at most, however many there are', () => {
  const costs = [10, 80].map((objectives) => {
    let ids = 0;
    const next = () => `id-${(ids += 1)}`;
    return costOf(exchangeSteps(fileOf(objectives), next), () => ids);
  });
  const [few, many] = costs;
  expect(many?.most).toBe(few?.most);
  expect(few?.most).toBeLessThan(40);
});

test.each([
  ['numbers in an unknown field', (size: number) => `{"pippo":[${'1,'.repeat(size)}1]}`],
  ['escapes in a text', (size: number) => `{"entity":"${'\\n'.repeat(size)}"}`],
  ['texts where numbers belong', (size: number) => `{"objectives":[${'"x",'.repeat(size)}"x"]}`],
  ['empty rows', (size: number) => `{"centres":[${'{},'.repeat(size)}{}]}`],
  ['entries of a list', (size: number) => `{"lists":{"units":[${'"x",'.repeat(size)}"x"]}}`],
])('twice as many %s take twice as many steps', (_, text) => {
  const [once = 0, twice = 0] = [20_000, 40_000].map(
    (size) => costOf(exchangeSteps(text(size), idCounter()), noCount).steps,
  );
  expect(once).toBeGreaterThanOrEqual(20_000 / 500);
  expect(twice).toBeLessThanOrEqual(2 * once + 10);
});

test('what stands in a field that the schema does not have is not looked at', () => {
  const untouchable = new Proxy([1], {
    get: () => {
      throw new Error('it was looked at');
    },
  });
  const problems = finish(contentSteps({ ...sample, pippo: untouchable }));
  expect(problems).toEqual([
    { path: ['pippo'], issue: { code: 'unknown-field', params: { field: 'pippo' } } },
  ]);
});

test('comparing with the workbook and making the file go objective by objective', () => {
  const costs = [10, 40].map((objectives) => {
    const reading = parseExchange(fileOf(objectives), idCounter());
    if (!reading.ok) throw new Error('The sample cannot be read');
    const { peg } = reading;
    const merge = finish(mergeSteps(peg, peg));
    return [
      costOf(mergeSteps(peg, peg), noCount).steps,
      costOf(importChangeSteps(merge.peg, peg), noCount).steps,
      costOf(exchangeFileSteps(peg, idCounter()), noCount).steps,
    ];
  });
  for (const [few, many] of (costs[0] ?? []).map((steps, at) => [steps, costs[1]?.[at] ?? 0] as const)) {
    expect(few).toBeGreaterThanOrEqual(10);
    expect(many).toBeGreaterThanOrEqual(few + 30);
  }
});

test('a text beyond the limit is refused before it is read', () => {
  const text = ' '.repeat(FILE_LIMIT + 11_000_000);
  const steps = exchangeSteps(text, idCounter());
  const params = { size: '43', limit: '32' };
  expect(steps.next()).toEqual({
    done: true,
    value: { ok: false, issues: [{ code: 'file-too-big', params, place: '', objective: '' }] },
  });
});

test('a list of more entries than a sheet has rows, and a group of too many fields, are refused where they end', () => {
  const list = parseExchange(`[${'1,'.repeat(1_000_000)}1]`, idCounter());
  expect(list).toMatchObject({
    issues: [{ code: 'too-many-entries', params: { limit: 1_000_000, line: 1 } }],
  });
  const fields = Array.from({ length: 10_001 }, (_, at) => `"${at}":1`).join(',\n');
  expect(parseExchange(`{${fields}}`, idCounter())).toMatchObject({
    issues: [{ code: 'too-many-entries', params: { limit: 10_000, line: 10_001 } }],
  });
});

test('a field may be called as no other object may have it', () => {
  expect(parseExchange('{"__proto__":{"entity":"x"}}', idCounter())).toMatchObject({
    issues: expect.arrayContaining([
      expect.objectContaining({ code: 'unknown-field', place: '__proto__' }),
      expect.objectContaining({ code: 'missing-field', place: 'entity' }),
    ]) as unknown,
  });
});
