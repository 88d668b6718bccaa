import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export const SUMS_FILE = 'SHA256SUMS';

/** How the files of a folder differ from its list: sorted paths. */
export interface Differences {
  changed: string[];
  missing: string[];
  /** Files that the list does not name. */
  added: string[];
}

/** SHA-256 in hexadecimal of every file of a folder, sorted by path. The list itself is left out. Paths have `/`. */
async function sumsOf(folder: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll(sep, '/'));
  for (const path of paths.sort()) {
    const file = join(folder, path);
    if (path === SUMS_FILE || !(await stat(file)).isFile()) continue;
    const content = await readFile(file);
    sums.set(path, createHash('sha256').update(content).digest('hex'));
  }
  return sums;
}

/** The list as `sha256sum --check` reads it: a line per file, LF. */
export async function checksums(folder: string): Promise<string> {
  return [...(await sumsOf(folder))].map(([path, sum]) => `${sum}  ${path}\n`).join('');
}

/** @param list content of `SHA256SUMS` @returns `null` if a line of the list is malformed */
export async function differences(folder: string, list: string): Promise<Differences | null> {
  const lines = list.split(/\r?\n/).filter((line) => line !== '');
  const parts = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  if (lines.length === 0 || parts.includes(null)) return null;
  const expected = new Map(parts.map((part) => [part?.[2] ?? '', part?.[1] ?? '']));
  const found = await sumsOf(folder);
  const paths = [...expected.keys()].sort();
  return {
    changed: paths.filter((path) => found.has(path) && found.get(path) !== expected.get(path)),
    missing: paths.filter((path) => !found.has(path)),
    added: [...found.keys()].filter((path) => !expected.has(path)),
  };
}
