import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const DOTS_PER_INCH = '80';

/** Makes a picture of each page of a PDF, `<name>-1.png` and so on, in place of earlier ones; gives their names. */
export function picturesOf(pdf: string, folder: string, name: string): string[] {
  const isOurs = (file: string): boolean => new RegExp(`^${name}-\\d+\\.png$`).test(file);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder).filter(isOurs)) rmSync(join(folder, file));
  execFileSync('pdftoppm', ['-png', '-r', DOTS_PER_INCH, pdf, join(folder, name)]);
  return readdirSync(folder).filter(isOurs).sort();
}
