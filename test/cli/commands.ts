import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

const programs = {
  scheda: 'src/cli/scheda.ts',
  release: 'src/cli/release.ts',
  excel: 'workbench/node/command.ts',
};

/** Runs one of the project's commands as `npm run <name> -- …` does. */
export function command(name: keyof typeof programs, args: string[]): Result {
  const program = join('node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(program, [programs[name], ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A fresh empty folder. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'scheda-peg-cli-'));
