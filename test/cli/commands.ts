import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands as `npm run <name> -- …` does. */
export function command(name: 'scheda' | 'excel' | 'release', args: string[]): Result {
  const program = join('node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(program, [`src/cli/${name}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A fresh empty folder. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'scheda-peg-cli-'));
