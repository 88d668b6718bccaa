import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}
const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json')) as PackageFile;

/** The rows of the table that follows a sentence: the packages, and why. */
function rowsAfter(sentence: string): { packages: string[]; reason: string }[] {
  const [, text = ''] = read('docs/decisions.md').split(`\n${sentence}\n`);
  const table = /^\n\| package \| why \|\n\|---\|---\|\n((?:\|.*\|\n)+)/.exec(text)?.[1] ?? '';
  return [...table.matchAll(/^\| (.*?) \| (.*) \|$/gm)].map(([, packages = '', reason = '']) => ({
    packages: packages.split(', '),
    reason,
  }));
}

const shipped = rowsAfter('What the add-in ships:');
const development = rowsAfter('What builds and tests it:');
const named = (rows: typeof shipped): string[] => rows.flatMap(({ packages }) => packages).sort();

it('every package that is shipped stands in its table, and nothing else does', () => {
  expect(named(shipped)).toEqual(Object.keys(dependencies).sort());
});

it('every package that builds and tests stands in its table, and nothing else does', () => {
  expect(named(development)).toEqual([...Object.keys(devDependencies), ...Object.keys(overrides)].sort());
});

it('every row gives a reason', () => {
  expect([...shipped, ...development].filter(({ reason }) => reason.trim() === '')).toEqual([]);
});

it('every version is exact', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
