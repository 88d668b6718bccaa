import { unzipSync, zipSync } from 'fflate';
import type { Unzipped, UnzipFileInfo, Zippable } from 'fflate';
import { FileRefusal } from './file-refusal';

/** The parts of an .xlsx package by path, without a leading slash. */
export type Parts = Map<string, string>;

/** Every archive has the same date, in whatever time zone, so that equal workbooks give equal bytes. */
const mtime = new Date(1980, 0, 1);

function unzipped(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FileRefusal(`The file is not a zip archive, or it is damaged: ${reason}.`, { cause });
  }
}

/** @throws FileRefusal when the bytes are no whole zip archive. */
export function readPackage(bytes: Uint8Array): Parts {
  const sizes = new Map<string, number>();
  const files = unzipped(bytes, ({ name, originalSize }) => {
    sizes.set(name, originalSize);
    return /\.(?:xml|rels)$/i.test(name);
  });
  const parts: Parts = new Map();
  const decoder = new TextDecoder();
  for (const [path, file] of Object.entries(files)) {
    if (file.length !== sizes.get(path)) throw new FileRefusal(`The file is damaged: ${path} is cut off.`);
    parts.set(path, decoder.decode(file));
  }
  return parts;
}

export function writePackage(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [path, text] of parts) files[path] = encoder.encode(text);
  return zipSync(files, { level: 6, mtime });
}

/** Path of a relationship's target, which is relative to the part that names it. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is the part without a name. */
export const relationsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');
