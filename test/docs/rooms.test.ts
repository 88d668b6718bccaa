import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** The rooms within each room, without the tests of the workbench. */
function innerRooms(room: string): string[] {
  const entries = readdirSync(join(ROOT, room), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== 'test').map(({ name }) => name);
}

const ROOMS = [
  'src/domain',
  'src/scheda',
  'src/workbook',
  'src/host',
  'src/forms',
  'src/taskpane',
  'workbench',
];

/** Every import of a room from a room beside it, each from a file of its own, as the rules judge them. */
function judged(): { name: string; isForbidden: boolean }[] {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    const write = (path: string, content: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    };
    write('tsconfig.json', '{}');
    const pairs = ROOMS.flatMap((room) => {
      const names = innerRooms(room);
      for (const name of names) write(`${room}/${name}/asked.ts`, 'export const asked = 1;');
      return names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ room, from, to })));
    });
    for (const { room, from, to } of pairs) {
      write(
        `${room}/${from}/asks-${to}.ts`,
        `import { asked } from '../${to}/asked';\nexport const answer = asked;`,
      );
    }
    const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(ROOT, '.dependency-cruiser.cjs');
    const printed = execFileSync(
      process.execPath,
      [program, '--config', config, '--output-type', 'json', 'src', 'workbench'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { violations } = (JSON.parse(printed) as { summary: { violations: { from: string }[] } }).summary;
    const forbidden = new Set(violations.map(({ from }) => from));
    return pairs.map(({ room, from, to }) => ({
      name: `${room}: ${from} → ${to}`,
      isForbidden: forbidden.has(`${room}/${from}/asks-${to}.ts`),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('of two rooms that stand side by side at most one may import the other', () => {
  const imports = judged();
  const allowed = new Set(imports.filter(({ isForbidden }) => !isForbidden).map(({ name }) => name));
  const turned = (name: string): string => name.replace(/: (.*) → (.*)$/, ': $2 → $1');
  expect([...allowed].filter((name) => allowed.has(turned(name)))).toEqual([]);
  expect(allowed).toContain('src/domain: records → values');
  expect(imports.filter(({ isForbidden }) => isForbidden).map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'src/domain: values → records',
      'src/workbook: rows → save',
      'src/forms: ui → record',
    ]),
  );
});
