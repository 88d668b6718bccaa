import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const ID = /\b(?:save|conflict|undo|diary)-\d+\b/g;

const decisions = readFileSync(join(ROOT, 'docs/decisions.md'), 'utf8');

/** Ids of the headings, in order. */
const ruled = [...decisions.matchAll(/^### .+ \(((?:save|conflict|undo|diary)-\d+)\)$/gm)].map(
  ([, id = '']) => id,
);

/** Ids that comments of the tests name: `// Holds save-1.` */
function held(): string[] {
  const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
  return tests
    .filter((name) => /\.test\.tsx?$/.test(name))
    .flatMap((name) => readFileSync(join(ROOT, 'test', name), 'utf8').match(/^ *\/\/ Holds .+$/gm) ?? [])
    .flatMap((line) => line.match(ID) ?? []);
}

describe('the rules about saving, conflicts, undo and the diary', () => {
  it('have ids of their own, numbered from 1 without gaps', () => {
    const expected = ['save', 'conflict', 'undo', 'diary'].flatMap((kind) =>
      ruled.filter((id) => id.startsWith(kind)).map((_, index) => `${kind}-${index + 1}`),
    );
    expect(ruled.length).toBeGreaterThan(0);
    expect(ruled).toEqual(expected);
  });

  it('are held by a test each, and no test names a rule that is not there', () => {
    expect([...new Set(held())].sort()).toEqual([...ruled].sort());
  });
});
