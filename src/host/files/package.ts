import { unzip, zip } from '@cj-tech-master/excelts/archive';

/** The parts of an .xlsx package by path, without a leading slash. */
export type Parts = Map<string, string>;

export async function readPackage(bytes: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map();
  const decoder = new TextDecoder();
  for await (const entry of unzip(bytes).entries()) {
    if (/\.(?:xml|rels)$/i.test(entry.path)) parts.set(entry.path, decoder.decode(await entry.bytes()));
  }
  return parts;
}

export function writePackage(parts: Parts): Promise<Uint8Array> {
  const archive = zip({ reproducible: true, noSort: true, level: 6 });
  for (const [path, text] of parts) archive.add(path, text);
  return archive.bytes();
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
