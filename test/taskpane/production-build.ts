import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, 'test-output/pane-build');
const STAMP = `${FOLDER}.stamp`;
const LOCK = `${FOLDER}.lock`;
const SOURCES = [
  'src',
  'assets',
  'build',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'LICENSE',
];
const PATIENCE_MS = 120_000;

/** Where the production build of the tests is served from. */
export const BASE_URL = 'https://peg.comune.example';

/**
 * The production build of the add-in, made anew only after a change of the sources; test files that run at the same
 * time share it. Returns its folder.
 */
export function productionBuild(): string {
  mkdirSync(join(ROOT, 'test-output'), { recursive: true });
  lock();
  try {
    const changed = Math.max(...SOURCES.map((name) => newest(join(ROOT, name))));
    if (!existsSync(STAMP) || statSync(STAMP).mtimeMs < changed) {
      buildInto(FOLDER);
      // The time of the newest source, so that a change during the build is not missed.
      writeFileSync(STAMP, '');
      utimesSync(STAMP, new Date(), new Date(Math.ceil(changed)));
    }
    return FOLDER;
  } finally {
    rmSync(LOCK, { recursive: true });
  }
}

/** Builds the add-in for production into a folder. */
export function buildInto(folder: string): void {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--env', `out=${folder}`], {
    cwd: ROOT,
    env: { ...process.env, BASE_URL },
    stdio: 'pipe',
  });
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function lock(): void {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (Date.now() > end) throw new Error(`${LOCK} was left behind: remove it`, { cause: error });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}
