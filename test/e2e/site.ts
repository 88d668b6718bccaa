import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { selfSigned } from './certificate';

const ROOT = resolve(__dirname, '../..');
const SITE = join(ROOT, 'test-output/site');
const STAMP = join(ROOT, 'test-output/site-built');
const LOCK = join(ROOT, 'test-output/site-lock');
const SOURCES = ['src', 'assets', 'build', 'manifest.xml', 'webpack.config.js', 'package.json'];
const PATIENCE = 300_000;

async function newest(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path);
  return Math.max(info.mtimeMs, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

async function isFresh(): Promise<boolean> {
  if (!existsSync(STAMP)) return false;
  const built = (await stat(STAMP)).mtimeMs;
  const sources = await Promise.all(SOURCES.map((name) => newest(join(ROOT, name))));
  return Math.max(...sources) < built;
}

/**
 * Builds the pages with the workbench as they are deployed, unless that was done since the sources changed. Several
 * test processes may ask at once: one builds, the others wait. @returns the folder
 */
export async function ensureSite(): Promise<string> {
  await mkdir(join(ROOT, 'test-output'), { recursive: true });
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (await isFresh()) return SITE;
    try {
      await mkdir(LOCK);
      break;
    } catch {
      const abandoned = existsSync(LOCK) && Date.now() - (await stat(LOCK)).mtimeMs > PATIENCE;
      if (abandoned) await rm(LOCK, { recursive: true, force: true });
      if (Date.now() > end) throw new Error(`${LOCK} stays: is another build running?`);
      await pause(500);
    }
  }
  try {
    const began = new Date();
    const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
    const options = ['--mode', 'production', '--env', 'workbench', '--env', `out=${SITE}`];
    await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: ROOT });
    await writeFile(STAMP, '');
    // What changed during the build is newer than the stamp.
    await utimes(STAMP, began, began);
    return SITE;
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

export interface Site {
  origin: string;
  close: () => Promise<void>;
}

/** Serves a folder over https on a free port of localhost. */
export async function serveSite(folder: string): Promise<Site> {
  const server = createServer(selfSigned(), (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')));
    readFile(join(folder, path)).then(
      (content) => {
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
