import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const OUTPUT = join(ROOT, 'test-output');
const SOURCES = [
  'src',
  'workbench',
  'assets',
  'build',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'LICENSE',
];

/** What webpack is given besides the mode. */
interface Build {
  options?: readonly string[];
  /** What the build reads beside the product's own sources. */
  sources?: readonly string[];
  variables?: Readonly<Record<string, string>>;
}

/** Builds for production into a folder. */
export function buildInto(folder: string, { options = [], variables = {} }: Build): void {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', ...options, '--env', `out=${folder}`], {
    cwd: ROOT,
    env: { ...process.env, ...variables },
    stdio: 'pipe',
  });
}

/**
 * A production build of that name, made anew only after a change of the sources; test files that run at the same time
 * share it. @returns its folder
 */
export function sharedBuild(name: string, build: Build): string {
  const folder = join(OUTPUT, name);
  const stamp = `${folder}.stamp`;
  mkdirSync(OUTPUT, { recursive: true });
  const unlock = lock(`${folder}.lock`);
  try {
    const sources = [...SOURCES, ...(build.sources ?? [])];
    const changed = Math.max(...sources.map((source) => newest(join(ROOT, source))));
    if (!existsSync(stamp) || statSync(stamp).mtimeMs < changed) {
      buildInto(folder, build);
      // The time of the newest source, so that a change during the build is not missed.
      writeFileSync(stamp, '');
      utimesSync(stamp, new Date(), new Date(Math.ceil(changed)));
    }
    return folder;
  } finally {
    unlock();
  }
}

function newest(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Waits until no living process has the lock, which is a file that names one. @returns what gives it back */
function lock(path: string): () => void {
  const own = `${path}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    for (;;) {
      try {
        // Unlike a file that is made and then written, a link is there with its content or not at all.
        linkSync(own, path);
        return () => rmSync(path, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        if (!isAlive(holderOf(path))) rmSync(path, { force: true });
        else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      }
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** The process that a lock names; this one if the lock has just gone. */
function holderOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return process.pid;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
